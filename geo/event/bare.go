package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// A text of a sentence or four need not name the war: "Two killed in X", "In Y a house was damaged". But then it says
// little else. Where a word stands that such a line has no use for, who did it or how it came about, the harm is of
// something else: "Vandals broke windows in X", "Two died in X when a coach slid into a ditch".

// keepOdd notes that the sentence tells more than the harm, or of something peaceful.
func (st *story) keepOdd(sc *scan) {
	if len(st.sentences) > fewSentences || st.warlike || sc.martial() {
		return
	}
	st.odd[sc.number] = sc.odd()
	if sc.number > 0 && len(sc.cues) == 0 && sc.whole(peaceful) && !sc.asideOfPeace() {
		st.odd[sc.number-1] = true // "A market burned in X. The wiring was old."
	}
}

// isOdd reports whether the sentence of the report, or that in which its place stands, tells more than the harm: "A boat
// sank in X. Three are missing."
func (st *story) isOdd(r *geo.Report) bool {
	for i := range st.sentences {
		s := st.sentences[i].Span
		if st.odd[i] && (s.Contains(r.Trigger.Span) || r.Mention >= 0 && s.Contains(st.mentions[r.Mention].Span)) {
			return true
		}
	}
	return false
}

// martial reports whether the sentence says of this war what no other text does, without naming it: forces, fighting, what
// was shot down, falling debris, blasts as such, blows on a town.
func (sc *scan) martial() bool {
	for i := range sc.Words {
		if sc.In(i, forceWords) {
			return true
		}
	}
	return slices.ContainsFunc(sc.cues, func(c cue) bool {
		switch c.class {
		case intercept:
			return !catches(sc.Low(c.first)) && (sc.English() || impersonal(sc.Low(c.first)) || strings.HasSuffix(sc.Low(c.first), "ли") || sc.inFlightNear())
		case debris:
			return true
		case explosion:
			return c.noun && sc.blastItself(&c)
		case impact, attack:
			return sc.In(c.last-1, strokes) && sc.dealt(&c)
		}
		return false
	})
}

// dealt reports whether a blow is dealt, or is on a town: "нанесли удар", "strikes on X".
func (sc *scan) dealt(c *cue) bool {
	if c.noun {
		return sc.blowOnTown(c)
	}
	return c.last-c.first > 1
}

// blowOnTown reports whether a noun of attack leads to the name of a place: "strikes on X", "удары по Y".
func (sc *scan) blowOnTown(c *cue) bool {
	for i := c.last; i < c.last+3; i++ {
		if sc.Is(i, 1<<prepTarget|1<<prepLoc) && sc.AnyName(i+1, i+3) {
			return true
		}
	}
	return false
}

// blastItself reports whether nothing behind a noun of explosion says what exploded: "explosions were heard", not "an
// explosion of prices", "взрыв цен".
func (sc *scan) blastItself(c *cue) bool {
	if sc.In(c.last, ofWords) {
		return sc.expected(c.last + 1)
	}
	return sc.English() || sc.expected(c.last)
}

// odd reports whether the sentence has a word that a line of harm has no use for, or tells that a fire hurt people.
func (sc *scan) odd() bool {
	for i := range sc.Words {
		if sc.In(i, inquiry) || !sc.expected(i) && !sc.suffered(i) {
			return true
		}
	}
	if slices.ContainsFunc(sc.cues, func(c cue) bool { return sc.manDoes(&c) }) {
		return true
	}
	return (sc.whole(injured) || sc.whole(killed)) && slices.ContainsFunc(sc.cues, func(c cue) bool { return c.class == fire && c.noun })
}

// manDoes reports whether somebody is who attacks: "a pupil attacked his teacher", "охранник открыл стрельбу".
func (sc *scan) manDoes(c *cue) bool {
	if c.noun || c.passive || !isStrike(c.class) {
		return false
	}
	first, _ := sc.PhraseOf(c.first)
	for i := c.first - 1; i >= max(first, c.first-3); i-- {
		if (sc.Marks[i].Has(people) || sc.In(i, persons)) && !sc.In(i, forceWords) {
			return sc.English() || !impersonal(sc.Low(c.first))
		}
	}
	return false
}

