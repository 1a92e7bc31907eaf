package geoparse

import (
	"strikemap/geo"
	"strikemap/geo/sentence"
)

// Result is everything that was found in one article, in the order of its text.
type Result struct {
	Article   geo.Article
	Sentences []sentence.Sentence
	Mentions  []geo.Mention
	Reports   []geo.Report
}

// Mapped returns the reports that are drawn on the map.
func (r *Result) Mapped() []*geo.Report {
	return r.reports(func(p geo.Precision) bool { return p.Mappable() })
}

// Tray returns the reports that cannot be mapped; each says why in Unmapped.
func (r *Result) Tray() []*geo.Report {
	return r.reports(func(p geo.Precision) bool { return !p.Mappable() })
}

func (r *Result) reports(keep func(geo.Precision) bool) []*geo.Report {
	var out []*geo.Report
	for i := range r.Reports {
		if keep(r.Reports[i].Precision) {
			out = append(out, &r.Reports[i])
		}
	}
	return out
}

// MentionedOnly returns the place mentions that no report was drawn from; each
// says why in RoleReason.
func (r *Result) MentionedOnly() []*geo.Mention {
	var out []*geo.Mention
	for i := range r.Mentions {
		if m := &r.Mentions[i]; !m.Role.Drawn() && m.Role != geo.RoleContainer && m.Role != geo.RoleNamePart {
			out = append(out, m)
		}
	}
	return out
}
