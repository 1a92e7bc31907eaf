package query_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

// found returns the words that a search marks in a text.
func found(search, text string) string {
	var out []string
	for _, at := range query.NewSearch(search).Spans(text) {
		out = append(out, at.Of(text))
	}
	return strings.Join(out, " ")
}

func TestAWordIsFoundInItsOtherForms(t *testing.T) {
	for _, tt := range []struct{ name, search, text, want string }{
		{"the beginning of a word finds it", "обстр", "Під час обстрілу", "обстрілу"},
		{"a nominative finds a genitive", "обстрел", "после обстрела города", "обстрела"},
		{"a genitive finds a nominative", "обстрілу", "Нічний обстріл Сум", "обстріл"},
		{"a plural finds a singular", "drones", "a drone fell", "drone"},
		{"a participle finds a noun", "shelled", "heavy shelling", "shelling"},
		{"a town that changes a vowel", "Харкові", "у Харків та з Харкова", "Харків Харкова"},
		{"the capital, which changes most", "Київ", "з Києва", "Києва"},
		{"a noun in -ння", "влучань", "після влучання у порт", "влучання"},
		{"capitals do not matter", "ОДЕСА", "в Одесі", "Одесі"},
		{"apostrophes do not matter", "камянка", "село Кам’янку", "Кам’янку"},
		{"stress does not matter", "одеса", "О́деса", "О́деса"},
		{"parts of a hyphenated name are words", "франківськ", "в Івано-Франківську", "Франківську"},
		{"a possessive finds its noun", "Kyiv", "Kyiv's suburbs", "Kyiv's"},
		{"a word within another is none", "порт", "транспорт стоїть", ""},
		{"short words keep their endings", "суд", "суддя в суді", "суддя суді"},
		{"every word is marked", "drone port", "a drone hit the port", "drone port"},
		{"signs alone search for nothing", "—!", "— так!", ""},
	} {
		if got := found(tt.search, tt.text); got != tt.want {
			t.Errorf("%s: %q in %q finds %q, want %q", tt.name, tt.search, tt.text, got, tt.want)
		}
	}
}

func quoted(id, text, note string) *ledger.Entry {
	r := &geo.Report{ID: id, Evidence: geo.Quote{Text: text}}
	return &ledger.Entry{Event: &geo.Event{ID: id, Reports: []*geo.Report{r}}, Lead: r, Reading: &geo.Reading{}, Note: note}
}

func TestEveryWordOfASearchMustBeFound(t *testing.T) {
	table := query.NewTable([]*ledger.Entry{
		quoted("a", "Обстріл порту", ""), quoted("b", "Обстріл міста", "port"), quoted("c", "A drone fell", "перевірити обстріл"),
	})
	for text, want := range map[string][]int32{"обстріли": {0, 1, 2}, "обстрілу порт": {0}, "обстріл port": {1}, "drones обстріл": {2}, "nowhere": nil, " ": {0, 1, 2}} {
		if got := table.Eval(query.Filter{Text: text}).Rows; !slices.Equal(got, want) {
			t.Errorf("%q: rows %v, want %v", text, got, want)
		}
	}
}

func page(sha256, title, body string) *geo.Reading {
	return &geo.Reading{Article: geo.Article{SHA256: sha256, Title: title, Body: body}}
}

func TestArticlesAreFoundByWhatStandsAnywhereInThem(t *testing.T) {
	pages := query.NewPages()
	all := []*geo.Reading{page("a", "", "Invented. Drones over the port."), page("b", "", "The port is quiet."), page("c", "Drone", "About a port.")}
	show := func(text string, most int) string {
		hits, of := pages.Find(all, text, most)
		var out []string
		for _, h := range hits {
			out = append(out, fmt.Sprint(h.Reading.Article.SHA256, len(h.Spans)))
		}
		return fmt.Sprint(strings.Join(out, " "), " of ", of)
	}
	for _, tt := range []struct {
		text string
		most int
		want string
	}{{"port", 9, "a1 b1 c1 of 3"}, {"port drone", 9, "a2 c1 of 2"}, {"port", 1, "a1 of 3"}, {"nowhere", 9, " of 0"}, {"", 9, " of 0"}} {
		if got := show(tt.text, tt.most); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
	all[1] = page("b", "Harbour", all[1].Article.Body)
	if got := show("harbour", 9); got != "b0 of 1" {
		t.Errorf("a corrected head: %q", got)
	}
}

func ExampleSearch_Spans() {
	text := "Після обстрілу порт горів."
	for _, at := range query.NewSearch("порту обстріли").Spans(text) {
		fmt.Println(at.Of(text))
	}
	// Output:
	// обстрілу
	// порт
}

func TestSearchingIsPreparedBesideOtherWork(t *testing.T) {
	entries := library(4, 2000)
	table, fresh := query.NewTable(entries), query.NewTable(entries)
	done := make(chan struct{})
	work := table.Prepare()
	go func() { work(); close(done) }()
	for _, text := range []string{"velyke", "дрон", "їжак"} {
		f := query.Filter{Text: text}
		if got, want := table.Eval(f).Rows, fresh.Eval(f).Rows; len(want) == 0 || !slices.Equal(got, want) {
			t.Errorf("%q: %d rows, want %d", text, len(got), len(want))
		}
	}
	<-done
}
