package ledger_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// one is an invented article with one strike on Velyke on 4 May.
func one(n int, change func(*geo.Report)) *geo.Reading {
	sha := fmt.Sprint("one", n)
	r := at("", &geo.Place{ID: "v", Name: "Velyke", Level: geo.LevelSettlement, Point: orb.Point{30, 50}}, geo.KindStrike, on(4))
	r.Evidence.Text = "An invented drone hit a depot in Velyke."
	if change != nil {
		change(&r)
	}
	r.Anchor = geo.Anchor{Article: sha}
	r.ID = r.Anchor.ID()
	return &geo.Reading{Article: geo.Article{SHA256: sha}, Reports: []geo.Report{r}}
}

func TestEventsThatMayBeOneAreSuggested(t *testing.T) {
	hour := func(h int) func(*geo.Report) {
		return func(r *geo.Report) {
			from := time.Date(2025, 5, 4, h, 0, 0, 0, time.UTC)
			r.Date = geo.Date{From: from, To: from.Add(time.Minute), Precision: geo.D0}
		}
	}
	weapon := func(w geo.Weapon) func(*geo.Report) { return func(r *geo.Report) { r.Weapons = []geo.Weapon{w} } }
	place := func(lon float64, precision geo.Precision) func(*geo.Report) {
		return func(r *geo.Report) {
			r.Place, r.Precision = &geo.Place{ID: "x", Level: geo.LevelSettlement, Point: orb.Point{lon, 50}}, precision
		}
	}
	text := func(s string) func(*geo.Report) { return func(r *geo.Report) { r.Evidence.Text = s } }
	for _, tt := range []struct {
		name string
		a, b func(*geo.Report)
		want bool
	}{
		{"the same place and day", nil, nil, true},
		{"a village next to it", nil, place(30.05, geo.P3), true},
		{"a town ten kilometres away", nil, place(30.15, geo.P3), false},
		{"the oblast around it", nil, place(30, geo.P6), false},
		{"the next day", nil, func(r *geo.Report) { r.Date = on(5) }, true},
		{"four days later", nil, func(r *geo.Report) { r.Date = on(8) }, false},
		{"a day that nobody states", nil, func(r *geo.Report) { r.Date = geo.Date{Precision: geo.D7} }, false},
		{"three hours apart by the clock", hour(3), hour(6), false},
		{"one hour apart by the clock", hour(3), hour(4), true},
		{"a drone and a drone of a kind", weapon(geo.WeaponDrone), weapon(geo.WeaponShahed), true},
		{"two kinds of drone", weapon(geo.WeaponFPV), weapon(geo.WeaponShahed), false},
		{"a drone and a missile", weapon(geo.WeaponDrone), weapon(geo.WeaponMissile), false},
		{"one tells of another blow", nil, text("An invented drone hit Velyke again."), false},
		{"both tell of another blow", text("Invented: drones hit Velyke twice."), text("An invented drone hit Velyke again."), true},
		{"a strike and an alert", nil, func(r *geo.Report) { r.Kind = geo.KindAlert }, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			b := folded([]*geo.Reading{one(1, tt.a), one(2, tt.b)})
			if got := len(b.Suggestions()) == 1; got != tt.want {
				t.Errorf("suggested: %v", got)
			}
		})
	}
}

func TestWhatAPersonDecidedIsNotSuggested(t *testing.T) {
	rs := []*geo.Reading{one(1, nil), one(2, nil)}
	a, b := rs[0].Reports[0].ID, rs[1].Reports[0].ID
	for name, d := range map[string]journal.Deed{
		"kept apart": journal.New("A", journal.KeepApart, journal.Set(journal.Pairs, journal.PairOf(b, a), journal.FieldApart, true)),
		"merged":     journal.Join("A", a, b),
		"rejected":   journal.Decide("A", journal.Judgement{Verdict: journal.Rejected}, b),
	} {
		if got := apply(folded(rs), d).Suggestions(); len(got) != 0 {
			t.Errorf("%s, and %v is suggested", name, got)
		}
	}
	if got := folded(rs).Suggestions(); len(got) != 1 || got[0].Articles != 2 || got[0].Likeness != 1 || !slices.Equal(got[0].Events, []string{a, b}) {
		t.Errorf("suggested %+v", got)
	}
}

func TestAReprintHasTheOriginOfWhatItReprints(t *testing.T) {
	words := strings.Fields(strings.Repeat("invented officials of the county told how the night had passed in every village of the plain and what it cost them ", 4))
	for i := range words {
		words[i] += fmt.Sprint(i % 37)
	}
	text := strings.Join(words, " ")
	day := time.Date(2025, 5, 4, 0, 0, 0, 0, time.UTC)
	article := func(sha, body string, published time.Time) *geo.Reading {
		return &geo.Reading{Article: geo.Article{SHA256: sha, Body: body, Published: published}}
	}
	rs := []*geo.Reading{
		article("late", "Reprinted: "+text, day.AddDate(0, 0, 1)), article("early", text+" More was added.", day),
		article("other", strings.Repeat("Another invented text about the harvest of this year and its weather. ", 9), day), article("short", "Invented.", day),
	}
	got := ledger.Origins(slices.Values(rs))
	if len(got) != 1 || got["late"] != "early" {
		t.Errorf("origins %v", got)
	}
}

