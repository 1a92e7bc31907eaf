package paint

import (
	"math"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// How the names of rivers are written: the size, how far above the river, how
// straight its course has to be (the share of the crow's way), and the scales at
// which the ranks begin.
const (
	riverSize     = 9.5
	riverLift     = 4.0
	riverStraight = 0.94
)

var riverFrom = [...]float64{1: 1.0 / 1500, 2: 1.0 / 900, 3: 1.0 / 520, 4: 1.0 / 400}

// riverNames writes the names of rivers along them where they run straight.
func (l *layers) riverNames() {
	for i := range l.o.Rivers {
		r := &l.o.Rivers[i]
		if r.Name == "" || l.scale() < riverFrom[min(max(r.Rank, 1), 4)] || !r.Meets(l.low, l.high) {
			continue
		}
		l.path.Reset()
		l.path.AddPlane(r.At(l.level), l.v)
		if len(l.path.Ends) > 0 {
			l.along(r, l.path.Points)
		}
	}
}

// along writes a river's name at every place along its course that is straight,
// free, and far enough from the last.
func (l *layers) along(r *outline.River, course []viewport.Pixel) {
	t := Text{
		String: l.st.local(r.Name, r.LocalName), Anchor: Middle, Italic: true, Size: riverSize * l.st.Ratio,
		Spacing: 0.06, Color: l.st.waterName, Halo: alpha(l.st.halo, 0.7), HaloSize: 1.4 * l.st.Ratio,
	}
	length := l.st.Fonts.Width(&t) * 1.1
	for first := 0; first < len(course); first++ {
		last, walked := first, 0.0
		for last+1 < len(course) && walked < length {
			walked += math.Hypot(course[last+1].X-course[last].X, course[last+1].Y-course[last].Y)
			last++
		}
		if walked < length {
			return
		}
		if l.tryAlong(&t, course[first], course[last], walked) {
			first = last
		}
	}
}

// tryAlong writes a name above the stretch of a river from p to q.
func (l *layers) tryAlong(t *Text, p, q viewport.Pixel, walked float64) bool {
	if p.X > q.X {
		p, q = q, p
	}
	direct := math.Hypot(q.X-p.X, q.Y-p.Y)
	if direct < riverStraight*walked {
		return false
	}
	ux, uy := (q.X-p.X)/direct, (q.Y-p.Y)/direct
	lift := riverLift * l.st.Ratio
	at := viewport.Pixel{X: (p.X+q.X)/2 + uy*lift, Y: (p.Y+q.Y)/2 - ux*lift}
	if l.repeats(t.String, at) || !l.clearAlong(t, at, ux, uy, nil) {
		return false
	}
	l.clearAlong(t, at, ux, uy, l.take)
	l.writings = append(l.writings, writing{t.String, at})
	t.At, t.Angle = at, math.Atan2(uy, ux)
	l.Text(t)
	return true
}

// clearAlong reports whether the boxes along a slanting text, one for each of
// its letters or so, are free and in the picture; it hands them to take if that
// is not nil.
func (l *layers) clearAlong(t *Text, at viewport.Pixel, ux, uy float64, take func(rect)) bool {
	half := l.st.Fonts.Width(t) / 2
	step := t.Size * 0.6
	for d := -half; d <= half; d += step {
		x, y := at.X+ux*d+uy*t.Size*0.3, at.Y+uy*d-ux*t.Size*0.3
		b := rect{x - step, y - step, x + step, y + step}
		switch {
		case take != nil:
			take(b)
		case !l.inPicture(b) || l.isTaken(b):
			return false
		}
	}
	return true
}
