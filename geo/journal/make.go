package journal

import (
	"encoding/json"
	"slices"
)

// Judgement is what a person decided of an event.
type Judgement struct {
	Verdict Review `json:"verdict"`
	Why     string `json:"why,omitempty"`
}

// Review is the state of an event's review.
type Review string

// The states of review. An event that nothing was decided of is New.
const (
	Unseen   Review = "new"
	Accepted Review = "accepted"
	Rejected Review = "rejected"
	Unsure   Review = "needs_second_look"
)

// Reviews lists the states of review.
var Reviews = []Review{Unseen, Accepted, Rejected, Unsure}

// The presences of an article.
const (
	Here    = "here"
	Removed = "removed"
	Purged  = "purged"
)

// Set returns the setting of one field of one target. A nil value empties it.
func Set(space Space, target, field string, v any) Setting {
	s := Setting{Register: Register{space, target, field}}
	if v == nil {
		return s
	}
	var err error
	if s.Value, err = json.Marshal(v); err != nil {
		panic(err) // values of the program's own types only
	}
	return s
}

// SetAll returns the settings of one field of many targets.
func SetAll(space Space, targets []string, field string, v any) []Setting {
	out := make([]Setting, len(targets))
	for i, target := range targets {
		out[i] = Set(space, target, field, v)
	}
	return out
}

// Decide returns the deed that gives events a verdict; Unseen takes it away.
func Decide(author string, j Judgement, events ...string) Deed {
	if j.Verdict == Unseen {
		return New(author, Verdict, SetAll(Events, events, FieldVerdict, nil)...)
	}
	return New(author, Verdict, SetAll(Events, events, FieldVerdict, j)...)
}

// Join returns the deed that brings reports into an event.
func Join(author, event string, reports ...string) Deed {
	return New(author, Merge, SetAll(Reports, reports, FieldEvent, event)...)
}

// Part returns the deed that makes reports an event of their own, named by the
// deed: the event that they leave keeps its name.
func Part(author string, reports ...string) Deed {
	d := New(author, Split, SetAll(Reports, reports, FieldEvent, nil)...)
	for i := range d.Body {
		d.Body[i] = Set(Reports, reports[i], FieldEvent, d.ID)
	}
	return d
}

// Make returns the deed that makes an event of what a person found; the report
// is as geo/record writes it.
func Make(author string, report json.RawMessage) Deed {
	d := New(author, MadeEvent, Set(Events, "", FieldMade, report))
	d.Target, d.Body[0].Target = d.ID, d.ID
	return d
}

// Label returns the deed that gives an event its tags.
func Label(author, event string, tags ...string) Deed {
	if len(tags) == 0 {
		return New(author, Tag, Set(Events, event, FieldTags, nil))
	}
	tags = slices.Compact(slices.Sorted(slices.Values(tags)))
	return New(author, Tag, Set(Events, event, FieldTags, tags))
}

// Presence returns the deed that adds articles, removes or purges them.
func Presence(author string, kind Kind, articles ...string) Deed {
	presence := map[Kind]string{AddArticles: Here, Remove: Removed, Purge: Purged}[kind]
	return New(author, kind, SetAll(Articles, articles, FieldPresence, presence)...)
}
