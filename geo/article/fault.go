package article

import (
	"errors"
	"fmt"
	"strconv"

	"strikemap/geo"
)

// because gives an error its reason, by which an interface can say it in its
// language; the error says the same in English.
func because(id geo.ReasonID, err error, args ...string) error {
	return &geo.Fault{Reason: geo.Because(id, args...), Err: err}
}

// fault names the file in the error, or in the notice that it is.
func fault(path string, err error) error {
	var n *Notice
	switch {
	case errors.As(err, &n):
		return &Notice{Path: path, Left: n.Left, Why: n.Why, cause: n.cause}
	case path == "": // standard input
		return err
	}
	return because(geo.FaultInFile, fmt.Errorf("read %s: %w", path, err), path)
}

// lineFault names the line in the error.
func lineFault(n int, err error) error {
	return because(geo.FaultInLine, fmt.Errorf("line %d: %w", n, err), strconv.Itoa(n))
}

// megabytes says how many whole megabytes a number of bytes is.
func megabytes(n int) string { return strconv.Itoa(n >> 20) }
