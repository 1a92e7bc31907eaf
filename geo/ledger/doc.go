// Package ledger is the book: readings folded with what people decided, into
// events, suggestions, disagreements and tolls.
//
// Reports of one article about one place are one event when their kinds are
// compatible, their dates do not contradict each other and no weapon speaks
// against it; so are reports that tell one event at several levels. Grouping never
// changes a report. Reports of different articles are never merged here: that they
// may tell of one event is a suggestion, and joining them is a person's deed.
//
// A Book never changes. Applying a deed gives another book, which shares what the
// deed did not touch.
package ledger
