package event

import "strikemap/geo"

// settle reads an article's reports together: an open outcome is closed by a
// report of the same place that gives it, and a title that names only the
// oblast gives way to the place within it that the text names.
func settle(a *geo.Article, m []geo.Mention, reports []geo.Report) []geo.Report {
	struck := map[geo.PlaceID]geo.Step{}
	finer := map[string]bool{} // oblasts in which the text below the title places an event
	for i := range reports {
		r := &reports[i]
		if r.Place == nil {
			continue
		}
		if r.Kind == geo.KindStrike && r.Precision < geo.P5 {
			struck[r.Place.ID] = geo.Step{Rule: geo.RuleOutcomeElsewhere, Span: r.Trigger.Span, Weight: r.Confidence}
		}
		if r.Place.Level != geo.LevelOblast && !a.TitleSpan.Contains(r.Evidence.Span) {
			finer[r.Place.Oblast] = true
		}
	}
	kept := reports[:0]
	for _, r := range reports {
		if r.Place != nil && (r.Kind == geo.KindOutcomeUnknown || r.Kind == geo.KindCauseUnknown) {
			if told, ok := struck[r.Place.ID]; ok {
				r.Kind, r.Role = geo.KindStrike, geo.RoleSite
				r.Steps = append(r.Steps, told)
			}
		}
		if titleOnly(a, &r) && finer[r.Place.Oblast] {
			m[r.Mention].Role, m[r.Mention].RoleReason = geo.RoleContainer, geo.Because(geo.ReasonFinerInText)
			continue
		}
		kept = append(kept, r)
	}
	return kept
}

// titleOnly reports whether the title alone names an oblast for the report.
func titleOnly(a *geo.Article, r *geo.Report) bool {
	return r.Mention >= 0 && r.Place != nil && r.Place.Level == geo.LevelOblast && !a.TitleSpan.Empty() &&
		a.TitleSpan.Contains(r.Evidence.Span)
}
