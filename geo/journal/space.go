package journal

// Space says what the target of a register is.
type Space string

// The spaces.
const (
	Articles Space = "article"  // by SHA-256
	Reports  Space = "report"   // by the id of their anchors
	Events   Space = "event"    // by the id of their earliest report, or of the deed that made or split them off
	Pairs    Space = "pair"     // of events, by PairOf
	Views    Space = "view"     // by name
	Stops    Space = "stop"     // by briefing and stop, "BRIEFING/STOP"
	Layers   Space = "layer"    // by the deed that added them
	Briefs   Space = "briefing" // by name
)

// Spaces lists the spaces.
var Spaces = []Space{Articles, Reports, Events, Pairs, Views, Stops, Layers, Briefs}

// The fields of registers that the program itself reads. Fields of reports are
// the names of what can be corrected; see Correctable.
const (
	FieldPresence  = "presence"  // of an article: "here", "removed" or "purged"
	FieldTitle     = "title"     // of an article
	FieldPublisher = "publisher" // of an article
	FieldPublished = "published" // of an article: a day, or a moment of RFC 3339
	FieldURL       = "url"       // of an article
	FieldAuthor    = "author"    // of an article
	FieldEvent     = "event"     // of a report: the event that it belongs to
	FieldVerdict   = "verdict"   // of an event: a Judgement
	FieldNote      = "note"      // of an event or article: text
	FieldTags      = "tags"      // of an event: sorted texts
	FieldMade      = "made"      // of an event: what a person made it of, a report as geo/record writes it
	FieldStar      = "star"      // of an event: its order in the story, a number
	FieldApart     = "apart"     // of a pair: true
	FieldQuery     = "query"     // of a view: a filter as geo/query writes it
	FieldStop      = "stop"      // of a stop: as geo/briefing writes it
	FieldTheme     = "theme"     // of a briefing: title, period and the like
	FieldLayer     = "layer"     // of a layer: name, credit, style and order
	FieldDrawing   = "drawing"   // of a layer: what it draws, as geo/reference packs it
)

// Correctable are the fields of a report that a person may correct.
var Correctable = []string{
	"kind", "role", "place", "precision", "radius_km", "date", "effects", "targets", "weapons", "cause", "status", "claimed_by",
}

// kindSpaces says which registers a deed of a kind may set.
var kindSpaces = map[Kind]map[Space]bool{
	AddArticles: {Articles: true}, Remove: {Articles: true}, Purge: {Articles: true}, ArticleHead: {Articles: true},
	Correct: {Reports: true}, Placed: {Reports: true}, Merge: {Reports: true, Events: true}, Split: {Reports: true},
	Verdict: {Events: true}, Note: {Events: true, Articles: true}, Tag: {Events: true}, MadeEvent: {Events: true}, Star: {Events: true},
	KeepApart: {Pairs: true}, View: {Views: true}, Stop: {Stops: true, Briefs: true, Events: true}, Layer: {Layers: true},
}

// PairOf names a pair of events, in whichever order they are given.
func PairOf(a, b string) string { return min(a, b) + "+" + max(a, b) }
