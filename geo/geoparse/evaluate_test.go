package geoparse

import (
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
)

func TestNameKey(t *testing.T) {
	for _, same := range [][]string{
		{"Kharkiv region", "the Kharkiv Oblast", "KHARKIV OBL."},
		{"м. Нікополь", "Нікополь", "місто Нікополь"},
		{"Одеська область", "одеська обл."},
		{"Kupiansk-Vuzlovyi", "Kupiansk Vuzlovyi"},
		{"Slov’iansk", "Slov'iansk", "Sloviansk"},
	} {
		for _, name := range same {
			if got, want := nameKey(name), nameKey(same[0]); got != want {
				t.Errorf("nameKey(%q) = %q, and of %q it is %q", name, got, same[0], want)
			}
		}
	}
}

func TestBareLatinNameDoesNotNameAnOblast(t *testing.T) {
	forms := []GoldToponym{
		{Text: "Bryansk", Name: "Bryansk Oblast", Level: "oblast"},
		{Text: "Брянщина", Name: "Bryansk Oblast", Level: "oblast"},
	}
	names := namesOf("Bryansk Oblast", forms)
	if names[nameKey("Bryansk")] || !names[nameKey("Bryansk region")] || !names[nameKey("Брянщина")] {
		t.Errorf("names of Bryansk Oblast: %v", names)
	}
}

// The articles below are invented.
const inventedGold = `
{"id": "a", "lang": "en", "toponyms": [
   {"text": "Odesa", "name": "Odesa", "kind": "settlement", "lat": 46.48, "lon": 30.74, "literal": true},
   {"text": "Kyiv", "name": "Kyiv", "kind": "settlement", "lat": 50.45, "lon": 30.52, "literal": false}],
 "events": [
   {"kind": "strike", "place": "Odesa", "level": "settlement", "lat": 46.48, "lon": 30.74},
   {"kind": "strike", "place": "Fontanka", "level": "settlement", "lat": 46.57, "lon": 30.86},
   {"kind": "casualties", "place": "Odesa Oblast", "level": "oblast", "lat": null, "lon": null, "quote": "two were hurt"}],
 "optional": [{"kind": "infrastructure_damage", "place": "Odesa", "level": "settlement", "lat": 46.48, "lon": 30.74}],
 "traps": [{"kind": "strike", "place": "Kyiv", "why": "only the speaker's city"}]}
{"id": "b", "lang": "uk", "events": []}
{"id": "c", "lang": "uk", "events": []}`

func TestEvaluate(t *testing.T) {
	gold, err := ReadGold(strings.NewReader(inventedGold))
	if err != nil {
		t.Fatal(err)
	}
	odesa := &geo.Place{Name: "Odesa", Level: geo.LevelSettlement, Point: orb.Point{30.73, 46.48}}
	suburb := &geo.Place{Name: "Kryzhanivka", Level: geo.LevelSettlement, Point: orb.Point{30.80, 46.56}}
	kyiv := &geo.Place{Name: "Kyiv", Level: geo.LevelSettlement, Point: orb.Point{30.52, 50.45}}
	results := map[string]*geo.Reading{
		"a": {
			Mentions: []geo.Mention{{Text: "Odesa", Place: odesa, Literal: true}, {Text: "Kyiv", Place: kyiv, Literal: true}},
			Reports: []geo.Report{
				{Kind: geo.KindStrike, Place: odesa, Effects: []geo.EffectClaim{{Effect: geo.EffectFire}}},
				{Kind: geo.KindOutcomeUnknown, Place: suburb},
				{Kind: geo.KindStrike, Place: kyiv},
				{Kind: geo.KindAlert, Place: kyiv},
			},
		},
		"b": {},
	}
	e := Evaluate(gold, results)
	if want := (Tally{Right: 2, Wrong: 1, Missed: 1}); e.Events != want {
		t.Errorf("events %+v, want %+v\nmisses %+v", e.Events, want, e.Misses)
	}
	if e.Traps != (Share{1, 1}) || e.Optional != 1 || e.Unread != 1 || e.Clean != (Share{2, 2}) {
		t.Errorf("traps %v, optional %d, unread %d, clean %v", e.Traps, e.Optional, e.Unread, e.Clean)
	}
	if e.Placed != (Share{1, 1}) || e.PlacedExactly != (Share{1, 1}) || e.EndToEnd != (Share{1, 1}) || e.EachPair != (Share{1, 1}) {
		t.Errorf("placed %v, exactly %v", e.Placed, e.PlacedExactly)
	}
	if e.Literal != [2][2]int{{0, 1}, {0, 1}} {
		t.Errorf("role confusion %v", e.Literal)
	}
	var out strings.Builder
	if err := e.Print(&out); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"wrong   a  strike  Kyiv  only the speaker's city", "missed  a  casualties  Odesa Oblast  two were hurt"} {
		if !strings.Contains(out.String(), line) {
			t.Errorf("the printed evaluation lacks %q:\n%s", line, out.String())
		}
	}
}

func TestReadGoldNamesTheFaultyArticle(t *testing.T) {
	_, err := ReadGold(strings.NewReader(`{"id": "a"} {"lang": "en"}`))
	if err == nil || !strings.Contains(err.Error(), "article 2") {
		t.Errorf("error %v", err)
	}
}
