package main

import (
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/outline"
)

func TestSettlementsLieInTheAreaOfTheirRaion(t *testing.T) {
	o, err := outline.Load(assets.Outline)
	if err != nil {
		t.Fatal(err)
	}
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	all, right := 0, 0
	for p := range g.All() {
		raion := g.RaionOf(p)
		if !p.InUkraine() || p.Level != geo.LevelSettlement || raion == nil {
			continue
		}
		f := o.Raions().FaceAt(p.Point)
		within := f != nil && f.ID == raion.ID
		if all++; within {
			right++
		} else if g.SeatOf(raion) == p {
			t.Errorf("%s lies outside of %s", p.Name, raion.Name)
		}
	}
	share := float64(right) / float64(all)
	t.Logf("%.1f %% of %d settlements lie in the area of their raion", share*100, all)
	if share < .99 {
		t.Errorf("%.3f of the settlements lie in the area of their raion, want .99", share)
	}
}
