package geo

// Sentence is where one sentence, heading or list item stands in an article's
// body. Its span has no white space and no bullet at its ends.
type Sentence struct {
	Span      Span
	Paragraph int  // counts lines of text, soft-wrapped ones joined, from 0
	Heading   bool // "Kharkiv region:" alone on its line
}

// Reading is everything that was found in one article, in the order of its
// text. It never changes once read.
type Reading struct {
	Article   Article
	Sentences []Sentence
	Mentions  []Mention
	Reports   []Report
}

// oneLine is how many bytes the body of an article of one line has at most.
const oneLine = 120

// Silent reports whether nothing at all was recognised in an article of more than
// a line: no place, no event. People are told so; it may be in a language that is
// not read.
func (r *Reading) Silent() bool {
	return len(r.Mentions) == 0 && len(r.Reports) == 0 && (len(r.Sentences) > 1 || len(r.Article.Body) > oneLine)
}

// Mapped returns the reports that are drawn on the map.
func (r *Reading) Mapped() []*Report { return r.reports(Precision.Mappable) }

// Tray returns the reports that cannot be mapped; each says why in Unmapped.
func (r *Reading) Tray() []*Report {
	return r.reports(func(p Precision) bool { return !p.Mappable() })
}

func (r *Reading) reports(keep func(Precision) bool) []*Report {
	var out []*Report
	for i := range r.Reports {
		if keep(r.Reports[i].Precision) {
			out = append(out, &r.Reports[i])
		}
	}
	return out
}

// MentionedOnly returns the place mentions that no report was drawn from; each
// says why in RoleReason.
func (r *Reading) MentionedOnly() []*Mention {
	var out []*Mention
	for i := range r.Mentions {
		if m := &r.Mentions[i]; !m.Role.Drawn() && m.Role != RoleContainer && m.Role != RoleNamePart {
			out = append(out, m)
		}
	}
	return out
}
