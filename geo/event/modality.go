package event

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/when"
)

// judge decides which cues the sentence asserts, and reckons its times from the day that
// it tells first.
func (x *Coder) judge(sc *scan, _ *story) {
	sc.judge()
	sc.inherit()
	sc.reckonWithin(sc.calendar)
}

// judge decides for every cue whether the sentence asserts it.
func (sc *scan) judge() {
	question := len(sc.Words) > 0 && sc.Low(len(sc.Words)-1) == "?"
	falseNews := sc.Any(falsehood, 0, len(sc.Words))
	remembered := sc.remembers()
	for i := range sc.cues {
		c := &sc.cues[i]
		clause, _ := sc.ClauseOf(c.first)
		c.factive, c.definite, c.counted = sc.factive(c), sc.isDefinite(c), sc.counted(c, clause)
		first, last := sc.reachOf(c)
		switch {
		case question && !sc.toldBefore(c):
			c.state, c.why = possible, "?"
		case falseNews:
			c.state, c.reason = negated, geo.ReasonSaidFalse
		case remembered:
			c.state, c.reason = past, geo.ReasonRemembered
		case c.factive:
			sc.judgeFactive(c)
		case sc.negates(c, first, last), sc.denied(c):
			c.state = negated
		case sc.nominal(c), sc.visited(c), sc.repaired(c), sc.aided(c), sc.fallenSoldier(c):
			c.state = referred
		case sc.unsure(c, last), sc.couldBe(c, first, last), sc.foretold(c), sc.informed(c) && sc.tellsAfter(c, notYet):
			c.state = possible
		case sc.earlier(c), sc.totals(c, first, last):
			c.state = past
		case sc.saysWhatFor(c), sc.told(c, first, last), syntax.IsDash(sc.Low(first-1)) && sc.anyOwn(habit, c, 0, first):
			c.state, c.reason = habitual, geo.ReasonToldAsHabit
		}
	}
}

// remembers reports whether the sentence is of a memory, and not of a blow at those who mourned:
// "a missile hit a cafe where they had gathered for a memorial service".
func (sc *scan) remembers() bool {
	if !sc.whole(memory) {
		return false
	}
	for i := range sc.Words {
		if sc.Marks[i].Has(memory) && !sc.mourned(i) && !sc.In(i+1, buriedHow) && !sc.In(i+2, buriedHow) {
			return true
		}
	}
	return false
}

// buriedHow follow a "buried" that is of rubble.
var buriedHow = syntax.NewSet("alive under beneath")

// mourned reports whether a blow is told before the memory at word i, which is what those hit were at.
func (sc *scan) mourned(i int) bool {
	if !sc.Any(impact, 0, i) {
		return false
	}
	for i--; i > 0 && (sc.In(i, determiners) || sc.Marks[i].Has(memory) || sc.Skippable(i)); i-- {
	}
	return sc.In(i, attending)
}

// attending lead to what those who were hit were at.
var attending = syntax.NewSet("for attending attended on at during was")

// judgeFactive decides whether what followed an attack, or helped after it, tells of it as of now.
func (sc *scan) judgeFactive(c *cue) {
	switch {
	case sc.aided(c):
		c.state = referred
	case sc.earlier(c):
		c.state = past
	}
}

// inherit takes over what is said of a clause for the relative clause that goes on about
// it: "two years after the strike on X, where hundreds died".
func (sc *scan) inherit() {
	for i := range sc.cues {
		c := &sc.cues[i]
		first, _ := sc.ClauseOf(c.first)
		if c.state != asserted || first == 0 || !sc.In(first, relatives) && !sc.In(first+1, relatives) {
			continue
		}
		for k := range sc.cues {
			if o := &sc.cues[k]; o.state == past && o.clause == c.clause-1 {
				c.state, c.why, c.reason = past, o.why, o.reason
			}
		}
	}
}

// reachOf returns the words whose negations and modal words reach the cue: its clause, with
// the one before where "or" joins them, "no injuries or damage".
func (sc *scan) reachOf(c *cue) (first, last int) {
	first, last = sc.ClauseOf(c.first)
	if sc.In(first, alternatives) && first > 0 {
		first, _ = sc.ClauseOf(first - 1)
	}
	return first, last
}

// toldBefore reports whether a question only follows what is told: "A drone hit
// the depot: what is known?"
func (sc *scan) toldBefore(c *cue) bool {
	for i := c.last; i < len(sc.Words); i++ {
		if sc.Low(i) == ":" || syntax.IsDash(sc.Low(i)) {
			return true
		}
	}
	return false
}

