package event

import (
	"math"
	"slices"

	"strikemap/geo"
	"strikemap/geo/internal/weights"
)

// likelyFrom is from which likelihood on a cue is joined to a place that no rule gives it.
const likelyFrom = .75

// mostPairs bounds the cues times the places of a sentence whose pairs are weighed, each
// by all that the rules joined: no sentence that people write has as many.
const mostPairs = 2500

// joinLikely joins asserted cues to places that no rule joined them to, where what is known
// of both makes it likely: words that no rule foresaw still stand in a clause, before or
// behind a name, or in a list whose other members bear the cue. The rules come first.
func (sc *scan) joinLikely(st *story) {
	if len(sc.cues)*len(sc.places) > mostPairs {
		return
	}
	links := sc.links
	for p := range sc.pairs(st) {
		if st.see != nil {
			st.see(Pair{p.place.index, contentNames[p.tells], p.traits()})
			continue
		}
		if likely, why := p.weigh(); likely >= likelyFrom {
			links = append(links, link{cue: p.cueIndex, place: p.placeIndex, rule: geo.RuleLikely, sure: likely, why: why})
			p.cue.joined = true
		}
	}
	sc.links = links
}

// weigh returns how likely the pair belongs together, 0 to 1, and the families of traits
// that speak for it, the heaviest first.
func (p *pair) weigh() (likely float64, why []family) {
	var adds [families]float64
	s := scales()
	sum := s.base
	for i := range traits {
		if w := s.trait[i]; w != 0 && traits[i].of(p) {
			sum += w
			adds[traits[i].family] += w
		}
	}
	w := s.frame[p.place.frame] + s.pair[p.place.frame][p.tells]
	sum += w
	adds[ofFrame] += w
	likely = weights.Logistic(sum)
	if likely < likelyFrom {
		return likely, nil
	}
	for f := range adds {
		if adds[f] > 0 {
			why = append(why, family(f))
		}
	}
	slices.SortStableFunc(why, func(a, b family) int {
		switch {
		case adds[a] > adds[b]:
			return -1
		case adds[a] < adds[b]:
			return 1
		}
		return 0
	})
	return math.Round(likely*100) / 100, why[:min(len(why), mostGrounds)]
}

// mostGrounds is how many families of traits a step names.
const mostGrounds = 3

// grounds are the reasons that the families of traits give.
var grounds = [families]geo.ReasonID{
	ofDistance: geo.RuleLikelyNear, ofFrame: geo.RuleLikelyFrame, ofList: geo.RuleLikelyList, ofCue: geo.RuleLikelyCue,
	ofPlace: geo.RuleLikelyPlace, ofSentence: geo.RuleLikelySentence, ofStory: geo.RuleLikelyStory,
}
