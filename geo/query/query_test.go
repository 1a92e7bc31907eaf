package query_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
	"strikemap/geo/record"
)

func pick[T any](d *rand.Rand, all ...T) T { return all[d.IntN(len(all))] }

func at(day, hour int) time.Time { return time.Date(2025, 5, day, hour, 0, 0, 0, record.Kyiv) }

// random is an invented event.
func random(d *rand.Rand, n int) *ledger.Entry {
	place := &geo.Place{ID: "p", Name: pick(d, "Velyke", "Мале"), Oblast: pick(d, "North Oblast", "South Oblast"), Level: geo.LevelSettlement}
	day := 1 + d.IntN(9)
	r := &geo.Report{
		ID: fmt.Sprint("r", n), Kind: pick(d, geo.Kinds...), Place: pick(d, place, nil), Precision: pick(d, geo.P3, geo.P6, geo.P9), Status: pick(d, geo.StatusStated, geo.StatusClaimed),
		Confidence: d.Float64(), Evidence: geo.Quote{Text: pick(d, "Дрон влучив у Село", "A drone hit Velyke", "Їжак’s quote")},
		Date: pick(d, geo.Date{Precision: geo.D7}, geo.Date{From: at(day, 0), To: at(day+1, 0), Precision: geo.D1}, geo.Date{From: at(day, 0), To: at(day+3, 0), Precision: geo.D3}),
	}
	for range d.IntN(3) {
		r.Weapons = append(r.Weapons, pick(d, geo.WeaponKAB, geo.WeaponFPV))
		r.Targets = append(r.Targets, pick(d, geo.TargetPort, geo.TargetEnergy))
		r.Effects = append(r.Effects, geo.EffectClaim{Effect: pick(d, geo.EffectFire, geo.EffectKilled)})
	}
	in := &geo.Reading{Article: geo.Article{SHA256: pick(d, "a", "b"), Publisher: pick(d, "Invented Courier", ""), Language: pick(d, "uk", "en")}}
	e := &ledger.Entry{Event: &geo.Event{ID: r.ID, Reports: []*geo.Report{r}}, Reading: in, Lead: r, Display: r.Display()}
	e.Judgement.Verdict = pick(d, "", journal.Accepted, journal.Rejected)
	e.Tags = pick(d, nil, []string{"night", "port"})
	return e
}

func library(seed uint64, n int) []*ledger.Entry {
	d := rand.New(rand.NewPCG(seed, 5))
	out := make([]*ledger.Entry, n)
	for i := range out {
		out[i] = random(d, i)
	}
	return out
}

func someFilter(d *rand.Rand, t *query.Table) query.Filter {
	var f query.Filter
	for range d.IntN(4) {
		by := query.Facet(d.IntN(int(query.Facets)))
		if values := t.Values(by); len(values) > 0 {
			f = f.Choose(by, pick(d, values...), pick(d, values...))
		}
	}
	if d.IntN(3) == 0 {
		f = f.Between(at(2, 0), at(6, 0))
		f.Undated = d.IntN(2) == 0
	}
	f.Text = pick(d, "", "", "velyke", "ЇЖАК", "дрон село")
	return f
}

// naive lists the rows that a filter lets through by asking every condition of
// every event, one facet left out.
func naive(t *query.Table, f query.Filter, out query.Facet) []int {
	var rows []int
	for row := range t.Len() {
		one := query.NewTable([]*ledger.Entry{t.Entry(row)})
		g := f
		if out < query.Facets {
			g = g.Choose(out)
			if out == query.Day {
				g = g.Between(time.Time{}, time.Time{})
			}
		}
		holds := true
		for by := range query.Facets {
			chosen, some := g.Choices[by]
			holds = holds && (!some || slices.ContainsFunc(chosen, func(v string) bool { return slices.Contains(one.Values(by), v) }))
		}
		if holds && timeHolds(t.Entry(row), g) && textHolds(t.Entry(row), g) {
			rows = append(rows, row)
		}
	}
	return rows
}

func timeHolds(e *ledger.Entry, f query.Filter) bool {
	if f.From.IsZero() {
		return true
	}
	d := e.Event.Date()
	if !d.Known() {
		return f.Undated
	}
	return d.From.Before(f.To) && d.To.After(f.From)
}

func textHolds(e *ledger.Entry, f query.Filter) bool {
	text := e.Lead.Evidence.Text + "\n" + e.Reading.Article.Publisher
	if e.Lead.Place != nil {
		text += "\n" + e.Lead.Place.Name
	}
	for w := range strings.FieldsSeq(f.Text) {
		if !strings.Contains(query.Fold(text), query.Fold(w)) {
			return false
		}
	}
	return true
}