func TestATollIsARangeAndNeverASum(t *testing.T) {
	hurt := func(n int, day int, least, most *int) *geo.Reading {
		r := one(n, func(r *geo.Report) {
			r.Effects = []geo.EffectClaim{{Effect: geo.EffectInjured, Min: least, Max: most}}
		})
		r.Article.Published = time.Date(2025, 5, day, 0, 0, 0, 0, time.UTC)
		return r
	}
	rs := []*geo.Reading{hurt(1, 6, n(5), n(5)), hurt(2, 5, n(3), nil), one(3, nil)}
	a := rs[0].Reports[0].ID
	b := apply(folded(rs), journal.Join("A", a, rs[1].Reports[0].ID, rs[2].Reports[0].ID))
	e := b.Entry(a)
	toll := e.TollOf(geo.EffectInjured)
	if *toll.Min != 3 || *toll.Max != 5 || toll.Latest.ID != a {
		t.Errorf("%d to %d, latest %s", *toll.Min, *toll.Max, toll.Latest.ID)
	}
	if none := e.TollOf(geo.EffectKilled); none.Min != nil || none.Latest != nil {
		t.Error("a toll that nobody states")
	}
	for _, f := range e.Facts() {
		if f.Disagree != (f.Name == "injured") || len(f.Tellings) != 3 {
			t.Errorf("%s: disagree %v, %d tellings", f.Name, f.Disagree, len(f.Tellings))
		}
	}
	if got := e.Effects(); len(got) != 1 || *got[0].Min != 3 || *got[0].Max != 5 {
		t.Errorf("its consequences: %v", got)
	}
}

func TestAnArticleIsOneSourceHoweverOftenItTellsOfAnEvent(t *testing.T) {
	damage := func(extent string) geo.EffectClaim {
		return geo.EffectClaim{Effect: geo.EffectBuilding, Extent: extent}
	}
	twice := one(1, func(r *geo.Report) {
		r.Effects = []geo.EffectClaim{{Effect: geo.EffectKilled, Min: n(2)}, damage(geo.ExtentDamaged)}
	})
	again := twice.Reports[0]
	again.ID, again.Kind, again.Effects = "again", geo.KindEffectOnly, []geo.EffectClaim{{Effect: geo.EffectKilled}, damage(geo.ExtentDestroyed)}
	twice.Reports = append(twice.Reports, again)
	rs := []*geo.Reading{twice, one(2, nil)}
	a := rs[0].Reports[0].ID
	b := apply(folded(rs), journal.Join("A", a, "again", rs[1].Reports[0].ID))
	e := b.Entry(a)
	sources := e.Sources()
	if len(sources) != 2 || len(sources[0].Reports) != 2 || sources[1].Reading != rs[1] {
		t.Fatalf("%d sources of %d reports", len(sources), len(e.Event.Reports))
	}
	for _, f := range e.Facts() {
		if f.Disagree || len(f.Tellings) != 2 {
			t.Errorf("%s: %v, %d tellings", f.Name, f.Disagree, len(f.Tellings))
		}
	}
	if got := e.Effects(); len(got) != 2 || *got[0].Min != 2 || got[0].Max != nil || got[1].Extent != geo.ExtentDestroyed {
		t.Errorf("its consequences: %+v", got)
	}
}

func TestEventsLikeOneAreThoseSuggestedWithIt(t *testing.T) {
	far := func(r *geo.Report) {
		r.Place = &geo.Place{ID: "x", Level: geo.LevelSettlement, Point: orb.Point{31, 50}}
	}
	b := folded([]*geo.Reading{one(1, nil), one(2, nil), one(3, far), one(4, nil)})
	like := b.Like(b.Entries()[0])
	if len(like) != 2 || like[0] != b.Entries()[1] || like[1] != b.Entries()[3] {
		t.Errorf("like %v", like)
	}
	d := ledger.Apart("A", b.Entries()[0].Event.ID, b.Entries()[1].Event.ID)
	d.Seq = 1
	if err := d.Validate(); err != nil {
		t.Fatal(err)
	}
	b = b.Apply(&d)
	if like := b.Like(b.Entries()[0]); len(like) != 1 {
		t.Errorf("after one was kept apart: %v", like)
	}
}

func TestOfManyEventsAlikeAFewAreTold(t *testing.T) {
	var rs []*geo.Reading
	for n := range 200 {
		rs = append(rs, one(n, nil))
	}
	b := folded(rs)
	if n := len(b.Like(b.Entries()[0])); n != 20 {
		t.Errorf("%d are told", n)
	}
}
