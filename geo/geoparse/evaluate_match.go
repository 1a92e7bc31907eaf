package geoparse

import (
	"slices"
	"strings"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

// How a claim can agree with a labelled event.
type agreement int

const (
	disagrees agreement = iota
	byDistance
	byName
)

// verdict is what became of a claim.
type verdict int

const (
	open verdict = iota
	right
	defensible
)

// sheet scores the claims of one article.
type sheet struct {
	gold     *Gold
	claims   []claim
	required []nameSet // by labelled event
	optional []nameSet
	found    []bool // by labelled event
	verdicts []verdict
}

// addEvents scores the events of one article and returns its own F1.
func (e *Evaluation) addEvents(g *Gold, r *geo.Reading) float64 {
	all := claims(r)
	s := &sheet{gold: g, claims: all, found: make([]bool, len(g.Events)), verdicts: make([]verdict, len(all))}
	for _, event := range g.Events {
		s.required = append(s.required, namesOf(event.Place, g.Toponyms))
	}
	for _, event := range g.Optional {
		s.optional = append(s.optional, namesOf(event.Place, g.Toponyms))
	}
	for _, how := range []agreement{byName, byDistance} {
		s.matchRequired(how)
		s.matchOptional(how)
	}
	e.judge(s, r)
	wrong := e.addClaims(s)
	missed := e.addMissed(s)
	e.Traps.Of += len(g.Traps)
	if len(g.Events) == 0 {
		e.Clean.add(wrong == 0)
		if wrong == 0 {
			return 1
		}
	}
	return Tally{len(g.Events) - missed, wrong, missed}.F1()
}

// matchRequired gives every open claim the nearest labelled event that is still
// to be found and agrees in this way.
func (s *sheet) matchRequired(how agreement) {
	for i, c := range s.claims {
		if s.verdicts[i] != open {
			continue
		}
		best, nearest := -1, 0.0
		for j := range s.gold.Events {
			event := &s.gold.Events[j]
			if s.found[j] || agree(c, event, s.required[j]) != how {
				continue
			}
			d := 0.0
			if at, ok := event.point(); ok && how == byDistance {
				d = orbgeo.DistanceHaversine(c.at, at)
			}
			if best < 0 || d < nearest {
				best, nearest = j, d
			}
		}
		if best >= 0 {
			s.found[best], s.verdicts[i] = true, right
		}
	}
}

func (s *sheet) matchOptional(how agreement) {
	for i, c := range s.claims {
		for j := range s.gold.Optional {
			if s.verdicts[i] == open && agree(c, &s.gold.Optional[j], s.optional[j]) == how {
				s.verdicts[i] = defensible
			}
		}
	}
}

// agree says how a claim agrees with a labelled event: by its name unless it
// lies far off, or by its distance where the event is a settlement or a raion
// and the claim is not something larger.
func agree(c claim, event *GoldEvent, names nameSet) agreement {
	if c.kind != event.Kind {
		return disagrees
	}
	at, known := event.point()
	known = known && c.at != (orb.Point{})
	distance := 0.0
	if known {
		distance = orbgeo.DistanceHaversine(c.at, at)
	}
	switch {
	case names[c.key]:
		if known && distance > farFromNamed {
			return disagrees
		}
		return byName
	case known && distance <= nearRadius && (event.Level == "settlement" || event.Level == "raion") && !broad(c.key):
		return byDistance
	}
	return disagrees
}

// broad reports whether a name is that of something larger than a raion.
func broad(key string) bool {
	words := strings.Fields(key)
	return slices.Contains(words, "oblast") || slices.Contains(words, "krai") ||
		key == "ukraine" || key == "russia" || key == "crimea"
}

// addClaims counts what the article's claims came to and returns how many were
// wrong.
func (e *Evaluation) addClaims(s *sheet) int {
	wrong := 0
	for i, c := range s.claims {
		switch {
		case s.verdicts[i] == right:
			e.count(c.kind, c.oblast, s.gold.Language, Tally{Right: 1})
		case s.verdicts[i] == defensible:
			e.Optional++
		case s.repeats(c):
			e.Second++
		default:
			wrong++
			e.count(c.kind, c.oblast, s.gold.Language, Tally{Wrong: 1})
			why := s.trap(c)
			if why != "" {
				e.Traps.Count++
			}
			e.Misses = append(e.Misses, Miss{s.gold.ID, c.kind, c.place, true, why})
		}
	}
	return wrong
}

// addMissed counts what was to be found, by level, and returns how much was not.
func (e *Evaluation) addMissed(s *sheet) int {
	missed := 0
	for j, event := range s.gold.Events {
		level := e.ByLevel[event.Level]
		if s.found[j] {
			level.Right++
		} else {
			missed++
			level.Missed++
			e.count(event.Kind, e.areas.of(&event), s.gold.Language, Tally{Missed: 1})
			e.Misses = append(e.Misses, Miss{s.gold.ID, event.Kind, event.Place, false, event.Quote})
		}
		e.ByLevel[event.Level] = level
	}
	return missed
}

// repeats reports whether a claim agrees with an event that another one found.
func (s *sheet) repeats(c claim) bool {
	for j := range s.gold.Events {
		if agree(c, &s.gold.Events[j], s.required[j]) != disagrees {
			return true
		}
	}
	return false
}

// trap returns why a wrong claim is wrong, if it fell for a listed trap.
func (s *sheet) trap(c claim) string {
	for _, t := range s.gold.Traps {
		if t.Kind == c.kind && namesOf(t.Place, s.gold.Toponyms)[c.key] {
			return t.Why
		}
	}
	return ""
}

func (e *Evaluation) count(kind, oblast, language string, t Tally) {
	e.Events = e.Events.plus(t)
	e.ByKind[kind] = e.ByKind[kind].plus(t)
	e.ByLanguage[language] = e.ByLanguage[language].plus(t)
	e.ByOblast[oblast] = e.ByOblast[oblast].plus(t)
}

func (t Tally) plus(u Tally) Tally {
	return Tally{t.Right + u.Right, t.Wrong + u.Wrong, t.Missed + u.Missed}
}
