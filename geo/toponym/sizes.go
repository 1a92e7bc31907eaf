package toponym

// Populations.
const (
	villageMost = 5_000   // up to which a place is doubted most easily
	townMost    = 20_000  // up to which a place may be one of several of its name
	cityFrom    = 100_000 // from which it is a city
)

// clueReach is how many lines before a line hint at where its names lie.
const clueReach = 3