func TestOnePassIsWhatAskingEveryConditionGives(t *testing.T) {
	for seed := range uint64(20) {
		d, table := rand.New(rand.NewPCG(seed, 6)), query.NewTable(library(seed, 25))
		for range 4 {
			f := someFilter(d, table)
			o := table.Eval(f)
			want := naive(table, f, query.Facets)
			var got []int
			for _, row := range o.Rows {
				got = append(got, int(row))
			}
			if !slices.Equal(got, want) || o.Kept != table.Len()-len(want) {
				t.Fatalf("seed %d, %+v: %v, want %v; %d kept back", seed, f, got, want, o.Kept)
			}
			for by := range query.Facets {
				counted := map[string]int{}
				for _, row := range naive(table, f, by) {
					for _, v := range query.NewTable([]*ledger.Entry{table.Entry(row)}).Values(by) {
						counted[v]++
					}
				}
				for _, v := range table.Values(by) {
					if o.Count(by, v) != counted[v] {
						t.Fatalf("seed %d, %+v: %s %q counts %d, want %d", seed, f, by, v, o.Count(by, v), counted[v])
					}
				}
			}
		}
	}
}

func TestANextTableIsAFreshOne(t *testing.T) {
	rs := []*geo.Reading{{Article: geo.Article{SHA256: "a"}}, {Article: geo.Article{SHA256: "b"}}}
	for n, r := range rs {
		for i := range 20 {
			r.Reports = append(r.Reports, geo.Report{ID: fmt.Sprint(n, "-", i), Kind: geo.KindStrike, Precision: geo.P9, Mention: -1, Confidence: float64(i%4) / 4})
		}
	}
	book := ledger.New(slices.Values(rs), journal.Fold(slices.Values([]journal.Deed{})))
	table := query.NewTable(book.Entries())
	for i, deed := range []journal.Deed{
		journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "0-3", "1-7"),
		journal.Join("A", "0-5", "0-6", "1-2"),
		journal.Part("A", "0-6"),
		journal.Presence("A", journal.Remove, "a"),
		journal.Presence("A", journal.AddArticles, "a"),
		journal.New("A", journal.Correct, journal.Set(journal.Reports, "1-1", "weapons", []string{"drone_fpv", "guided_bomb_kab"})),
		journal.New("A", journal.Correct, journal.Set(journal.Reports, "0-9", "weapons", []string{"drone_fpv"})),
		journal.New("A", journal.Correct, journal.Set(journal.Reports, "1-9", "status", "disputed")),
		journal.Decide("A", journal.Judgement{Verdict: journal.Rejected}, "0-3"),
		journal.Label("A", "0-1", "a tag"), journal.Label("A", "1-1", "a tag", "another"),
	} {
		deed.Seq = int64(i + 1)
		book = book.Apply(&deed)
		table = table.Next(book.Entries())
		fresh, f := query.NewTable(book.Entries()), query.Default().Choose(query.Weapon, "drone_fpv", query.None)
		a, b := table.Eval(f), fresh.Eval(f)
		if !slices.Equal(a.Rows, b.Rows) || a.Kept != b.Kept {
			t.Fatalf("after %s: %v, a fresh table has %v", deed.Kind, a.Rows, b.Rows)
		}
		for _, order := range query.Orders {
			x, y := rowsIn(table, order), rowsIn(fresh, order)
			if !slices.Equal(x, y) {
				t.Fatalf("after %s: %s gives %v, a fresh table %v", deed.Kind, order, x, y)
			}
		}
		rowsIn(table, query.Doubt)
		for by := range query.Facets {
			for _, v := range fresh.Values(by) {
				if a.Count(by, v) != b.Count(by, v) {
					t.Errorf("after %s: %s %q counts %d, want %d", deed.Kind, by, v, a.Count(by, v), b.Count(by, v))
				}
			}
		}
	}
}

// rowsIn returns all rows of a table in an order.
func rowsIn(t *query.Table, o query.Order) []int32 {
	rows := make([]int32, t.Len())
	for i := range rows {
		rows[i] = int32(i)
	}
	t.Sort(rows, o)
	return rows
}

func TestSomeRowsAreSortedAsAllAre(t *testing.T) {
	table := query.NewTable(library(3, 400))
	for _, order := range query.Orders {
		all := rowsIn(query.NewTable(library(3, 400)), order)
		some := []int32{3, 50, 70, 399}
		table.Sort(some, order)
		want := slices.DeleteFunc(all, func(row int32) bool { return !slices.Contains(some, row) })
		if !slices.Equal(some, want) {
			t.Errorf("%s: %v, want %v", order, some, want)
		}
	}
}

