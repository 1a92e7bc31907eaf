package article

import (
	"errors"
	"fmt"

	"strikemap/geo"
)

// Left says what kind of thing a Notice tells of.
type Left int

// The things that are left out though nothing failed.
const (
	LeftFile Left = iota // a file of a folder, of a kind that nobody asked for by name
	LeftPart             // a part of a file that was read, such as an attachment
	LeftRest             // the rest of texts of which the file holds the beginning only
	LeftDate             // a date of publication that contradicts a more trusted one
)

// Notice tells of something that was left out although nothing failed. It comes
// among the errors of a reading; errors.As tells it from a fault.
type Notice struct {
	Path string // the file; empty for standard input
	Left Left
	Why  string // in plain words, with what to do; empty for a file whose kind says it all

	cause error // says Why, with its reason
}

// Error is the notice as one line.
func (n *Notice) Error() string {
	if n.Why == "" {
		return fmt.Sprintf("skip %s: files of its kind are not read", n.Path)
	}
	if n.Left == LeftFile {
		return fmt.Sprintf("skip %s: %s", n.Path, n.Why)
	}
	return fmt.Sprintf("read %s: %s", n.Path, n.Why)
}

// Unwrap returns the fault that says the same in other languages.
func (n *Notice) Unwrap() error {
	why := n.cause
	if why == nil {
		why = errors.New(n.Why)
	}
	switch {
	case n.Why == "":
		return because(geo.FaultSkippedKind, errors.New(n.Error()), n.Path)
	case n.Left == LeftFile:
		return because(geo.FaultSkipped, fmt.Errorf("skip %s: %w", n.Path, why), n.Path)
	}
	return because(geo.FaultInFile, fmt.Errorf("read %s: %w", n.Path, why), n.Path)
}

// skip is the notice of a file in a folder whose kind is not read.
func skip(path string) *Notice {
	n := &Notice{Path: path, Left: LeftFile}
	if kind := ext(path); documents[kind] {
		n.Why, n.cause = refusals[kind].why, refusals[kind].err()
	}
	return n
}

// left is the notice of what a file that was read holds beside its articles.
func left(what Left, why error) error { return &Notice{Left: what, Why: why.Error(), cause: why} }
