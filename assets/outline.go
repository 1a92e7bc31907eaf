package assets

import _ "embed"

// Outline is the bundled outline, as outline.Load reads it.
//
//go:embed outline.bin
var Outline []byte
