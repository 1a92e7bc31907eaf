package slide

import (
	"strikemap/app/paint"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/marker"
)

// Where says where a report was in words that claim no more than its source: a
// settlement by its name, an oblast as "somewhere in" it.
func Where(r *geo.Report) string {
	m, ok := marker.Of(&geo.Event{Reports: []*geo.Report{r}})
	switch {
	case !ok && r.Place != nil && (r.Precision == geo.P7 || r.Precision == geo.P8):
		return translations.T("slide.somewhere", "Place", translations.Place(r))
	case !ok:
		return translations.Place(r)
	}
	c := m.Alone()
	switch {
	case r.Precision == geo.P4:
		c.Ring = &marker.Ring{Radius: r.Radius()}
	case r.Precision.Area():
		c.Area = &marker.Area{Place: r.Place, Ground: marker.Bordered}
	}
	return translations.Capital(paint.Caption(&c, translations.Language()))
}
