package event

import (
	"strings"

	"strikemap/geo/sentence"
)

// Small closed word lists of grammar; the open word tables are in lexicon/.
var (
	longUnits   = set("weeks months years decade decades month year тижнів тижні місяців місяці місяць роки років рік року недель недели месяцев месяца месяц лет года год")
	afterWords  = set("after since from від після після з після после со с")
	repairWords = []string{"компенс", "відновл", "восстан", "ремонт", "відбуд", "rebuild", "rebuilt", "repair", "restor", "compensat"}
	absentVerbs = set("було були было были зафіксовано зафиксировано допущено допустили виявлено выявлено сталося надходило поступало")
	nearWords   = set("near beside nearby outside рядом возле около неподалёку неподалеку вблизи поблизу біля поруч неподалік")
	themWords   = set("них them which яких которых")
	moreWords   = set("ще ещё еще another further more")
	weaponHeads = set("drone drones uav uavs aircraft plane planes helicopter helicopters capability capabilities " +
		"group groups package packages force forces range fighter fighters jet jets team teams")
	beForms      = set("was were been being is are be got gets get has have had")
	strictBe     = set("was were been being is are be got gets")
	attackers    = set("drones missiles rockets bombs forces troops russians ukrainians occupiers invaders aircraft planes jets uavs shaheds artillery army military it they attacks strikes raids shellings shells mines explosions blasts")
	determiners  = set("a an the this that these those another each every its their his her our її його їхній їхнього їхню їхньої ее её его direct first second third")
	definites    = set("the these those such this that recent latest russian russia's ці цих цими эти этих ці")
	onlyWords    = set("only just less fewer лише тільки только менше менее меньше yet один")
	adversative  = set("but however though although але проте однак но однако")
	noneWords    = set("немає нема нет відсутні отсутствуют избежать уникнути")
	perceived    = set("heard seen felt")
	conjuncts    = set("and or & і й та и або или as")
	comitative   = set("з із с со")
	ages         = strings.Fields("-річна -річний -річного -річну -річної -річному -летняя -летний -летнего -летнюю -летней -летнему")
	alternatives = set("or nor чи або или либо")
	listMarks    = set(", ; /")
	superlative  = []string{
		"most", "largest", "biggest", "heaviest", "worst", "deadliest", "first", "largest-scale", "longest", "highest",
		"найбільш", "наймасован", "наймасштаб", "найпотуж", "вперше", "перш", "крупнейш", "сам", "впервые", "масштабн",
	}
	relatives      = set("where who which whose де який яка яке які яких где который которая которое которые которых")
	whereWords     = set("where де где")
	groundWords    = set("peninsula island islands territory outskirts coast border spit front bank side")
	sufferVerbs    = set("enduring suffering suffered endured enduring came experiencing bearing facing sustaining зазнав зазнала зазнало зазнали подвергся подверглась подверглось подверглись подвергались подвергалась подвергался зазнавали зазнавала зазнавав")
	meetVerbs      = set("affected saw sees seen witnessed faced faces felt heard recorded had survived withstood woke awoke")
	assertingVerbs = set("continued continues continue managed began begun started reported said believed confirmed worked works known able")
	ofWords        = set("of із з зі из")
	factives       = set("after following during внаслідок унаслідок після від під після результаті через после вследствие результате от из-за при")
	causes         = set("in by from від у в при під время")
	reportVerbs    = []string{"report", "повідом", "сообщ", "розпов", "рассказ", "there"}
	earlierWords   = set("earlier раніше ранее")
	currentWords   = set("this цього цьому поточного этого этом текущего")
	headWords      = set("глава главы голова голови губернатор губернатора начальник начальника власти влада мер мэр head governor mayor chief authorities")
	conditional    = set("would б би бы")
	weaponNouns    = set("hits strikes attacks")
	prepositions   = set("in on at by of for from to with against across over near during after before around inside into within amid since that which who")
	timeWords      = set("when where коли де когда где")
	causal         = set("через із-за из-за of due")
	inclusive      = set("including among них числі числе them whom яких которых include includes зокрема включая включно")
	sinceWords     = set("since відтоді з від з'явилися с со")
)

