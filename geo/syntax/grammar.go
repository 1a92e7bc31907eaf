package syntax

// Closed sets of words of grammar.
var (
	// BeForms are the forms of "to be", "to have" and "to get" that may stand before a participle.
	BeForms = NewSet("was were been being is are be got gets get has have had")
	// StrictBe are those of them that make the passive.
	StrictBe = NewSet("was were been being is are be got gets")
	// Conjuncts join the members of a list.
	Conjuncts = NewSet("and or & і й та и або или as")
	// ListMarks stand between the members of a list.
	ListMarks = NewSet(", ; /")
	// Relatives open a relative clause.
	Relatives = NewSet("where who which whose де який яка яке які яких где который которая которое которые которых")
	// SufferVerbs tell what a place went through: "came under", "зазнало".
	SufferVerbs = NewSet("enduring suffering suffered endured enduring came come experiencing bearing facing sustaining зазнав зазнала зазнало зазнали подвергся подверглась подверглось подверглись подвергались подвергалась подвергался зазнавали зазнавала зазнавав")
)
