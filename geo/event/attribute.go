package event

import "strikemap/geo"

// attribute fills in the report's status from words of speech and doubt in its
// sentence. Who is quoted is kept as written; the role only where a word says it.
func (sc *scan) attribute(r *geo.Report) {
	for i := range sc.Words {
		if sc.Marks[i].Has(alleged) {
			r.Status = geo.StatusAttributed
		}
		if !sc.Marks[i].Has(official) || sc.NameAt(i) >= 0 {
			continue
		}
		r.Status = geo.StatusAttributed
		name, role := sc.speaker(i, r.Place)
		if name.Empty() {
			continue
		}
		if role == geo.SpeakerRUMilitary || role == geo.SpeakerUAMilitary || role == geo.SpeakerRUOfficial {
			r.Status = geo.StatusClaimed
		}
		r.ClaimedBy = append(r.ClaimedBy, geo.Attribution{
			Name: name.Of(sc.body), Role: role, Verb: sc.Words[i].Text, Quote: geo.QuoteOf(sc.body, name),
		})
		return
	}
}

// speaker returns the source named nearest to the verb of speech at word i. An
// office without a side ("the governor") is of the country of the place.
func (sc *scan) speaker(i int, p *geo.Place) (geo.Span, geo.SpeakerRole) {
	var name geo.Span
	var role geo.SpeakerRole
	nearest := len(sc.Words)
	for _, t := range sc.tags {
		if d := abs(t.first - i); t.class == source && d < nearest {
			nearest = d
			name, role = sc.SpanOf(t.first, t.last), geo.SpeakerRole(t.code)
		}
	}
	if role == "official" {
		role = geo.SpeakerUAOfficial
		if p != nil && p.Country == "RU" {
			role = geo.SpeakerRUOfficial
		}
	}
	return name, role
}
