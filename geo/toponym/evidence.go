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

// weighing is what is the same for all candidates of a sighting.
type weighing struct {
	s          *sighting
	x          *article
	at         int // the number of the sighting
	parent     *geo.Place
	office     *geo.Place  // the oblast whose office speaks, or nil
	bound      *geo.Place  // the area in which the sentence says before that it goes on
	neighbours []neighbour // once looked for
	looked     bool
	overall    votes
	list       votes
	doubtful   doubtful
}

// neighbour is a place nearby in the text: settled, or one of several that an
// open name may mean.
type neighbour struct {
	place  *geo.Place // nil when open
	open   []candidate
	weight float64
	beside bool // before it in the same sentence
}

// doubtful is a chosen place with what speaks against it.
type doubtful struct {
	*sighting
	parent *geo.Place // named beside it
	focus  *geo.Place // what the article is about
	w      *weighing
}
