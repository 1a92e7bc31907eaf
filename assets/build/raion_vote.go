package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/paulmach/orb"
)

// label is a settlement whose raion is known.
type label struct {
	at    orb.Point // degrees
	raion string
	right bool // bank of the Dnipro
}

// voter tells which raion a point lies in by the labelled settlements about it.
type voter struct {
	labels map[string][]label // by oblast
	dnipro orb.LineString
}

// The vote: that many of the nearest labels of the oblast count, each by the square of
// its distance. A label on the other bank of the Dnipro counts as so many times
// farther. Labels nearer than leastKM count as if that far.
const (
	voters   = 7
	acrossBy = 5.0
	leastKM  = 0.2
)

// raion returns the raion that the labels of an oblast about p vote for, "" when it
// has none; those that skip accepts have no vote.
func (v *voter) raion(oblast string, p orb.Point, skip func(label) bool) string {
	right := v.rightBank(p)
	type vote struct {
		km    float64
		raion string
	}
	var nearest [voters]vote
	n := 0
	for _, l := range v.labels[oblast] {
		km := kmBetween(p, l.at)
		if l.right != right {
			km *= acrossBy
		}
		if n == voters && km >= nearest[n-1].km || skip != nil && skip(l) {
			continue
		}
		at, _ := slices.BinarySearchFunc(nearest[:n], km, func(a vote, km float64) int { return cmp.Compare(a.km, km) })
		n = min(n+1, voters)
		copy(nearest[at+1:n], nearest[at:n-1])
		nearest[at] = vote{km, l.raion}
	}
	best, most := "", 0.0
	for i, a := range nearest[:n] {
		sum := 0.0
		for _, b := range nearest[i:n] {
			if b.raion == a.raion {
				sum += 1 / math.Pow(max(b.km, leastKM), 2)
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
func (v *voter) rightBank(p orb.Point) bool {
	right := false
	for i := 1; i < len(v.dnipro); i++ {
		a, b := v.dnipro[i-1], v.dnipro[i]
		if (a[1] > p[1]) != (b[1] > p[1]) && p[0] < a[0]+(p[1]-a[1])/(b[1]-a[1])*(b[0]-a[0]) {
			right = !right
		}
	}
	return right
}

// kmBetween is the distance on a sphere, good to a percent within an oblast.
func kmBetween(a, b orb.Point) float64 {
	const kmPerDegree = 111.2
	dy := a[1] - b[1]
	dx := (a[0] - b[0]) * math.Cos((a[1]+b[1])*math.Pi/360)
	return kmPerDegree * math.Hypot(dx, dy)
}
