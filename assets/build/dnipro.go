package main

import (
	"fmt"
	"slices"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
)

// dniproMouth goes on from where the source's line ends, below Kherson: through the
// delta and the liman out to sea, to a few kilometres.
var dniproMouth = orb.LineString{{32.55, 46.58}, {32.45, 46.55}, {32.33, 46.53}, {32.2, 46.52}, {31.9, 46.55}, {31.5, 46.58}, {31.5, 40}}

// dnipro returns the river as one line from north to south with its reservoirs,
// through which the source's line runs; the pieces of the source join end to end.
func dnipro() (orb.LineString, error) {
	var pieces []orb.LineString
	err := features("outline_water.geojson.gz", func(f *feature, line orb.LineString) error {
		if f.Properties.Kind == "river" && f.Properties.En == "Dnipro" {
			pieces = append(pieces, line)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	line := orb.LineString{{30.3, 60}, {30.3028, 53.5}}
	for len(pieces) > 0 {
		i := nearestPiece(pieces, line[len(line)-1])
		next := slices.Clone(pieces[i])
		if gap := planar.Distance(next[0], line[len(line)-1]); gap > 0.02 {
			return nil, fmt.Errorf("join the Dnipro: a gap of %.3f degrees at %v", gap, next[0])
		}
		pieces = slices.Delete(pieces, i, i+1)
		line = append(line, next...)
	}
	return append(line, dniproMouth...), nil
}

// nearestPiece returns the piece with an end nearest to p, turned so that it begins there.
func nearestPiece(pieces []orb.LineString, p orb.Point) int {
	best, least := 0, -1.0
	for i, l := range pieces {
		first, last := planar.Distance(l[0], p), planar.Distance(l[len(l)-1], p)
		if d := min(first, last); least < 0 || d < least {
			best, least = i, d
		}
	}
	if l := pieces[best]; planar.Distance(l[0], p) > least {
		slices.Reverse(l)
	}
	return best
}
