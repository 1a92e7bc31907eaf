// Package vocabulary knows word forms. Texts have many words and few forms: what the tables
// of all rooms know of a form is looked up when the form is first met, and from then on
// stands beside it.
//
// A room makes one Table of what it asks of words. Forms holds the forms that were
// met lately; it, and the forms that it gives, serve one goroutine at a time.
package vocabulary

import "strings"

// Form is a word as texts write it, with what tables know of it.
type Form struct {
	Text  string // as written
	Lower string // as tables spell it
	known [rooms]any
}

// rooms is how many tables there may be.
const rooms = 8

// Table is what a room knows of words: a T of every form.
type Table[T any] struct {
	at   int
	read func(*Form) *T
}

// tables is how many tables there are.
var tables int

// NewTable returns a table that reads what it knows of a form with the function, once of
// every form and never nil. Tables are made while the program starts.
func NewTable[T any](read func(*Form) *T) Table[T] {
	tables++
	return Table[T]{at: tables - 1, read: read}
}

// Of returns what the table knows of the form.
func (t *Table[T]) Of(f *Form) *T {
	if known := f.known[t.at]; known != nil {
		return known.(*T)
	}
	known := t.read(f)
	f.known[t.at] = known
	return known
}

// Forms holds forms by how they are written.
type Forms struct{ held map[string]*Form }

// How many forms Forms holds, and how many bytes the longest of them has.
const (
	mostForms   = 1 << 13
	longestForm = 64
)

// Of returns the form of a text, nil if it is not held.
func (v *Forms) Of(text string) *Form { return v.held[text] }

// Add makes the form of a text and holds it, unless it is very long. What it holds are
// copies, so that no text is kept for the sake of a word.
func (v *Forms) Add(text, lower string) *Form {
	if len(text) > longestForm {
		return &Form{Text: text, Lower: lower}
	}
	if v.held == nil || len(v.held) == mostForms {
		v.held = make(map[string]*Form, mostForms/8)
	}
	f := &Form{Text: strings.Clone(text)}
	if f.Lower = f.Text; lower != text {
		f.Lower = strings.Clone(lower)
	}
	v.held[f.Text] = f
	return f
}
