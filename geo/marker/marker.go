package marker

import (
	"runtime"
	"sync"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Displays is the number of display categories; counts by category are in the
// order of geo.Displays.
const Displays = 6

// Marker is one mapped event, its place projected and its category computed
// once.
type Marker struct {
	Event *geo.Event
	Lead  *geo.Report // speaks for the event: its kind and precision are the marker's
	At    viewport.Plane

	when    int64 // seconds since 1970 of the date's beginning
	display uint8 // position in geo.Displays
}

// Of returns the marker of an event, and false when the event cannot be mapped.
func Of(e *geo.Event) (Marker, bool) {
	lead := e.Lead()
	if lead.Place == nil || !lead.Precision.Mappable() {
		return Marker{}, false
	}
	return Marker{
		Event:   e,
		Lead:    lead,
		At:      viewport.Project(lead.Place.Point),
		when:    e.Date().From.Unix(),
		display: displayIndex(lead.Display()),
	}, true
}

// markers returns the marker of every event, the zero value for one that cannot be
// mapped. All cores work at it.
func markers(events []*geo.Event) []Marker {
	const least = 1000 // events that are worth a goroutine
	out := make([]Marker, len(events))
	part := max(least, (len(events)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	var parts sync.WaitGroup
	for from := 0; from < len(events); from += part {
		parts.Go(func() {
			for i := from; i < min(from+part, len(events)); i++ {
				out[i], _ = Of(events[i])
			}
		})
	}
	parts.Wait()
	return out
}

// Place returns where the marker stands.
func (m *Marker) Place() *geo.Place { return m.Lead.Place }

// Display returns the marker's display category.
func (m *Marker) Display() geo.Display { return geo.Displays[m.display] }

// Alone returns the marker as a cluster of its own, not yet placed.
func (m *Marker) Alone() Cluster {
	c := Cluster{Plane: m.At, Count: 1, Markers: []Marker{*m}}
	c.ByDisplay[m.display] = 1
	return c
}

// displayIndex returns the position of d in geo.Displays.
func displayIndex(d geo.Display) uint8 {
	for i, x := range geo.Displays {
		if x == d {
			return uint8(i)
		}
	}
	return Displays - 1
}

// count returns the number of markers in each display category.
func count(ms []Marker) (by [Displays]int) {
	for i := range ms {
		by[ms[i].display]++
	}
	return by
}