func (sc *scan) low(i int) string {
	if i < 0 || i >= len(sc.words) {
		return ""
	}
	return sc.words[i].Lower
}

func (sc *scan) english() bool { return sc.lang == "en" || sc.lang == "" }

// readsAsVerb tells an English word that may be noun or verb ("attacks",
// "hit", "shelling") by its neighbours. Other languages mark it in the word.
func (sc *scan) readsAsVerb(i int) bool {
	if !sc.english() {
		return true
	}
	w, prev := sc.low(i), sc.low(i-1)
	switch {
	case prev == "to":
		return true
	case attackers.has(prev):
		return !weaponNouns.has(w) || !sc.beforePreposition(i) // "drones attacks on X" is no verb
	case weaponNouns.has(w) && sc.any(weapon, i-1, i):
		return sc.beforeThing(i) // "a drone hits a depot", "drone strikes on X"
	case w == "hit":
		return !determiners.has(prev) && prev != "of"
	case strings.HasSuffix(w, "ing"):
		return strictBe.has(prev) || sc.toponymAt(i+1) >= 0 || sc.any(occur, i-1, i)
	case strings.HasSuffix(w, "ed"):
		return true
	}
	return sc.countryBefore(i)
}

// countryBefore reports whether a country stands before word i and does not own it.
func (sc *scan) countryBefore(i int) bool {
	k := sc.toponymAt(i - 1)
	return k >= 0 && sc.isCountry(k) && !sc.isPossessor(i-1)
}

// plainVerb reports whether the word at i follows those who act in the plural, or a
// country: "Russian attacks injure four".
func (sc *scan) plainVerb(i int) bool {
	prev := i - 1
	for strings.HasSuffix(sc.low(prev), "ly") || sc.low(prev) == "also" {
		prev--
	}
	if sc.in(prev, attackers) {
		return true
	}
	return strings.HasSuffix(sc.low(i), "s") && sc.countryBefore(prev+1)
}

// beforePreposition reports whether a preposition, a mark or nothing follows word i.
func (sc *scan) beforePreposition(i int) bool {
	return i+1 == len(sc.words) || sc.words[i+1].Kind == sentence.Punct || sc.in(i+1, prepositions)
}

// beforeThing reports whether word i leads to a thing: an article, a number, a name or
// a word that is no preposition and no verb.
func (sc *scan) beforeThing(i int) bool {
	next := sc.low(i + 1)
	return !sc.beforePreposition(i) && !strictBe.has(next) && !beForms.has(next) && !strings.HasSuffix(next, "ed") && !strings.HasSuffix(next, "ing") && !conjuncts.has(next)
}

// passive reports whether an English verb cue is in the passive: "was hit",
// "have been shelled", "damaged by debris".
func (sc *scan) passive(c *cue) bool {
	if c.noun || !sc.english() {
		return false
	}
	if strings.HasSuffix(sc.low(c.first), "ing") {
		return false
	}
	if sc.low(c.last) == "by" {
		return true
	}
	for i := c.first - 1; i >= max(0, c.first-3) && sc.clauses[i] == sc.clauses[c.first]; i-- {
		if sc.in(i, strictBe) {
			return true
		}
		if !strings.HasSuffix(sc.low(i), "ly") && sc.low(i) != "also" && sc.low(i) != "not" {
			return false
		}
	}
	return false
}

// clauseOf returns the half-open word range of clause n around word i.
func (sc *scan) clauseOf(i int) (first, last int) {
	first, last = i, i+1
	for first > 0 && sc.clauses[first-1] == sc.clauses[i] {
		first--
	}
	for last < len(sc.clauses) && sc.clauses[last] == sc.clauses[i] {
		last++
	}
	return first, last
}
