package event

import (
	_ "embed"
	"fmt"
	"sync"

	"strikemap/geo/internal/weights"
)

// likelyText holds the weights of the traits: a name and a number a line. `make likely`
// makes it from labelled articles and the examples of testdata/rules.txt.
//
//go:embed lexicon/likely.txt
var likelyText string

// pairWeights is what pairs are weighed by, in log odds.
type pairWeights struct {
	base  float64
	trait []float64                      // in the order of traits
	frame [frameLaunch]float64           // of the place's frame
	pair  [frameLaunch][contents]float64 // of frame and what the cue tells
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

// frameNames are the frames as the weights name them; no pair has those behind.
var frameNames = [frameLaunch]string{
	"none", "in", "over", "target", "object", "genitive", "modifier", "subject", "heading",
}

// parseScale reads weights; what is not named weighs nothing.
func parseScale(text string) (*pairWeights, error) {
	all, err := weights.Read(text, TraitNames())
	if err != nil {
		return nil, err
	}
	s := &pairWeights{base: all[0], trait: all[1 : 1+len(traits)]}
	rest := all[1+len(traits):]
	for f := range frameNames {
		s.frame[f] = rest[f]
		copy(s.pair[f][1:], rest[len(frameNames)+f*int(contents-1):][:contents-1])
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
	return append(out, frames+f, frames+len(frameNames)+f*int(contents-1)+int(p.tells)-1)
}
