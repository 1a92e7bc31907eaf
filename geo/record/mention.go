package record

import "strikemap/geo"

// MentionLine is a place mention with its article: a line of what extract prints
// when it is asked for mentions.
type MentionLine struct {
	Article MentionArticle `json:"article"`
	Mention Mention        `json:"mention"`
}

// MentionArticle names the article of a mention.
type MentionArticle struct {
	Path   *string `json:"path"`
	ID     string  `json:"id"`
	SHA256 *string `json:"sha256"`
}

// Mention is one occurrence of a place name.
type Mention struct {
	Start          int           `json:"start"`
	End            int           `json:"end"`
	Text           string        `json:"text"`
	Role           geo.Role      `json:"role"`
	Literal        bool          `json:"literal"`
	Place          *Place        `json:"place"`
	Candidates     []geo.PlaceID `json:"candidates"`
	Score          float64       `json:"score"`
	Words          *string       `json:"reason"`
	RoleReason     *string       `json:"role_reason"`
	Near           bool          `json:"near"`
	RadiusKM       *float64      `json:"radius_km"`
	Sentence       int           `json:"sentence"`
	Reason                       // of Place
	RoleReasonCode *geo.ReasonID `json:"role_reason_code"`
	RoleReasonArgs []string      `json:"role_reason_args"`
}

// OfMention returns the line of a mention; say gives the words of its reasons.
func OfMention(a *geo.Article, m *geo.Mention, say Saying) *MentionLine {
	r := Mention{
		Start: m.Span.Start, End: m.Span.End, Text: m.Text, Role: m.Role, Literal: m.Literal,
		Place: related(m.Place, m.Relation), Candidates: list(m.Candidates), Score: Round(m.Score, 1000),
		Words: OrNull(say.Words(m.Reason)), RoleReason: OrNull(say.Words(m.RoleReason)), Near: m.Near, Sentence: m.Sentence,
		Reason: newReason(m.Reason), RoleReasonCode: OrNull(m.RoleReason.ID), RoleReasonArgs: list(m.RoleReason.Args),
	}
	if m.RadiusKM > 0 {
		radius := Round(m.RadiusKM, 1000)
		r.RadiusKM = &radius
	}
	return &MentionLine{MentionArticle{OrNull(a.Path), a.ID, OrNull(a.SHA256)}, r}
}

// Noun returns the mention.
func (m *Mention) Noun() geo.Mention {
	out := geo.Mention{
		Span: geo.Span{Start: m.Start, End: m.End}, Text: m.Text, Sentence: m.Sentence, Place: m.Place.Noun(),
		Candidates: some(m.Candidates), Score: m.Score, Reason: m.noun(), Literal: m.Literal, Role: m.Role,
		RoleReason: Reason{m.RoleReasonCode, m.RoleReasonArgs}.noun(), Relation: m.Place.relation(), Near: m.Near,
	}
	if m.RadiusKM != nil {
		out.RadiusKM = *m.RadiusKM
	}
	return out
}
