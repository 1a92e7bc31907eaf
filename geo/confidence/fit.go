package confidence

import (
	"fmt"
	"math"
	"strings"
)

// Example is a report that is known to be right or wrong, with its Values.
type Example struct {
	Values []float64
	Right  bool
}

// How weights are fitted.
const (
	ridge  = 3.0  // what moving a weight costs, against the likelihood of the examples
	rounds = 3000 // of descent
)

// Fit moves the bundled weights to where they tell the examples best apart, each the less
// the fewer examples have its mark, and none past 0 to the other side; it returns the
// text of weights.txt. The same examples in the same order give the same text.
func Fit(examples []Example) string {
	from := bundled()
	s := &scale{base: from.base, weights: append([]float64(nil), from.weights...)}
	step := 2 / math.Max(1, float64(len(examples)))
	speed, base := make([]float64, len(marks)), 0.0
	for range rounds {
		slope, all := s.slope(examples)
		for i := range s.weights {
			speed[i] = .9*speed[i] + step*(slope[i]-ridge*(s.weights[i]-from.weights[i]))
			s.weights[i] += speed[i]
			if s.weights[i] < 0 == (marks[i].side == Sure) {
				s.weights[i], speed[i] = 0, 0
			}
		}
		base = .9*base + step*all
		s.base += base
	}
	return s.text(len(examples))
}

// slope returns how the likelihood of the examples rises with each weight and the base.
func (s *scale) slope(examples []Example) (slope []float64, base float64) {
	slope = make([]float64, len(marks))
	for _, x := range examples {
		sum := s.base
		for i, v := range x.Values {
			sum += s.weights[i] * v
		}
		d := yes(x.Right) - 1/(1+math.Exp(-sum))
		base += d
		for i, v := range x.Values {
			slope[i] += d * v
		}
	}
	return slope, base
}

// text writes the weights in hundredths.
func (s *scale) text(examples int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Weights of the marks in log odds, fitted to %d reports. \"all\" is that of every report.\nall %.2f\n", examples, s.base)
	for i, m := range marks {
		fmt.Fprintf(&b, "%s %.2f\n", m.id, s.weights[i]+0)
	}
	return b.String()
}
