package geo

// The rules by which an event is joined to a place.
const (
	RuleInPlace          ReasonID = "in-place"               // a preposition of place before it
	RuleOverPlace        ReasonID = "over-place"             // “over” before it
	RuleAttackOnPlace    ReasonID = "attack-on-place"        // a preposition of target before it
	RuleHitPlace         ReasonID = "hit-place"              // it is what the verb acts on
	RuleStrikeOfPlace    ReasonID = "strike-of-place"        // it is what the noun of attack is of
	RulePlaceThing       ReasonID = "place-thing"            // it tells whose the thing is
	RuleHeading          ReasonID = "heading"                // the heading above names it
	RulePlaceWasHit      ReasonID = "place-was-hit"          // it is what suffered
	RuleListed           ReasonID = "listed"                 // the sentence goes on with the list
	RuleVerbLeftOut      ReasonID = "verb-left-out"          // the verb is left out and understood
	RuleInBrackets       ReasonID = "in-brackets"            // brackets tell of it
	RuleRelativeClause   ReasonID = "relative-clause"        // a clause with “where” tells of it
	RuleLikely           ReasonID = "likely"                 // no rule joins them, but what is known of both makes it likely
	RuleLikelyNear       ReasonID = "likely-near"            // how near the words stand
	RuleLikelyFrame      ReasonID = "likely-frame"           // the words beside the name
	RuleLikelyList       ReasonID = "likely-list"            // what the rest of the sentence was joined to
	RuleLikelyCue        ReasonID = "likely-cue"             // what the words tell
	RuleLikelyPlace      ReasonID = "likely-place"           // what kind of place it is
	RuleLikelySentence   ReasonID = "likely-sentence"        // what else the sentence names
	RuleLikelyStory      ReasonID = "likely-story"           // what was told before
	RuleSameSentence     ReasonID = "same-sentence"          // it is the nearest place of the sentence
	RuleToldByWord       ReasonID = "told-by-word"           // words such as “the city” stand for it
	RuleNationalTotal    ReasonID = "national-total"         // a total is told of the whole country
	RuleCarriedOver      ReasonID = "carried-over"           // the sentence before tells of it
	RuleCarriedToOblast  ReasonID = "carried-to-oblast"      // the sentence before tells of several places there
	RuleOfficeOfPlace    ReasonID = "office-of-place"        // who speaks holds office there
	RuleUnknownPlace     ReasonID = "unknown-place"          // the place named is not known
	RuleNoPlace          ReasonID = "no-place"               // no place is named
	RuleOneDay           ReasonID = "one-day"                // the article tells of one day only, and dates another event
	RuleDayThere         ReasonID = "day-there"              // another sentence dates what happened at its place
	RuleOutcomeElsewhere ReasonID = "outcome-told-elsewhere" // another sentence gives the outcome
)
