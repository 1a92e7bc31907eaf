// Package clip puts pictures on the clipboard, which the toolkit cannot: on X11, and
// so under Wayland too, by the protocol itself; on macOS and Windows by the programs
// that come with the system. Elsewhere it says that it cannot. It knows no toolkit.
package clip

import "errors"

// errNone is why pictures cannot be copied.
var errNone = errors.New("pictures cannot be copied here: save the picture and open it")
