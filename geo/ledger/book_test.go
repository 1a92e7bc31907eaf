package ledger_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// library is n invented articles of three reports each, the first two of one
// event.
func library(n int) []*geo.Reading {
	var out []*geo.Reading
	for i := range n {
		sha := fmt.Sprintf("sha%d", i)
		r := &geo.Reading{Article: geo.Article{ID: fmt.Sprint(i), SHA256: sha, Title: "Invented article " + sha}}
		for j, p := range []*geo.Place{velyke, velyke, male} {
			x := at("", p, geo.KindStrike, on(4))
			x.Trigger.Span, x.Mention = geo.Span{Start: 10 * j, End: 10*j + 3}, -1
			x.Anchor = geo.Anchor{Article: sha, Trigger: x.Trigger.Span}
			x.ID = x.Anchor.ID()
			r.Reports = append(r.Reports, x)
		}
		out = append(out, r)
	}
	return out
}

func folded(rs []*geo.Reading, deeds ...journal.Deed) *ledger.Book {
	return ledger.New(slices.Values(rs), journal.Fold(slices.Values(deeds)))
}

// apply applies deeds one by one, numbered on.
func apply(b *ledger.Book, deeds ...journal.Deed) *ledger.Book {
	for i := range deeds {
		deeds[i].Seq = b.State().Last() + 1
		b = b.Apply(&deeds[i])
	}
	return b
}

// plain is a book without what is only its own: every entry with its reports and
// articles.
func plain(b *ledger.Book) any {
	type row struct {
		Event                  geo.Event
		Titles                 []string
		Lead                   string
		Judgement              journal.Judgement
		Note                   string
		Tags                   []string
		Star                   *float64
		Corrected, Made, Found bool
	}
	var out []row
	for _, e := range b.Entries() {
		x := row{*e.Event, nil, e.Lead.ID, e.Judgement, e.Note, e.Tags, e.Star, e.Corrected, e.Made, b.Entry(e.Event.ID) == e}
		for i, r := range e.Event.Reports {
			x.Titles = append(x.Titles, e.ReadingOf(i).Article.Title)
			x.Found = x.Found && b.EntryOf(r.ID) == e
		}
		out = append(out, x)
	}
	return out
}

// someDeed is a deed about reports and events that there are.
func someDeed(d *rand.Rand, b *ledger.Book, rs []*geo.Reading) journal.Deed {
	report := func() string { return rs[d.IntN(len(rs))].Reports[d.IntN(3)].ID }
	event := report()
	if all := b.Entries(); len(all) > 0 {
		event = all[d.IntN(len(all))].Event.ID
	}
	article := fmt.Sprintf("sha%d", d.IntN(len(rs)))
	switch d.IntN(9) {
	case 0:
		return journal.Decide("A", journal.Judgement{Verdict: journal.Reviews[d.IntN(4)]}, event, report())
	case 1:
		return journal.Join("A", event, report(), report())
	case 2:
		return journal.Part("A", report())
	case 3:
		return journal.Presence("A", []journal.Kind{journal.AddArticles, journal.Remove}[d.IntN(2)], article)
	case 4:
		return journal.New("A", journal.Correct, journal.Set(journal.Reports, report(), "kind", geo.Kinds[d.IntN(8)]))
	case 5:
		return journal.Label("A", event, "port")
	case 6:
		return journal.New("A", journal.Star, journal.Set(journal.Events, event, journal.FieldStar, d.IntN(9)))
	case 7:
		return journal.New("A", journal.ArticleHead, journal.Set(journal.Articles, article, journal.FieldTitle, fmt.Sprint("Invented ", d.IntN(9))))
	}
	made := at("", male, geo.KindStrike, on(5))
	line, err := json.Marshal(record.OfReport(&geo.Article{SHA256: article}, &made, nil))
	if err != nil {
		panic(err)
	}
	return journal.Make("A", json.RawMessage(string(line[:len(line)-1])+`,"id":"x"}`))
}

func TestABookIsTheSameDeedByDeedAndAllAtOnce(t *testing.T) {
	for seed := range uint64(40) {
		d, rs := rand.New(rand.NewPCG(seed, 2)), library(4)
		b := folded(rs[:3])
		var deeds []journal.Deed
		for i := range 60 {
			if i == 30 {
				b = b.Add(slices.Values(rs))
			}
			x := someDeed(d, b, rs[:3])
			before := plain(b)
			after := apply(b, x)
			if !reflect.DeepEqual(before, plain(b)) {
				t.Fatalf("seed %d: %s changed the book before it", seed, x.Kind)
			}
			x.Seq = after.State().Last()
			deeds = append(deeds, x)
			b = after
		}
		if once := folded(rs, deeds...); !reflect.DeepEqual(plain(once), plain(b)) {
			t.Fatalf("seed %d:\ndeed by deed %+v\nall at once  %+v", seed, plain(b), plain(once))
		}
	}
}

