package geo

// The marks by which confidence is reckoned: what speaks for a reading, or raises a doubt.
const (
	MarkDirect          ReasonID = "place-is-object"   // the words act on the place itself
	MarkNamedAgain      ReasonID = "place-often-named" // the article names the place several times
	MarkTitle           ReasonID = "in-title"          // the title tells of it
	MarkListed          ReasonID = "one-of-list"       // it is only one of a list
	MarkSameSentence    ReasonID = "only-nearest"      // it is only the nearest place of the sentence
	MarkByWord          ReasonID = "place-by-word"     // words stand for the place
	MarkCarried         ReasonID = "place-from-before" // the place stands in a sentence before
	MarkCarriedToOblast ReasonID = "place-of-several"  // only the area of several places before is known
	MarkOffice          ReasonID = "place-of-speaker"  // only the office of who speaks names the place
	MarkHeading         ReasonID = "place-of-heading"  // only a heading names the place
	MarkFarBack         ReasonID = "place-far-back"    // the place stands several sentences back
	MarkNearerPlace     ReasonID = "nearer-place"      // another place stands nearer to what happened
	MarkUnlistedBeside  ReasonID = "unknown-names"     // the sentence has names that no list knows
	MarkSeveralBearers  ReasonID = "several-bearers"   // several places bear the name
	MarkUnsurePlace     ReasonID = "place-unsure"      // the choice of place is unsure
	MarkSmallPlace      ReasonID = "small-place"       // a village whose name may be another's
	MarkArea            ReasonID = "only-area"         // only an area is named
	MarkEffectOnly      ReasonID = "only-consequences" // only consequences are told
	MarkToll            ReasonID = "only-new-numbers"  // only new numbers are told
	MarkOpenOutcome     ReasonID = "outcome-open"      // the outcome or cause is open
	MarkNoWeapon        ReasonID = "no-weapon"         // nothing drawn of the article names a weapon
	MarkLone            ReasonID = "lone-report"       // the only report of the article
	MarkFewAmongMany    ReasonID = "few-reports"       // a long article with few reports
	MarkFarFromWar      ReasonID = "far-from-war"      // the place lies outside of Ukraine and Russia
	MarkSpeakerBeside   ReasonID = "speaker-beside"    // another place of the sentence speaks
)
