package toponym

// stage says what a pass reads at a time.
type stage uint8

const (
	ahead     stage = iota // each line, before any name is looked for
	onLine                 // each line in its turn
	atWord                 // each word of the line at which a name may start, left to right
	overLine               // all names of the line
	inArticle              // all names of the article
	ofName                 // each name of the article in its turn
	atEnd                  // once
)

// pass is one step of the reading. It reads what the passes before it have found and adds to it.
type pass struct {
	name  string // by which the package comment says what it adds
	stage stage
	run   func(x *article, l *line)
}

// passes are all of them in the order in which they run; each is the first function of its file.
var passes = []pass{
	{"people", ahead, (*article).findPeople},
	{"announced", onLine, (*article).announce},
	{"epithets", atWord, (*article).findEpithet},
	{"compounds", atWord, (*article).findCompound},
	{"listed", atWord, (*article).findListed},
	{"derived", atWord, (*article).findDerived},
	{"declared", atWord, (*article).declare},
	{"designators", atWord, (*article).designate},
	{"plausible", atWord, (*article).sift},
	{"extent", atWord, (*article).fit},
	{"unlisted", overLine, (*article).findUnlisted},
	{"strangers", overLine, (*article).findStrangers},
	{"counts", overLine, (*article).countedOver},
	{"lists", overLine, (*article).coordinate},
	{"vouchers", overLine, (*article).vouch},
	{"adjectives", overLine, (*article).settleAdjectives},
	{"areas", overLine, (*article).nest},
	{"name-parts", overLine, (*article).tellNameParts},
	{"relations", overLine, (*article).relate},
	{"speakers", overLine, (*article).tellSpeakers},
	{"recall", inArticle, (*article).recall},
	{"clues", inArticle, (*article).gatherClues},
	{"candidates", inArticle, (*article).collect},
	{"choice", inArticle, (*article).resolve},
	{"misspelt", ofName, (*article).mendSpelling},
	{"apart", ofName, (*article).leaveOpen},
	{"districts", ofName, (*article).placeDistrict},
	{"containers", ofName, (*article).contain},
	{"datelines", atEnd, (*article).dateline},
}

// steps are the passes of each stage.
var steps = func() (of [atEnd + 1][]pass) {
	for _, p := range passes {
		of[p.stage] = append(of[p.stage], p)
	}
	return of
}()

// run lets the passes of a stage read the line, and what of it is in hand, until one has decided.
func (x *article) run(at stage, l *line) {
	x.decided = false
	for i := range steps[at] {
		if steps[at][i].run(x, l); x.decided {
			return
		}
	}
}

// read runs all passes over the article.
func (x *article) read() {
	for i := range x.lines {
		x.run(ahead, &x.lines[i])
	}
	for i := range x.lines {
		l := &x.lines[i]
		l.start = len(x.sightings)
		x.run(onLine, l)
		x.readWords(l)
		x.run(overLine, l)
	}
	x.run(inArticle, nil)
	for i, s := range x.sightings {
		if x.at, x.found = i, s; !s.dropped {
			x.run(ofName, s.line)
		}
	}
	x.run(atEnd, nil)
}

// readWords lets the passes find the names of the line.
func (x *article) readWords(l *line) {
	for i := 0; i < len(l.Words); {
		if n := int(l.facts[i].person); n > 0 {
			i += n
			continue
		}
		if !l.mayStart(i) && !l.startsEpithet(i) {
			i++
			continue
		}
		x.word, x.found = i, nil
		x.run(atWord, l)
		if x.found == nil {
			i++
			continue
		}
		x.sightings = append(x.sightings, x.found)
		l.cover(x.found.from, x.found.to)
		i = max(x.found.to, i+1)
	}
}
