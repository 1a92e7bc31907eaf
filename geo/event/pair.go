package event

import (
	"iter"
	"slices"
	"sync"

	"strikemap/geo"
	"strikemap/geo/when"
)

// content is what a cue tells, as events are counted.
type content uint8

const (
	nothing content = iota
	aStrike
	anInterception
	damagedThings
	hurtPeople
	contents
)

var contentNames = [contents]string{"", "strike", "interception", "infrastructure_damage", "casualties"}

// contentOf returns what a cue of the class tells; nothing where more must be known.
func contentOf(c class) content {
	switch c {
	case impact, attack:
		return aStrike
	case intercept:
		return anInterception
	case damage, fire, power, heatWater, transport:
		return damagedThings
	case killed, injured, missing:
		return hurtPeople
	}
	return nothing
}

// pair is a cue and a place of its sentence that no rule joins.
type pair struct {
	sc                   *scan
	story                *story
	cue                  *cue
	place                *toponym
	cueIndex, placeIndex int
	tells                content
	from, to             int // the words between the two
	apart                int // clauses
	bond                 bond
}

// bond is which of the two the rules joined to others.
type bond struct {
	cue, place  bool // to any
	same        bool // the place, to a cue that tells the same
	mate        bool // another place of its list, to the cue
	mateSame    bool // to one that tells the same
	unlisted    bool // the cue, to a name that no list knows
	listed      int  // places of its list
	inFocus     bool // the latest event was told of its oblast
	isFocus     bool // of itself
	underOblast bool // it lies in what a heading names
	holdsOther  bool // another place of the sentence lies in it
}

// pairs yields every asserted cue with every place of the sentence that may be a site,
// where no rule joins the two and nothing rules it out; of whole countries, regions and
// seas only rules tell.
func (sc *scan) pairs(st *story) iter.Seq[*pair] {
	return func(yield func(*pair) bool) {
		p := inHand.Get().(*pair)
		defer inHand.Put(p)
		p.sc, p.story = sc, st
		for k := range sc.places {
			t := &sc.places[k]
			if t.barred || t.mention.Place == nil || t.standin != nil || t.frame >= frameLaunch || isParty(t.mention.Place) {
				continue
			}
			for i := range sc.cues {
				c := &sc.cues[i]
				if c.state != asserted || contentOf(c.class) == nothing || c.code == listedCode {
					continue
				}
				if p.take(i, k); !p.ruledOut() && !yield(p) {
					return
				}
			}
		}
	}
}

// ruledOut reports whether what is known says that the two are apart: the place cannot bear
// the cue or bears one that tells the same, the cue is told of another place, only names
// again what was told, or stands with another time than that of the news.
func (p *pair) ruledOut() bool {
	sc, c, t := p.sc, p.cue, p.place
	return p.bond.same || p.ofAnother() || sc.cannotBear(c, t) || sc.venue(c, t) || sc.general(c, t) || c.noun && sc.meanwhile(c) || sc.otherTime()
}

// ofAnother reports whether the cue is told of another place: it stands in brackets behind
// that, a name that no list knows bears it within this area, both have others of their own and
// a comma between them, or it is of people, who are not at two places at once.
func (p *pair) ofAnother() bool {
	if open := p.sc.BracketBefore(p.cue.first, bracketReach); open >= 0 && open != p.sc.BracketBefore(p.place.first, bracketReach) {
		return true
	}
	if p.bond.unlisted && p.level() != geo.LevelSettlement {
		return true
	}
	return p.bond.cue && (p.bond.place && p.sc.AnyPunct(p.from, p.to) || !p.bond.mate && p.sc.ofPeople(p.cue))
}

// inHand is the memory of the pair that is looked at; the next one is put together in it again.
var inHand = sync.Pool{New: func() any { return &pair{} }}

// take puts together what is known of a cue and a place, until the next pair is taken.
func (p *pair) take(i, k int) {
	c, t := &p.sc.cues[i], &p.sc.places[k]
	*p = pair{sc: p.sc, story: p.story, cue: c, place: t, cueIndex: i, placeIndex: k, tells: contentOf(c.class), from: c.last, to: t.first}
	if t.first < c.first {
		p.from, p.to = t.last, c.first
	}
	p.apart = max(t.clause-c.clause, c.clause-t.clause)
	p.bond = p.sc.bondOf(p)
}

// otherTime reports whether the sentence tells of an earlier, later or repeated time: "за
// последние полгода".
func (sc *scan) otherTime() bool {
	return slices.ContainsFunc(sc.times, func(p when.Phrase) bool { return !datable(&p) })
}

// samePlace reports whether two names of the sentence are of one place.
func (sc *scan) samePlace(j, k int) bool {
	a, b := sc.places[j].mention.Place, sc.places[k].mention.Place
	return j == k || a != nil && b != nil && a.ID == b.ID
}

func (sc *scan) bondOf(p *pair) (b bond) {
	for _, l := range sc.links {
		b.note(p, l)
	}
	at := p.place.mention.Place
	for j := range sc.places {
		if sc.places[j].list == p.place.list {
			b.listed++
		}
		if q := sc.places[j].mention.Place; q != nil && q.Country == at.Country && at.Contains(q) {
			b.holdsOther = true
		}
	}
	for _, f := range p.story.focus {
		b.inFocus = b.inFocus || at.Oblast != "" && f.place.Oblast == at.Oblast || f.place.Name == at.Oblast
		b.isFocus = b.isFocus || f.place.ID == at.ID
	}
	if h := p.heading(); h != nil {
		b.underOblast = h.Contains(at)
	}
	return b
}

// note takes in what a rule joined.
func (b *bond) note(p *pair, l link) {
	sc := p.sc
	same := contentOf(sc.cues[l.cue].class) == p.tells
	if l.cue == p.cueIndex {
		b.cue = true
		b.unlisted = b.unlisted || sc.places[l.place].mention.Place == nil
	}
	b.place = b.place || l.place == p.placeIndex
	b.same = b.same || same && sc.samePlace(l.place, p.placeIndex)
	if l.place != p.placeIndex && sc.places[l.place].list == p.place.list {
		b.mate = b.mate || l.cue == p.cueIndex
		b.mateSame = b.mateSame || same
	}
}

// heading returns the place that a heading above names.
func (p *pair) heading() *geo.Place {
	if p.story.heading < 0 {
		return nil
	}
	return p.sc.mentions[p.story.heading].Place
}

// sinceFocus returns how many sentences ago the latest event was told, -1 if none was.
func (p *pair) sinceFocus() int {
	if len(p.story.focus) == 0 {
		return -1
	}
	return p.sc.number - p.story.at
}

func (p *pair) level() geo.Level { return p.place.mention.Place.Level }
