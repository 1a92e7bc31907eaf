package main

import (
	"fmt"
	"hash/fnv"
	"io"
	"math"
)

// Where the fit ends: after so many rounds, or when no weight moves more than this.
const (
	rounds = 60
	still  = 1e-3
)

// fit returns the weights of a logistic regression, by Newton's method a weight at a time.
// The first, which every example has, is not penalised.
func fit(all []example, n int, penalty float64) []float64 {
	weights, sums := make([]float64, n), make([]float64, len(all))
	with := make([][]int, n)
	for k, x := range all {
		for _, i := range x.traits {
			with[i] = append(with[i], k)
		}
	}
	for range rounds {
		most := 0.0
		for i := range weights {
			step := newton(all, sums, with[i], weights[i], penalty*float64(min(i, 1)))
			weights[i] += step
			for _, k := range with[i] {
				sums[k] += step
			}
			most = max(most, math.Abs(step))
		}
		if most < still {
			break
		}
	}
	return weights
}

// newton returns how far to move the weight of the examples with a trait.
func newton(all []example, sums []float64, with []int, weight, penalty float64) float64 {
	if len(with) == 0 {
		return 0
	}
	slope, bend := penalty*weight, penalty+1e-6
	for _, k := range with {
		p := logistic(sums[k])
		slope += p - float(all[k].right)
		bend += p * (1 - p)
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

// tell tells how many pairs of articles that were not seen are joined, and are right,
// from several likelihoods on.
func tell(w io.Writer, all []example, n int, penalty float64) {
	from := []float64{.3, .35, .4, .45, .5, .55, .6, .7, .8}
	joined, right := make([]int, len(from)), make([]int, len(from))
	for part := range tenths {
		var seen, unseen []example
		for _, x := range all {
			if partOf(x.article) == part {
				unseen = append(unseen, x)
			} else {
				seen = append(seen, x)
			}
		}
		weights := fit(seen, n, penalty)
		for _, x := range unseen {
			sum := 0.0
			for _, i := range x.traits {
				sum += weights[i]
			}
			for j, f := range from {
				if logistic(sum) >= f {
					joined[j]++
					right[j] += int(float(x.right))
				}
			}
		}
	}
	for j, f := range from {
		fmt.Fprintf(w, "from %.2f: %d joined, %d right\n", f, joined[j], right[j])
	}
}

func partOf(article string) int {
	h := fnv.New32()
	_, _ = io.WriteString(h, article)
	return int(h.Sum32()>>4) % tenths
}
