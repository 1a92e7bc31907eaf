// Package toponym recognises place mentions in English, Ukrainian and Russian
// news and resolves each to one place, with a score and a reason.
//
// Recognition is the longest match over the gazetteer's names at every
// capitalised word, extended by the designators around it ("Sumy region",
// "у Харківській області", "the port of Reni"); names that belong to clubs,
// brigades, streets, people or treaties are kept but told apart. Resolution
// weighs every candidate: the parent area named beside it, the places named
// around it, one sense per article, population, and how near the front line a
// village lies. What nothing decides is left open with its candidates.
//
// The order, for each line: people's names are set aside; sight finds the names
// left to right (match, then designate by the words beside, then implausible); unlisted
// adds names that an area beside or their ending declares; coordinate makes lists
// share what stands before and after them; settleAdjectives gives up adjectives without
// their noun; nest links a name to the area beside it; judge tells place, office and
// part of another name apart, and the relation ("10 km from"). Then, for the whole
// article: resolve weighs and doubts the candidates in rounds, the surest first, and
// conclude settles districts and containers.
package toponym
