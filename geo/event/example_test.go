package event_test

import (
	"fmt"
	"strings"

	"strikemap/geo"
	"strikemap/geo/event"
	"strikemap/geo/event/eventtest"
)

// atlas knows no areas: the coder asks it what oblast a place lies in.
type atlas struct{}

func (atlas) OblastOf(*geo.Place) *geo.Place { return nil }
func (atlas) RaionOf(*geo.Place) *geo.Place  { return nil }
func (atlas) SeatOf(*geo.Place) *geo.Place   { return nil }
func (atlas) Place(geo.PlaceID) *geo.Place   { return nil }

// A sentence whose place is known already.
func ExampleCoder_Code() {
	a := geo.Article{Language: "en", Body: "Invented: a missile hit a school in Velyke, wounding three people, the mayor said."}
	start := strings.Index(a.Body, "Velyke")
	m := []geo.Mention{{
		Span: geo.Span{Start: start, End: start + len("Velyke")}, Text: "Velyke", Score: 1, Literal: true,
		Place: &geo.Place{ID: "v", Name: "Velyke", Level: geo.LevelSettlement, Country: "UA"},
	}}
	for _, r := range event.New(atlas{}).Code(&a, eventtest.Text(&a, m), m) {
		fmt.Println(r.Kind, r.Place.Name, r.Trigger.Text, r.Weapons, r.Targets, r.Effects[0].Effect, *r.Effects[0].Min, r.Status)
	}
	// Output: strike Velyke hit [missile_other] [education] injured 3 attributed
}
