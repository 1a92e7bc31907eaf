package event

import (
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// areaFor returns the area of a draft whose place no list knows. What is only damaged is no part of
// the war for the oblast that the text tells of.
func (x *Coder) areaFor(d *draft, k geo.Kind, st *story) *geo.Place {
	area := x.areaOf(d.sc, d.mention, st)
	if area == nil {
		area = st.areaBefore(d.sc, d.mention)
	}
	if area == nil && (k != geo.KindEffectOnly || d.told.Has(killed) || d.told.Has(injured)) {
		return x.oblastAround(d.sc, d.mention)
	}
	return area
}

// areaBefore returns the area that a report before gave to the same name, which no list knows, in
// whatever form: "В X районе обстреляно Выдуманное. … В Выдуманном повреждён дом".
func (st *story) areaBefore(sc *scan, mention int) *geo.Place {
	m := &sc.mentions[mention]
	if m.Place != nil {
		return nil
	}
	for i := len(st.reports) - 1; i >= 0; i-- {
		r := &st.reports[i]
		if r.Mention >= 0 && r.Mention < mention && sc.mentions[r.Mention].Place == nil && r.Place.Area() != nil && sameStem(sc.mentions[r.Mention].Text, m.Text) {
			return r.Place
		}
	}
	return nil
}

// sameStem reports whether two names differ in no more than their endings.
func sameStem(a, b string) bool {
	stem := []rune(a)
	if len(stem) < fewestOfStem {
		return false
	}
	stem = stem[:max(fewestOfStem, len(stem)-longestEnding)]
	return strings.HasPrefix(b, string(stem)) && max(len(a), len(b))-len(string(stem)) <= 2*(longestEnding+1)
}

// How short a stem may be, and how long an ending, in letters.
const (
	fewestOfStem  = 4
	longestEnding = 2
)

// areaOf returns the raion or oblast that a place which no list knows lies in, as the text puts
// it: the area named beside it or its list, the one in which the sentence says before that it
// goes on, the oblast of the others in its list, that of the heading, or that whose office
// speaks; nil when there is none.
func (x *Coder) areaOf(sc *scan, mention int, st *story) *geo.Place {
	if sc.namesArea(mention) {
		if beside := areaOfUnlisted(sc.mentions, &sc.mentions[mention]); beside != nil && beside.Level == geo.LevelRaion {
			return beside // a hromada that no list knows
		}
		return nil
	}
	for _, area := range []*geo.Place{
		areaOfUnlisted(sc.mentions, &sc.mentions[mention]), sc.areaOfList(mention), sc.areaBehind(mention), sc.areaBefore(mention), x.oblastOfList(sc, mention), sc.areaOfHeading(st), sc.heard.place.Area(),
	} {
		if area != nil {
			return area
		}
	}
	return nil
}

// namesArea reports whether the mention is itself of an area: "X громади".
func (sc *scan) namesArea(mention int) bool {
	for k := range sc.places {
		if t := &sc.places[k]; t.index == mention {
			return sc.In(t.last-1, areaNouns)
		}
	}
	return false
}

// areaNouns end the names of areas.
var areaNouns = syntax.NewSet("громад громади громадах громада громаду громадою громаді району районі район районом область області областю община общину общины общине округ округа округе района районе oblast raion region regions district districts community communities hromada hromadas municipality area")

// areaOfUnlisted returns the raion or oblast that is named beside a place that no list
// knows, nil when none is. Its mention says of whom it is the area.
func areaOfUnlisted(mentions []geo.Mention, m *geo.Mention) *geo.Place {
	for i := range mentions {
		o := &mentions[i]
		if o.RoleReason.ID == geo.ReasonAreaOfUnlisted && o.Sentence == m.Sentence && o.RoleReason.Args[0] == m.Text &&
			o.Place.Area() != nil {
			return o.Place
		}
	}
	return nil
}

// areaOfList returns the area set behind the list that the mention belongs to: "X, Y and Z,
// Kharkiv region".
func (sc *scan) areaOfList(mention int) *geo.Place {
	list := -1
	for k := range sc.places {
		t := &sc.places[k]
		switch {
		case t.index == mention:
			list = t.list
		case list >= 0 && t.mention.Role == geo.RoleContainer:
			return t.mention.Place.Area()
		case list >= 0 && t.list != list:
			return nil
		}
	}
	return nil
}

// areaBehindReach is how many words may stand between a name and its area: "the X oil depot in
// the Republic of Y".
const areaBehindReach = 6

// areaBehind returns the area, or the city, in which the words right after the mention say that it lies.
func (sc *scan) areaBehind(mention int) *geo.Place {
	for k := 1; k < len(sc.places); k++ {
		from, to := sc.places[k-1].last, sc.places[k].first
		if sc.places[k-1].index != mention {
			continue
		}
		if to-from > areaBehindReach || !sc.Any(prepLoc, from, to) || sc.AnyPunct(from, to) {
			return nil
		}
		if p := sc.places[k].mention.Place; p != nil && p.Level == geo.LevelSettlement && p.Population >= cityFrom {
			return p // "in the settlement of X in the west of Y"
		}
		return sc.places[k].mention.Place.Area()
	}
	return nil
}

// areaBefore returns the area in which the sentence says before that it goes on: "в X районе
// обстреляны сёла Y и Z", "X region: shelled Y and Z".
func (sc *scan) areaBefore(mention int) *geo.Place {
	var area *geo.Place
	for k := range sc.places {
		t := &sc.places[k]
		if t.index >= mention || t.standin != nil {
			break
		}
		p := t.mention.Place.Area()
		if p == nil || t.frame == frameLoc && t.mention.Role == geo.RoleContainer && k > 0 && p.Level != geo.LevelRaion {
			continue // "shelled X in Y region and Z": Y is the area of X alone
		}
		switch {
		case t.frame != frameLoc && t.frame != frameHeading:
		case t.list != k && p.Level == geo.LevelOblast:
			area = nil // "in X and Y regions, struck Z": one of the two
		default:
			area = p
		}
	}
	return area
}

// areaOfHeading returns the area that the heading above names.
func (sc *scan) areaOfHeading(st *story) *geo.Place {
	if st.heading < 0 {
		return nil
	}
	return sc.mentions[st.heading].Place.Area()
}

// aroundReach is how many sentences back the places may be named that tell of the oblast.
const aroundReach = 3

// oblastAround returns the oblast in which all places lie that the sentence of the mention and those
// shortly before it name, not only towns of it; nil where they lie in several, or a country is named
// that is at no war here.
func (x *Coder) oblastAround(sc *scan, mention int) *geo.Place {
	var oblast *geo.Place
	told := false
	for i := min(len(sc.mentions), sc.from+len(sc.places)) - 1; i >= 0 && sc.mentions[i].Sentence >= sc.number-aroundReach; i-- {
		p := sc.mentions[i].Place
		if i == mention || p == nil || p.ID == ukraine || p.ID == russia {
			continue
		}
		o := x.oblast(p)
		if o == nil || oblast != nil && o.ID != oblast.ID {
			return nil
		}
		oblast, told = o, told || tellsOblast(&sc.mentions[i])
	}
	if !told {
		return nil
	}
	return oblast
}

// tellsOblast reports whether the mention is of an area by itself, or of a village.
func tellsOblast(m *geo.Mention) bool {
	if m.Place.Level == geo.LevelSettlement {
		return m.Place.Population < townFrom
	}
	return m.Role != geo.RoleContainer
}

// townFrom is the population from which a place is no village.
const townFrom = 5_000

// fewestOfList is how many members of a list must be known to lie in one oblast for what is
// not known of it to lie there, too; fewestOfRaion is how many do where all lie in one raion.
const (
	fewestOfList  = 3
	fewestOfRaion = 2
)

// oblastOfList returns the oblast in which all the others of the list lie that mention m stands in.
func (x *Coder) oblastOfList(sc *scan, m int) *geo.Place {
	k := slices.IndexFunc(sc.places, func(t toponym) bool { return t.index == m })
	if k < 0 {
		return nil
	}
	var oblast *geo.Place
	known, raion, oneRaion := 0, "", true
	for j := range sc.places {
		p := sc.places[j].mention.Place
		if sc.places[j].list != sc.places[k].list || p == nil || p.Level != geo.LevelSettlement {
			continue
		}
		o := x.atlas.OblastOf(p)
		if o == nil || oblast != nil && o.ID != oblast.ID {
			return nil
		}
		oneRaion = oneRaion && p.Raion != "" && (known == 0 || p.Raion == raion)
		oblast, raion, known = o, p.Raion, known+1
	}
	if known < fewestOfList && !(oneRaion && known >= fewestOfRaion) {
		return nil
	}
	return oblast
}
