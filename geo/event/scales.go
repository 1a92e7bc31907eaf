package event

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// likelyText holds the weights of the traits: a name and a number a line. `make likely`
// makes it from labelled articles and the examples of testdata/rules.txt.
//
//go:embed lexicon/likely.txt
var likelyText string

// pairWeights is what pairs are weighed by, in log odds.
type pairWeights struct {
	base  float64
	trait []float64                    // in the order of traits
	frame [frameLast]float64           // of the place's frame
	pair  [frameLast][contents]float64 // of frame and what the cue tells
}

// scales are the bundled weights.
var scales = sync.OnceValue(func() *pairWeights {
	s, err := parseScale(likelyText)
	if err != nil {
		panic(fmt.Sprintf("read likely.txt: %v", err)) // bundled, and tested
	}
	return s
})

// everyPair is the name of what every pair has.
const everyPair = "all"

// frameNames are the frames as the weights name them.
var frameNames = [frameLast]string{
	"none", "in", "over", "target", "object", "genitive", "modifier", "subject", "heading", "launch", "toward", "flight", "care", "from", "off",
}

// parseScale reads weights; what is not named weighs nothing.
func parseScale(text string) (*pairWeights, error) {
	at := map[string]int{}
	for i, n := range TraitNames() {
		at[n] = i
	}
	weights := make([]float64, len(at))
	for n, line := range strings.Split(text, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || line[0] == '#' {
			continue
		}
		i, known := 0, false
		if len(f) == 2 {
			i, known = at[f[0]]
		}
		if !known {
			return nil, fmt.Errorf("line %d: want the name of a trait and a weight", n+1)
		}
		w, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		weights[i] = w
	}
	s := &pairWeights{base: weights[0], trait: weights[1 : 1+len(traits)]}
	rest := weights[1+len(traits):]
	for f := range frameNames {
		s.frame[f] = rest[f]
		copy(s.pair[f][1:], rest[int(frameLast)+f*int(contents-1):][:contents-1])
	}
	return s, nil
}

// TraitNames lists the names of all that a pair is weighed by, in the order of Pair.Traits:
// what every pair has, the traits, the frames, and the frames with what the cue tells.
func TraitNames() []string {
	out := []string{everyPair}
	for _, t := range traits {
		out = append(out, t.name)
	}
	for _, f := range frameNames {
		out = append(out, "frame-"+f)
	}
	for _, f := range frameNames {
		for _, c := range contentNames[1:] {
			out = append(out, "frame-"+f+"-"+c)
		}
	}
	return out
}

func (p *pair) traits() []int {
	out := []int{0}
	for i := range traits {
		if traits[i].of(p) {
			out = append(out, 1+i)
		}
	}
	frames := 1 + len(traits)
	f := int(p.place.frame)
	return append(out, frames+f, frames+int(frameLast)+f*int(contents-1)+int(p.tells)-1)
}
