// Package journal holds what people did: deeds, as plain values that can be
// applied, taken back, kept and sent.
//
// A deed sets registers. A register is a field of a target: the verdict of an
// event, the corrected place of a report, the title of an article, the query of a
// view. What was decided is the fold of the journal, in the order of its
// sequence numbers and never of its clocks. To take a deed back is a deed too: the
// one that gives its registers the values that they had before.
//
// Targets are named by identities that hold over runs and machines: an article by
// the SHA-256 of its text, a report by its anchor, an event by its earliest
// report, and what a person adds by the deed that added it.
package journal
