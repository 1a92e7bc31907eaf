package command

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/paulmach/orb"

	"strikemap/geo/viewport"
)

// size is the size of a picture as "1920x1080", in pixels.
type size viewport.Size

const smallest, largest = 200, 16384

// UnmarshalText reads the size.
func (s *size) UnmarshalText(text []byte) error {
	w, h, ok := strings.Cut(string(text), "x")
	var err, err2 error
	s.W, err = strconv.Atoi(w)
	s.H, err2 = strconv.Atoi(h)
	if !ok || err != nil || err2 != nil {
		return fmt.Errorf("a size is written as 1920x1080, not %q", text)
	}
	if min(s.W, s.H) < smallest || max(s.W, s.H) > largest {
		return fmt.Errorf("each side has %d to %d pixels", smallest, largest)
	}
	return nil
}

// bound is an area as "W,S,E,N" in degrees WGS 84; the zero value is none.
type bound orb.Bound

// UnmarshalText reads the bound.
func (b *bound) UnmarshalText(text []byte) error {
	parts := strings.Split(string(text), ",")
	var degrees []float64
	for _, part := range parts {
		x, err := strconv.ParseFloat(strings.TrimSpace(part), 64)
		if err != nil {
			return fmt.Errorf("a bound is written as west,south,east,north in degrees, not %q", text)
		}
		degrees = append(degrees, x)
	}
	if len(degrees) != 4 {
		return fmt.Errorf("a bound has four numbers: west,south,east,north, in degrees")
	}
	b.Min, b.Max = orb.Point{degrees[0], degrees[1]}, orb.Point{degrees[2], degrees[3]}
	if !(b.Min[0] >= -180 && b.Min[0] < b.Max[0] && b.Max[0] <= 180 && b.Min[1] >= -90 && b.Min[1] < b.Max[1] && b.Max[1] <= 90) {
		return fmt.Errorf("in a bound west is less than east and south less than north")
	}
	return nil
}
