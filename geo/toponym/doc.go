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
// An article is read by passes, one a file, that stand in one table (passes.go) in this order.
// Each reads what those before it found and adds to it. Over every line, before any other is read:
//
//   - people: which words are a person's name, and which surnames the article knows
//
// When the turn of a line comes:
//
//   - announced: what areas its adjectives are of: "такі громади: Хотінська, Юнаківська"
//
// At every word of it where a name may start, left to right, until one has decided:
//
//   - epithets: the place for which words stand without naming it: "Ukraine's second-largest city"
//   - compounds: the place in "Moscow-occupied", which is not meant itself
//   - listed: the longest name of the gazetteer, and what stands before it
//   - derived: the adjective that no list knows, by the town that it is made of: "Хотінська громада"
//   - declared: the name that no list knows, where something beside it says that it is a place's
//   - designators: what the words after the name, else those before it, make of it
//   - plausible: whether it is more likely an ordinary word, a surname or an abbreviation
//   - extent: where its mention starts and ends
//
// Over all names of the line:
//
//   - unlisted: names that an area beside them declares to be places
//   - strangers: names that no list knows in a list of names that are known
//   - counts: which names of a count region by region are those of regions
//   - lists: the names that a list joins share what stands before and after it
//   - vouchers: ordinary words are given up unless names of their list speak for them
//   - adjectives: those without their noun stand for an oblast, a front or nothing
//   - areas: the area set beside a name is linked to it
//   - name-parts: which names are only part of another name
//   - relations: how the place meant lies to the one named: "10 km from"
//   - speakers: which names stand for people and offices
//
// Over all names of the article:
//
//   - recall: ordinary words are taken back where the article names the place beyond doubt
//   - clues: the areas that the article speaks of, and where
//   - candidates: the places that each name may mean, and the votes of their oblasts
//   - choice: weighs and doubts the candidates in rounds, the surest names first
//
// For each name in its turn:
//
//   - misspelt: a name of a list that no list knows is the one spelt nearly so where the others lie
//   - apart: places that lie apart from what stands beside their names are left open
//   - districts: a district has its place by its city or seat, a republic by its oblast
//   - containers: the area beside a place that was found is its container
//
// At the end:
//
//   - datelines: the names that tell where the story was filed from
//
// What passes ask about stands below them: of a line (joint.go, standing.go), of what is before a
// name (surroundings.go), of a name (rank.go), of the gazetteer (match.go, places.go); become.go is
// what designators make of a name. words/ holds all words.
package toponym
