package geo

// Influence is a word of a report's evidence and what would be read were it
// covered.
type Influence struct {
	Span      Span     // of the word, in the article's body
	Changes   []Change // none when the word decides nothing by itself
	Otherwise *Report  // what is read in the report's place; its spans mean nothing. Nil when Changes is Gone
}

// Change is what of a report a covered word changes.
type Change string

// The changes. Gone stands alone: there is no report of that place any more.
const (
	ChangeGone      Change = "gone"
	ChangePlace     Change = "place"
	ChangeKind      Change = "kind"
	ChangeRole      Change = "role"
	ChangePrecision Change = "precision"
	ChangeDate      Change = "date"
	ChangeEffects   Change = "effects"
	ChangeTargets   Change = "targets"
	ChangeWeapons   Change = "weapons"
	ChangeStatus    Change = "status"
)
