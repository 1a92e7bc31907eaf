package toponym

// kin is the set of the lists that have a word; the word files tell what each is.
type kin uint64

const (
	kinModifier kin = 1 << iota
	kinLower
	kinAcronym
	kinCommon
	kinNever
	kinGiven
	kinCalendar
	kinAway
	kinPlural
	kinHolder
	kinInner
	kinPrefix
	kinRiver
	kinInside
	kinState
	kinOfCity
	kinTownNoun
	kinEspecially
	kinWholly
	kinRegions
	kinAnnouncer
	kinHromadas
	kinRaions
	kinOblasts
	kinCounted
	kinOver
	kinMore
	kinBetween
	kinPassive
	kinOffTime
	kinDefence
	kinMeasured
	kinTitle
	kinGeneric
	kinSuffers
	kinWorks
	kinAttacker
	kinCapital
	kinPorts
	kinEpithet   // words that an epithet begins with
	kinSeat      // display names, as
	kinNeverHeld // those of cities that were never taken since 2022
)

var kinNames = map[string]kin{
	"modifier": kinModifier, "lower": kinLower, "acronym": kinAcronym, "common": kinCommon, "never": kinNever,
	"given": kinGiven, "calendar": kinCalendar, "away": kinAway, "plural": kinPlural, "holder": kinHolder,
	"inner": kinInner, "prefix": kinPrefix, "rivername": kinRiver, "inside": kinInside, "state": kinState,
	"ofcity": kinOfCity, "townnoun": kinTownNoun, "especially": kinEspecially, "wholly": kinWholly, "regionsnoun": kinRegions,
	"announcer": kinAnnouncer, "hromadas": kinHromadas, "raions": kinRaions, "oblasts": kinOblasts, "countnoun": kinCounted,
	"over": kinOver, "more": kinMore, "between": kinBetween, "passive": kinPassive, "offtime": kinOffTime,
	"defence": kinDefence, "measured": kinMeasured, "title": kinTitle, "generic": kinGeneric, "suffers": kinSuffers, "works": kinWorks,
	"attacker": kinAttacker, "capital": kinCapital, "ports": kinPorts, "seat": kinSeat, "neverheld": kinNeverHeld,
}

func (k kin) has(o kin) bool { return k&o != 0 }