func TestTheDefaultHidesWhatNobodyAskedFor(t *testing.T) {
	f := query.Default()
	for _, tt := range []struct {
		by    query.Facet
		value string
		shown bool
	}{
		{query.Display, "strike", true},
		{query.Display, "other", false},
		{query.Kind, "alert", false},
		{query.Kind, "ground_or_other", false},
		{query.Kind, "effect_only", true},
		{query.Review, "rejected", false},
		{query.Review, "new", true},
		{query.Oblast, "anywhere", true},
	} {
		if f.Has(tt.by, tt.value) != tt.shown {
			t.Errorf("%s %q is shown: %v", tt.by, tt.value, !tt.shown)
		}
	}
	if back := f.With(query.Display, "other", query.Display.All()); back.Choices[query.Display] != nil {
		t.Errorf("with every category on there is a choice of %v", back.Choices[query.Display])
	}
}

func TestKeepingBackTheLastValueKeepsBackAll(t *testing.T) {
	f := query.Filter{}.Choose(query.Language, "uk").Without(query.Language, "uk", []string{"uk", "en"})
	if o := query.NewTable(library(1, 20)).Eval(f); len(o.Rows) != 0 || o.Kept != 20 {
		t.Errorf("%d are shown", len(o.Rows))
	}
}

func TestAFilterIsKeptAsText(t *testing.T) {
	for seed := range uint64(50) {
		d := rand.New(rand.NewPCG(seed, 8))
		f := someFilter(d, query.NewTable(library(seed, 10)))
		text, err := json.Marshal(f)
		if err != nil {
			t.Fatal(err)
		}
		var back query.Filter
		if err := json.Unmarshal(text, &back); err != nil || !back.Equal(f) {
			t.Fatalf("%s came back as %+v, %v", text, back, err)
		}
	}
	var f query.Filter
	if err := json.Unmarshal([]byte(`{"choices":{"mood":["good"]}}`), &f); err == nil || !strings.Contains(err.Error(), "mood") {
		t.Errorf("a facet of another version: %v", err)
	}
}

func TestSearchFoldsWhatLooksAlike(t *testing.T) {
	for text, want := range map[string]string{"Кам’янка": "камянка", "Артёмове": "артемове", "ҐАНОК": "ганок", "Slov'iansk": "sloviansk", "О́деса": "одеса"} {
		if got := query.Fold(text); got != want {
			t.Errorf("%q is searched as %q, want %q", text, got, want)
		}
	}
}

func entry(display geo.Display, d geo.Date) *ledger.Entry {
	r := &geo.Report{Date: d}
	return &ledger.Entry{Event: &geo.Event{Reports: []*geo.Report{r}}, Lead: r, Reading: &geo.Reading{}, Display: display}
}

// strike is where strikes stand in the counts of a bar.
var strike = slices.Index(geo.Displays, geo.DisplayStrike)

func TestANightIsOneBarAndADayOfTwoNights(t *testing.T) {
	night := geo.Date{From: at(5, 18), To: at(6, 10), Precision: geo.D2}
	day := geo.Date{From: at(6, 0), To: at(7, 0), Precision: geo.D1}
	events := []*ledger.Entry{entry(geo.DisplayStrike, night), entry(geo.DisplayStrike, day), entry(geo.DisplayStrike, geo.Date{Precision: geo.D7})}
	table := query.NewTable(events)
	show := func(unit query.Unit) string {
		h := table.Bars([]int32{0, 1, 2}, unit)
		s := fmt.Sprint(h.Undated[strike], ":")
		for n, b := range h.Bars {
			s += fmt.Sprintf(" %d %d/%d", unit.Begin(h.First+n).Day(), b.Exact[strike], b.Spread[strike])
		}
		return s
	}
	if got, want := show(query.Nights), "1: 5 1/1 6 0/1"; got != want {
		t.Errorf("nights %q, want %q", got, want)
	}
	if got, want := show(query.Days), "1: 5 1/0 6 1/0"; got != want {
		t.Errorf("days %q, want %q", got, want)
	}
}

func TestADateOverDaysIsSharedOutAmongThem(t *testing.T) {
	table := query.NewTable([]*ledger.Entry{
		entry(geo.DisplayStrike, geo.Date{From: at(1, 0), To: at(5, 0), Precision: geo.D3}),
		entry(geo.DisplayStrike, geo.Date{From: at(2, 0), To: at(3, 0), Precision: geo.D1}),
		entry(geo.DisplayStrike, geo.Date{From: at(1, 0), To: at(1, 0).AddDate(1, 0, 0), Precision: geo.D6}),
	})
	h := table.Bars([]int32{0, 1, 2}, query.Days)
	if len(h.Bars) != 4 || h.Bars[1].Share[strike] != .25 || h.Bars[1].Total() != 2 || h.Bars[0].Total() != 1 || h.Undated[strike] != 1 {
		t.Errorf("%+v", h)
	}
}