// persons are words for one who is no soldier.
var persons = syntax.NewSet("man woman boy girl teenager pupil driver neighbour husband чоловік жінка підліток школяр водій сусід охоронець мужчина женщина подросток школьник водитель сосед охранник")

// inquiry are words of who finds out how a fire came about.
var inquiry = syntax.NewSet("cause causes причину причини причины причина причин")

// expected reports whether word i is one that a line of harm may have: of the tables, a name, a time, a number, an
// adjective before one of those, or grammar.
func (sc *scan) expected(i int) bool {
	if i >= len(sc.Words) || sc.Words[i].Kind != sentence.Letters || sc.Marks[i] != 0 || sc.NameAt(i) >= 0 || sc.InTime(i) {
		return true
	}
	if _, ok := sc.numeral(i); ok || sc.meansLittle(i) || sc.In(i, whens) && sc.Any(impact, i, i+strokeReach) {
		return true
	}
	return sc.behindNumber(i) || (sc.English() || sc.Skippable(i)) && sc.Is(i+1, 1<<target|1<<critical|1<<people)
}

// whens lead to the blow that did the harm: "when a house was struck".
var whens = syntax.NewSet("when коли когда")

// strokeReach is how many words behind "when" the blow may be told.
const strokeReach = 7

// meansLittle reports whether word i is of grammar, of what news are full of, very short, a name or joined by a hyphen.
func (sc *scan) meansLittle(i int) bool {
	w := sc.Low(i)
	return utf8.RuneCountInString(w) <= 2 || sc.In(i, bareWords) || sc.In(i, bareStems) || sc.Capital(i) && (i > 0 || sc.Capital(1)) || strings.ContainsAny(w, "-0123456789")
}

// behindNumber reports whether the word is of what a number before it counts: "two nurses".
func (sc *scan) behindNumber(i int) bool {
	if i == 0 {
		return false
	}
	_, ok := sc.numeral(i - 1)
	return ok && !sc.In(i-1, ones) || sc.Words[i-1].Kind == sentence.Number
}

// ones are the numerals that also stand before what nobody counts.
var ones = syntax.NewSet("a an one один одна одно одну одне")

// suffered reports whether word i is of what came to harm: it stands before an English passive or behind a participle of
// what happens to things, and no cause between.
func (sc *scan) suffered(i int) bool {
	return slices.ContainsFunc(sc.cues, func(c cue) bool {
		if c.noun || c.class > injured || sc.Clauses[c.first] != sc.Clauses[i] || sc.Low(c.last) == "by" {
			return false
		}
		before := c.passive && i < c.first
		behind := i >= c.last && things.Has(c.class) && (c.passive || impersonal(sc.Low(c.first)) || sc.In(c.first, participles))
		return (before || behind) && !sc.causeBetween(&c, i)
	})
}

// participles are those that tell what happened to things and end as few do.
var participles = syntax.NewSet("выбиты выбит выбита разбиты разбит разбита пробиты пробит пробита сорваны оборваны убиты вибиті вибитий розбиті розбита пробиті")

// causeBetween reports whether words between the cue and word i tell how it came about, or begin something else.
func (sc *scan) causeBetween(c *cue, i int) bool {
	return slices.ContainsFunc(sc.Words[min(i, c.last):max(i, c.first)], func(w sentence.Word) bool {
		return causeWords.Has(w.Lower) || w.Lower == ";" || w.Lower == "," && !things.Has(c.class)
	})
}

// things are the classes of what happens to things.
const things mask = 1<<damage | 1<<impact | 1<<attack | 1<<power | 1<<heatWater | 1<<fire

// causeWords are those behind which it is told how something came about.
var causeWords = syntax.NewSet("by when after because due from through as if while following during " +
	"через від під після внаслідок коли якщо бо поки унаслідок " +
	"из-за от после вследствие когда если пока под")

