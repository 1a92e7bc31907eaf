package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// settle takes off what a text without a word of the war reports, reads the reports of the article together,
// and gives the mentions that nothing was decided of a role.
func (x *Coder) settle(_ *scan, st *story) {
	st.disarm()
	st.reports = settle(st.article, st.mentions, st.reports)
	st.oneDay.date(st.reports)
	st.oneDay.dateThere(st.reports)
	for i := range st.mentions {
		if m := &st.mentions[i]; m.Role == "" {
			m.Role, m.RoleReason = geo.RoleMentioned, geo.Because(geo.ReasonNoEventThere)
		}
	}
}

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
	kept := 0
	for i := range reports {
		r := &reports[i]
		all.close(r)
		if titleOnly(a, r) && all.finer[r.Place.Oblast] {
			m[r.Mention].Role, m[r.Mention].RoleReason = geo.RoleContainer, geo.Because(geo.ReasonFinerInText)
			continue
		}
		if kept < i {
			reports[kept] = *r
		}
		kept++
	}
	return reports[:kept]
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

// recalls reports whether the sentence goes back to something earlier: "Раніше", "Recall
// that".
func (sc *scan) recalls() bool { return sc.In(0, earlierWords) || sc.In(0, recallWords) }

// recallWords open a sentence that repeats what was reported before.
var recallWords = syntax.NewSet("нагадаємо нагадуємо напомним напоминаем recall reportedly previously")

// date gives reports that no words date the date of the report nearest to them, at their own
// place where there is one: the article tells of one day or night only.
func (o *oneDay) date(reports []geo.Report) {
	if o.split || o.from.IsZero() {
		return
	}
	for i := range reports {
		r := &reports[i]
		if r.Date.Why.ID != geo.ReasonNoDateTold || o.recalls[r.Evidence.Span.Start] {
			continue
		}
		if from := o.nearestDated(reports, i); from != nil {
			r.Date = from.Date
			r.Steps = append(r.Steps, geo.Step{Rule: geo.RuleOneDay, Span: from.Evidence.Span, Weight: from.Confidence})
		}
	}
}

// nearestDated returns the report with a date of its own that stands nearest to report i,
// those of its place before the others; nil if there is none.
func (o *oneDay) nearestDated(reports []geo.Report, i int) *geo.Report {
	var best *geo.Report
	least := 0
	for j := range reports {
		r := &reports[j]
		if !r.Date.Known() || r.Date.Precision > geo.D3 || passedOn(r) || o.apart[r.Evidence.Span.Start] {
			continue
		}
		gap := abs(j - i)
		if r.Place == nil || reports[i].Place == nil || r.Place.ID != reports[i].Place.ID {
			gap += len(reports)
		}
		if best == nil || gap < least {
			best, least = r, gap
		}
	}
	return best
}

// dateThere gives reports that no words date the date of another one of their place, where all that
// the article dates there is of one day or night.
func (o *oneDay) dateThere(reports []geo.Report) {
	var there map[geo.PlaceID]*placeDay
	for i := range reports {
		if r := &reports[i]; r.Place != nil && r.Date.Known() && r.Date.Precision <= geo.D3 && !passedOn(r) {
			if there == nil {
				there = map[geo.PlaceID]*placeDay{}
			}
			there[r.Place.ID] = there[r.Place.ID].and(r, o.apart[r.Evidence.Span.Start])
		}
	}
	for i := range reports {
		r := &reports[i]
		if r.Place == nil || r.Date.Why.ID != geo.ReasonNoDateTold || o.recalls[r.Evidence.Span.Start] {
			continue
		}
		if d := there[r.Place.ID]; d != nil && !d.split {
			r.Date = d.from.Date
			r.Steps = append(r.Steps, geo.Step{Rule: geo.RuleDayThere, Span: d.from.Evidence.Span, Weight: d.from.Confidence})
		}
	}
}

// placeDay is the day or night that all the dates told of one place have in common.
type placeDay struct {
	from  *geo.Report // the most precise of those that tell it
	split bool        // they have none in common, or one is recalled
}

// and takes in the date of another report.
func (d *placeDay) and(r *geo.Report, recalled bool) *placeDay {
	if d == nil {
		return &placeDay{from: r, split: recalled}
	}
	d.split = d.split || recalled || !r.Date.From.Before(d.from.Date.To) || !d.from.Date.From.Before(r.Date.To)
	if r.Date.Precision < d.from.Date.Precision {
		d.from = r
	}
	return d
}

// passedOn reports whether the report has its date from another one.
func passedOn(r *geo.Report) bool {
	return len(r.Steps) > 0 && r.Steps[len(r.Steps)-1].Rule == geo.RuleOneDay
}
