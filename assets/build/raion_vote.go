package main

import (
	"cmp"
	"slices"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/viewport"
)

// label is a settlement whose raion is known.
type label struct {
	at    viewport.Plane
	raion string
	right bool // bank of the Dnipro
}

// voter tells which raion a point lies in by the labelled settlements about it.
type voter struct {
	labels map[string][]label // by oblast
	dnipro []viewport.Plane
}

// The vote: that many of the nearest labels of the oblast count, each by the square of
// its distance. A label on the other bank of the Dnipro counts as so many times
// farther. Labels nearer than leastKM count as if that far.
const (
	voters   = 7
	acrossBy = 5.0
	leastKM  = 0.2
)

// vote is a raion with the square of how far its label lies, in metres.
type vote struct {
	far   float64
	raion string
}

// raion returns the raion that the labels of an oblast about p vote for, "" when it
// has none; those that skip accepts have no vote.
func (v *voter) raion(oblast string, p viewport.Plane, skip func(label) bool) string {
	right := v.rightBank(p)
	var nearest [voters]vote
	n := 0
	for _, l := range v.labels[oblast] {
		dx, dy := l.at.X-p.X, l.at.Y-p.Y
		far := dx*dx + dy*dy
		if l.right != right {
			far *= acrossBy * acrossBy
		}
		if n == voters && far >= nearest[n-1].far || skip != nil && skip(l) {
			continue
		}
		at, _ := slices.BinarySearchFunc(nearest[:n], far, func(a vote, far float64) int { return cmp.Compare(a.far, far) })
		n = min(n+1, voters)
		copy(nearest[at+1:n], nearest[at:n-1])
		nearest[at] = vote{far, l.raion}
	}
	return elected(nearest[:n])
}

// elected returns the raion with the most votes, the nearest first among equals.
func elected(votes []vote) string {
	best, most := "", 0.0
	for i, a := range votes {
		sum := 0.0
		for _, b := range votes[i:] {
			if b.raion == a.raion {
				sum += 1 / max(b.far, leastKM*leastKM*1e6)
			}
		}
		if sum > most {
			best, most = a.raion, sum
		}
	}
	return best
}

// rightBank reports whether p lies west of the Dnipro: whether a ray to the east
// crosses it an odd number of times.
func (v *voter) rightBank(p viewport.Plane) bool {
	right := false
	for i := 1; i < len(v.dnipro); i++ {
		a, b := v.dnipro[i-1], v.dnipro[i]
		if (a.Y > p.Y) != (b.Y > p.Y) && p.X < a.X+(p.Y-a.Y)/(b.Y-a.Y)*(b.X-a.X) {
			right = !right
		}
	}
	return right
}

// know adds a settlement to the labels of its oblast.
func (v *voter) know(p *geo.Place) {
	at := viewport.Project(p.Point)
	v.labels[p.Oblast] = append(v.labels[p.Oblast], label{at, p.Raion, v.rightBank(at)})
}

// newVoter returns a vote without labels.
func newVoter() (*voter, error) {
	line, err := dnipro()
	if err != nil {
		return nil, err
	}
	v := &voter{labels: map[string][]label{}}
	for _, p := range line {
		v.dnipro = append(v.dnipro, viewport.Project(p))
	}
	return v, nil
}

// voterOf returns the vote of the settlements of a gazetteer whose raion the source
// tells: those with the administrative code of the raion's seat.
func voterOf(g *gazetteer.Gazetteer) (*voter, error) {
	v, err := newVoter()
	if err != nil {
		return nil, err
	}
	text, err := source("gazetteer_ua.tsv.gz")
	if err != nil {
		return nil, err
	}
	codes := map[geo.PlaceID]string{}
	for n, r := range rows(text)[1:] {
		codes[settlementID(n, r)] = settlementCode(r)
	}
	for p := range g.All() {
		if raion := g.RaionOf(p); raion != nil && codes[p.ID] != "" && codes[g.SeatOf(raion).ID] == codes[p.ID] {
			v.know(p)
		}
	}
	return v, nil
}
