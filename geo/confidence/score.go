package confidence

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"sync"

	"strikemap/geo"
	"strikemap/geo/internal/weights"
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

// parse reads weights by the ids of marks, and "all" for every report.
func parse(text string) (*scale, error) {
	names := []string{"all"}
	for _, m := range marks {
		names = append(names, string(m.id))
	}
	w, err := weights.Read(text, names)
	if err != nil {
		return nil, err
	}
	return &scale{base: w[0], weights: w[1:]}, nil
}

// Score gives each report of the reading that has a place its confidence, in hundredths;
// one without a place keeps that of the rule that kept it.
func Score(in *geo.Reading) {
	if len(in.Reports) == 0 {
		return
	}
	x, _ := used.Get().(*article)
	if x == nil {
		x = &article{}
	}
	defer used.Put(x)
	x.read(in)
	s, v := bundled(), &x.seen
	for i := range in.Reports {
		if r := &in.Reports[i]; r.Place != nil {
			*v = x.see(r)
			r.Confidence = s.of(v)
		}
	}
	x.in, *v = nil, view{}
}

// used are articles whose memory another is read in.
var used sync.Pool // *article

// of returns the confidence of what is seen, in hundredths.
func (s *scale) of(v *view) float64 {
	sum := s.base
	for i := range marks {
		if w := s.weights[i]; w != 0 {
			sum += w * marks[i].of(v)
		}
	}
	return math.Round(100*weights.Logistic(sum)) / 100
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

// Mark is a thing that may be known of a report, and what it speaks for.
type Mark struct {
	ID   geo.ReasonID
	Side Side
}

// Marks lists the marks, in the order of Values.
func Marks() []Mark {
	out := make([]Mark, len(marks))
	for i, m := range marks {
		out[i] = Mark{m.id, m.side}
	}
	return out
}

// Values returns how far each mark is seen, 0 to 1, of a report that has a place.
func Values(in *geo.Reading, r *geo.Report) []float64 {
	out := make([]float64, len(marks))
	v := about(in).see(r)
	for i, m := range marks {
		out[i] = m.of(&v)
	}
	return out
}
