package when

import "strikemap/geo"

// why says why the phrase has no interval, empty when it has one or claims none.
func (p *Phrase) why(r *reading, c Calendar) geo.Reason {
	switch {
	case !p.Date.From.IsZero(), p.Date.Precision == geo.D7:
		return geo.Reason{}
	case r.is(date) && (r.year != 0 || !c.today().IsZero()):
		return geo.Because(geo.ReasonNoSuchDay, p.Date.Words)
	}
	return geo.Because(geo.ReasonDayUnknown, p.Date.Words)
}
