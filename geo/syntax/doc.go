// Package syntax knows the shape of one sentence: which words stand where, which classes
// the word tables give them, which of them a place name covers, and how clauses, comma
// phrases and brackets part them. It knows no places and no strikes.
//
// Both readers stand on it: toponym, which looks for names, and event, which looks for
// what happened at them. What one of them finds it writes into the graph once (Mark,
// Cover); everything else here only asks, answers for any index, inside the sentence or
// out of it, and is independent of what a room calls its classes.
package syntax
