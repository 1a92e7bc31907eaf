package toponym

// Weights of the evidence, roughly in natural logarithms of odds.
const (
	parentHolds  = 7.0  // lies in the area named beside it
	parentFails  = -6.0 // does not
	raionHolds   = 3.0  // the seat of a raion lies in an area that the article speaks of
	officeHolds  = 2.0  // lies in the oblast whose office speaks
	boundHolds   = 3.5  // lies in the area in which the sentence goes on
	closingHolds = 2.5  // lies in the oblast that closes its list
	landHolds    = 3.0  // lies in the country that an adjective tells
	landFails    = -4.0
	homeName     = 2.2 // of Ukraine, in a line in Ukrainian: Володимир
	sameAgain    = 3.0 // named elsewhere in the article
	closeList    = 4.0 // next to another member of its list
	closeLine    = 3.0 // next to a place of the same sentence
	closeText    = 1.5 // next to a place of the lines around
	voteArticle  = 1.5 // in the oblast where most names of the article may lie
	voteList     = 2.5 // and most of its list
	mostClues    = 4.5 // its oblast is what the article is about
)

const (
	cityPrior         = 1.5 // a city is meant rather than a village of its name
	unknownPopulation = 500 // what a village without a figure may have
	otherNumber       = 1.0 // what a plural loses where the form is a locative
	noHromadas        = 3.0 // what a town abroad loses as such a seat
	cityHromada       = 2.5 // what a city loses as the seat of a hromada
	smallSeat         = 0.8 // what a village loses as the seat of a hromada
	mostCandidates    = 160 // of a name that a hundred villages bear
	mostNeighbours    = 10  // settled places that are looked at
	openLead          = 0.3 // below this lead a tie is left open
	openKM            = 25  // unless the candidates lie this close together
)

// Populations.
const (
	villageMost = 5_000   // up to which a place is doubted most easily
	townMost    = 20_000  // up to which a place may be one of several of its name
	cityFrom    = 100_000 // from which it is a city
)

// clueReach is how many lines before a line hint at where its names lie.
const clueReach = 3
