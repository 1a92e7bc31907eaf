package assets

import _ "embed"

// Icon is the program's mark as a PNG, 512 pixels a side.
//
//go:embed icon.png
var Icon []byte
