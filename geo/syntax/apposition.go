package syntax

// AfterApposition returns the word of the verb that goes on about the name before the
// comma at word i, behind an apposition or a relative clause; -1 if there is none.
func (g *Graph) AfterApposition(i int) int {
	relative := g.In(i+1, Relatives) || g.In(i+2, Relatives)
	for k := i + 1; k < min(i+appositionReach, len(g.Words)-1); k++ {
		closes := g.Low(k) == "," || IsDash(g.Low(k))
		switch {
		case closes && g.takesUp(k+1):
			return k + 1
		case closes && g.NameAt(k+1) >= 0 && !relative:
			return -1
		case g.IsVerb(k) && !relative && !g.within(k, i):
			return -1
		}
	}
	return -1
}

// appositionReach is how many words what stands between a name and its verb may have:
// "Kharkiv, the country's second-largest city, was hit", "X, which once had a mill and
// now has none, came under fire".
const appositionReach = 40

// within reports whether a relative pronoun stands between the comma at i and word k:
// "a town that troops held for months".
func (g *Graph) within(k, i int) bool {
	for j := i + 1; j < k; j++ {
		if g.In(j, Relatives) || g.Low(j) == "that" {
			return true
		}
	}
	return false
}

// takesUp reports whether the verb at word i goes on about a name before: an auxiliary
// or a verb of what the name went through.
func (g *Graph) takesUp(i int) bool {
	return g.In(i, StrictBe) || g.In(i, BeForms) && g.Low(i+1) == "been" || g.In(i, SufferVerbs) || g.IsVerb(i) ||
		g.In(i, wereWords) && g.IsVerb(i+1)
}

// wereWords are auxiliaries before a participle: "X, районный центр, была обстреляна".
var wereWords = setOf("were")
