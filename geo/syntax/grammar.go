package syntax

// Closed sets of words of grammar.
var (
	// BeForms are the forms of "to be", "to have" and "to get" that may stand before a participle.
	BeForms = setOf("be")
	// StrictBe are those of them that make the passive.
	StrictBe = setOf("passive")
	// Conjuncts join the members of a list.
	Conjuncts = setOf("conjunct")
	// ListMarks stand between the members of a list.
	ListMarks = setOf("mark")
	// Relatives open a relative clause.
	Relatives = setOf("relative")
	// SufferVerbs tell what a place went through: "came under", "зазнало".
	SufferVerbs = setOf("suffer")
)
