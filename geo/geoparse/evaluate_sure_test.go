package geoparse

import (
	"math"
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
)

// judged returns an evaluation of markers of these confidences; those after a minus are
// wrong.
func judged(all ...float64) *Evaluation {
	e := &Evaluation{}
	for _, c := range all {
		e.Markers = append(e.Markers, Judged{Report: &geo.Report{Confidence: math.Abs(c)}, Right: c > 0})
	}
	return e
}

func TestConfidenceIsHeldAgainstWhatIsRight(t *testing.T) {
	for _, c := range []struct {
		name         string
		e            *Evaluation
		order, error float64
	}{
		{"right ones surer", judged(.95, .95, -.15), 1, (2*.05 + .15) / 3},
		{"wrong ones surer", judged(.15, -.95), 0, .9},
		{"all as sure", judged(.75, -.75, .75, .75), .5, 0},
	} {
		if got := c.e.Order(); math.Abs(got-c.order) > 1e-9 {
			t.Errorf("%s: order %v, want %v", c.name, got, c.order)
		}
		if got := c.e.CalibrationError(); math.Abs(got-c.error) > 1e-9 {
			t.Errorf("%s: calibration error %v, want %v", c.name, got, c.error)
		}
	}
}

func TestSurestTakesEquallySureOnesInTheirProportion(t *testing.T) {
	for _, c := range []struct {
		name string
		e    *Evaluation
		want Share
	}{
		{"the wrong one is least sure", judged(.9, .8, .7, -.1), Share{3, 3}},
		{"half of those at the edge are wrong", judged(.9, .5, -.5, .5, -.5, .5, -.5, -.1), Share{3, 6}},
		{"nothing is judged", judged(), Share{}},
	} {
		if got := c.e.Surest(.85); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestMarkersAreJudgedByAnythingTheyTell(t *testing.T) {
	gold, err := ReadGold(strings.NewReader(inventedGold))
	if err != nil {
		t.Fatal(err)
	}
	odesa := &geo.Place{Name: "Odesa", Oblast: "Odesa Oblast", Level: geo.LevelSettlement, Point: orb.Point{30.73, 46.48}}
	kyiv := &geo.Place{Name: "Kyiv", Oblast: "Kyiv", Level: geo.LevelSettlement, Point: orb.Point{30.52, 50.45}}
	killed := []geo.EffectClaim{{Effect: geo.EffectKilled}}
	e := Evaluate(gold, map[string]*geo.Reading{"a": {
		Mentions: []geo.Mention{{Text: "Odesa", Place: odesa, Literal: true}},
		Reports: []geo.Report{
			{Kind: geo.KindStrike, Place: odesa, Precision: geo.P3, Effects: killed},
			{Kind: geo.KindEffectOnly, Place: odesa, Precision: geo.P3, Effects: []geo.EffectClaim{{Effect: geo.EffectFire}}},
			{Kind: geo.KindStrike, Place: kyiv, Precision: geo.P3},
			{Kind: geo.KindStrike, Place: kyiv, Precision: geo.P3, Within: "x"},
			{Kind: geo.KindStrike, Place: kyiv, Precision: geo.P9},
		},
	}})
	var got []bool
	for _, m := range e.Markers {
		got = append(got, m.Right)
	}
	if len(got) != 2 || !got[0] || got[1] {
		t.Errorf("judged %v, want the first right, the third wrong and no other", got)
	}
	if want := (Tally{Right: 1, Wrong: 1, Missed: 2}); e.ByOblast["Odesa Oblast"] != want {
		t.Errorf("Odesa Oblast %+v, want %+v", e.ByOblast["Odesa Oblast"], want)
	}
}
