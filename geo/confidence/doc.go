// Package confidence says how sure the reading of a report is, and why.
//
// A report has marks: what is known of it and of its article, in no language's words. The
// rule that joined the place, how far back the place stands, what else the article tells of
// it and of its region, other names in the sentence, whether more than consequences are told.
// Each mark is a value from 0 to 1, and confidence is the logistic function of their weighted
// sum. A mark speaks for the reading or raises one of two doubts: which place is meant, and
// whether there was such an event at all.
//
// weights.txt holds the weights, which `make sure` makes from labelled articles as versions
// read them that had not seen them; no text that is for evaluation alone is among them. A
// mark never weighs against its side, and without examples weighs half a unit of log odds.
// `strikemap evaluate` holds confidence against labels.
package confidence
