package main

import (
	"fmt"
	"hash/fnv"
	"io"
	"math"

	"strikemap/geo"
	"strikemap/geo/confidence"
	"strikemap/geo/geoparse"
)

// Where the fit ends: after so many rounds, or when no weight moves more than this.
const (
	rounds = 300
	still  = 1e-4
)

// guess is what a mark is held to weigh on its side, in log odds, until examples tell more.
const guess = .5

// fit returns the weights of a logistic regression, by Newton's method a weight at a time:
// that of every example, which is free, then those of the marks, each on its side.
func fit(all []example, penalty float64) []float64 {
	sides := confidence.Marks()
	weights, sums := make([]float64, 1+len(sides)), make([]float64, len(all))
	for range rounds {
		most := 0.0
		for i := range weights {
			next := weights[i]
			if i == 0 {
				next += newton(all, sums, i, 0, 1e-6)
			} else {
				side := sides[i-1].Side
				next = onSide(next+newton(all, sums, i, next-onSide(guess, side)-onSide(-guess, side), penalty), side)
			}
			step := next - weights[i]
			if step == 0 {
				continue
			}
			weights[i] = next
			for k := range all {
				sums[k] += step * all[k].values[i]
			}
			most = max(most, math.Abs(step))
		}
		if most < still {
			break
		}
	}
	return weights
}

// onSide returns the weight, or none where it is not on the side of its mark.
func onSide(w float64, s confidence.Side) float64 {
	if s == confidence.Sure {
		return max(0, w)
	}
	return min(0, w)
}

// newton returns how far to move the weight of a mark that lies so far off its guess.
func newton(all []example, sums []float64, i int, off, penalty float64) float64 {
	slope, bend := penalty*off, penalty
	for k := range all {
		x := &all[k]
		if v := x.values[i]; v != 0 && x.version != now {
			p := logistic(sums[k])
			slope += x.weight * v * (p - float(x.right))
			bend += x.weight * v * v * p * (1 - p)
		}
	}
	return max(-1, min(1, -slope/bend))
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

func float(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// tenths is into how many parts the articles are parted to judge what was not seen.
const tenths = 10

// tell tells how sure markers of articles that were not seen are, and how right.
func tell(w io.Writer, all []example, penalty float64) {
	var by [now + 1]geoparse.Evaluation
	for part := range tenths {
		var seen, unseen []example
		for _, x := range all {
			if partOf(x.article) == part {
				unseen = append(unseen, x)
			} else {
				seen = append(seen, x)
			}
		}
		weights := fit(seen, penalty)
		for _, x := range unseen {
			sum := 0.0
			for i, v := range x.values {
				sum += weights[i] * v
			}
			m := geoparse.Judged{Report: &geo.Report{Confidence: math.Round(100*logistic(sum)) / 100}, Right: x.right}
			by[x.version].Markers = append(by[x.version].Markers, m)
		}
	}
	for v, name := range []string{"earlier versions", "last before seen", "as read now"} {
		e := &by[v]
		right := e.Between(0, 2)
		fmt.Fprintf(w, "%-17s %4d markers, %.3f right, mean %.3f; AUROC %.3f, ECE %.3f, surest .85 right %.3f\n",
			name, right.Of, right.Value(), mean(e), e.Order(), e.CalibrationError(), e.Surest(.85).Value())
	}
}

func mean(e *geoparse.Evaluation) float64 {
	sum := 0.0
	for _, m := range e.Markers {
		sum += m.Report.Confidence
	}
	return sum / max(1, float64(len(e.Markers)))
}

func partOf(article string) int {
	h := fnv.New32()
	_, _ = io.WriteString(h, article)
	return int(h.Sum32()>>4) % tenths
}