func TestBarsFollowTheClocksOfKyiv(t *testing.T) {
	for day := range 800 {
		for _, unit := range []query.Unit{query.Days, query.Nights} {
			n := 19_000 + day
			from, to := unit.Begin(n), unit.Begin(n+1)
			if unit.Number(from) != n || unit.Number(to.Add(-time.Second)) != n || unit.Number(to) != n+1 {
				t.Fatalf("bar %d of unit %d from %v to %v", n, unit, from, to)
			}
		}
	}
}

func TestAHistogramHasNoMoreBarsThanCanBeLookedAt(t *testing.T) {
	early := geo.Date{From: at(1, 0).AddDate(-300, 0, 0), To: at(2, 0).AddDate(-300, 0, 0), Precision: geo.D1}
	late := geo.Date{From: at(6, 0), To: at(7, 0), Precision: geo.D1}
	table := query.NewTable([]*ledger.Entry{entry(geo.DisplayStrike, early), entry(geo.DisplayStrike, late)})
	h := table.Bars([]int32{0, 1}, query.Days)
	if len(h.Bars) != 20_000 || h.Bars[len(h.Bars)-1].Exact[strike] != 1 {
		t.Errorf("%d bars", len(h.Bars))
	}
	if h := table.Bars(nil, query.Days); h.Bars != nil {
		t.Errorf("nothing has %d bars", len(h.Bars))
	}
}

func TestDoubtComesFirst(t *testing.T) {
	sure := entry(geo.DisplayStrike, geo.Date{From: at(1, 0), To: at(2, 0), Precision: geo.D1})
	sure.Lead.Confidence, sure.Lead.Precision, sure.Lead.Status = .95, geo.P3, geo.StatusStated
	claimed := entry(geo.DisplayStrike, sure.Lead.Date)
	*claimed.Lead = *sure.Lead
	claimed.Lead.Status = geo.StatusClaimed
	vague := entry(geo.DisplayStrike, geo.Date{Precision: geo.D7})
	vague.Lead.Confidence, vague.Lead.Precision = .95, geo.P6
	all := []*ledger.Entry{sure, claimed, vague}
	rows := []int32{0, 1, 2}
	query.NewTable(all).Sort(rows, query.Doubt)
	if !slices.Equal(rows, []int32{2, 1, 0}) {
		t.Errorf("order %v: the vaguest comes first, the surest last", rows)
	}
}

func TestTheGravestComesFirstAndTheUndatedLast(t *testing.T) {
	hurt := func(day, killed, injured int) *ledger.Entry {
		e := entry(geo.DisplayCasualties, geo.Date{From: at(day, 0), To: at(day+1, 0), Precision: geo.D1})
		e.Lead.Effects = []geo.EffectClaim{{Effect: geo.EffectKilled, Min: &killed}, {Effect: geo.EffectInjured, Min: &injured}}
		return e
	}
	undated := entry(geo.DisplayStrike, geo.Date{Precision: geo.D7})
	table := query.NewTable([]*ledger.Entry{undated, hurt(4, 0, 90), hurt(3, 1, 2), hurt(5, 1, 2), entry(geo.DisplayStrike, geo.Date{From: at(9, 0), To: at(10, 0)})})
	for order, want := range map[query.Order][]int32{
		query.Weight: {3, 2, 1, 4, 0}, query.Latest: {4, 3, 1, 2, 0}, query.Earliest: {2, 1, 3, 4, 0}, query.AsRead: {0, 1, 2, 3, 4},
	} {
		rows := []int32{0, 1, 2, 3, 4}
		if table.Sort(rows, order); !slices.Equal(rows, want) {
			t.Errorf("%s: %v, want %v", order, rows, want)
		}
	}
}

func ExampleTable_Eval() {
	events := []*ledger.Entry{entry(geo.DisplayStrike, geo.Date{}), entry(geo.DisplayCasualties, geo.Date{}), entry(geo.DisplayStrike, geo.Date{})}
	o := query.NewTable(events).Eval(query.Filter{}.Choose(query.Display, "strike"))
	fmt.Println(len(o.Rows), o.Kept, o.Count(query.Display, "casualties"))
	// Output: 2 1 1
}
