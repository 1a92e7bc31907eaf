package geo

import "slices"

// ReasonID names one kind of reason. It never changes once released: files,
// translations and other programs know reasons by it.
type ReasonID string

// Reason says why something was decided, as a code with what it speaks of: names
// of places, words of the text, numbers, or the id of another reason. The core
// knows no words for it; app/words says it in a language. The file reasons.txt
// beside this one lists every id with its arguments and an example. The zero
// Reason is none.
type Reason struct {
	ID   ReasonID
	Args []string
}

// Because returns the reason with its arguments, in the order of reasons.txt.
func Because(id ReasonID, args ...string) Reason { return Reason{ID: id, Args: args} }

// Empty reports whether no reason is given.
func (r Reason) Empty() bool { return r.ID == "" }

// Equal reports whether both say the same of the same.
func (r Reason) Equal(o Reason) bool { return r.ID == o.ID && slices.Equal(r.Args, o.Args) }

// Fault is an error that a person meets, with its reason, by which an interface
// can say it in its language. Find it with errors.As.
type Fault struct {
	Reason Reason
	Err    error // says the same in English, for logs and commands
}

// Error returns the English text.
func (f *Fault) Error() string { return f.Err.Error() }

// Unwrap returns the error beneath.
func (f *Fault) Unwrap() error { return f.Err }

// Step is one rule that took part in a reading.
type Step struct {
	Rule   ReasonID
	Span   Span    // the words that it joined; empty when none of the text's are known
	Weight float64 // 0 to 1: how sure the rule is by itself
}
