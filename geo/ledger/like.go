package ledger

import "strikemap/geo/journal"

// mostLike is how many events are said to be like one: of more, nobody can tell.
const mostLike = 20

// Like returns the events that may be one with an event and with each other, in the
// order of reading, as Suggestions has it; none when it is not to be compared, and at
// most twenty.
func (b *Book) Like(e *Entry) []*Entry {
	if e == nil || !suggestible(e) {
		return nil
	}
	home := cellOf(e.Lead.Place)
	out := []*Entry{}
	for _, o := range b.entries.All() {
		if len(out) == mostLike {
			break
		}
		if o == e || !suggestible(o) {
			continue
		}
		at := cellOf(o.Lead.Place)
		if at.x < home.x-1 || at.x > home.x+1 || at.y < home.y-1 || at.y > home.y+1 || !b.fit(e, o) {
			continue
		}
		fits := true
		for _, x := range out {
			fits = fits && b.fit(x, o)
		}
		if fits {
			out = append(out, o)
		}
	}
	return out
}

// Apart returns the deed that keeps events apart from each other: none of them is
// suggested to be another.
func Apart(author string, events ...string) journal.Deed {
	var body []journal.Setting
	for i, a := range events {
		for _, b := range events[:i] {
			body = append(body, journal.Set(journal.Pairs, journal.PairOf(a, b), journal.FieldApart, true))
		}
	}
	return journal.New(author, journal.KeepApart, body...)
}
