package confidence

import (
	"slices"
	"sort"

	"strikemap/geo"
)

// article is what the marks of all of an article's reports share.
type article struct {
	in      *geo.Reading
	drawn   int  // reports that are drawn
	armed   bool // any of these names a weapon
	undrawn int  // mentions of which nothing is told
	places  map[geo.PlaceID]*tally
	regions map[string]*tally // by oblast
	tallies []tally           // of all places and regions
	shared  map[int]int       // reports that a trigger, by its first byte, is of
	seen    view              // the report in hand
}

// tally is what an article has of a place or region that it reports of.
type tally struct {
	named int // mentions of it and, if a region, of what lies there
	drawn int // reports of it that are drawn and, if a region, of what lies there
	told  int // of these, in sentences that name it
}

func about(in *geo.Reading) *article {
	x := &article{}
	x.read(in)
	return x
}

// read takes in the reading, whatever x was of.
func (x *article) read(in *geo.Reading) {
	*x = article{
		in: in, places: cleared(x.places), regions: cleared(x.regions), shared: cleared(x.shared),
		tallies: slices.Grow(x.tallies[:0], 2*len(in.Reports)),
	}
	for i := range in.Reports {
		x.report(&in.Reports[i])
	}
	for i := range in.Mentions {
		m := &in.Mentions[i]
		if m.Role == geo.RoleMentioned {
			x.undrawn++
		}
		if m.Place == nil {
			continue
		}
		if t := x.places[m.Place.ID]; t != nil {
			t.named++
		}
		if t := x.regions[m.Place.Oblast]; t != nil {
			t.named++
		}
	}
}

// mostKept is the size up to which a map is used again: to empty a large one takes longer
// than most articles do.
const mostKept = 256

// cleared returns an empty map, m if that is small.
func cleared[K comparable, V any](m map[K]V) map[K]V {
	if m == nil || len(m) > mostKept {
		return map[K]V{}
	}
	clear(m)
	return m
}

// tallyOf returns the tally of a place or region, a new one if it is reported of for the
// first time. No report needs more than two.
func tallyOf[K comparable](x *article, all map[K]*tally, of K) *tally {
	t := all[of]
	if t == nil {
		x.tallies = append(x.tallies, tally{})
		t = &x.tallies[len(x.tallies)-1]
		all[of] = t
	}
	return t
}

// report takes in a report.
func (x *article) report(r *geo.Report) {
	if r.Place == nil {
		return
	}
	place, region := tallyOf(x, x.places, r.Place.ID), tallyOf(x, x.regions, r.Place.Oblast)
	if !r.Kind.Hidden() && r.Precision.Mappable() {
		x.drawn++
		x.armed = x.armed || len(r.Weapons) > 0
		place.drawn++
		region.drawn++
		if r.Evidence.Span.Contains(r.Toponym.Span) {
			place.told++
		}
		x.shared[r.Trigger.Span.Start]++
	}
}

// view is a report with what its marks are read from.
type view struct {
	*article
	r *geo.Report
	m *geo.Mention // of its place, nil when none names it

	named      int  // mentions of its place in the article
	region     int  // mentions of its oblast and what lies there
	around     int  // reports of other places there
	again      int  // other reports of its place, in sentences that name it
	shared     int  // other reports by its trigger
	at         int  // the sentence of its trigger
	back       int  // how many sentences before the evidence the place stands
	paragraphs int  // how many paragraphs
	nearer     bool // another place stands nearer to the trigger
	unlisted   int  // names in the evidence that no list knows
	idle       int  // other places of the evidence of which nothing is told
	abroad     int  // of another country
	speaker    bool // another place in the evidence speaks
}

// see returns the view of a report that has a place.
func (x *article) see(r *geo.Report) view {
	place, region := x.places[r.Place.ID], x.regions[r.Place.Oblast]
	v := view{
		article: x, r: r, at: x.sentence(r.Trigger.Span.Start), named: place.named, region: region.named,
		around: region.drawn - place.drawn, again: place.told, shared: x.shared[r.Trigger.Span.Start] - 1,
	}
	if r.Mention >= 0 && r.Mention < len(x.in.Mentions) {
		v.m = &x.in.Mentions[r.Mention]
	}
	if at := r.Toponym.Span; r.Evidence.Span.Contains(at) {
		v.again--
	} else if !at.Empty() {
		v.lookBack(x.sentence(at.Start))
	}
	v.lookAround()
	return v
}

// lookBack notes how far before the evidence the sentence with the place stands.
func (v *view) lookBack(place int) {
	all := v.in.Sentences
	if v.back = max(0, v.at-place); v.back > 0 && v.at < len(all) {
		v.paragraphs = all[v.at].Paragraph - all[place].Paragraph
	}
}

// sentence returns the number of the sentence at a byte.
func (x *article) sentence(at int) int {
	return sort.Search(len(x.in.Sentences), func(i int) bool { return x.in.Sentences[i].Span.End > at })
}

// lookAround notes the other names of the evidence.
func (v *view) lookAround() {
	all, evidence := v.in.Mentions, v.r.Evidence.Span
	far := v.far()
	first := sort.Search(len(all), func(i int) bool { return all[i].Span.End > evidence.Start })
	for i := first; i < len(all) && all[i].Span.Start < evidence.End; i++ {
		m := &all[i]
		v.speaker = v.speaker || m.Role == geo.RoleSpeaker
		if m.Role == geo.RoleMentioned && i != v.r.Mention {
			v.idle++
		}
		if m.Place != nil && m.Place.Country != v.r.Place.Country && m.Role != geo.RoleNamePart {
			v.abroad++
		}
		switch {
		case m.Role == geo.RoleNamePart, m.Role == geo.RoleContainer:
		case m.Place == nil:
			v.unlisted++
		case m.Place.ID != v.r.Place.ID && !m.Role.Drawn():
			v.nearer = v.nearer || apart(m.Span, v.r.Trigger.Span) < far
		}
	}
}

// far is how many bytes part the place from the trigger in their sentence, 0 where they
// stand in two.
func (v *view) far() int {
	if at := v.r.Toponym.Span; v.r.Evidence.Span.Contains(at) {
		return apart(at, v.r.Trigger.Span)
	}
	return 0
}

func apart(a, b geo.Span) int { return max(a.Start-b.End, b.Start-a.End, 0) }

// by reports whether the first rule is one of these: the one that joined the place.
func (v *view) by(rules ...geo.ReasonID) bool {
	return len(v.r.Steps) > 0 && slices.Contains(rules, v.r.Steps[0].Rule)
}

// because reports whether the place was chosen for one of these reasons.
func (v *view) because(why ...geo.ReasonID) bool {
	return v.m != nil && slices.Contains(why, v.m.Reason.ID)
}
