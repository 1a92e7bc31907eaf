package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// objectReach is how far, in words, the thing destroyed may stand from the verb.
const objectReach = 8

// thingReach is how many words may stand between a blow and the thing hit.
const thingReach = 7

// longestGap is within how many words of a sentence without a verb its count stands.
const longestGap = 6

// bracketReach is how many words brackets after a place may have.
const bracketReach = 25

// Windows, in words, in which a modifying word reaches a cue.
const (
	negationReach = 5
	modalReach    = 8
	afterReach    = 6
)

// capitals are the places that "the capital" of a country means.
var capitals = map[string]geo.PlaceID{"UA": kyiv, "RU": moscow}

// Small closed word lists of grammar; the open word tables are in lexicon/.
var (
	longUnits   = syntax.NewSet("weeks months years decade decades month year тижнів тижні місяців місяці місяць роки років рік року недель недели месяцев месяца месяц лет года год")
	afterWords  = syntax.NewSet("after since from від після після з після после со с")
	repairWords = syntax.NewStems("компенс відновл восстан ремонт відремонт отремонт полагод лагод почин відбуд отстро rebuild rebuilt repair restor compensat")
	absentVerbs = syntax.NewSet("було були было были зафіксовано зафиксировано допущено допустили виявлено выявлено сталося надходило поступало зафиксированы зафиксирован зафиксирована зафіксовані зафіксований фиксировались фиксировалось отмечено отмечены обнаружено обнаружены зафіксована фіксувалося фіксувались фіксувалися надходила надходили поступала поступали зареєстровано зарегистрировано встановлено установлено підтверджено подтверждено")
	nearWords   = syntax.NewSet("near beside nearby outside рядом возле около неподалёку неподалеку вблизи поблизу біля поруч неподалік")
	themWords   = syntax.NewSet("них them which яких которых")
	moreWords   = syntax.NewSet("ще ещё еще another further more")
	weaponHeads = syntax.NewSet("drone drones uav uavs aircraft plane planes helicopter helicopters capability capabilities " +
		"group groups package packages force forces range fighter fighters jet jets team teams")
	beForms      = syntax.BeForms
	strictBe     = syntax.StrictBe
	attackers    = syntax.NewSet("drones missiles rockets bombs forces troops russians ukrainians occupiers invaders aircraft planes jets uavs shaheds artillery army military it they attacks strikes raids shellings shells mines explosions blasts")
	determiners  = syntax.NewSet("a an the this that these those another each every its their his her our її його їхній їхнього їхню їхньої ее её его direct first second third")
	definites    = syntax.NewSet("the these those such this that recent latest russian russia's ці цих цими эти этих ці")
	onlyWords    = syntax.NewSet("only just less fewer лише тільки только менше менее меньше yet один")
	adversative  = syntax.NewSet("but however though although але проте однак но однако")
	noneWords    = syntax.NewSet("немає нема нет відсутні отсутствуют избежать уникнути")
	perceived    = syntax.NewSet("heard seen felt")
	conjuncts    = syntax.Conjuncts
	comitative   = syntax.NewSet("з із с со")
	alternatives = syntax.NewSet("or nor чи або или либо")
	listMarks    = syntax.ListMarks
	superlative  = []string{
		"most", "largest", "biggest", "heaviest", "worst", "deadliest", "first", "largest-scale", "longest", "highest",
		"найбільш", "наймасован", "наймасштаб", "найпотуж", "вперше", "перш", "крупнейш", "сам", "впервые", "масштабн",
	}
	relatives      = syntax.Relatives
	whereWords     = syntax.NewSet("where де где")
	groundWords    = syntax.NewSet("peninsula island islands territory outskirts coast border spit front bank side")
	sufferVerbs    = syntax.SufferVerbs
	meetVerbs      = syntax.NewSet("subjected exposed suffered endured experienced sustained experiencing suffering affected saw sees seen witnessed faced faces felt heard recorded had survived withstood woke awoke target")
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

// townNouns are what a town is called before the comma before its name.
var townNouns = syntax.NewSet("city town village capital centre center port settlement hub stronghold suburb")

// itemLeads are the words that lead from what happened to the names of where it did.
var itemLeads = syntax.NewSet(": — – - також также ещё еще")

// exampleLeads lead from a number of places to some of their names: "зокрема, X та Y".
var exampleLeads = syntax.NewSet("частности зокрема")

// introReach is how many words may stand between a list of names and the noun that it
// spells out.
const introReach = 12

// introWords lead from such a noun to the names.
var introWords = syntax.NewSet("зокрема саме числі числе том тому него них них: именно включая including namely such as like among them these а в у серед среди , : ( — – -")

// introMarks are those of them that no sentence has without a list to come.
var introMarks = syntax.NewSet("зокрема саме числі числе именно включая including namely such : — – -")

// timeUnits end an English phrase of time that opens a sentence.
var timeUnits = syntax.NewSet("day hours night morning evening week yesterday today afternoon")

// distances are units of length.
var distances = syntax.NewSet("metres meters yards м метров метрів km kilometres kilometers miles км кілометрів километров")

// resultWords lead with "of" to what harm came of: "as a result of".
var resultWords = syntax.NewSet("result results because consequence consequences")

// forceWords are words for who fights.
var forceWords = syntax.NewSet("army forces troops military navy russians occupiers occupants invaders enemy aggressor adversary войска військові військо окупанти росіяни ворог враг противник загарбники рашисти всу оккупанты россияне армия армія сили военные")
