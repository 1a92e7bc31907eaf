// Package syntax knows the shape of one sentence: which words stand where, which classes
// the word tables give them, which of them a place name covers, and how clauses, comma
// phrases and brackets part them. It knows no places and no strikes.
//
// A text is made of the sentences of an article once (Text), and both readers stand on its
// graphs: toponym, which covers the names that it finds (Cover) and at the end says which
// of them are mentions (Name), and after it event, which gives words their classes (Mark,
// CoverVerb, CoverTime) and looks for what happened at the names. What one of them finds it
// writes once; everything else here only asks, answers for any index, inside the sentence
// or out of it, and is independent of what a room calls its classes.
package syntax
