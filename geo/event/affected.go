package event

import (
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// affectedCode is the code of "was affected", which tells of harm only with who or what was.
const affectedCode = "affected"

// affectedReach is how many words before "was affected" its subject may stand.
const affectedReach = 12

// reclassAffected makes damage of things that were affected, a blow of places that were,
// and nothing of people, services and what a cause of another kind affected.
func (sc *scan) reclassAffected(c *cue) {
	c.code = ""
	if sc.Low(c.last) == "by" && !sc.Any(impact, c.last, c.last+affectedBy) && !sc.Any(attack, c.last, c.last+affectedBy) && !sc.Any(debris, c.last, c.last+affectedBy) {
		c.class = lastEvent
		return
	}
	first, _ := sc.ClauseOf(c.first)
	for i := c.first - 1; i >= max(first, c.first-affectedReach); i-- {
		switch {
		case sc.In(i, customers), sc.Marks[i].Has(people):
			c.class = lastEvent
			return
		case sc.NameAt(i) >= 0, sc.In(i, areaNames):
			c.class = impact
		case sc.Marks[i].HasAny(1<<target | 1<<critical):
			c.code = "damaged"
			return
		case sc.Words[i].Kind == sentence.Letters && c.class != impact && !sc.Skippable(i) && !sc.Marks[i].Has(descriptor):
			c.class = lastEvent
			return
		}
	}
	if c.class != impact {
		c.class = lastEvent
	}
}

// affectedBy is within how many words what something was affected by is told.
const affectedBy = 5

// customers are those whom outages affect, beside people at large.
var customers = syntax.NewSet("customers consumers subscribers households families patients passengers services")

// areaNames are nouns of places that follow or precede their names.
var areaNames = syntax.NewSet("communities community district districts region regions oblast oblasts hromada hromadas settlements settlement villages village town towns city cities")
