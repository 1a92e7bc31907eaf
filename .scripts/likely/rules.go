package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/event"
	"strikemap/geo/event/eventtest"
)

// rulesFile holds invented examples and counter-examples of the rules.
const rulesFile = "geo/event/testdata/rules.txt"

// rules adds the pairs of the rules' own examples: what a rule leaves apart there is apart.
func (r *reader) rules() error {
	text, err := os.ReadFile(rulesFile)
	if err != nil {
		return err
	}
	x := event.New(eventtest.Nowhere{})
	for n, line := range strings.Split(string(text), "\n") {
		f := strings.Split(line, " | ")
		if len(f) != 3 || line[0] == '#' {
			continue
		}
		a, m := eventtest.Marked(f[0][2:], strings.ReplaceAll(f[1], "⏎", "\n"))
		told := map[string]bool{}
		for _, want := range strings.Split(f[2], "; ") {
			expect(told, want)
		}
		x.Pairs(&a, eventtest.Text(&a, m), m, func(p event.Pair) {
			r.examples = append(r.examples, example{fmt.Sprint("rule ", n), p.Traits, told[p.Kind+" "+m[p.Mention].Place.Name]})
		})
	}
	return nil
}

// expect notes what is expected: kind, place and effects, "none" for nothing.
func expect(told map[string]bool, want string) {
	f := strings.Fields(want)
	place := f[1:]
	for len(place) > 0 && kindOf(place[len(place)-1]) != "" {
		place = place[:len(place)-1]
	}
	for _, word := range append(f[1+len(place):], f[0]) {
		told[kindOf(word)+" "+strings.Join(place, " ")] = true
	}
}

// onThings are the effects on things.
var onThings = []geo.Effect{geo.EffectBuilding, geo.EffectPower, geo.EffectHeatWater, geo.EffectTransport, geo.EffectFire, geo.EffectEnvironment}

// kindOf returns the coarse kind that a kind or an effect of a report tells of, "" for
// what is neither.
func kindOf(word string) string {
	word, _, _ = strings.Cut(word, "=")
	switch {
	case word == string(geo.KindStrike), word == string(geo.KindOutcomeUnknown):
		return "strike"
	case word == string(geo.KindInterception):
		return "interception"
	case word == string(geo.EffectKilled), word == string(geo.EffectInjured), word == string(geo.EffectMissing):
		return "casualties"
	case slices.Contains(onThings, geo.Effect(word)):
		return "infrastructure_damage"
	}
	return ""
}
