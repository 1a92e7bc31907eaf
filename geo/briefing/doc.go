// Package briefing is what an audience is told: stops in an order, each of one event
// or of several that one sentence tells, between a title and the sources, which make
// themselves.
//
// A briefing is folded from a book, as everything that people decide: a star takes an
// event into the story, and a briefing that was made keeps its stops with their order,
// captions, translations and notes in registers of its own. Where the two speak of one
// event the later deed holds. A Briefing is a value and never changes; what changes it
// is a deed, which the methods of Briefing make and which can be taken back.
//
// It knows codes, numbers and texts as they were read or written, and no words of its
// own: those that show it say them.
package briefing
