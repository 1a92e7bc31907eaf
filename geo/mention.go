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

	Relation Relation // how the place meant lies to Place; "" where the words tell nothing
	Near     bool     // the place meant is not Place itself but around it: near, outside, distance, direction
	RadiusKM float64  // stated distance for Near; 0 when none is stated
}

// Relation says how the place meant lies to the place named.
type Relation string

// The relations.
const (
	RelationIn        Relation = "in"        // "in X", "у X"
	RelationNear      Relation = "near"      // "near X", "поблизу X"
	RelationOutside   Relation = "outside"   // "on the outskirts of X", "на околиці X"
	RelationDistance  Relation = "distance"  // "10 km from X", "за 10 км від X"
	RelationDirection Relation = "direction" // "north of X", "на північ від X"
	RelationBetween   Relation = "between"   // "between X and Y", "між X та Y"
)
