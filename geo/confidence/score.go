package confidence

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"strikemap/geo"
)

//go:embed weights.txt
var weightsText string

// scale is the bundled weights in the order of marks, behind that of every report.
type scale struct {
	base    float64
	weights []float64
}

var bundled = sync.OnceValue(func() *scale {
	s, err := parse(weightsText)
	if err != nil {
		panic(fmt.Sprintf("read weights: %v", err)) // bundled, and tested
	}
	return s
})

// parse reads weights: an id and a number a line, the id "all" for every report.
func parse(text string) (*scale, error) {
	s := &scale{weights: make([]float64, len(marks))}
	seen := 0
	for n, line := range strings.Split(text, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || line[0] == '#' {
			continue
		}
		if len(f) != 2 {
			return nil, fmt.Errorf("line %d: want an id and a weight", n+1)
		}
		w, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		if f[0] == "all" {
			s.base = w
			seen++
			continue
		}
		i := slices.IndexFunc(marks, func(m mark) bool { return string(m.id) == f[0] })
		if i < 0 {
			return nil, fmt.Errorf("line %d: %s is no mark", n+1, f[0])
		}
		s.weights[i] = w
		seen++
	}
	if seen != len(marks)+1 {
		return nil, fmt.Errorf("%d weights for %d marks", seen, len(marks)+1)
	}
	return s, nil
}

// Score gives each report of the reading that has a place its confidence, in hundredths;
// one without a place keeps that of the rule that kept it.
func Score(in *geo.Reading) {
	if len(in.Reports) == 0 {
		return
	}
	x, s := about(in), bundled()
	for i := range in.Reports {
		if r := &in.Reports[i]; r.Place != nil {
			v := x.see(r)
			r.Confidence = s.of(&v)
		}
	}
}

// of returns the confidence of what is seen, in hundredths.
func (s *scale) of(v *view) float64 {
	sum := s.base
	for i := range marks {
		if w := s.weights[i]; w != 0 {
			sum += w * marks[i].of(v)
		}
	}
	return math.Round(100/(1+math.Exp(-sum))) / 100
}

// Ground is one mark that weighs in the confidence of a report.
type Ground struct {
	Reason geo.Reason
	Side   Side
	Weight float64 // in log odds; below 0 it is a doubt
}

// Heaviest returns the n grounds that weigh most for or against a report's reading, the
// heaviest first; fewer where fewer weigh.
func Heaviest(in *geo.Reading, r *geo.Report, n int) []Ground {
	if r.Place == nil {
		return nil
	}
	var out []Ground
	v, s := about(in).see(r), bundled()
	for i, m := range marks {
		if w := s.weights[i] * m.of(&v); math.Abs(w) >= .05 {
			out = append(out, Ground{geo.Because(m.id), m.side, w})
		}
	}
	slices.SortStableFunc(out, func(a, b Ground) int {
		switch {
		case math.Abs(a.Weight) > math.Abs(b.Weight):
			return -1
		case math.Abs(a.Weight) < math.Abs(b.Weight):
			return 1
		}
		return 0
	})
	return out[:min(n, len(out))]
}

// Marks lists every mark with its side, in the order of Values.
func Marks() []Ground {
	out := make([]Ground, len(marks))
	for i, m := range marks {
		out[i] = Ground{Reason: geo.Because(m.id), Side: m.side}
	}
	return out
}

// Values returns what a report of the reading has of each mark, 0 to 1, for the weights
// to be made from; nil for a report without a place.
func Values(in *geo.Reading, r *geo.Report) []float64 {
	if r.Place == nil {
		return nil
	}
	v, out := about(in).see(r), make([]float64, len(marks))
	for i, m := range marks {
		out[i] = m.of(&v)
	}
	return out
}
