package event

import (
	"strings"

	"strikemap/geo"
)

// settled is what the reports of an article tell of each other.
type settled struct {
	struck map[geo.PlaceID]geo.Step // places that a munition reached
	met    map[string]geo.Step      // towns over which something was shot down
	finer  map[string]bool          // oblasts in which the text below the title places an event
}

// settle reads an article's reports together: an open outcome is closed by a
// report of the same place that gives it, blasts have a cause where air defence worked,
// and a title that names only the oblast gives way to the place within it that the text
// names.
func settle(a *geo.Article, m []geo.Mention, reports []geo.Report) []geo.Report {
	all := settled{map[geo.PlaceID]geo.Step{}, map[string]geo.Step{}, map[string]bool{}}
	for i := range reports {
		all.note(a, &reports[i])
	}
	kept := reports[:0]
	for i := range reports {
		r := &reports[i]
		all.close(r)
		if titleOnly(a, r) && all.finer[r.Place.Oblast] {
			m[r.Mention].Role, m[r.Mention].RoleReason = geo.RoleContainer, geo.Because(geo.ReasonFinerInText)
			continue
		}
		kept = append(kept, *r)
	}
	return kept
}

// note keeps what a report tells of others of its place.
func (s *settled) note(a *geo.Article, r *geo.Report) {
	if r.Place == nil {
		return
	}
	step := geo.Step{Rule: geo.RuleOutcomeElsewhere, Span: r.Trigger.Span, Weight: r.Confidence}
	switch {
	case r.Precision >= geo.P5:
	case r.Kind == geo.KindInterception:
		s.met[townOf(r.Place)] = step
	case r.Kind == geo.KindStrike:
		s.struck[r.Place.ID] = step
	}
	if r.Place.Level != geo.LevelOblast && !a.TitleSpan.Contains(r.Evidence.Span) {
		s.finer[r.Place.Oblast] = true
	}
}

// close gives a report with an open outcome or cause the one told elsewhere.
func (s *settled) close(r *geo.Report) {
	if r.Place == nil || r.Kind != geo.KindOutcomeUnknown && r.Kind != geo.KindCauseUnknown {
		return
	}
	if told, ok := s.struck[r.Place.ID]; ok {
		r.Kind, r.Role = geo.KindStrike, geo.RoleSite
		r.Steps = append(r.Steps, told)
		return
	}
	if told, ok := s.met[townOf(r.Place)]; ok && r.Kind == geo.KindCauseUnknown {
		r.Kind = geo.KindOutcomeUnknown
		r.Steps = append(r.Steps, told)
	}
}

// townOf names the town that a place is or is a district of.
func townOf(p *geo.Place) string {
	if _, town, ok := strings.Cut(p.Name, "("); ok && p.Level == geo.LevelDistrict {
		return strings.TrimSuffix(town, ")") + p.Oblast
	}
	return p.Name + p.Oblast
}

// titleOnly reports whether the title alone names an oblast for the report.
func titleOnly(a *geo.Article, r *geo.Report) bool {
	return r.Mention >= 0 && r.Place != nil && r.Place.Level == geo.LevelOblast && !a.TitleSpan.Empty() &&
		a.TitleSpan.Contains(r.Evidence.Span)
}
