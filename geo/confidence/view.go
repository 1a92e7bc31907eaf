package confidence

import (
	"slices"
	"sort"

	"strikemap/geo"
)

// article is what the marks of all of an article's reports share.
type article struct {
	in     *geo.Reading
	drawn  int                 // reports that are drawn
	armed  bool                // any report names a weapon
	named  map[geo.PlaceID]int // mentions of the places that are reported of
	length int                 // bytes of text, at most longest
}

// longest is beyond how many bytes an article's length says nothing more.
const longest = 1 << 14

func about(in *geo.Reading) *article {
	x := &article{in: in, named: map[geo.PlaceID]int{}, length: min(longest, len(in.Article.Body))}
	for i := range in.Reports {
		r := &in.Reports[i]
		if r.Place == nil || r.Kind.Hidden() {
			continue
		}
		x.named[r.Place.ID] = 0
		x.armed = x.armed || len(r.Weapons) > 0
		if r.Precision.Mappable() {
			x.drawn++
		}
	}
	for i := range in.Mentions {
		if p := in.Mentions[i].Place; p != nil {
			if n, ok := x.named[p.ID]; ok {
				x.named[p.ID] = n + 1
			}
		}
	}
	return x
}

// view is a report with what its marks are read from.
type view struct {
	*article
	r *geo.Report
	m *geo.Mention // of its place, nil when none names it

	named    int  // mentions of its place in the article
	back     int  // how many sentences before the evidence the place stands
	nearer   bool // another place stands nearer to the trigger
	unlisted int  // names in the evidence that no list knows
	speaker  bool // another place in the evidence speaks
}

// see returns the view of a report that has a place.
func (x *article) see(r *geo.Report) view {
	v := view{article: x, r: r, named: x.named[r.Place.ID]}
	if r.Mention >= 0 && r.Mention < len(x.in.Mentions) {
		v.m = &x.in.Mentions[r.Mention]
	}
	if at := r.Toponym.Span; !at.Empty() && !r.Evidence.Span.Contains(at) {
		v.back = max(0, x.sentence(r.Trigger.Span.Start)-x.sentence(at.Start))
	}
	v.lookAround()
	return v
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

// inTitle reports whether the title of the article tells of it.
func (v *view) inTitle() bool {
	title := v.in.Article.TitleSpan
	return !title.Empty() && title.Contains(v.r.Evidence.Span)
}
