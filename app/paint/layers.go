package paint

import (
	"sync"

	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// layersPool keeps the scratch memory of layers.
var layersPool = sync.Pool{New: func() any { return new(layers) }}

// The scales, in units per metre, from which more is drawn.
const (
	urbanFrom      = 1.0 / 900
	minorRiverFrom = 1.0 / 2600
)

// scale returns how many units of the style make a metre.
func (l *layers) scale() float64 { return l.v.Scale / l.st.Ratio }

// inland paints built-up areas, lakes and rivers.
func (l *layers) inland() {
	if l.scale() >= urbanFrom {
		l.path.Reset()
		for i := range l.o.Urban {
			l.line(&l.o.Urban[i])
		}
		l.Fill(&l.path, l.st.urban)
	}
	l.former()
	l.rivers()
	l.path.Reset()
	for i := range l.o.Waters {
		if w := &l.o.Waters[i]; !w.Former {
			l.line(&w.Line)
		}
	}
	l.Fill(&l.path, l.st.lake)
	l.stroke(l.st.river, 0.7)
}

// former paints drained reservoirs: hatched, with a broken shore.
func (l *layers) former() {
	l.path.Reset()
	for i := range l.o.Waters {
		if w := &l.o.Waters[i]; w.Former {
			l.line(&w.Line)
		}
	}
	if len(l.path.Ends) == 0 {
		return
	}
	l.Fill(&l.path, alpha(l.st.lake, 0.3))
	l.stroke(l.st.former, 0.7, 2.5, 2)
	h := Hatch{Angle: 0, Gap: 4 * l.st.Ratio, Origin: l.v.ToPixel(viewport.Plane{})}
	h.Draw(l, &l.path, 0.6*l.st.Ratio, alpha(l.st.former, 0.7))
}

// rivers paints rivers, the larger the wider.
func (l *layers) rivers() {
	for _, size := range []struct {
		from, to int // ranks
		width    float64
	}{{1, 1, 2}, {2, 2, 1.4}, {3, 4, 1}} {
		if size.from > 2 && l.scale() < minorRiverFrom {
			return
		}
		l.path.Reset()
		for i := range l.o.Rivers {
			if r := &l.o.Rivers[i]; r.Rank >= size.from && r.Rank <= size.to {
				l.line(&r.Line)
			}
		}
		l.stroke(l.st.river, size.width*l.growth())
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