// factive reports whether a noun of attack follows "after" or "as a result
// of": it happened, whatever the rest of the sentence asks, denies or plans.
func (sc *scan) factive(c *cue) bool {
	if !c.noun || !isStrike(c.class) && c.class != explosion {
		return false
	}
	for i := c.first - 1; i >= max(0, c.first-4); i-- {
		if sc.cameOf(i) {
			return true
		}
		if !sc.Skippable(i) && !sc.In(i, determiners) && !sc.In(i, definites) && !sc.Marks[i].Has(actor) {
			return false
		}
	}
	return false
}

// isDefinite reports whether the cue was spoken of before: "the strikes".
func (sc *scan) isDefinite(c *cue) bool {
	for i := c.first - 1; i >= max(0, c.first-3); i-- {
		if sc.In(i, definites) {
			return true
		}
	}
	return false
}

// negates looks for "no", "not", "without" close before the cue, for "were not
// reported" after a noun of casualties, and for "there are none" after any noun.
func (sc *scan) negates(c *cue, first, last int) bool {
	if sc.informed(c) && sc.tellsAfter(c, notKnown) {
		return true
	}
	if i := sc.negationBefore(c, first); i >= 0 {
		c.why = sc.Words[i].Text
		return !sc.undone(i)
	}
	if (c.noun || c.class >= killed && c.class <= casualty) && sc.absent(c, last) {
		return true
	}
	return sc.negatesAfter(c) || sc.didNotHappen(c, last)
}

