package toponym

import (
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

func (x *article) suspect(s *sighting) *suspect {
	top := s.top()
	x.suspected = suspect{
		sighting: s, key: s.line.keys[s.first], top: top, form: s.hits[0].Form,
		settlement: top.Level == geo.LevelSettlement, small: top.Level == geo.LevelSettlement && !s.known(),
		placed:   s.left.first.has(leftIn | leftNear | leftArea | leftFrom | leftTo | leftAttack),
		cyrillic: !latin(s.line.keys[s.first]), opens: s.line.opens(s.first),
	}
	return &x.suspected
}

// implausible reports whether the hit is more likely an ordinary word. A weak
// one is kept for now: a list of names may still speak for it.
func (x *article) implausible(s *sighting) bool {
	if len(s.hits) == 0 {
		return !s.hint && s.want == 0
	}
	if s.line.prefixed(s.first) && s.top().Level == geo.LevelSettlement {
		return true
	}
	quoted := s.left.quoted && s.line.is(s.last, closing)
	if quoted || s.adjective || s.want != 0 || s.left.tags.has(leftSettlement) || s.last-s.first > 1 {
		return false
	}
	v := x.suspect(s)
	for _, rule := range noName {
		if rule(x, v) {
			return true
		}
	}
	for _, rule := range weakName {
		s.weak = s.weak || rule(x, v)
	}
	return false
}

// noName are the rules by which a hit is an ordinary word, a surname or an
// abbreviation and no place's name.
var noName = []func(x *article, v *suspect) bool{
	// "Українські воїни" are not of Ukrainsk
	func(x *article, v *suspect) bool {
		return v.settlement && stemOwnPeople.begins(v.key) && !v.ofHromadas()
	},
	// "Дарницький вагоноремонтний завод": one adjective before another
	func(x *article, v *suspect) bool {
		return v.small && v.cyrillic && v.line.agrees(v.last) && v.line.known[v.first].asAdjective().plain != ""
	},
	// "Збройні Сили": the second word of some other name
	func(x *article, v *suspect) bool {
		return v.small && v.cyrillic && v.left.tags == 0 && v.line.inName(v.first-1)
	},
	// "ГСМ", "ANC"
	func(x *article, v *suspect) bool { return v.acronym() },
	// "По", "Бар"
	func(x *article, v *suspect) bool {
		return v.cyrillic && v.settlement && !v.placed && utf8.RuneCountInString(v.key) <= 3 && v.top.Population < cityFrom
	},
	// a surname that the article gives elsewhere with a given name
	func(x *article, v *suspect) bool {
		return x.surnames[v.key] && !v.left.first.has(leftIn|leftNear|leftArea)
	},
	// "at Port Example", but not "у Зоряному Уманського району"
	func(x *article, v *suspect) bool {
		area, _ := v.line.right(v.last + 1)
		return v.line.is(v.last, capital) && !area.has(rightRaion|rightOblast|rightHromada) && x.ordinary(v.sighting, v.key)
	},
}

// weakName are the rules by which a name needs another beside it to be
// believed, because a capital says nothing where it stands.
var weakName = []func(x *article, v *suspect) bool{
	// a case form without a preposition seldom opens a sentence
	func(x *article, v *suspect) bool {
		return v.opens && v.settlement && v.form == gazetteer.Inflected && !v.assailed() && (v.small || surnameLike(v.key) && v.top.Population < cityFrom)
	},
	// far places whose names sound like words: "Коли", "Так"; those of the war's neighbours seldom do
	func(x *article, v *suspect) bool {
		return v.opens && v.cyrillic && v.settlement && !v.top.InUkraine() && !v.nextDoor() && !v.underAttack() && v.top.Population < 15*cityFrom && !lex.kin[v.top.Name].has(kinSeat)
	},
	func(x *article, v *suspect) bool {
		return v.small && !v.placed && surnameLike(v.key) && (v.line.russian || !v.told())
	},
	func(x *article, v *suspect) bool { return (v.opens || !v.placed) && x.ordinary(v.sighting, v.key) },
	// English headlines give every word a capital
	func(x *article, v *suspect) bool {
		return v.small && v.line.titled && !v.cyrillic && (!v.placed || v.top.Population == 0)
	},
	// a capital says nothing at the head, but the ending of a town's name does: "Чорнобаївка тримається"
	func(x *article, v *suspect) bool {
		return v.small && v.opens && v.cyrillic && v.line.is(v.last, letters) && !v.line.is(v.last, capital) && !v.told() && !v.underAttack() && !v.assailed()
	},
}

// prefixed reports whether such a word stands before word i.
func (l *line) prefixed(i int) bool {
	return i > 1 && l.is(i-1, capital) && !l.titled && l.in(i-1, kinPrefix)
}

// inName reports whether word i has a capital of its own: it is no first word
// of a sentence, no compound and no name that was found.
func (l *line) inName(i int) bool {
	return i > 0 && l.is(i, capital) && !l.opens(i) && !l.named(i) && !strings.Contains(l.keys[i], "-")
}

// ordinary reports whether the name is also a word of the language: by the
// list, or because the article uses it in small letters.
func (x *article) ordinary(s *sighting, k string) bool {
	if lex.kin[k].has(kinCommon) || !latin(k) && lex.kin[strings.ToLower(s.top().LocalName)].has(kinCommon) {
		return true
	}
	return !s.known() && (s.line.opens(s.first) || s.line.titled) && x.writtenSmall(k)
}

// writtenSmall reports whether the article has the word in small letters.
func (x *article) writtenSmall(k string) bool {
	if x.small == nil {
		x.small = map[string]bool{}
		for n := range x.lines {
			l := &x.lines[n]
			for i, o := range l.keys {
				if l.shapes[i]&(letters|capital) == letters {
					x.small[o] = true
				}
			}
		}
	}
	return x.small[k]
}
