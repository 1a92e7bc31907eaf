package briefing_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/briefing"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

var made = time.Date(2025, 5, 6, 9, 0, 0, 0, time.UTC)

// night is two invented articles: the first with one sentence that names three villages
// and one about a town, the second with fourteen strikes on places of their own.
func night() []*geo.Reading {
	first := &geo.Reading{Article: geo.Article{SHA256: "first", Title: "Invented night"}}
	for i, name := range []string{"Persha", "Druha", "Tretia", "Velyke"} {
		sentence := geo.Span{Start: 0, End: 90}
		if name == "Velyke" {
			sentence = geo.Span{Start: 100, End: 150}
		}
		first.Reports = append(first.Reports, report("first", name, i, sentence))
	}
	second := &geo.Reading{Article: geo.Article{SHA256: "second", Title: "Invented list"}}
	for i := range 14 {
		r := report("second", fmt.Sprintf("Selo %d", i), i, geo.Span{Start: 100 * i, End: 100*i + 90})
		n := i
		r.Effects = []geo.EffectClaim{{Effect: geo.EffectInjured, Min: &n, Max: &n}}
		second.Reports = append(second.Reports, r)
	}
	return []*geo.Reading{first, second}
}

func report(article, place string, at int, sentence geo.Span) geo.Report {
	r := geo.Report{
		Kind: geo.KindStrike, Precision: geo.P3, Place: &geo.Place{ID: geo.PlaceID(place), Name: place, Level: geo.LevelSettlement},
		Mention: -1, Evidence: geo.Quote{Span: sentence}, Trigger: geo.Quote{Span: geo.Span{Start: 3 * at, End: 3*at + 1}},
	}
	r.Anchor = geo.Anchor{Article: article, Trigger: r.Trigger.Span}
	r.ID = r.Anchor.ID()
	return r
}

// desk is a book with deeds done one after another.
type desk struct {
	*ledger.Book
	t    *testing.T
	name string
}

func open(t *testing.T) *desk {
	return &desk{ledger.New(slices.Values(night()), journal.Fold(slices.Values([]journal.Deed{}))), t, briefing.Draft}
}

func (d *desk) do(x journal.Deed) (back journal.Deed) {
	d.t.Helper()
	if err := x.Validate(); err != nil {
		d.t.Fatal(err)
	}
	back, err := x.Invert(d.State(), "A")
	if err != nil {
		d.t.Fatal(err)
	}
	x.Seq = d.State().Last() + 1
	d.Book = d.Apply(&x)
	return back
}

func (d *desk) id(place string) string {
	for _, e := range d.Entries() {
		if e.Lead.Place.Name == place {
			return e.Event.ID
		}
	}
	d.t.Fatalf("no event in %s", place)
	return ""
}

func (d *desk) star(place string, order any) {
	d.do(journal.New("A", journal.Star, journal.Set(journal.Events, d.id(place), journal.FieldStar, order)))
}

func (d *desk) briefing() briefing.Briefing { return briefing.Of(d.Book, d.name, d.Entries()) }

// stop returns the name of the stop that tells of a place.
func (d *desk) stop(place string) string {
	b := d.briefing()
	return b.Stops[b.Of(d.id(place))].ID
}

// keep makes the briefing.
func (d *desk) keep(name string) {
	d.do(d.briefing().Make("A", name, "Invented week", made))
	d.name = name
}

// line writes the stops that are told as "title | Persha+Druha | Velyke | sources".
func (d *desk) line() string {
	var out []string
	b := d.briefing()
	for _, s := range b.Told() {
		names := []string{string(s.Kind)}
		for i, e := range s.Entries {
			if i == 0 {
				names = nil
			}
			names = append(names, e.Lead.Place.Name)
		}
		out = append(out, strings.Join(names, "+"))
	}
	return strings.Join(out, " | ")
}

func (d *desk) want(line string) {
	d.t.Helper()
	if got := d.line(); got != line {
		d.t.Errorf("the briefing is\n%s, want\n%s", got, line)
	}
}

