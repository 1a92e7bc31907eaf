package geo

// What an export left out because its format has no place for it, and what it
// withheld to be safe to publish.
const (
	ReasonLeftUndated      ReasonID = "left-undated"      // events without a day, left out: NUMBER
	ReasonLeftUnplaced     ReasonID = "left-unplaced"     // events without a place, left out: NUMBER
	ReasonLeftKind         ReasonID = "left-kind"         // events of kinds that the format does not have, left out: NUMBER
	ReasonWithheldGrid     ReasonID = "withheld-grid"     // coordinates are no finer than KILOMETRES
	ReasonWithheldQuotes   ReasonID = "withheld-quotes"   // no words of the articles
	ReasonWithheldPrivate  ReasonID = "withheld-private"  // file names, notes and names of witnesses
	ReasonWithheldFresh    ReasonID = "withheld-fresh"    // points less than HOURS old: NUMBER
	ReasonWithheldTagged   ReasonID = "withheld-tagged"   // events tagged graphic or personal: NUMBER
	ReasonWithheldGraphic  ReasonID = "withheld-graphic"  // quotes with graphic words: NUMBER
	ReasonWithheldPersonal ReasonID = "withheld-personal" // quotes with personal details: NUMBER
	ReasonWithheldAgeless  ReasonID = "withheld-ageless"  // of unknown age, and kept: NUMBER
)
