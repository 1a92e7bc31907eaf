package ledger_test

import (
	"fmt"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

var (
	velyke = &geo.Place{ID: "v", Name: "Velyke", Level: geo.LevelSettlement}
	male   = &geo.Place{ID: "m", Name: "Male", Level: geo.LevelSettlement}
)

func on(day int) geo.Date {
	from := time.Date(2025, 5, day, 0, 0, 0, 0, time.UTC)
	return geo.Date{From: from, To: from.AddDate(0, 0, 1), Precision: geo.D1}
}

func at(id string, p *geo.Place, k geo.Kind, d geo.Date) geo.Report {
	precision := geo.P3
	if p == nil {
		precision = geo.P9
	}
	return geo.Report{ID: id, Place: p, Kind: k, Date: d, Precision: precision}
}

func grouped(results ...[]geo.Report) string {
	var rs []*geo.Reading
	for _, r := range results {
		rs = append(rs, &geo.Reading{Reports: r})
	}
	s := ""
	for _, e := range ledger.Events(rs) {
		s += "("
		for _, r := range e.Reports {
			s += r.ID
		}
		s += ")"
	}
	return s
}

func TestEvents(t *testing.T) {
	for _, tt := range []struct {
		name    string
		results [][]geo.Report
		want    string
	}{
		{"an article's reports of one place are one event", [][]geo.Report{{
			at("a", velyke, geo.KindStrike, on(4)), at("b", male, geo.KindStrike, on(4)), at("c", velyke, geo.KindEffectOnly, on(4)),
		}}, "(ac)(b)"},
		{"days apart are two events", [][]geo.Report{{at("a", velyke, geo.KindStrike, on(4)), at("b", velyke, geo.KindStrike, on(9))}}, "(a)(b)"},
		{"an unknown date contradicts none", [][]geo.Report{{at("a", velyke, geo.KindStrike, on(4)), at("b", velyke, geo.KindStrike, geo.Date{})}}, "(ab)"},
		{"a strike and an alert are two", [][]geo.Report{{at("a", velyke, geo.KindStrike, on(4)), at("b", velyke, geo.KindAlert, on(4))}}, "(a)(b)"},
		{"articles are never merged", [][]geo.Report{{at("a", velyke, geo.KindStrike, on(4))}, {at("b", velyke, geo.KindStrike, on(4))}}, "(a)(b)"},
		{"reports without a place stand alone", [][]geo.Report{{at("a", nil, geo.KindStrike, on(4)), at("b", nil, geo.KindStrike, on(4))}}, "(a)(b)"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := grouped(tt.results...); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func ExampleEvents() {
	r := &geo.Reading{Reports: []geo.Report{at("a", velyke, geo.KindStrike, on(4)), at("b", velyke, geo.KindEffectOnly, on(4))}}
	for _, e := range ledger.Events([]*geo.Reading{r}) {
		fmt.Println(e.Lead().Place.Name, len(e.Reports))
	}
	// Output: Velyke 2
}
