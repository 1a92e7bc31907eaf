package ledger

import (
	"cmp"
	_ "embed"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"

	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// nearMetres is how far apart two places may be that reports of one event name.
const nearMetres = 5000

// clockGap is how far apart two clock times make two events.
const clockGap = 2 * time.Hour

// Suggestion is events of several articles that may be one. Nothing is merged
// before a person does it.
type Suggestion struct {
	Events   []string // their names, in the order of reading
	Articles int      // how many articles tell them
	Likeness float64  // 0 to 1, of their words; it only ranks
}

// Suggestions returns the groups of events that may be one, the likest first. In a
// group every event fits every other: the same settlement, or places within 5 km;
// dates that overlap or lie within a day; kinds that go together; no weapon that
// contradicts; no clock times far apart, and no words such as "again". Events that
// were kept apart, were rejected or have no date are in none.
func (b *Book) Suggestions() []Suggestion {
	near := map[cell][]*group{}
	var groups []*group
	for _, e := range b.entries.All() {
		if !suggestible(e) {
			continue
		}
		home := cellOf(e.Lead.Place)
		g := b.groupFor(near, home, e)
		if g == nil {
			g = &group{}
			groups = append(groups, g)
			near[home] = append(near[home], g)
		}
		g.entries = append(g.entries, e)
	}
	var out []Suggestion
	for _, g := range groups {
		if len(g.entries) > 1 {
			out = append(out, g.suggestion())
		}
	}
	slices.SortStableFunc(out, func(x, y Suggestion) int { return cmp.Compare(y.Likeness, x.Likeness) })
	return out
}

// group is events that fit each other.
type group struct{ entries []*Entry }

// cell is a part of the map some 10 km wide.
type cell struct{ x, y int }

func cellOf(p *geo.Place) cell {
	return cell{int(math.Floor(p.Point[0] / .14)), int(math.Floor(p.Point[1] / .09))}
}

// groupFor returns a group round a cell that every member of fits an event.
func (b *Book) groupFor(near map[cell][]*group, home cell, e *Entry) *group {
	for dx := -1; dx <= 1; dx++ {
		for dy := -1; dy <= 1; dy++ {
			for _, g := range near[cell{home.x + dx, home.y + dy}] {
				if !slices.ContainsFunc(g.entries, func(o *Entry) bool { return !b.fit(o, e) }) {
					return g
				}
			}
		}
	}
	return nil
}

func (g *group) suggestion() Suggestion {
	s := Suggestion{}
	articles := map[*geo.Reading]bool{}
	for i, e := range g.entries {
		s.Events = append(s.Events, e.Event.ID)
		for _, r := range e.Articles() {
			articles[r] = true
		}
		for _, o := range g.entries[:i] {
			s.Likeness = max(s.Likeness, likeness(e.Lead.Evidence.Text, o.Lead.Evidence.Text))
		}
	}
	s.Articles = len(articles)
	return s
}

// suggestible reports whether an event can be in a suggestion.
func suggestible(e *Entry) bool {
	return e.Mapped() && e.Lead.Precision <= geo.P4 && e.Event.Date().Known() && !e.Lead.Kind.Hidden() && e.Review() != journal.Rejected
}

// fit reports whether two events may be one.
func (b *Book) fit(x, y *Entry) bool {
	return !together(x, y) && closeBy(x.Lead.Place, y.Lead.Place) && !apart(x.Event.Date(), y.Event.Date(), 24*time.Hour) &&
		!clocksApart(x.Event.Date(), y.Event.Date()) && kindsFit(x.Lead.Kind, y.Lead.Kind) && weaponsFit(x.Event, y.Event) &&
		again(x) == again(y) && !b.keptApart(x, y)
}

// together reports whether one article tells both: then it told them apart.
func together(x, y *Entry) bool {
	in := x.Articles()
	return slices.ContainsFunc(y.Articles(), func(r *geo.Reading) bool { return slices.Contains(in, r) })
}

func closeBy(a, b *geo.Place) bool {
	return a.ID == b.ID || orbgeo.DistanceHaversine(a.Point, b.Point) <= nearMetres
}

func clocksApart(a, b geo.Date) bool {
	return a.Precision == geo.D0 && b.Precision == geo.D0 && a.From.Sub(b.From).Abs() > clockGap
}

// kindsFit reports whether two kinds can be told of one event. An interception and
// a strike may be two tellings; what only tells blasts or damage goes with both.
func kindsFit(a, b geo.Kind) bool { return a.Hidden() == b.Hidden() }

// families are weapons that can be one and the same in two tellings.
var families = map[geo.Weapon]string{
	geo.WeaponShahed: "drone", geo.WeaponFPV: "drone", geo.WeaponDrone: "drone",
	geo.WeaponCruise: "missile", geo.WeaponBallistic: "missile", geo.WeaponAntiAirGround: "missile", geo.WeaponMissile: "missile",
	geo.WeaponKAB: "bomb", geo.WeaponBomb: "bomb", geo.WeaponRocket: "shell", geo.WeaponArtillery: "shell", geo.WeaponMine: "mine",
}

// weaponsFit reports whether what two events state of weapons has something in
// common, or one is silent.
func weaponsFit(a, b *geo.Event) bool {
	x, y := weaponsOf(a), weaponsOf(b)
	if len(x) == 0 || len(y) == 0 {
		return true
	}
	for w := range x {
		for v := range y {
			if w == v || families[w] == families[v] && !(specific(w) && specific(v)) {
				return true
			}
		}
	}
	return false
}

func specific(w geo.Weapon) bool {
	return w != geo.WeaponDrone && w != geo.WeaponMissile && w != geo.WeaponBomb
}

func weaponsOf(e *geo.Event) map[geo.Weapon]bool {
	out := map[geo.Weapon]bool{}
	for _, r := range e.Reports {
		for _, w := range r.Weapons {
			if families[w] != "" {
				out[w] = true
			}
		}
	}
	return out
}

//go:embed words/siblings.txt
var siblingWords string

// siblings are the phrases that tell of one blow more.
var siblings = func() []string {
	var out []string
	for line := range strings.Lines(siblingWords) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			out = append(out, " "+line+" ")
		}
	}
	return out
}()

// again reports whether an event is told as one more.
func again(e *Entry) bool {
	text := " " + strings.Join(wordsOf(e.Lead.Evidence.Text), " ") + " "
	return slices.ContainsFunc(siblings, func(s string) bool { return strings.Contains(text, s) })
}

func wordsOf(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// likeness is the share of their words that two texts have in common.
func likeness(a, b string) float64 {
	in := map[string]int{}
	for _, w := range wordsOf(a) {
		in[w] |= 1
	}
	for _, w := range wordsOf(b) {
		in[w] |= 2
	}
	both := 0
	for _, in := range in {
		if in == 3 {
			both++
		}
	}
	return float64(both) / float64(max(1, len(in)))
}

func (b *Book) keptApart(x, y *Entry) bool {
	return b.state.Value(journal.Register{Space: journal.Pairs, Target: journal.PairOf(x.Event.ID, y.Event.ID), Field: journal.FieldApart}) != nil
}