func TestWithoutStarsTheGravestAreTold(t *testing.T) {
	d := open(t)
	b := d.briefing()
	if !b.Gravest || b.Kept {
		t.Error("it does not say that nobody chose")
	}
	if got := d.line(); !strings.HasPrefix(got, "title | Selo 13 | Selo 12 |") || strings.Count(got, "|") != 13 {
		t.Errorf("the twelve gravest are not told, the gravest first: %s", got)
	}
}

func TestWhatIsStarredIsToldInItsOrder(t *testing.T) {
	d := open(t)
	d.star("Velyke", 2)
	d.star("Selo 3", 1)
	d.want("title | Selo 3 | Velyke | sources")
	if d.briefing().Gravest {
		t.Error("it says that nobody chose")
	}
}

func TestPlacesOfOneSentenceAreOneStop(t *testing.T) {
	d := open(t)
	for i, place := range []string{"Persha", "Velyke", "Druha", "Tretia"} {
		d.star(place, i)
	}
	d.want("title | Persha+Druha+Tretia | Velyke | sources")
	d.keep("week")
	d.do(d.briefing().Ungroup("A", d.stop("Persha")))
	d.want("title | Persha | Druha | Tretia | Velyke | sources")
	d.do(d.briefing().Group("A", d.stop("Velyke")))
	d.want("title | Persha | Druha | Tretia+Velyke | sources")
}

func TestWhatIsMadeStaysAsItWas(t *testing.T) {
	d := open(t)
	d.star("Velyke", 1)
	d.star("Selo 1", 2)
	d.star("Selo 2", 3)
	d.keep("week")
	d.want("title | Velyke | Selo 1 | Selo 2 | sources")
	b := d.briefing()
	if !b.Kept || b.Theme.Title != "Invented week" || !b.Theme.Made.Equal(made) {
		t.Errorf("the theme is %+v", b.Theme)
	}
	d.do(b.Move("A", d.stop("Selo 2"), 1))
	d.want("title | Selo 2 | Velyke | Selo 1 | sources")
	d.do(d.briefing().Hide("A", d.stop("Velyke"), true))
	d.want("title | Selo 2 | Selo 1 | sources")
	d.do(d.briefing().Write("A", d.stop("Velyke"), briefing.Text{Caption: "A depot", Translation: "Склад", Notes: "slowly"}))
	d.do(d.briefing().Hide("A", d.stop("Velyke"), false))
	b = d.briefing()
	if s := b.Stops[b.Of(d.id("Velyke"))]; s.Caption != "A depot" || s.Translation != "Склад" || s.Notes != "slowly" {
		t.Errorf("the texts are %+v", s.Text)
	}
	d.do(b.Hide("A", "sources", true))
	d.want("title | Selo 2 | Velyke | Selo 1")
	d.do(d.briefing().Retitle("A", "Another", "for a test"))
	if got := d.briefing().Theme; got.Title != "Another" || got.Subtitle != "for a test" || !got.Made.Equal(made) {
		t.Errorf("the theme is %+v", got)
	}
}

func TestAStarTakenLaterJoinsAndOneTakenAwayLeaves(t *testing.T) {
	d := open(t)
	d.star("Velyke", 1)
	d.star("Selo 1", 2)
	d.keep("week")
	d.star("Selo 5", 3)
	d.want("title | Velyke | Selo 1 | Selo 5 | sources")
	d.do(d.briefing().Retitle("A", "Another", ""))
	d.want("title | Velyke | Selo 1 | Selo 5 | sources")
	d.star("Velyke", nil)
	d.want("title | Selo 1 | Selo 5 | sources")
	d.do(d.briefing().Remove("A", d.stop("Selo 1")))
	d.want("title | Selo 5 | sources")
	if e := d.Entry(d.id("Selo 1")); e.Star != nil {
		t.Error("what left the story has its star still")
	}
	d.star("Selo 1", 9)
	d.want("title | Selo 1 | Selo 5 | sources")
}

