package main

import (
	"math"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/assets"
	"strikemap/geo/gazetteer"
	"strikemap/geo/viewport"
)

// labelled returns the vote of the bundled settlements whose raion the sources tell.
func labelled(t testing.TB) *voter {
	t.Helper()
	t.Chdir("../..") // sources are named from the top of the repository
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	v, err := voterOf(g)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// The shares that are found are printed by go test -v.
func TestTheVoteOfNeighboursFindsTheRaionsThatAreKnown(t *testing.T) {
	v := labelled(t)
	one, all := v.right(func(a label) func(label) bool { return func(b label) bool { return a == b } })
	block, _ := v.right(func(a label) func(label) bool { return func(b label) bool { return square(a.at) == square(b.at) } })
	t.Logf("%d labels; right with one left out %.1f %%, with all of its square of 12 km left out %.1f %%", all, one*100, block*100)
	if one < .95 || block < .93 {
		t.Errorf("one left out %.3f, want .95; square left out %.3f, want .93", one, block)
	}
}

// right returns the share of labels that the others give their own raion, and the
// number of all; without tells which others are left out for each.
func (v *voter) right(without func(label) func(label) bool) (share float64, all int) {
	right := 0
	for oblast, labels := range v.labels {
		for _, l := range labels {
			if all++; v.raion(oblast, l.at, without(l)) == l.raion {
				right++
			}
		}
	}
	return float64(right) / float64(all), all
}

// square returns in which square of 12 km a point lies.
func square(p viewport.Plane) [2]int {
	const metres = 12_000
	return [2]int{int(math.Floor(p.X / metres)), int(math.Floor(p.Y / metres))}
}

func TestTheDniproPartsItsBanks(t *testing.T) {
	v := labelled(t)
	for name, tt := range map[string]struct {
		at    orb.Point
		right bool
	}{
		"Vyshhorod": {orb.Point{30.49, 50.58}, true}, "Brovary": {orb.Point{30.79, 50.51}, false},
		"Kaniv": {orb.Point{31.46, 49.75}, true}, "Kremenchuk": {orb.Point{33.42, 49.07}, false},
		"Nikopol": {orb.Point{34.39, 47.57}, true}, "Enerhodar": {orb.Point{34.66, 47.50}, false},
		"Beryslav": {orb.Point{33.42, 46.84}, true}, "Nova Kakhovka": {orb.Point{33.36, 46.75}, false},
		"Oleshky": {orb.Point{32.72, 46.61}, false}, "Hola Prystan": {orb.Point{32.52, 46.52}, false},
		"Lviv": {orb.Point{24.03, 49.84}, true}, "Odesa": {orb.Point{30.73, 46.47}, true}, "Simferopol": {orb.Point{34.1, 44.95}, false},
	} {
		if got := v.rightBank(viewport.Project(tt.at)); got != tt.right {
			t.Errorf("%s: on the right bank: %v, want %v", name, got, tt.right)
		}
	}
}
