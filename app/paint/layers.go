package paint

import (
	"image/color"
	"sync"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// layersPool keeps the scratch memory of layers.
var layersPool = sync.Pool{New: func() any { return new(layers) }}

// The scales, in units per metre, from which more is drawn.
var urbanFrom = map[bool]float64{false: 1.0 / 1000, true: 1.0 / 500} // abroad or not

const minorRiverFrom = 1.0 / 2600

// scale returns how many units of the style make a metre.
func (l *layers) scale() float64 { return l.v.Scale / l.st.Ratio }

// inland paints built-up areas, lakes and rivers, those abroad muted.
func (l *layers) inland() {
	for _, abroad := range [...]bool{true, false} {
		muted := func(c color.NRGBA) color.NRGBA {
			if abroad {
				return mixed(c, l.st.abroad, 0.5)
			}
			return c
		}
		if l.scale() >= urbanFrom[abroad] {
			l.path.Reset()
			for i := range l.o.Urban {
				if u := &l.o.Urban[i]; u.Abroad == abroad {
					l.line(&u.Line)
				}
			}
			l.Fill(&l.path, muted(l.st.urban))
		}
		if !abroad {
			l.former()
		}
		l.rivers(abroad, muted(l.st.river))
		l.lakes(abroad, false)
		l.Fill(&l.path, muted(l.st.lake))
		l.stroke(muted(l.st.river), 0.7)
	}
}

// lakes makes the path the lakes, or those that are no more.
func (l *layers) lakes(abroad, former bool) {
	l.path.Reset()
	for i := range l.o.Waters {
		if w := &l.o.Waters[i]; w.Abroad == abroad && w.Former == former {
			l.line(&w.Line)
		}
	}
}

// former paints drained reservoirs: hatched, with a broken shore.
func (l *layers) former() {
	l.lakes(false, true)
	if len(l.path.Ends) == 0 {
		return
	}
	l.Fill(&l.path, alpha(l.st.lake, 0.3))
	l.stroke(l.st.former, 0.7, 2.5, 2)
	h := Hatch{Angle: 0, Gap: 4 * l.st.Ratio, Origin: l.v.ToPixel(viewport.Plane{})}
	h.Draw(l, &l.path, 0.6*l.st.Ratio, alpha(l.st.former, 0.7))
}

// riverWidth is the width of the rivers of some ranks.
type riverWidth struct {
	from, to int
	width    float64
}

// riverWidths are those in Ukraine and abroad.
var riverWidths = map[bool][]riverWidth{
	false: {{1, 1, 2}, {2, 2, 1.4}, {3, 4, 1}},
	true:  {{1, 2, 1.4}, {3, 4, 1}},
}

// rivers paints rivers, the larger the wider.
func (l *layers) rivers(abroad bool, c color.NRGBA) {
	for _, w := range riverWidths[abroad] {
		if w.from > 2 && l.scale() < minorRiverFrom {
			return
		}
		l.path.Reset()
		for i := range l.o.Rivers {
			if r := &l.o.Rivers[i]; r.Abroad == abroad && r.Rank >= w.from && r.Rank <= w.to {
				l.line(&r.Line)
			}
		}
		l.stroke(c, w.width*l.growth())
	}
}

// growth lets lines gain some width as one comes closer.
func (l *layers) growth() float64 {
	switch s := l.scale(); {
	case s > 1.0/100:
		return 1.8
	case s > 1.0/400:
		return 1.35
	}
	return 1
}

// lines draws coasts and borders, the state's last.
func (l *layers) lines() {
	l.arcs(l.level, outline.Coast, outline.ForeignCoast)
	l.stroke(l.st.coast, 0.9)
	l.arcs(l.level, outline.UnitBorder)
	l.stroke(l.st.unitBorder, 0.9*l.growth(), 5, 2.5)
	l.arcs(l.level, outline.ForeignBorder)
	l.stroke(l.st.farBorder, 1)
	l.arcs(l.level, outline.StateBorder)
	l.stroke(l.st.border, 1.6*l.growth())
}
