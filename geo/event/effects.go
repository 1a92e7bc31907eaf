package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// effects lists what the draft's cues state, one claim an effect, with counts
// of people and the words.
func (d *draft) effects(k geo.Kind) []geo.EffectClaim {
	var out []geo.EffectClaim
	sc := d.sc
	for _, i := range d.cues {
		c := &sc.cues[i]
		e := effectOf[c.class]
		if e == "" || d.summed(c) || d.scattered(i) {
			continue
		}
		claim := geo.EffectClaim{Effect: e, Extent: c.code}
		first, last := c.first, c.last
		if c.class == killed || c.class == injured {
			if a, lo, hi, ok := d.countAt(c, slices.Contains(d.shared, i)); ok {
				claim, first, last = a.claim(e), lo, hi
			}
			claim.Extent = ""
		}
		claim.Quote = geo.QuoteOf(sc.body, sc.SpanOf(first, last))
		if !d.addsUp(out, claim) {
			out = sc.addClaim(out, claim)
		}
	}
	if (k == geo.KindStrike || d.told.Has(debris)) && !d.sc.unharmed() {
		out = d.hitThing(out)
	}
	return d.noneReported(out)
}

func (a amount) claim(e geo.Effect) geo.EffectClaim {
	c := geo.EffectClaim{Effect: e}
	if a.min >= 0 {
		c.Min = &a.min
	}
	if a.max >= 0 {
		c.Max = &a.max
	}
	return c
}

// effectOf names the effect that a cue class states, "" where it states none.
var effectOf = [lastClass]geo.Effect{
	killed: geo.EffectKilled, injured: geo.EffectInjured, missing: geo.EffectMissing,
	damage: geo.EffectBuilding, fire: geo.EffectFire, power: geo.EffectPower, heatWater: geo.EffectHeatWater,
	transport: geo.EffectTransport, environment: geo.EffectEnvironment, evacuation: geo.EffectEvacuation,
}

// unharmed reports whether the sentence says that nothing was damaged: "обломки упали на территорию завода,
// разрушений нет".
func (sc *scan) unharmed() bool {
	for i := range sc.cues {
		if c := &sc.cues[i]; c.class == damage && c.noun && c.state == negated {
			return true
		}
	}
	return false
}

// manyPlaces is from how many places on people hurt in another comma phrase are not said to be of each.
const manyPlaces = 3

// scattered reports whether people are said to be hurt somewhere among the many places that an attack is told
// of before, not in each: "обстрелам подверглись X, Y и Z, есть погибший", but "в X, Y и Z ранены 15 человек".
func (d *draft) scattered(i int) bool {
	sc, c := d.sc, &d.sc.cues[i]
	if c.class != killed && c.class != injured || d.sharers < manyPlaces || !slices.Contains(d.shared, i) || !d.told.HasAny(1<<impact|1<<attack) {
		return false
	}
	for k := range sc.places {
		if t := &sc.places[k]; t.last > c.first || t.index == d.mention && sc.Phrases[t.first] == sc.Phrases[c.first] {
			return false
		}
	}
	for _, j := range d.cues {
		if o := &sc.cues[j]; isStrike(o.class) && sc.Phrases[o.first] == sc.Phrases[c.first] {
			return false
		}
	}
	return !c.people.told || c.people.min < d.sharers
}

// summed reports whether a verb of suffering only sums up the dead and wounded that the
// sentence counts apart: "постраждало 75 людей: 6 загинуло та 69 поранено".
func (d *draft) summed(c *cue) bool {
	sc := d.sc
	sum := func(c *cue) bool {
		w := sc.Low(c.first)
		return strings.HasPrefix(w, "постражд") || strings.HasPrefix(w, "пострад")
	}
	if c.class != injured || !sum(c) || !d.told.Has(killed) {
		return false
	}
	for _, i := range d.cues {
		if o := &sc.cues[i]; o.class == injured && o.first > c.first && !sum(o) && sc.AnyColon(c.last, o.first) {
			return true
		}
	}
	return false
}

