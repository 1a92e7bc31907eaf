package geo

// Mention is one occurrence of a place name in an article.
type Mention struct {
	Span       Span
	Text       string
	Sentence   int       // index into the article's sentences
	Place      *Place    // nil when left open or unknown
	Candidates []PlaceID // best first; several when a tie was left open
	Score      float64   // 0 to 1: how sure the choice of place is
	Reason     Reason    // why this place, or why none
	Literal    bool      // the place itself is meant, not its government, team or people

	Role       Role
	RoleReason Reason // why this role

	Near     bool    // "near X", "outside X", "south of X": the place meant is not X itself
	RadiusKM float64 // stated distance for Near; 0 when none is stated
}
