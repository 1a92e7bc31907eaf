package syntax

// Class is what a word table says of a word. A reader numbers its own classes from 0; those
// of grammar, which the graph itself asks for, count down from 63.
type Class uint8

// The classes of grammar.
const (
	Descriptor Class = 63 - iota // may stand between a preposition and a name: "town", "area"
	PrepLoc                      // "in"
	PrepOver                     // "over"
	PrepTarget                   // "on", "at", "по"
	PrepFrom                     // "from"
	PrepTo                       // "to"
	PrepOff                      // "with", "between"
	PrepOf                       // "of"
	Speech                       // a verb of saying
	Occur                        // a verb of happening
	Negation
	Modal
)

// Mask is a set of classes.
type Mask uint64

// grammatical are the classes of words that end a description.
const grammatical = Mask(1)<<PrepLoc | 1<<PrepOver | 1<<PrepTarget | 1<<PrepFrom | 1<<PrepTo | 1<<PrepOff | 1<<PrepOf |
	1<<Speech | 1<<Occur | 1<<Negation | 1<<Modal

// Has reports whether the class is in the set.
func (m Mask) Has(c Class) bool { return m&(1<<c) != 0 }

// HasAny reports whether one of the classes of o is in the set.
func (m Mask) HasAny(o Mask) bool { return m&o != 0 }