// countAt finds the count for the draft's place: "killed two people in X and
// one in Y" gives Y its own number; else the cue's count, of which nothing is
// known for one place when several share the cue.
func (d *draft) countAt(c *cue, shared bool) (amount, int, int, bool) {
	sc := d.sc
	for k := range sc.places {
		t := &sc.places[k]
		if t.index != d.mention || t.first < c.last {
			continue
		}
		if a, i := sc.countOfOwn(c, k, shared); i >= 0 {
			return a, i, i + 1, true
		}
	}
	a := c.people.amount
	if shared && !d.countedFirst(c, c.people.last) && !d.countedBefore(c) {
		a = amount{-1, -1}
	}
	return a, c.people.first, c.people.last, c.people.told
}

// countOfOwn finds the number that a place behind the cue has for itself, before it or behind
// its dash, and the word it stands at, -1 if there is none. What stands behind the dash of a
// place that has the cue to itself only spells its count out.
func (sc *scan) countOfOwn(c *cue, k int, shared bool) (amount, int) {
	t := &sc.places[k]
	if a, i := sc.countBehind(t); shared && i >= 0 {
		return a, i
	}
	for i := t.first - 1; i >= c.last && i >= t.first-4 && sc.NameAt(i) < 0 && !sc.Is(i, eventWords); i-- {
		if a := sc.amounts[i]; a.told && (sc.In(i-1, conjuncts) || shared && (sc.countedApart(k) || sc.Low(i-1) == "," && i >= t.first-2)) {
			return a.amount, i
		}
	}
	return amount{}, -1
}

// countBehind finds the number behind a place and a dash that stands for a verb told before, and
// the word it stands at, -1 if there is none: "поранено двох, у Великому — трьох".
func (sc *scan) countBehind(t *toponym) (amount, int) {
	i := t.last + 1
	if !syntax.IsDash(sc.Low(t.last)) {
		return amount{}, -1
	}
	if sc.In(i, moreWords) {
		i++
	}
	if i >= len(sc.Words) {
		return amount{}, -1
	}
	if a := sc.amounts[i]; a.told {
		return a.amount, i
	}
	return amount{}, -1
}

// countedBefore reports whether the draft's place is the only one before the cue, and every
// place behind it has its number behind a dash: "у Великому поранено двох, у Малому — трьох".
func (d *draft) countedBefore(c *cue) bool {
	sc, own, behind := d.sc, false, false
	for k := range sc.places {
		t := &sc.places[k]
		if t.first >= c.last {
			if _, i := sc.countBehind(t); i < 0 {
				return false
			}
			behind = true
			continue
		}
		if t.clause == c.clause {
			if t.index != d.mention {
				return false
			}
			own = true
		}
	}
	return own && behind
}

// countedFirst reports whether the count, which ends before word i, is of the draft's place
// alone: it opens a list of which every other place has its own, "one person was killed in
// X and two in Y".
func (d *draft) countedFirst(c *cue, i int) bool {
	sc, first := d.sc, -1
	for k := range sc.places {
		t := &sc.places[k]
		switch {
		case t.first < max(c.last, i):
			continue
		case first < 0:
			if first = k; t.index != d.mention {
				return false
			}
		case t.list == sc.places[first].list && !sc.counts(t.first-2):
			return false
		}
	}
	return first >= 0 && sc.countedApart(first)
}

// countedApart reports whether another place of the list that place k belongs to
// has a count of its own.
func (sc *scan) countedApart(k int) bool {
	for j := range sc.places {
		if j != k && sc.places[j].list == sc.places[k].list && sc.counts(sc.places[j].first-2) {
			return true
		}
	}
	return false
}

// addClaim keeps one claim an effect: the first with a count, else the first.
func (sc *scan) addClaim(out []geo.EffectClaim, c geo.EffectClaim) []geo.EffectClaim {
	for i := range out {
		if out[i].Effect == c.Effect {
			if out[i].Min == nil && out[i].Max == nil && (c.Min != nil || c.Max != nil) || out[i].Extent == "" && c.Extent != "" {
				out[i] = c
			}
			return out
		}
	}
	if out == nil {
		out = sc.claims.room(1)
	}
	return append(out, c)
}

// passiveReach is the same for the subject of a passive verb, behind which its place may
// stand: "a hall in the town of X was reportedly struck".
const passiveReach = 10