// negatesAfter looks for a negation behind a word for people hurt.
func (sc *scan) negatesAfter(c *cue) bool {
	if !c.noun && c.class != casualty || c.class < killed || c.class > missing {
		return false
	}
	for i := c.last; i < min(len(sc.Words), c.last+afterReach) && sc.Low(i) != ","; i++ {
		if sc.Marks[i].Has(negation) && !sc.In(i+1, onlyWords) && !sc.IsVerb(i) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

// informed reports whether the sentence only tells of what is known of people hurt: "інформація про
// постраждалих не надходила".
func (sc *scan) informed(c *cue) bool {
	if sc.English() || !sc.ofPeople(c) && c.class != casualty {
		return false
	}
	for i := c.first - 1; i >= max(0, c.first-awaitedReach); i-- {
		if sc.In(i, informationWords) {
			return true
		}
	}
	return false
}

// tellsAfter reports whether a word behind the cue begins as one of the stems.
func (sc *scan) tellsAfter(c *cue, stems []string) bool {
	for i := c.last; i < len(sc.Words); i++ {
		for _, stem := range stems {
			if strings.HasPrefix(sc.Low(i), stem) && (len(stem) > shortNo || sc.Low(i) == stem) {
				c.why = sc.Words[i].Text
				return true
			}
		}
	}
	return false
}

// notKnown say that there is nothing known, notYet that it is not yet.
var (
	notKnown = []string{"не", "нет", "немає", "відсутн", "отсутств"}
	notYet   = []string{"уточн", "встановлю", "устанавлива", "з'ясову", "з’ясову", "выясня"}
)

// shortNo is how many bytes the words have that must stand as they are.
const shortNo = 6

// awaitedReach is how many words before those hurt the word for what is known of them may stand.
const awaitedReach = 5

// informationWords are what is known of something.
var informationWords = syntax.NewSet("інформація інформації інформацію інформацією дані даних информация информации информацию данные данных сведения сведений відомостей відомості")

// negationBefore returns the word of negation close before the cue, or -1.
func (sc *scan) negationBefore(c *cue, first int) int {
	if sc.English() && !sc.whole(negation) {
		return -1
	}
	reach := negationReach
	for i := c.first - 1; i >= max(first, c.first-2*negationReach) && (!sc.IsVerb(i) || sc.Low(i-1) == "без" || sc.alternative(i, c)); i-- {
		switch {
		case sc.Low(i) == "reports" || sc.Low(i) == "reported":
			reach = 2 * negationReach // "no immediate reports of casualties or other damage"
		case sc.Low(i) == "без" && sc.In(c.first-1, conjuncts) && !sc.AnyPunct(i, c.first):
			return i // "без втрат серед мирного населення та руйнувань"
		}
		if c.first-i <= reach && sc.Marks[i].Has(negation) && !sc.In(i+1, onlyWords) {
			return i
		}
	}
	return -1
}

// alternative reports whether only "or" stands between the verb at word i and
// the cue: "nobody was killed or wounded".
func (sc *scan) alternative(i int, c *cue) bool {
	for k := i + 1; k < c.first; k++ {
		if !sc.In(k, alternatives) && !sc.IsVerb(k) {
			return false
		}
	}
	return true
}

// notWithout reports whether the negation at word i is one of two: "не
// обійшлося без пошкоджень" tells of damage.
func (sc *scan) notWithout(i int) bool {
	w := sc.Low(i - 1)
	return (strings.HasPrefix(w, "обійшл") || strings.HasPrefix(w, "обошл")) && sc.Low(i-2) == "не"
}

// undone reports whether the negation at word i is itself undone by what is denied.
func (sc *scan) undone(i int) bool { return sc.notWithout(i) || sc.notStopping(i) }

// notStopping reports whether what the negation at word i says is that it goes on: "не прекращают
// обстреливать".
func (sc *scan) notStopping(i int) bool {
	for _, stem := range stopWords {
		if strings.HasPrefix(sc.Low(i+1), stem) {
			return true
		}
	}
	return false
}

// stopWords are how verbs of leaving off begin.
var stopWords = []string{"прекраща", "прекратил", "перестал", "перестаё", "перестае", "унима", "утиха", "припиня", "припинил", "вщуха", "перестає", "stop", "ceas", "halt"}

// absent looks for "there are none" after a noun: "влучань у будинки немає",
// "разрушений нет"; what stands after a comma may be said of another noun.
func (sc *scan) absent(c *cue, last int) bool {
	for i := c.last; i < last && (!sc.IsVerb(i) || pluralGenitive(sc.Low(i))); i++ {
		if sc.Low(i) == "," && (sc.Is(i+1, eventWords) || sc.Is(i+2, eventWords)) {
			return false
		}
		if sc.In(i, noneWords) || sc.Low(i) == "не" && sc.In(i+1, absentVerbs) {
			if !sc.ofPeople(c) && sc.noneOfOther(c, i) {
				return false
			}
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

// noneOfOther reports whether what there is none of is named between the last comma after
// the cue and the word of absence at i: "удар по складу у X, втрат немає".
func (sc *scan) noneOfOther(c *cue, i int) bool {
	for k := i - 1; k >= c.last; k-- {
		if sc.Low(k) == "," {
			return i-k > 1 && !sc.In(k+1, yetWords)
		}
	}
	return false
}

// yetWords stand between a comma and a word of absence without naming what is absent:
// "влучань, наразі немає".
var yetWords = syntax.NewSet("поки наразі пока також тоже ще еще ещё взагалі вообще теж")

// denied looks for a verb of denial before the cue: "denied that it shelled".
func (sc *scan) denied(c *cue) bool {
	if !sc.whole(denial) {
		return false
	}
	for i := c.first - 1; i >= max(0, c.first-2*modalReach) && !sc.In(i, adversative); i-- {
		if sc.Marks[i].Has(denial) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

// unsure reports whether the cue is only what more is to be found out of:
// "інформація про постраждалих уточнюється".
func (sc *scan) unsure(c *cue, last int) bool {
	if c.class < damage || c.class > casualty {
		return false
	}
	for i := c.first - 1; i >= max(0, c.first-modalReach) && !sc.IsVerb(i); i-- {
		if !sc.In(i, information) {
			continue
		}
		for k := c.last; k < last; k++ {
			if sc.Marks[k].Has(uncertain) {
				c.why = sc.Words[k].Text
				return true
			}
		}
	}
	return false
}

// information are the nouns of what is known or still to be known.
var information = syntax.NewSet("information details data інформація інформацію відомості дані деталі информация информацию сведения данные детали")

// couldBe looks for words of possibility, plan, fear and warning, and for
// phrases of future time.
func (sc *scan) couldBe(c *cue, first, last int) bool {
	if !c.noun && (sc.English() && sc.infinitive(c) || !sc.English() && sc.openInfinitive(c)) {
		c.why = sc.Words[max(0, c.first-1)].Text
		return true
	}
	return sc.whole(modal) && sc.couldBeBefore(c, first) || sc.couldBeAfter(c, last)
}

// couldBeBefore looks for words of possibility before the cue.
func (sc *scan) couldBeBefore(c *cue, first int) bool {
	for i := c.first - 1; i >= max(first, c.first-modalReach); i-- {
		if !c.noun && sc.English() && sc.In(i, wasBefore) {
			break // "residents may flee after troops bombed X"
		}
		if sc.modalAt(i) && !sc.verbBetween(i, c.first) && (c.noun || !sc.onlyDescribes(i) || !sc.Any(prepLoc, i, c.first)) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	return false
}

// wasBefore lead to what had happened before what a word of possibility is said of.
var wasBefore = syntax.NewSet("after when because")

// couldBeAfter looks behind the cue: "strikes are likely", "a strike would
// leave", and phrases of future time.
func (sc *scan) couldBeAfter(c *cue, last int) bool {
	nounStrike := c.noun && isStrike(c.class) && sc.whole(modal)
	for i := c.last; i < last; i++ {
		if sc.In(i, conditional) || nounStrike && i < c.last+3 && sc.modalAt(i) && !sc.onlyDescribes(i) {
			c.why = sc.Words[i].Text
			return true
		}
	}
	for _, p := range sc.times {
		if p.Future && !sc.spanOfTime(&p) && sc.Clauses[p.First] == c.clause {
			c.why = p.Date.Words
			return true
		}
	}
	return false
}

// openInfinitive reports whether a Ukrainian or Russian verb is an infinitive that nothing
// says was carried out: "наказ обстріляти", but "продовжує обстрілювати".
func (sc *scan) openInfinitive(c *cue) bool {
	w := sc.Low(c.first)
	if w == "есть" {
		return false // "есть попадания"
	}
	if !strings.HasSuffix(w, "ти") && !strings.HasSuffix(w, "тися") && (sc.Language != "ru" || !strings.HasSuffix(w, "ть")) {
		return false // "горить" is what a Ukrainian house does
	}
	for i := c.first - 1; i >= max(0, c.first-4); i-- {
		for _, stem := range carriedOut {
			if strings.HasPrefix(sc.Low(i), stem) {
				return false
			}
		}
	}
	return true
}

// carriedOut are how verbs begin that say of an infinitive that it was done.
var carriedOut = []string{"продовж", "продолж", "почал", "почав", "начал", "припиня", "прекраща", "перестал", "перестав", "вдало", "удало", "зміг", "змогл", "смог", "встиг", "успел", "сумел", "зуміл", "помог", "допомог"}

// spanOfTime reports whether the phrase may say how long something took: "the third
// raid in two weeks".
func (sc *scan) spanOfTime(p *when.Phrase) bool {
	if sc.Low(p.First) != "in" {
		return false
	}
	_, counted := sc.numeral(p.First + 1)
	return counted || p.First+1 < len(sc.Words) && sc.Words[p.First+1].Kind == sentence.Number
}

// usedFor reports whether weapons are said to have been used for what the word at i
// begins: "для удару по ринку застосували снаряди".
func (sc *scan) usedFor(i int) bool {
	if sc.Low(i) != "для" {
		return false
	}
	first, last := sc.ClauseOf(i)
	for k := first; k < last; k++ {
		for _, stem := range []string{"примени", "использова", "застосува", "використа"} {
			if strings.HasPrefix(sc.Low(k), stem) {
				return true
			}
		}
	}
	return false
}

// modalAt reports whether word i is one of possibility; "could be heard" is
// none, nor is the month of May.
func (sc *scan) modalAt(i int) bool {
	return sc.Marks[i].Has(modal) && !(sc.Marks[max(0, i-1)].Has(negation) && sc.notStopping(i-1)) && !sc.usedFor(i) && !sc.InTime(i) && !sc.In(i+2, perceived)
}

// infinitive reports whether an English verb is "to strike" or "for striking",
// which names a purpose; "continued to shell" and "managed to hit" assert.
func (sc *scan) infinitive(c *cue) bool {
	prev := sc.Low(c.first - 1)
	switch {
	case prev == "to":
		return !sc.In(c.first-2, assertingVerbs) && !sc.usedTo(c.first)
	case strings.HasSuffix(sc.Low(c.first), "ing"):
		return prev == "for" || prev == "of" && !sc.accused(c.first) || prev == "from" || prev == "against"
	}
	return false
}

// accused reports whether somebody is accused of what word i tells.
func (sc *scan) accused(i int) bool {
	for k := max(0, i-modalReach); k < i; k++ {
		if strings.HasPrefix(sc.Low(k), "accus") {
			return true
		}
	}
	return false
}

// verbBetween reports whether an asserted verb cue stands between the words:
// "warned after drones hit the city, causing fires" warns of nothing to come.
func (sc *scan) verbBetween(i, j int) bool {
	for k := range sc.cues {
		c := &sc.cues[k]
		if !c.noun && c.first > i && c.last <= j && c.state == asserted && sc.English() {
			return true
		}
	}
	return false
}
