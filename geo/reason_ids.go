package geo

// Why a place was chosen.
const (
	ReasonOnlyBearer       ReasonID = "only-bearer"       // the only place of this name
	ReasonMostPopulous     ReasonID = "most-populous"     // most populous
	ReasonInAreaBeside     ReasonID = "in-area-beside"    // lies in AREA, named beside it
	ReasonInCountryBeside  ReasonID = "in-country-beside" // lies in the country named beside it
	ReasonNamedAgain       ReasonID = "named-again"       // the same place is named elsewhere in the article
	ReasonAreaNearby       ReasonID = "area-nearby"       // its area, AREA, is named nearby
	ReasonOblastOfOthers   ReasonID = "oblast-of-others"  // most names beside it may lie in its oblast
	ReasonCloseTo          ReasonID = "close-to"          // close to PLACE, named nearby
	ReasonDistrictOf       ReasonID = "district-of"       // a district of CITY
	ReasonDistrictBeside   ReasonID = "district-beside"   // a district of CITY, named beside it
	ReasonSeatSurroundings ReasonID = "seat-surroundings" // the surroundings of its seat
	ReasonMisspelt         ReasonID = "misspelt"          // spelt nearly so, in the oblast of the others in its list
	ReasonFormerRaion      ReasonID = "former-raion"      // the raion of SEAT until 2020, since then within RAION
)

// Why a place was left open, and why a report cannot be mapped.
const (
	ReasonUnlisted             ReasonID = "unlisted"                 // no place of this name is known
	ReasonUndecided            ReasonID = "undecided"                // several places bear this name and nothing in the article decides
	ReasonAmbiguousName        ReasonID = "ambiguous-name"           // several places bear the name NAME; the text does not say which
	ReasonNotPlace             ReasonID = "not-a-place"              // not a place here: the reason given
	ReasonApartFromList        ReasonID = "apart-from-list"          // no place of this name is known in the oblast of the others in its list
	ReasonNotInCountryBeside   ReasonID = "not-in-country-beside"    // no place of this name is known in the country named beside it
	ReasonNotInAreaBeside      ReasonID = "not-in-area-beside"       // no place of this name is known in AREA, named beside it
	ReasonNoAirfieldOrPort     ReasonID = "no-airfield-or-port"      // no airfield or port of this name is known
	ReasonNotInCountryOfOthers ReasonID = "not-in-country-of-others" // no place of this name is known in the country of those named beside it
	ReasonFarFromFocus         ReasonID = "far-from-focus"           // no place of this name is known near AREA, which the article is about
	ReasonGarrison             ReasonID = "garrison"                 // the garrison of a unit, perhaps of another country
	ReasonNoPlaceNamed         ReasonID = "no-place-named"           // no place is named
	ReasonOnlyCountry          ReasonID = "only-country"             // the source names only the country
	ReasonOnlyRegion           ReasonID = "only-region"              // the source names only a larger region
)

// Why a name is only part of another name.
const (
	ReasonClubName         ReasonID = "club-name"         // part of a club's name
	ReasonInstitutionName  ReasonID = "institution-name"  // part of an institution's name
	ReasonShipName         ReasonID = "ship-name"         // a ship's name
	ReasonStreetName       ReasonID = "street-name"       // a street's name
	ReasonUnitName         ReasonID = "unit-name"         // a military unit's name
	ReasonQuotedName       ReasonID = "quoted-name"       // a name in quotation marks
	ReasonSurname          ReasonID = "surname"           // a person's surname
	ReasonRiverName        ReasonID = "river-name"        // the river, not the city
	ReasonAgreementName    ReasonID = "agreement-name"    // an agreement's name
	ReasonPipelineName     ReasonID = "pipeline-name"     // a pipeline's name
	ReasonOtherName        ReasonID = "other-name"        // part of another name
	ReasonOutletName       ReasonID = "outlet-name"       // a news outlet's name
	ReasonOrganisationName ReasonID = "organisation-name" // part of an organisation's name
	ReasonBuildingName     ReasonID = "building-name"     // part of a building's name
	ReasonLongerName       ReasonID = "longer-name"       // part of a longer name
)

// Why a place has its role.
const (
	ReasonDecidedBy      ReasonID = "decided-by"            // the words and the rule that told of the event there
	ReasonFiledFrom      ReasonID = "filed-from"            // where the report was filed
	ReasonAdministration ReasonID = "administration"        // names an administration
	ReasonOfficeOfPlace  ReasonID = "office-of-place-named" // names an office of the place
	ReasonActsInName     ReasonID = "acts-in-name"          // stands for those who act in its name
	ReasonSpeaks         ReasonID = "speaks"                // speaks
	ReasonDealtWith      ReasonID = "dealt-with"            // is dealt with as a government
	ReasonSpeaksOrActs   ReasonID = "speaks-or-acts"        // speaks or acts
	ReasonHolder         ReasonID = "holder"                // names who holds or backs something
	ReasonParty          ReasonID = "party"                 // a party that acts or speaks, not a place
	ReasonAreaOfUnlisted ReasonID = "area-of-unlisted"      // names the area of NAME, which no list of places knows
	ReasonAreaAround     ReasonID = "area-around"           // names the area that PLACE lies in
	ReasonAreaOf         ReasonID = "area-of"               // names the area of NAME
	ReasonFinerInText    ReasonID = "finer-in-text"         // the text names the place within it
	ReasonLaunchSite     ReasonID = "launch-site"           // weapons are said to come from there
	ReasonAimedAt        ReasonID = "aimed-at"              // named as the direction or target; no outcome is given
	ReasonFlightPath     ReasonID = "flight-path"           // weapons passed over it
	ReasonCareSite       ReasonID = "care-site"             // people were brought there
	ReasonEarlierTime    ReasonID = "earlier-time"          // an earlier time: "WORDS"
	ReasonRemembered     ReasonID = "remembered"            // an earlier time: "remembered"
	ReasonDenied         ReasonID = "denied"                // denied or not so: "WORDS"
	ReasonSaidFalse      ReasonID = "said-false"            // denied or not so: "said to be false"
	ReasonOnlyPossible   ReasonID = "only-possible"         // only possible, planned or feared: "WORDS"
	ReasonPeopleReferred ReasonID = "people-referred"       // refers to people hurt, tells of no event: "WORDS"
	ReasonToldAsHabit    ReasonID = "told-as-habit"         // told as a habit, not as one event: "habit"
	ReasonNotOfWar       ReasonID = "not-of-war"            // an accident, the weather, sport, another war
	ReasonChronology     ReasonID = "chronology"            // the article is a chronology
	ReasonTeaser         ReasonID = "teaser"                // its line only names another article
	ReasonNoDateTold     ReasonID = "no-date-told"          // the text does not say when
	ReasonDayUnknown     ReasonID = "day-unknown"           // the day from which "WORDS" is reckoned is not known
	ReasonNoSuchDay      ReasonID = "no-such-day"           // no calendar has "WORDS"
	ReasonNoEventThere   ReasonID = "no-event-there"        // its sentence reports no event there
	ReasonNoEvent        ReasonID = "no-event"              // its sentence reports no event
	ReasonEventElsewhere ReasonID = "event-elsewhere"       // the event words of its sentence do not belong to it
)
