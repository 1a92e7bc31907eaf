package event

import (
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// firedAlong finds the frame of a place in a line of a log of fire, which tells the time, from where
// and at what: "14.30 - населённый пункт X - населённый пункт Y: выпущено три снаряда".
func (sc *scan) firedAlong(k int) frame {
	switch {
	case sc.English():
	case sc.firesAt(k):
		return frameLaunch
	case k > 0 && sc.firesAt(k-1):
		if i := sc.blowBeside(k); i >= 0 {
			sc.places[k].clause = sc.cues[i].clause
		}
		return frameTarget
	}
	return frameNone
}

// firesAt reports whether place k stands behind a time and a dash, and a dash leads from it to the next.
func (sc *scan) firesAt(k int) bool {
	if k+1 >= len(sc.places) {
		return false
	}
	i := sc.places[k].first - 1
	for i > 0 && sc.Marks[i].Has(descriptor) && !syntax.IsDash(sc.Low(i)) {
		i--
	}
	if i < 1 || !syntax.IsDash(sc.Low(i)) || sc.Words[i-1].Kind != sentence.Number && !sc.InTime(i-1) {
		return false
	}
	dashes := 0
	for i = sc.places[k].last; i < sc.places[k+1].first; i++ {
		switch {
		case syntax.IsDash(sc.Low(i)):
			dashes++
		case !sc.Marks[i].Has(descriptor):
			return false
		}
	}
	return dashes == 1
}

// blowBeside returns the first blow told behind place k, else the last before it; -1 if there is none.
func (sc *scan) blowBeside(k int) int {
	best := -1
	for i := range sc.cues {
		if isStrike(sc.cues[i].class) && (best < 0 || sc.cues[best].first < sc.places[k].first) {
			best = i
		}
	}
	return best
}
