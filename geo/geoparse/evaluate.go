package geoparse

import (
	"maps"
	"slices"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// The coarse kinds that events are scored by. A strike is also an attack whose
// outcome is unknown; an interception counts beside whatever else a report says.
const (
	coarseStrike         = "strike"
	coarseInfrastructure = "infrastructure_damage"
	coarseCasualties     = "casualties"
	coarseInterception   = "interception"
)

// CoarseKinds lists the kinds that events are scored by.
var CoarseKinds = []string{coarseStrike, coarseInfrastructure, coarseCasualties, coarseInterception}

const (
	nearRadius   = 25_000.0  // metres within which an event or a settlement counts as placed
	closeRadius  = 10_000.0  // metres of the stricter share
	farFromNamed = 100_000.0 // metres beyond which an equal name is another place
)

// Tally counts right, wrong and missed answers.
type Tally struct{ Right, Wrong, Missed int }

// Precision returns the share of answers that are right; 0 when there are none.
func (t Tally) Precision() float64 { return ratio(t.Right, t.Right+t.Wrong) }

// Recall returns the share of what was to be found that was; 0 when there is none.
func (t Tally) Recall() float64 { return ratio(t.Right, t.Right+t.Missed) }

// F1 returns the harmonic mean of precision and recall.
func (t Tally) F1() float64 { return ratio(2*t.Right, 2*t.Right+t.Wrong+t.Missed) }

// Share is a count out of a total.
type Share struct{ Count, Of int }

// Value returns the share, 0 to 1; 0 of nothing is 0.
func (s Share) Value() float64 { return ratio(s.Count, s.Of) }

func (s *Share) add(hit bool) {
	s.Of++
	if hit {
		s.Count++
	}
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Miss is one answer that was wrong, or one event that was missed.
type Miss struct {
	Article, Kind, Place string
	Wrong                bool   // reported and not so; else not reported
	Why                  string // the trap that was hit, or the words that tell the event
}

// Evaluation says how well a labelled corpus was read.
type Evaluation struct {
	Events     Tally
	ByKind     map[string]Tally
	ByLanguage map[string]Tally
	ByLevel    map[string]Tally // of what was to be found; Wrong is not counted
	ByOblast   map[string]Tally // by the name of the first-level unit; "unknown" where nothing near was read
	Markers    []Judged         // in the order of the labels and of each text
	ArticleF1  float64          // mean of the articles' own F1
	Clean      Share            // articles without an event of which nothing is reported
	Traps      Share            // wrong answers that fell for a listed trap, of the traps listed
	Optional   int              // answers that are defensible, not counted
	Second     int              // further answers that hit an event already found, not counted
	Unread     int              // labelled articles of which there is no result

	Toponyms      map[string]Share // labelled forms recognised: "all", by level, "literal", "metonymic"
	Placed        Share            // literal settlements recognised and placed within 25 km
	PlacedClose   Share            // within 10 km
	PlacedExactly Share            // of those recognised and resolved, the very place by name
	EndToEnd      Share            // of all literal settlements, the very place by name
	EachPair      Share            // the same, every pair of form and place once
	Literal       [2][2]int        // forms recognised: [labelled metonymic, literal][read as metonymic, literal]
	Misses        []Miss

	pairs map[string]bool // of form and place, already counted
	areas *areas
}

// Evaluate scores results against gold labels. Results are found by article ID
// as the labels give it.
func Evaluate(gold []Gold, results map[string]*geo.Reading) *Evaluation {
	e := &Evaluation{
		pairs: map[string]bool{}, areas: areasOf(results),
		ByKind: map[string]Tally{}, ByLanguage: map[string]Tally{}, ByLevel: map[string]Tally{}, ByOblast: map[string]Tally{},
		Toponyms: map[string]Share{},
	}
	sum := 0.0
	for i := range gold {
		r := results[gold[i].ID]
		if r == nil {
			e.Unread++
			r = &geo.Reading{}
		} else {
			e.addToponyms(&gold[i], r)
		}
		sum += e.addEvents(&gold[i], r)
	}
	if len(gold) > 0 {
		e.ArticleF1 = sum / float64(len(gold))
	}
	return e
}

// claim is one coarse event that the reading reports.
type claim struct {
	kind, place, key, oblast string
	at                       orb.Point
}

// claims returns the coarse events of a result, each kind at each place once.
func claims(r *geo.Reading) []claim {
	var all []claim
	seen := map[[2]string]bool{}
	for i := range r.Reports {
		report := &r.Reports[i]
		for _, kind := range coarseKinds(report) {
			key := nameKey(report.Place.Name)
			if id := [2]string{kind, key}; !seen[id] {
				seen[id] = true
				all = append(all, claim{kind, report.Place.Name, key, report.Place.Oblast, report.Place.Point})
			}
		}
	}
	return all
}

func coarseKinds(r *geo.Report) []string {
	if r.Place == nil || r.Kind.Hidden() {
		return nil
	}
	kinds := map[string]bool{}
	if r.Kind == geo.KindStrike || r.Kind == geo.KindOutcomeUnknown {
		kinds[coarseStrike] = true
	}
	if r.Kind == geo.KindInterception || r.Intercepted {
		kinds[coarseInterception] = true
	}
	for _, c := range r.Effects {
		switch c.Effect {
		case geo.EffectKilled, geo.EffectInjured, geo.EffectMissing:
			kinds[coarseCasualties] = true
		case geo.EffectBuilding, geo.EffectPower, geo.EffectHeatWater, geo.EffectTransport, geo.EffectFire, geo.EffectEnvironment:
			kinds[coarseInfrastructure] = true
		}
	}
	return slices.Sorted(maps.Keys(kinds))
}

// addToponyms scores the recognition and resolution of one article.
func (e *Evaluation) addToponyms(g *Gold, r *geo.Reading) {
	found := map[string][]*geo.Mention{}
	for i := range r.Mentions {
		key := nameKey(r.Mentions[i].Text)
		found[key] = append(found[key], &r.Mentions[i])
	}
	for _, t := range g.Toponyms {
		hits := found[nameKey(t.Text)]
		use := "metonymic"
		if t.Literal {
			use = "literal"
		}
		for _, group := range []string{"all", t.Level, use} {
			share := e.Toponyms[group]
			share.add(len(hits) > 0)
			e.Toponyms[group] = share
		}
		if len(hits) > 0 {
			e.Literal[index(t.Literal)][index(slices.ContainsFunc(hits, isLiteral))]++
		}
		if at, ok := t.point(); ok && t.Literal && t.Level == string(geo.LevelSettlement) {
			e.addPlaced(hits, at, namesOf(t.Name, g.Toponyms), t.Text+"\x00"+t.Name)
		}
	}
}

// addPlaced scores where the mentions of a settlement were put; pair is its form with
// its name.
func (e *Evaluation) addPlaced(hits []*geo.Mention, at orb.Point, names nameSet, pair string) {
	var near, close, resolved, exact bool
	for _, m := range hits {
		if m.Place == nil {
			continue
		}
		resolved = true
		d := orbgeo.DistanceHaversine(m.Place.Point, at)
		near = near || d <= nearRadius
		close = close || d <= closeRadius
		exact = exact || d <= nearRadius && names[nameKey(m.Place.Name)]
	}
	e.Placed.add(near)
	e.PlacedClose.add(close)
	e.EndToEnd.add(exact)
	if !e.pairs[pair] {
		e.pairs[pair] = true
		e.EachPair.add(exact)
	}
	if resolved {
		e.PlacedExactly.add(exact)
	}
}

func isLiteral(m *geo.Mention) bool { return m.Literal }

func index(b bool) int {
	if b {
		return 1
	}
	return 0
}