// bareWords are those of grammar and of news that say nothing of a cause, and bareStems are how such words begin.
var (
	bareWords = syntax.NewSet("light heating gas вода води воду воды тепла газу газа газ світла света зв'язку связи связь опалення отопления the and was were are been being has have had its their his her there one two this that which where who also still least more than most many much " +
		"several another other others some all both each out over about around near into onto from with without for not but only now far just early late left they well found seen " +
		"again reportedly approximately about nearly almost completely partially partly severely heavily seriously state among including includes men result " +
		"became become even cities towns villages include told blast land open field supply affecting as these them place flying chief said crews accused accuses latest local massive heaviest highest fourth large small northern southern eastern western central official officials days months past " +
		"що них люди людей діти прибули медики скла надійшла розповіли розповів розповіла повідомили депутати поле самих опинилися кількість зросла вогонь було були був була буде які який яка яке якого щоб або але також ще вже ось там тут при для над про без між наразі лише майже більше менше понад щонайменше близько кілька декілька одна один одне всі усі усіх його їхні " +
		"серед зокрема знову частково повністю сильно важко легко далі відомо де завдано зафіксовано внаслідок опинилося опинилась опинилася опинились дані року років народження результаті " +
		"стекла поступила рассказали рассказал сообщили депутаты них люди людей дети нашли тела тело закрыта стоял число выросло прибыли медики информация было были был была которые который которая которых что чтобы или также еще ещё уже вот там тут при для над про без между только почти больше меньше более менее около примерно несколько один одна одно все всех его их этих " +
		"среди частично полностью сильно тяжело легко снова вновь известно где есть этом всего большая часть стали лет года результате поступили сведения округа " +
		"рождения бойців бойца бойцов самому улице вулиці га осіб лиц граждан гражданских кілометрів километров kilometers hectares square years year-old")
	bareStems = syntax.NewStems("energ extinguish debris rubble rose clos block sever write rescue firefight medic ambulanc engineer crew repair restor work evacuat smoke hospital toll bod pull electric water resident people civilian person famil customer consumer household private outbuilding housing garage " +
		"розбир місц пишуть рятувал пожежник медик лікар електрик ремонт бригад працю відновл віднов допомог надают завал дістал тіло тіла евакую дим мешкан ліквід гасят гасін половин частин міст вулиц зросл світл " +
		"разбир мест пишут спасател пожарн медик врач электрик ремонт бригад работа восстан помощ оказыва завал достал извлек эвакуир дым вспыш громк ликвид тушат тушен половин част город улиц выросл выехал чёрн черн " +
		"чут пролун прогр лунал грим струс рознес енерг військ людин чоловік мешканц жител опини залиш уламк гараж інформаці агресі район  жінк споживач мешканц приватн господарч багатоповерх домоволод об'єкт регіон наслідк залишил уточню поранен різн тяжк ступен " +
		"слышн прогр гремел раздал сотряс прозвуч энерг военн обломк восстанов человек мужчин гараж возраст  женщин жител потребител частн хозяйственн многоэтаж домовладен домостроен объект регион последств остал остае уточня различн степен тяжест находятся получил")
)

// asideOfPeace reports whether what is not of the war is told in passing, as exchanges
// of prisoners are in news of the war: the passage goes on.
func (sc *scan) asideOfPeace() bool { return sc.peacefulAs(asideCode) }

// peacefulAs reports whether the sentence has peaceful words of the code.
func (sc *scan) peacefulAs(code string) bool {
	for i := range sc.tags {
		if t := &sc.tags[i]; t.class == peaceful && t.code == code {
			return true
		}
	}
	return false
}

// hits are how nouns for what a weapon does begin, and strokes are nouns for what armies do and others too.
var (
	hits    = syntax.NewStems("влучанн влучань попаданн попадани прильот приліт прильот прилет прилёт")
	strokes = syntax.NewSet("attack attacks strike strikes raid raids " +
		"атака атаки атаці атаку атакою атак атакам атаками атаках атаке атакой " +
		"удар удару ударом ударі удари ударів удара ударе ударов ударам ударами ударах")
)

// strokeAt reports whether word i is a noun for a blow.
func (sc *scan) strokeAt(i int) bool {
	return sc.In(i, strokes) || sc.Low(i) == "hit" && sc.In(i-1, singles)
}

// asideCode is the code of words that are told in passing.
const asideCode = "aside"

// singles stand before a hit that is a noun.
var singles = syntax.NewSet("a the direct")
