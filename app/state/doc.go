// Package state is the one mutable thing of the window: the articles that were
// read, what the filter lets through, what is chosen and how it is shown.
//
// Every panel reads from here and says here what a person asks for; whoever
// subscribes hears what changed. The set of events that the map, the list, the
// counts, the presentation and every export use is Events: one set, derived
// from the results and the filter.
//
// All calls are made on the user interface's goroutine; there are no locks. The
// package knows nothing of any toolkit.
package state
