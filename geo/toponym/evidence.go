package toponym

import "strikemap/geo"

// weighed is a candidate with its score and the strongest evidence for it.
type weighed struct {
	place *geo.Place
	score float64
	most  float64 // what the strongest evidence added
	why   geo.ReasonID
	by    *geo.Place // of whom why speaks, or nil
}

// leastReason is the weight from which evidence is worth telling.
const leastReason = 0.3

// add counts a piece of evidence; why says it, of the place by if there is one.
func (w *weighed) add(v float64, why geo.ReasonID, by *geo.Place) {
	w.score += v
	if v > w.most && v > leastReason {
		w.most, w.why, w.by = v, why, by
	}
}

// reason returns the strongest evidence.
func (w *weighed) reason() geo.Reason { return because(w.why, w.by) }

// because returns a reason that speaks of a place, or of none.
func because(id geo.ReasonID, of *geo.Place) geo.Reason {
	if of == nil {
		return geo.Because(id)
	}
	return geo.Because(id, of.Name)
}
