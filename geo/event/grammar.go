package event

import (
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// Small closed word lists of grammar; the open word tables are in lexicon/.
var (
	longUnits   = syntax.NewSet("weeks months years decade decades month year тижнів тижні місяців місяці місяць роки років рік року недель недели месяцев месяца месяц лет года год")
	afterWords  = syntax.NewSet("after since from від після після з після после со с")
	repairWords = []string{"компенс", "відновл", "восстан", "ремонт", "відбуд", "rebuild", "rebuilt", "repair", "restor", "compensat"}
	absentVerbs = syntax.NewSet("було були было были зафіксовано зафиксировано допущено допустили виявлено выявлено сталося надходило поступало")
	nearWords   = syntax.NewSet("near beside nearby outside рядом возле около неподалёку неподалеку вблизи поблизу біля поруч неподалік")
	themWords   = syntax.NewSet("них them which яких которых")
	moreWords   = syntax.NewSet("ще ещё еще another further more")
	weaponHeads = syntax.NewSet("drone drones uav uavs aircraft plane planes helicopter helicopters capability capabilities " +
		"group groups package packages force forces range fighter fighters jet jets team teams")
	beForms      = syntax.NewSet("was were been being is are be got gets get has have had")
	strictBe     = syntax.NewSet("was were been being is are be got gets")
	attackers    = syntax.NewSet("drones missiles rockets bombs forces troops russians ukrainians occupiers invaders aircraft planes jets uavs shaheds artillery army military it they attacks strikes raids shellings shells mines explosions blasts")
	determiners  = syntax.NewSet("a an the this that these those another each every its their his her our її його їхній їхнього їхню їхньої ее её его direct first second third")
	definites    = syntax.NewSet("the these those such this that recent latest russian russia's ці цих цими эти этих ці")
	onlyWords    = syntax.NewSet("only just less fewer лише тільки только менше менее меньше yet один")
	adversative  = syntax.NewSet("but however though although але проте однак но однако")
	noneWords    = syntax.NewSet("немає нема нет відсутні отсутствуют избежать уникнути")
	perceived    = syntax.NewSet("heard seen felt")
	conjuncts    = syntax.NewSet("and or & і й та и або или as")
	comitative   = syntax.NewSet("з із с со")
	ages         = strings.Fields("-річна -річний -річного -річну -річної -річному -летняя -летний -летнего -летнюю -летней -летнему")
	alternatives = syntax.NewSet("or nor чи або или либо")
	listMarks    = syntax.NewSet(", ; /")
	superlative  = []string{
		"most", "largest", "biggest", "heaviest", "worst", "deadliest", "first", "largest-scale", "longest", "highest",
		"найбільш", "наймасован", "наймасштаб", "найпотуж", "вперше", "перш", "крупнейш", "сам", "впервые", "масштабн",
	}
	relatives      = syntax.NewSet("where who which whose де який яка яке які яких где который которая которое которые которых")
	whereWords     = syntax.NewSet("where де где")
	groundWords    = syntax.NewSet("peninsula island islands territory outskirts coast border spit front bank side")
	sufferVerbs    = syntax.NewSet("enduring suffering suffered endured enduring came come experiencing bearing facing sustaining зазнав зазнала зазнало зазнали подвергся подверглась подверглось подверглись подвергались подвергалась подвергался зазнавали зазнавала зазнавав")
	meetVerbs      = syntax.NewSet("subjected exposed suffered endured experienced sustained experiencing suffering affected saw sees seen witnessed faced faces felt heard recorded had survived withstood woke awoke")
	assertingVerbs = syntax.NewSet("continued continues continue managed began begun started reported said believed confirmed worked works known able")
	ofWords        = syntax.NewSet("of із з зі из")
	factives       = syntax.NewSet("after following during внаслідок унаслідок після від під після результаті через после вследствие результате от из-за при")
	causes         = syntax.NewSet("in by from від у в при під время")
	reportVerbs    = []string{"report", "повідом", "сообщ", "розпов", "рассказ", "there"}
	earlierWords   = syntax.NewSet("earlier раніше ранее")
	currentWords   = syntax.NewSet("this цього цьому поточного этого этом текущего")
	headWords      = syntax.NewSet("глава главы голова голови губернатор губернатора начальник начальника власти влада мер мэр head governor mayor chief authorities")
	conditional    = syntax.NewSet("would б би бы")
	weaponNouns    = syntax.NewSet("hits strikes attacks")
	prepositions   = syntax.NewSet("in on at by of for from to with against across over near during after before around inside into within amid since that which who")
	timeWords      = syntax.NewSet("when where коли де когда где")
	causal         = syntax.NewSet("через із-за из-за of due")
	inclusive      = syntax.NewSet("including among них числі числе them whom яких которых include includes зокрема включая включно")
	sinceWords     = syntax.NewSet("since відтоді з від з'явилися с со")
)

// readsAsVerb tells an English word that may be noun or verb ("attacks",
// "hit", "shelling") by its neighbours. Other languages mark it in the word.
func (sc *scan) readsAsVerb(i int) bool {
	if !sc.English() {
		return true
	}
	w, prev := sc.Low(i), sc.Low(i-1)
	switch {
	case prev == "to":
		return true
	case attackers.Has(prev):
		return !weaponNouns.Has(w) || !sc.beforePreposition(i) // "drones attacks on X" is no verb
	case weaponNouns.Has(w) && sc.Any(weapon, i-1, i):
		return sc.beforeThing(i) // "a drone hits a depot", "drone strikes on X"
	case w == "hit":
		return !determiners.Has(prev) && prev != "of"
	case strings.HasSuffix(w, "ing"):
		return strictBe.Has(prev) || sc.NameAt(i+1) >= 0 || sc.Any(occur, i-1, i)
	case strings.HasSuffix(w, "ed"):
		return true
	}
	return sc.countryBefore(i)
}

// countryBefore reports whether a country stands before word i and does not own it.
func (sc *scan) countryBefore(i int) bool {
	k := sc.NameAt(i - 1)
	return k >= 0 && sc.places[k].country && !sc.IsPossessor(i-1)
}

// plainVerb reports whether the word at i follows those who act in the plural, or a
// country: "Russian attacks injure four".
func (sc *scan) plainVerb(i int) bool {
	prev := i - 1
	for strings.HasSuffix(sc.Low(prev), "ly") || sc.Low(prev) == "also" {
		prev--
	}
	if sc.In(prev, attackers) || sc.Low(i-1) == "to" && sc.usedTo(i) {
		return true
	}
	return strings.HasSuffix(sc.Low(i), "s") && sc.countryBefore(prev+1)
}

// beforePreposition reports whether a preposition, a mark or nothing follows word i.
func (sc *scan) beforePreposition(i int) bool {
	return i+1 == len(sc.Words) || sc.Words[i+1].Kind == sentence.Punct || sc.In(i+1, prepositions)
}

// beforeThing reports whether word i leads to a thing: an article, a number, a name or
// a word that is no preposition and no verb.
func (sc *scan) beforeThing(i int) bool {
	next := sc.Low(i + 1)
	return !sc.beforePreposition(i) && !strictBe.Has(next) && !beForms.Has(next) && !strings.HasSuffix(next, "ed") && !strings.HasSuffix(next, "ing") && !conjuncts.Has(next)
}

// passive reports whether an English verb cue is in the passive: "was hit",
// "have been shelled", "damaged by debris".
func (sc *scan) passive(c *cue) bool {
	if c.noun || !sc.English() {
		return false
	}
	if strings.HasSuffix(sc.Low(c.first), "ing") {
		return false
	}
	if sc.Low(c.last) == "by" {
		return true
	}
	for i := c.first - 1; i >= max(0, c.first-3) && sc.Clauses[i] == sc.Clauses[c.first]; i-- {
		if sc.In(i, strictBe) {
			return true
		}
		if !strings.HasSuffix(sc.Low(i), "ly") && sc.Low(i) != "also" && sc.Low(i) != "not" {
			return false
		}
	}
	return false
}
