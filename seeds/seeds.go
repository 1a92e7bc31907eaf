// Package seeds carries the article that Strikemap opens with when it is given
// none, byte for byte as it was published.
package seeds

import "embed"

// FS holds the bundled articles as plain text files at its root.
//
//go:embed *.txt
var FS embed.FS