func TestOtherBriefingsAreLeftAlone(t *testing.T) {
	d := open(t)
	d.star("Velyke", 1)
	d.keep("one")
	d.star("Velyke", nil)
	d.star("Selo 2", 1)
	d.name = briefing.Draft
	d.keep("two")
	d.want("title | Selo 2 | sources")
	if got := briefing.Names(d.State()); !slices.Equal(got, []string{"two", "one"}) {
		t.Errorf("the briefings are %v", got)
	}
}

func TestRejectedEventsAreNotTold(t *testing.T) {
	d := open(t)
	d.star("Velyke", 1)
	d.star("Selo 2", 2)
	d.do(journal.Decide("A", journal.Judgement{Verdict: journal.Rejected}, d.id("Velyke")))
	d.want("title | Selo 2 | sources")
	if b := d.briefing(); !b.Stops[1].Rejected() {
		t.Error("the stop does not say why")
	}
}

func TestEveryChangeCanBeTakenBack(t *testing.T) {
	d := open(t)
	d.star("Persha", 1)
	d.star("Druha", 2)
	d.star("Velyke", 3)
	for name, change := range map[string]func(briefing.Briefing) journal.Deed{
		"making":    func(b briefing.Briefing) journal.Deed { return b.Make("A", "other", "Other", made) },
		"retitling": func(b briefing.Briefing) journal.Deed { return b.Retitle("A", "x", "y") },
		"writing":   func(b briefing.Briefing) journal.Deed { return b.Write("A", "title", briefing.Text{Caption: "x"}) },
		"hiding":    func(b briefing.Briefing) journal.Deed { return b.Hide("A", "title", true) },
		"moving":    func(b briefing.Briefing) journal.Deed { return b.Move("A", d.stop("Velyke"), 0) },
		"grouping":  func(b briefing.Briefing) journal.Deed { return b.Group("A", d.stop("Velyke")) },
		"parting":   func(b briefing.Briefing) journal.Deed { return b.Ungroup("A", d.stop("Persha")) },
		"removing":  func(b briefing.Briefing) journal.Deed { return b.Remove("A", d.stop("Persha")) },
	} {
		for _, kept := range []bool{false, true} {
			t.Run(fmt.Sprint(name, kept), func(t *testing.T) {
				d := &desk{d.Book, t, briefing.Draft}
				if kept {
					d.keep("week")
				}
				before, line := d.State(), d.line()
				deed := change(d.briefing())
				if d.line() != line {
					t.Error("making the deed changed the briefing")
				}
				back := d.do(deed)
				if d.State().Equal(before) {
					t.Error("nothing was changed")
				}
				d.do(back)
				if !d.State().Equal(before) || d.line() != line {
					t.Errorf("taken back it is %s, was %s", d.line(), line)
				}
			})
		}
	}
}

func TestWhatCannotBeChangedSetsNothing(t *testing.T) {
	d := open(t)
	d.star("Velyke", 1)
	d.keep("week")
	b := d.briefing()
	for name, deed := range map[string]journal.Deed{
		"moving the title": b.Move("A", "title", 2), "grouping the first": b.Group("A", d.stop("Velyke")),
		"parting one": b.Ungroup("A", d.stop("Velyke")), "removing sources": b.Remove("A", "sources"), "an unknown stop": b.Write("A", "nobody", briefing.Text{}),
	} {
		if len(deed.Body) > 0 {
			t.Errorf("%s sets %v", name, deed.Body)
		}
	}
}

func TestSourcesTellWhatTheyAreOf(t *testing.T) {
	d := open(t)
	d.star("Velyke", 1)
	d.star("Selo 2", 2)
	d.star("Selo 3", 3)
	b := d.briefing()
	got := b.Sources()
	if len(got) != 2 || got[0].Reading.Article.SHA256 != "first" || !slices.Equal(got[1].Stops, []int{2, 3}) {
		t.Errorf("sources %+v", got)
	}
}
