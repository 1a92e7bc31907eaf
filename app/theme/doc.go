// Package theme names every colour, size, icon and shape of the window once, in
// a light and a dark variant, and carries the program's own fonts: Fyne's draws
// the Ukrainian "і" without its dot.
//
// Every pair of text and ground in it has a contrast of at least 4.5 to 1, the
// AA level of WCAG 2.2, which a test proves.
package theme
