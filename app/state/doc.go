// Package state is the one mutable thing of the window: the book of what was read
// and decided, what the filter lets through, what is chosen and how it is shown.
//
// Every panel reads from here and says here what a person asks for; whoever
// subscribes hears what changed. The set of events that the map, the list, the
// counts, the presentation and every export use is Events: one set, derived
// from the book and the filter.
//
// What a person does is a deed: Do applies it and has it kept, Undo takes it back
// by a deed of its own. How it is looked at, filter and choice, is no deed and has
// its own way back.
//
// All calls are made on the user interface's goroutine; there are no locks. The
// package knows nothing of any toolkit, and of no file.
package state
