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
package toponym
