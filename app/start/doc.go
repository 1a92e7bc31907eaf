// Package start is the sheet that the window begins with: go on with a workspace,
// begin with files, or look at the sample.
package start
