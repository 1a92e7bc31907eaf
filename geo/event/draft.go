package event

import (
	"slices"

	"strikemap/geo"
)

// draft is a report being put together: one place and its cues.
type draft struct {
	sc      *scan
	mention int // into the article's mentions, -1 when no place is named
	place   *geo.Place
	cues    []int
	told    mask // their classes
	steps   []geo.Step
	sure    float64
	shared  []int    // those of them that other places bear, too
	carried bool     // the place stands in an earlier sentence
	said    geo.Span // "the city", when words of the sentence stand for the place
}

// join takes a cue that a link joins to the draft's place. Each rule counts once, with
// the words of the first cue and place that it joined.
func (d *draft) join(l link) {
	d.cues = appendNew(d.cues, l.cue)
	d.sure = max(d.sure, l.sure)
	for _, s := range d.steps {
		if s.Rule == l.rule {
			return
		}
	}
	c, t := &d.sc.cues[l.cue], &d.sc.places[l.place]
	span := d.sc.SpanOf(min(c.first, t.first), max(c.last, t.last))
	d.steps = append(d.steps, geo.Step{Rule: l.rule, Span: span, Weight: l.sure})
}

// sum notes the classes of the draft's cues, when it has them all.
func (d *draft) sum() {
	for _, i := range d.cues {
		d.told |= 1 << d.sc.cues[i].class
	}
}

// draftsAt returns the drafts of a place: one for each that its words stand for.
func (sc *scan) draftsAt(t *toponym) []*draft {
	if t.standin == nil {
		return []*draft{{sc: sc, mention: t.index, place: sc.mentions[t.index].Place}}
	}
	var out []*draft
	for _, l := range t.standin.members {
		d := &draft{sc: sc, mention: l.mention, place: l.place, carried: true, said: t.standin.mention.Span}
		if len(t.standin.members) > 1 && l.mention >= 0 {
			d.said = sc.mentions[l.mention].Span // one anchor each
		}
		d.steps = []geo.Step{{Rule: geo.RuleToldByWord, Span: t.standin.mention.Span, Weight: sureTold}}
		out = append(out, d)
	}
	return out
}

// share notes which cues several places bear: what is counted with them is
// counted for all of the places together.
func share(drafts []*draft) {
	bearers := map[int]int{}
	for _, d := range drafts {
		for _, i := range d.cues {
			bearers[i]++
		}
	}
	for _, d := range drafts {
		for _, i := range d.cues {
			if bearers[i] > 1 {
				d.shared = append(d.shared, i)
			}
		}
	}
}

// dropContainers removes a country, region or oblast when a place within it is
// drawn from the same sentence: it only says where that place lies.
func (sc *scan) dropContainers(in []*draft) []*draft {
	var out []*draft
	for _, d := range in {
		if c := d.contained(in); c != nil {
			if !d.carried && c.mention >= 0 {
				m := &sc.mentions[d.mention]
				m.Role, m.RoleReason = geo.RoleContainer, geo.Because(geo.ReasonAreaOf, sc.mentions[c.mention].Text)
			}
			c.cues = mergeInts(c.cues, d.cues)
			d.strikeWithin(in, c)
			continue
		}
		out = append(out, d)
	}
	return out
}

// strikeWithin gives the strike told of an area to all the places told of after it: "struck
// X region: in A two were hurt, in B a house burned".
func (d *draft) strikeWithin(in []*draft, first *draft) {
	if d.place.Level != geo.LevelOblast && d.place.Level != geo.LevelRaion {
		return
	}
	for _, o := range in {
		if o == d || o == first || o.place == nil || o.place.Oblast != d.place.Oblast || o.place.Level == geo.LevelOblast {
			continue
		}
		for _, i := range d.cues {
			if c := &d.sc.cues[i]; isStrike(c.class) && o.mention > d.mention && d.sc.AnyColon(c.first, len(d.sc.Words)) {
				o.cues = appendNew(o.cues, i)
			}
		}
	}
}

// contained returns the draft of a smaller place within d's, if there is one.
func (d *draft) contained(all []*draft) *draft {
	if d.place == nil {
		return nil
	}
	for _, o := range all {
		if o == d || o.place == nil || o.place.Country != d.place.Country {
			continue
		}
		if d.sc.raionOf(d.place, o.place, d.mention, o.mention) || d.place.Contains(o.place) {
			return o
		}
	}
	return nil
}

// ofThisWar leaves out what is told abroad without a weapon: people are attacked and
// things burn there for other reasons.
func (sc *scan) ofThisWar(in []*draft) []*draft {
	out := in[:0]
	for _, d := range in {
		if d.place != nil && abroad(d.place) && !sc.Any(weapon, 0, len(sc.Words)) && !d.told.Has(debris) {
			continue
		}
		out = append(out, d)
	}
	return out
}

func appendNew[T comparable](s []T, v T) []T {
	if slices.Contains(s, v) {
		return s
	}
	return append(s, v)
}

func mergeInts(a, b []int) []int {
	for _, v := range b {
		a = appendNew(a, v)
	}
	return a
}
