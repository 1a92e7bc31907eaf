// Package assets embeds the bundled data; assets/build makes it.
package assets

import _ "embed"

// Gazetteer is the bundled gazetteer, as gazetteer.Load reads it.
//
//go:embed gazetteer.bin
var Gazetteer []byte
