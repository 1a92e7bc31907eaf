// Package agreement tells how far two people who read the same events alone agree:
// field by field, with a list of what they differ in for a third to decide.
//
// Of a field that has one value the measure is Cohen's κ (J. Cohen, A coefficient of
// agreement for nominal scales, 1960): how much more often the two agree than they
// would by chance, given how often each uses each value; 1 is always, 0 as by
// chance. Of a field that has many values it is F1: twice the values that both
// gave, divided by all that either gave. Only events that both decided count.
package agreement
