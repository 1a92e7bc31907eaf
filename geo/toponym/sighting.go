package toponym

import (
	"math"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

// candidate is a place that bears the name, with what it weighs by itself.
type candidate struct {
	place *geo.Place
	prior float64
}

// ballot is the vote of one name for one oblast.
type ballot struct {
	oblast string
	vote   float64
}

// sighting is a name on its way to becoming a mention.
type sighting struct {
	line        *line
	first, last int // words of the name, half open
	from, to    int // words of the mention with its designators, half open
	hits        []gazetteer.Hit
	ofCity      bool // the facility that it names bears a city's name
	left        surroundings
	right       tag // of the words after the name
	after       int // the word after the name and its right designator
	want        levels
	adjective   bool      // an adjective still waiting for its head noun
	bytes       int       // length of the name within its word, when it is part of a compound
	hint        bool      // only hints at where other names lie
	made        bool      // no list has the name; its bearers are the towns whose adjective it may be
	derived     bool      // the name is an adjective made of a town's name
	weak        bool      // perhaps an ordinary word
	list        int       // coordinated names share a number; 0 is none
	parent      *sighting // that names the area beside it, nil if none
	closing     *sighting // that names the oblast at the end of its list, nil if none
	land        string    // country that an adjective beside it tells
	scope       *geo.Place

	place      *geo.Place
	candidates []geo.PlaceID
	options    []candidate
	oblasts    []ballot
	areas      []hinted
	lead       float64 // over the second candidate, in the units of weigh
	settled    bool
	reason     geo.Reason

	literal    bool
	role       geo.Role
	roleReason geo.Reason
	relation   geo.Relation
	near       bool
	radius     float64
	dropped    bool
}

func (s *sighting) name() string { return s.line.body[s.nameSpan().Start:s.nameSpan().End] }

func (s *sighting) nameSpan() geo.Span { return s.line.span(s.first, s.last) }

func (s *sighting) span() geo.Span {
	span := s.line.span(s.from, s.to)
	if s.bytes > 0 {
		span.End = span.Start + s.bytes
	}
	return span
}

// notPlace marks the sighting as part of some other name.
func (s *sighting) notPlace(why geo.ReasonID) {
	s.role, s.roleReason, s.literal = geo.RoleNamePart, geo.Because(why), false
}

// speaks marks the sighting as standing for people or an office.
func (s *sighting) speaks(why geo.ReasonID) {
	s.role, s.roleReason, s.literal = geo.RoleSpeaker, geo.Because(why), false
}

// maybePlace reports whether the name stands by itself, as far as it is known.
func (s *sighting) maybePlace() bool {
	return s.bytes == 0 && !s.dropped && s.role != geo.RoleNamePart
}

// mention returns the finished mention.
func (s *sighting) mention() geo.Mention {
	span := s.span()
	return geo.Mention{
		Span: span, Text: span.Of(s.line.body), Sentence: s.line.index,
		Place: s.place, Candidates: s.candidates, Score: s.confidence(), Reason: s.reason,
		Literal: s.literal, Role: s.role, RoleReason: s.roleReason, Relation: s.relation, Near: s.near, RadiusKM: s.radius,
	}
}

// confidence maps the lead over the second candidate to 0…1.
func (s *sighting) confidence() float64 {
	if s.role == geo.RoleNamePart || s.place == nil {
		return 0
	}
	return math.Round(100/(1+math.Exp(-s.lead-0.3))) / 100
}

// suspect is a single bare name as the rules below see it.
type suspect struct {
	*sighting
	key        string
	top        *geo.Place
	form       gazetteer.Form
	settlement bool
	small      bool // a settlement that is no town
	placed     bool // a preposition of place or a word of attack stands before it
	cyrillic   bool
	opens      bool // stands where every word has a capital
}

func holds(hits []gazetteer.Hit, p *geo.Place) bool {
	for _, h := range hits {
		if h.Place == p {
			return true
		}
	}
	return false
}

// only returns the candidates of the given levels.
func (s *sighting) only(want levels) []gazetteer.Hit {
	var out []gazetteer.Hit
	for _, h := range s.hits {
		if bitOf(h.Place.Level)&want != 0 {
			out = append(out, h)
		}
	}
	return out
}
