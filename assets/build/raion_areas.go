package main

import (
	"fmt"
	"slices"
	"sync"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// raionAreas draws the approximate areas of all raions within the units of an outline
// from the settlements whose raion is known.
func raionAreas(o *outline.Outline, g *gazetteer.Gazetteer) (outline.SourceRaions, error) {
	var out outline.SourceRaions
	v, err := voterOf(g)
	if err != nil {
		return out, fmt.Errorf("draw raions: %w", err)
	}
	index := map[string]int{} // by oblast and name
	for p := range g.All() {
		if p.Level == geo.LevelRaion && p.InUkraine() {
			index[p.Oblast+p.Name] = len(out.Raions)
			out.Raions = append(out.Raions, outline.Face{ID: p.ID, Name: p.Name, LocalName: p.LocalName, Seat: g.SeatOf(p).Name})
		}
	}
	drawn := make([]unitRaions, len(o.Faces))
	var done sync.WaitGroup
	for i := range o.Faces {
		if f := &o.Faces[i]; f.InUkraine() && len(v.labels[f.Name]) > 0 {
			done.Go(func() { drawn[i] = drawRaions(o, f, v) })
		}
	}
	done.Wait()
	for i, u := range drawn {
		if u.err != nil {
			return out, u.err
		}
		u.addTo(&out, func(r int) int { return index[o.Faces[i].Name+u.raions[r]] })
	}
	fmt.Printf("raions: %d areas, %d borders, %d rims\n", len(out.Raions), len(out.Borders), len(out.Rims))
	return out, nil
}

// unitRaions are the areas of the raions of one unit.
type unitRaions struct {
	raions []string
	lines  []border
	rims   []outline.SourceRim
	err    error
}

// drawRaions draws the raions of a unit: the vote on a grid, blurred, its islands given
// to what is about them, the lines between traced once, smoothed and cut by the border.
func drawRaions(o *outline.Outline, f *outline.Face, v *voter) unitRaions {
	g := newRaionGrid(o, f, v)
	g.join(true)
	g.smooth()
	g.join(true)
	g.join(false)
	c := newCutter(o, f)
	for _, b := range g.trace() {
		b.smooth()
		c.cut(b)
	}
	c.dropSlivers()
	rims, err := c.rims(func(p viewport.Plane) int { return slices.Index(g.raions, v.raion(f.Name, p, nil)) })
	return unitRaions{g.raions, c.kept, rims, err}
}

// addTo adds a unit's raions to those of all; of renumbers them.
func (u *unitRaions) addTo(all *outline.SourceRaions, of func(int) int) {
	for _, b := range u.lines {
		all.Borders = append(all.Borders, outline.SourceBorder{Left: of(b.left), Right: of(b.right), Line: b.line})
	}
	for _, r := range slices.Clone(u.rims) {
		r.Raion = of(r.Raion)
		all.Rims = append(all.Rims, r)
	}
}
