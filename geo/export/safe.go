package export

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// Safe is how much of what is written strangers may get.
type Safe struct {
	// Grid is the side, in kilometres, of the squares to whose middle points are
	// moved; such a point stands for the ring around its square, and what is finer
	// than a settlement loses its name. 0 leaves them as they are.
	Grid   float64
	Quotes bool          // words of the articles are written, but those that are graphic or personal
	Fresh  time.Duration // points of what is younger are withheld; 0 withholds none
	Now    time.Time     // by which the age is reckoned

	// Local says what a raion or an oblast is called, for a place that is called by it;
	// nil has no local name.
	Local func(name string) string

	told bool // for people: a settlement keeps its name and precision, its point moves
}

// Cautious is what is withheld unless a person chooses otherwise: points within a
// kilometre, no quotes, nothing of the last twelve hours.
func Cautious(now time.Time) Safe { return Safe{Grid: 1, Fresh: 12 * time.Hour, Now: now} }

// withholdingTags are tags by which a person has an event withheld.
var withholdingTags = []string{"graphic", "personal", "withhold", "жорстоке", "особисте", "не публікувати"}

// Apply returns copies of readings and of events of their reports, which the
// readings hold as they are decided, without what is withheld, and what that was.
// Every format may write them.
func (s Safe) Apply(readings []*geo.Reading, events []*ledger.Entry) ([]*geo.Reading, []*ledger.Entry, Kept) {
	k := keeper{Safe: s, kept: Kept{safe: s}, gone: map[string]bool{}, bare: map[*geo.Reading]*geo.Reading{}}
	var open []*ledger.Entry
	for _, e := range events {
		if k.lets(e) {
			open = append(open, e)
		} else {
			for _, r := range e.Event.Reports {
				k.gone[r.ID] = true
			}
		}
	}
	k.reports = map[string]*geo.Report{}
	var out []*geo.Reading
	for _, r := range readings {
		if part := k.reading(r); part != nil {
			out = append(out, part)
		}
	}
	for i, e := range open {
		open[i] = k.event(e)
	}
	return out, open, k.kept
}

// keeper takes out what is withheld, and counts it.
type keeper struct {
	Safe
	kept    Kept
	gone    map[string]bool               // reports of events that are withheld
	reports map[string]*geo.Report        // that are written
	bare    map[*geo.Reading]*geo.Reading // articles without path and text
}

// lets reports whether an event may be written.
func (k *keeper) lets(e *ledger.Entry) bool {
	for _, tag := range e.Tags {
		if slices.Contains(withholdingTags, strings.ToLower(strings.TrimSpace(tag))) {
			k.kept.tagged++
			return false
		}
	}
	if k.Fresh <= 0 || e.Lead.Precision > geo.P4 {
		return true
	}
	ended := e.Event.Date().To
	if !e.Event.Date().Known() {
		ended = published(&e.Reading.Article)
	}
	switch {
	case ended.IsZero():
		k.kept.ageless++
	case k.Now.Sub(ended) < k.Fresh:
		k.kept.fresh++
		return false
	}
	return true
}

// published returns the end of the time in which an article can have come out: of
// the day where only that is known.
func published(a *geo.Article) time.Time {
	if local := a.Published.In(record.Kyiv); !a.Published.IsZero() && local.Hour() == 0 && local.Minute() == 0 {
		return local.AddDate(0, 0, 1)
	}
	return a.Published
}

// reading returns what of a reading may be written, nil when nothing may.
func (k *keeper) reading(r *geo.Reading) *geo.Reading {
	part := *r
	part.Article.Path, part.Article.Body = "", ""
	part.Sentences, part.Mentions = nil, nil
	part.Reports = make([]geo.Report, 0, len(r.Reports))
	for i := range r.Reports {
		if !k.gone[r.Reports[i].ID] {
			part.Reports = append(part.Reports, k.report(&r.Reports[i]))
		}
	}
	if len(part.Reports) == 0 {
		return nil
	}
	for i := range part.Reports {
		k.reports[part.Reports[i].ID] = &part.Reports[i]
	}
	return &part
}

// report returns a report without what is withheld.
func (k *keeper) report(r *geo.Report) geo.Report {
	out := *r
	out.Mention, out.Steps = -1, nil
	exact := k.Grid > 0 && finerThanSettlement(r)
	if k.Grid > 0 && r.Place != nil && r.Precision <= geo.P4 {
		out.Place = k.coarse(r.Place, exact)
		if !k.told || exact || r.Precision == geo.P4 {
			out.Precision, out.RadiusKM = geo.P4, k.around(r)
		}
	}
	if !k.Quotes || exact || k.sensitive(r.Evidence.Text) {
		silence(&out)
	}
	out.ClaimedBy = unnamed(out.ClaimedBy)
	return out
}

func finerThanSettlement(r *geo.Report) bool {
	return r.Precision < geo.P3 || r.Place != nil && (r.Place.Level == geo.LevelFacility || r.Place.Level == geo.LevelDistrict)
}

