package geo

// The marks by which confidence is reckoned: what speaks for a reading, or raises a doubt.
const (
	MarkDirect          ReasonID = "place-is-object"   // the words act on the place itself
	MarkToldAgain       ReasonID = "place-told-again"  // other sentences that name the place tell of it too
	MarkSharedWords     ReasonID = "words-of-several"  // the same words tell of other places too
	MarkNeighbours      ReasonID = "region-named"      // the article names other places of the region
	MarkAreaBeside      ReasonID = "area-beside"       // the area that the place lies in is named nearby
	MarkLongName        ReasonID = "long-name"         // the name has several words
	MarkWeapon          ReasonID = "weapon-named"      // the sentence names a weapon
	MarkSaidBy          ReasonID = "said-by"           // it is told who says so
	MarkListed          ReasonID = "one-of-list"       // only a list that goes on names it
	MarkLikely          ReasonID = "only-likely"       // no rule joins the words to the place
	MarkByWord          ReasonID = "place-by-word"     // words stand for the place
	MarkCarried         ReasonID = "place-from-before" // the place stands in a sentence before
	MarkCarriedOnce     ReasonID = "carried-once"      // only an earlier sentence names the place
	MarkCarriedWeapon   ReasonID = "carried-weapon"    // a sentence without the place names a weapon
	MarkCarriedToOblast ReasonID = "place-of-several"  // only the area of several places before is known
	MarkOffice          ReasonID = "place-of-speaker"  // only the office of who speaks names the place
	MarkHeading         ReasonID = "place-of-heading"  // only a heading names the place
	MarkParagraphBack   ReasonID = "paragraph-back"    // the place stands in a paragraph before
	MarkNearerPlace     ReasonID = "nearer-place"      // another place stands nearer to what happened
	MarkIdleBeside      ReasonID = "idle-beside"       // the sentence names places of which nothing is told
	MarkAbroadBeside    ReasonID = "abroad-beside"     // the sentence names places of another country
	MarkUnlistedBeside  ReasonID = "unknown-names"     // the sentence has names that no list knows
	MarkSeveralBearers  ReasonID = "several-bearers"   // several places bear the name, which stands once
	MarkUnsurePlace     ReasonID = "place-unsure"      // the choice of place is unsure
	MarkNamedOnce       ReasonID = "named-once"        // the article names the place once
	MarkGuessedBearer   ReasonID = "guessed-bearer"    // only size or nearness chose the place
	MarkSeat            ReasonID = "by-seat"           // a district is known by its seat alone
	MarkNotLiteral      ReasonID = "not-literal"       // the name stands for people or a government elsewhere
	MarkAround          ReasonID = "around-place"      // it lies somewhere around the place
	MarkSmallPlace      ReasonID = "small-place"       // a village whose name may be another's
	MarkSmallAlone      ReasonID = "small-alone"       // a small place, and the article names nothing else in the region
	MarkLoneBearer      ReasonID = "lone-bearer"       // a small place, known only because no other bears the name
	MarkFinerTold       ReasonID = "finer-told"        // an oblast, and the article tells of places in it
	MarkEffectOnly      ReasonID = "only-consequences" // only consequences are told
	MarkBareDeaths      ReasonID = "only-deaths"       // only deaths are told, and nothing that was hit
	MarkToll            ReasonID = "only-new-numbers"  // only new numbers are told
	MarkDefence         ReasonID = "only-defence"      // only air defence is told of
	MarkOpenOutcome     ReasonID = "outcome-open"      // the outcome is open
	MarkBareAttack      ReasonID = "bare-attack"       // an attack with neither weapon nor outcome
	MarkOpenCause       ReasonID = "cause-open"        // the cause is open
	MarkNobodyHurt      ReasonID = "nobody-hurt"       // nobody is said to be hurt
	MarkNoWeapon        ReasonID = "no-weapon"         // nothing drawn of the article names a weapon
	MarkLate            ReasonID = "late-in-text"      // it stands late in the text
	MarkUndrawn         ReasonID = "places-untold"     // the article names many places of which nothing is told
	MarkFarFromWar      ReasonID = "far-from-war"      // the place lies outside of Ukraine and Russia
	MarkSpeakerBeside   ReasonID = "speaker-beside"    // another place of the sentence speaks
)