// hitThing adds damage when a munition is told to have hit a thing: "a missile
// struck a power plant", "a school was hit", "a strike on a depot". Nothing is
// claimed of how badly.
func (d *draft) hitThing(out []geo.EffectClaim) []geo.EffectClaim {
	sc := d.sc
	for _, i := range d.cues {
		c := &sc.cues[i]
		if c.class != impact {
			continue
		}
		if d.place != nil && d.place.Level == geo.LevelFacility && !d.carried {
			q := geo.Quote{Span: sc.mentions[d.mention].Span.Union(sc.SpanOf(c.first, c.last))}
			q.Text = q.Span.Of(sc.body)
			return sc.addClaim(out, geo.EffectClaim{Effect: geo.EffectBuilding, Quote: q})
		}
		for _, t := range sc.tags {
			if sc.Marks[t.first].Has(weapon) {
				continue // "seven munitions were fired"
			}
			if (t.class == target && t.code != string(geo.TargetOpenArea) || t.class == critical) && sc.hits(c, t) {
				q := sc.SpanOf(min(c.first, t.first), max(c.last, t.last))
				return sc.addClaim(out, geo.EffectClaim{Effect: geo.EffectBuilding, Quote: geo.QuoteOf(sc.body, q)})
			}
		}
	}
	return out
}

// hits reports whether the blow lands on the thing: it is the object of an
// active verb, the subject of a passive one, or what a noun's preposition
// leads to.
func (sc *scan) hits(c *cue, t tag) bool {
	if sc.Clauses[t.first] != c.clause {
		return false
	}
	if c.passive {
		return t.last <= c.first && c.first-t.last < passiveReach
	}
	if t.first < c.last || t.first-c.last >= thingReach {
		return false
	}
	if sc.onlyNear(c.last, t.first) {
		return false
	}
	if c.noun && !sc.English() && landing(sc.Low(c.first)) && sc.Any(prepLoc, c.last, t.first) {
		return !sc.setOff(c.last, t.first)
	}
	return !c.noun || sc.Any(prepTarget, c.last, t.first) && !sc.setOff(c.last, t.first)
}

// onlyNear reports whether the words [first, last) lead to what was near a blow: "a drone
// fell beside a school".
func (sc *scan) onlyNear(first, last int) bool {
	for i := first; i < last; i++ {
		if sc.In(i, nearWords) || sc.Low(i) == "from" || sc.Low(i) == "to" && sc.Low(i-1) == "next" {
			return true
		}
	}
	return false
}

// landing reports whether a Ukrainian or Russian noun tells of what a munition got into:
// "влучання у школу".
func landing(w string) bool {
	for _, stem := range []string{"влуч", "попадан", "прил", "ураж", "пораж"} {
		if strings.HasPrefix(w, stem) {
			return true
		}
	}
	return false
}

// setOff reports whether a name of a place with a comma behind it stands among the words
// [first, last): what follows describes it, "on X, the port city".
func (sc *scan) setOff(first, last int) bool {
	for i := first; i < last; i++ {
		if sc.NameAt(i) >= 0 && sc.Low(i+1) == "," {
			return true
		}
	}
	return false
}

// noneHurt adds what a sentence of its own says, that nobody was hurt, to the
// reports of the latest event.
func noneHurt(sc *scan, st *story, reports []geo.Report) {
	if !st.inReach(sc) || len(sc.places) > 0 {
		return
	}
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state != negated || c.class < killed || c.class > casualty {
			continue
		}
		q := geo.QuoteOf(sc.body, sc.SpanOf(c.first, c.last))
		for k := len(reports) - 1; k >= 0 && st.tellsOf(&reports[k]); k-- {
			r := &reports[k]
			if !r.Has(geo.EffectKilled) && !r.Has(geo.EffectInjured) {
				r.Effects = sc.addClaim(r.Effects, geo.EffectClaim{Effect: geo.EffectNoneReported, Quote: q})
			}
		}
		return
	}
}

// noneReported adds the statement that nobody was hurt.
func (d *draft) noneReported(out []geo.EffectClaim) []geo.EffectClaim {
	sc := d.sc
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.state == negated && c.class >= killed && c.class <= casualty {
			for _, o := range out {
				if o.Effect == geo.EffectKilled || o.Effect == geo.EffectInjured {
					return out
				}
			}
			q := geo.QuoteOf(sc.body, sc.SpanOf(c.first, c.last))
			return sc.addClaim(out, geo.EffectClaim{Effect: geo.EffectNoneReported, Quote: q})
		}
	}
	return out
}