// around returns the radius, in kilometres, of the ring that a report's place lies
// within when its point is moved to the middle of its square.
func (s Safe) around(r *geo.Report) float64 {
	km := s.Grid / math.Sqrt2
	if r.Precision == geo.P4 {
		km += r.Radius()
	}
	return math.Ceil(10*km) / 10
}

// sensitive reports whether a quote is graphic or personal, and counts it.
func (k *keeper) sensitive(text string) bool {
	switch {
	case graphic(text):
		k.kept.graphic++
	case personal(text):
		k.kept.personal++
	default:
		return false
	}
	return true
}

// coarse returns a place in the middle of its square; one whose name would tell it
// more finely than its settlement does is called by what it lies in.
func (s Safe) coarse(p *geo.Place, exact bool) *geo.Place {
	out := *p
	out.Point = s.square(p.Point)
	if exact {
		out.ID, out.Name, out.LocalName, out.Population = geo.PlaceWithheld, p.Country, "", 0
		for _, name := range []string{p.Raion, p.Oblast} {
			if name != "" {
				if out.Name = name; s.Local != nil {
					out.LocalName = s.Local(name)
				}
				break
			}
		}
	}
	return &out
}

// square returns the middle of the square that a point lies in.
func (s Safe) square(p orb.Point) orb.Point {
	const degree = 111.32 // kilometres of latitude, and of longitude on the equator
	middle := func(x, step float64) float64 { return (math.Floor(x/step) + 0.5) * step }
	lat := middle(p[1], s.Grid/degree)
	return orb.Point{middle(p[0], s.Grid/degree/math.Max(0.01, math.Cos(lat*math.Pi/180))), lat}
}

// silence takes the words of the article out of a report.
func silence(r *geo.Report) {
	r.Evidence, r.Toponym, r.Trigger, r.Date.Words = geo.Quote{}, geo.Quote{}, geo.Quote{}, ""
	r.Effects, r.ClaimedBy = slices.Clone(r.Effects), slices.Clone(r.ClaimedBy)
	for i := range r.Effects {
		r.Effects[i].Quote = geo.Quote{}
	}
	for i := range r.ClaimedBy {
		r.ClaimedBy[i].Quote = geo.Quote{}
	}
}

// unnamed returns those whom a report is attributed to without the names of private
// persons.
func unnamed(by []geo.Attribution) []geo.Attribution {
	out := slices.Clone(by)
	for i := range out {
		if out[i].Role == geo.SpeakerWitness || out[i].Role == geo.SpeakerAnonymous {
			out[i].Name, out[i].Quote = "", geo.Quote{}
		}
	}
	return out
}

// event returns an event with its reports as they are written, without notes.
func (k *keeper) event(e *ledger.Entry) *ledger.Entry {
	out := e.ToldBy(k.nameless)
	out.Note, out.Judgement.Why = "", ""
	group := *e.Event
	group.Reports = make([]*geo.Report, len(e.Event.Reports))
	for i, r := range e.Event.Reports {
		if group.Reports[i] = k.reports[r.ID]; group.Reports[i] == nil {
			x := k.report(r)
			group.Reports[i] = &x
		}
		if r == e.Lead || r.ID == e.Lead.ID {
			out.Lead = group.Reports[i]
		}
	}
	out.Event, out.Display = &group, out.Lead.Display()
	return out
}

// nameless returns an article without its path and its text, the same each time.
func (k *keeper) nameless(r *geo.Reading) *geo.Reading {
	if k.bare[r] == nil {
		in := *r
		in.Article.Path, in.Article.Body = "", ""
		k.bare[r] = &in
	}
	return k.bare[r]
}

// Kept is what was withheld.
type Kept struct {
	safe                                      Safe
	fresh, tagged, graphic, personal, ageless int
}

// Reasons returns what was withheld, to be said.
func (k Kept) Reasons() []geo.Reason {
	var out []geo.Reason
	if k.safe.Grid > 0 {
		out = append(out, geo.Because(geo.ReasonWithheldGrid, number(k.safe.Grid)))
	}
	if !k.safe.Quotes {
		out = append(out, geo.Because(geo.ReasonWithheldQuotes))
	}
	out = append(out, geo.Because(geo.ReasonWithheldPrivate))
	if k.fresh > 0 {
		out = append(out, geo.Because(geo.ReasonWithheldFresh, strconv.Itoa(k.fresh), number(k.safe.Fresh.Hours())))
	}
	for _, c := range []struct {
		n  int
		id geo.ReasonID
	}{
		{k.tagged, geo.ReasonWithheldTagged}, {k.graphic, geo.ReasonWithheldGraphic}, {k.personal, geo.ReasonWithheldPersonal}, {k.ageless, geo.ReasonWithheldAgeless},
	} {
		if c.n > 0 {
			out = append(out, geo.Because(c.id, strconv.Itoa(c.n)))
		}
	}
	return out
}

// Line says what was withheld on one line.
func (k Kept) Line(say record.Saying) string {
	var out []string
	for _, r := range k.Reasons() {
		out = append(out, say.Words(r))
	}
	return strings.Join(out, "; ")
}
