package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

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
		name, role, party := sc.speaker(i, r.Place)
		if name.Empty() {
			continue
		}
		if party {
			r.Status = geo.StatusClaimed
		}
		r.ClaimedBy = append(r.ClaimedBy, geo.Attribution{
			Name: name.Of(sc.body), Role: role, Verb: sc.Words[i].Text, Quote: geo.QuoteOf(sc.body, name),
		})
		return
	}
}

// speaker returns the source named nearest to the verb of speech at word i, and whether
// it is a party to the war: an army or a government, of either side. An office without a
// side ("the governor") is no party; it is of the country of the place, unless the
// occupation put it there.
func (sc *scan) speaker(i int, p *geo.Place) (name geo.Span, role geo.SpeakerRole, party bool) {
	var at tag
	nearest := len(sc.Words)
	for _, t := range sc.tags {
		if d := abs(t.first - i); t.class == source && d < nearest {
			nearest, at = d, t
			name, role = sc.SpanOf(t.first, t.last), geo.SpeakerRole(t.code)
		}
	}
	switch {
	case role != "official":
		party = role == geo.SpeakerRUMilitary || role == geo.SpeakerUAMilitary || role == geo.SpeakerRUOfficial
	case p != nil && p.Country == "RU", sc.ofOccupation(at):
		role = geo.SpeakerRUOfficial
	default:
		role = geo.SpeakerUAOfficial
	}
	return name, role, party
}

// ofOccupation reports whether words beside an office say that an occupying power put it
// there: "окупаційна влада", "the Moscow-installed governor", "главы ДНР".
func (sc *scan) ofOccupation(t tag) bool {
	for i := max(0, t.first-3); i < min(len(sc.Words), t.last+2); i++ {
		if sc.In(i, proxies) || sc.In(i, occupation) {
			return true
		}
	}
	return false
}

// proxies name the bodies of the occupation.
var proxies = syntax.NewSet("днр лнр dpr lpr dnr lnr installed")

// occupation are how words of it begin.
var occupation = syntax.NewStems("окупац оккупац occupation самопроголошен самопровозглашен")
