package syntax

import (
	"strikemap/geo/language"
	"strikemap/geo/sentence"
	"strikemap/geo/vocabulary"
)

// Skippable reports whether word i may be an adjective that no table knows.
func (g *Graph) Skippable(i int) bool {
	w := &g.Words[i]
	return w.Kind == sentence.Letters && g.NameAt(i) < 0 && g.Marks[i]&grammatical == 0 && g.adjectival(w.Form)
}

func (g *Graph) adjectival(f *vocabulary.Form) bool {
	w := known.Of(f)
	switch g.Language {
	case language.Ukrainian:
		return w.describes[1]
	case language.Russian:
		return w.describes[2]
	}
	return w.describes[0]
}

// reachLeft is how many words of description may stand between a preposition
// and the name: "in the heavily fortified front-line town of X".
const reachLeft = 9

// BeforeDescription returns the word before the describing words in front of word i, one
// that bears a class of stops at the latest; -1 if there is none.
func (g *Graph) BeforeDescription(i int, stops Mask) int {
	unknown := 0
	for range reachLeft {
		i--
		if i < 0 {
			return -1
		}
		switch {
		case g.NameAt(i) >= 0 && g.IsPossessor(i):
			i = g.nameStart(i) // "in Kyiv region's X district"
		case g.Marks[i].HasAny(stops):
			return i
		case g.suchAs(i), g.CountsAreas(i), g.Marks[i].Has(Descriptor), g.Words[i].Kind != sentence.Letters && g.IsQuote(i), g.Hyphened[i]:
		case (g.Low(i) == "." || IsDash(g.Low(i))) && i > 0 && g.Marks[i-1].Has(Descriptor):
		case g.InTime(i):
			return i // "за добу X обстріляли"
		case g.Skippable(i) && unknown < 2:
			unknown++
		default:
			return i
		}
	}
	return i
}

// nameStart returns the first word of the name that covers word i.
func (g *Graph) nameStart(i int) int {
	for i > 0 && g.Names[i-1] == g.Names[i] {
		i--
	}
	return i
}

// AreaNouns are the nouns, in the plural, that a list of names may spell out.
var AreaNouns = setOf("area")

// CountsAreas reports whether word i is the number of places: "по 14 населених пунктах".
func (g *Graph) CountsAreas(i int) bool {
	return i < len(g.Words) && g.Words[i].Kind == sentence.Number && g.In(i+1, AreaNouns)
}

// suchAs reports whether word i belongs to "such as".
func (g *Graph) suchAs(i int) bool {
	return g.Low(i) == "as" && g.Low(i-1) == "such" || g.Low(i) == "such" && g.Low(i+1) == "as"
}