// Articles come in batches, some twice, while people decide; earlier books stay as
// they are, and the same batch may be added to one of them again.
func TestABookIsTheSameBatchByBatchAndAllAtOnce(t *testing.T) {
	for seed := range uint64(25) {
		d := rand.New(rand.NewPCG(seed, 11))
		rs := library(40)
		b := folded(nil)
		var done []journal.Deed
		do := func(x journal.Deed) {
			b = apply(b, x)
			x.Seq = b.State().Last()
			done = append(done, x)
		}
		for at := 0; at < len(rs); {
			next := min(len(rs), at+1+d.IntN(9))
			batch := rs[max(0, at-d.IntN(3)):next]
			before, was := b, plain(b)
			b = before.Add(slices.Values(batch))
			if twin := before.Add(slices.Values(batch)); !reflect.DeepEqual(plain(twin), plain(b)) || !reflect.DeepEqual(plain(before), was) {
				t.Fatalf("seed %d: two books of one differ after article %d", seed, next)
			}
			var hashes []string
			for _, r := range batch {
				hashes = append(hashes, r.Article.SHA256)
			}
			do(journal.Presence("A", journal.AddArticles, hashes...))
			for range d.IntN(4) {
				do(someDeed(d, b, rs[:next]))
			}
			at = next
		}
		if want := folded(rs, done...); !reflect.DeepEqual(plain(b), plain(want)) {
			t.Fatalf("seed %d: batch by batch %+v, all at once %+v", seed, plain(b), plain(want))
		}
	}
}

func TestTakingADeedBackGivesTheBookBefore(t *testing.T) {
	for seed := range uint64(40) {
		d, rs := rand.New(rand.NewPCG(seed, 3)), library(3)
		b := folded(rs)
		for range 30 {
			x := someDeed(d, b, rs)
			back, err := x.Invert(b.State(), "A")
			if err != nil {
				t.Fatal(err)
			}
			after := apply(b, x)
			if undone := apply(after, back); !reflect.DeepEqual(plain(undone), plain(b)) {
				t.Fatalf("seed %d: after taking back %+v\n%+v\nwas\n%+v", seed, x, plain(undone), plain(b))
			}
			b = after
		}
	}
}

func names(b *ledger.Book) (out []string) {
	for _, e := range b.Entries() {
		out = append(out, e.Event.ID)
	}
	return out
}

func TestAnEventKeepsItsNameThroughMergeAndSplit(t *testing.T) {
	rs := library(2)
	first, second := rs[0].Reports, rs[1].Reports
	b := folded(rs)
	event := first[0].ID
	if want := []string{event, first[2].ID, second[0].ID, second[2].ID}; !slices.Equal(names(b), want) {
		t.Fatalf("events %v, want %v", names(b), want)
	}
	b = apply(b, journal.Join("A", event, second[0].ID, second[1].ID))
	if want := []string{event, first[2].ID, second[2].ID}; !slices.Equal(names(b), want) || len(b.Entry(event).Event.Reports) != 4 {
		t.Errorf("merged: %v", names(b))
	}
	if got := b.Entry(event).Articles(); len(got) != 2 {
		t.Errorf("the merged event has %d articles", len(got))
	}
	split := journal.Part("A", first[0].ID)
	b = apply(b, split)
	if e := b.Entry(event); e == nil || len(e.Event.Reports) != 3 || e.Event.ID != event {
		t.Errorf("the event lost its name with its first report: %v", names(b))
	}
	if e := b.Entry(split.ID); e == nil || e.Event.Reports[0].ID != first[0].ID {
		t.Errorf("what was split off is not named by the deed: %v", names(b))
	}
}

func TestACorrectionLeavesWhatWasRead(t *testing.T) {
	rs := library(1)
	id := rs[0].Reports[2].ID
	b := apply(folded(rs), journal.New("A", journal.Correct, journal.Set(journal.Reports, id, "place", record.OfPlace(velyke)),
		journal.Set(journal.Reports, id, "kind", "interception")))
	e := b.EntryOf(id)
	if e.Lead.Place.Name != "Velyke" || e.Lead.Kind != geo.KindInterception || !e.Corrected {
		t.Errorf("corrected: %+v", e.Lead)
	}
	if o := b.Original(id); o.Place != male || o.Kind != geo.KindStrike {
		t.Errorf("what was read changed: %+v", o)
	}
	wrong := apply(b, journal.New("A", journal.Correct, journal.Set(journal.Reports, id, "kind", "guess")))
	if e := wrong.EntryOf(id); e.Lead.Kind != geo.KindStrike {
		t.Errorf("a correction that is none made it %q", e.Lead.Kind)
	}
}

func TestARemovedArticleTakesItsReportsAlong(t *testing.T) {
	rs := library(2)
	b := apply(folded(rs), journal.Join("A", rs[0].Reports[0].ID, rs[1].Reports[0].ID, rs[1].Reports[1].ID), journal.Presence("A", journal.Remove, "sha1"))
	if got := len(b.Entries()); got != 2 {
		t.Errorf("%d events", got)
	}
	n := 0
	for range b.Readings() {
		n++
	}
	if n != 1 {
		t.Errorf("%d articles are here", n)
	}
	if b = apply(b, journal.Presence("A", journal.AddArticles, "sha1")); len(b.Entry(rs[0].Reports[0].ID).Event.Reports) != 4 {
		t.Error("what was merged came back apart")
	}
}

func ExampleBook() {
	rs := library(1)
	book := ledger.New(slices.Values(rs), journal.Fold(slices.Values([]journal.Deed{})))
	accept := journal.Decide("AB", journal.Judgement{Verdict: journal.Accepted}, book.Entries()[0].Event.ID)
	accept.Seq = 1
	after := book.Apply(&accept)
	fmt.Println(book.Entries()[0].Review(), after.Entries()[0].Review())
	// Output: new accepted
}
