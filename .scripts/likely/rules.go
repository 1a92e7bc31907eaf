package main

import (
	"fmt"
	"os"
	"strings"

	"strikemap/geo"
	"strikemap/geo/event"
	"strikemap/geo/geoparse"
	"strikemap/geo/sentence"
)

// rulesFile holds invented examples and counter-examples of the rules.
const rulesFile = "geo/event/testdata/rules.txt"

// rules adds the pairs of the rules' own examples: what a rule leaves apart there is apart.
func (r *reader) rules() error {
	text, err := os.ReadFile(rulesFile)
	if err != nil {
		return err
	}
	x := event.New(nowhere{})
	for n, line := range strings.Split(string(text), "\n") {
		f := strings.Split(line, " | ")
		if len(f) != 3 || line[0] == '#' {
			continue
		}
		a, m := marked(f[0][2:], strings.ReplaceAll(f[1], "⏎", "\n"))
		told := geo.Reading{Article: a}
		for _, want := range strings.Split(f[2], "; ") {
			told.Reports = append(told.Reports, reportOf(want, m)...)
		}
		x.Pairs(&a, sentence.Split(a.Body), m, func(p event.Pair) {
			r.examples = append(r.examples, example{fmt.Sprint("rule ", n), p.Traits, geoparse.Told(&told, p.Kind, m[p.Mention].Place)})
		})
	}
	return nil
}

// reportOf reads what is expected: kind, place and effects, "none" for nothing.
func reportOf(want string, m []geo.Mention) []geo.Report {
	f := strings.Fields(want)
	for i := range m {
		name := strings.Fields(m[i].Place.Name)
		if len(f) < 1+len(name) || strings.Join(f[1:1+len(name)], " ") != m[i].Place.Name {
			continue
		}
		r := geo.Report{Kind: geo.Kind(f[0]), Place: m[i].Place}
		for _, e := range f[1+len(name):] {
			effect, _, _ := strings.Cut(e, "=")
			r.Effects = append(r.Effects, geo.EffectClaim{Effect: geo.Effect(effect)})
		}
		return []geo.Report{r}
	}
	return nil
}

// marked reads a text in which places stand as [Name|level|role|oblast].
func marked(lang, text string) (geo.Article, []geo.Mention) {
	a := geo.Article{ID: "rule", Language: lang}
	var m []geo.Mention
	var body strings.Builder
	for {
		before, rest, ok := strings.Cut(text, "[")
		body.WriteString(before)
		if !ok {
			break
		}
		inner, after, _ := strings.Cut(rest, "]")
		f := append(strings.Split(inner, "|"), "", "", "")
		p := &geo.Place{ID: geo.PlaceID(f[0]), Name: f[0], Level: geo.Level(f[1]), Country: "UA", Oblast: f[3]}
		if p.Level == "" {
			p.Level = geo.LevelSettlement
		}
		span := geo.Span{Start: body.Len(), End: body.Len() + len(f[0])}
		m = append(m, geo.Mention{Span: span, Text: f[0], Place: p, Score: 1, Literal: true, Role: geo.Role(f[2])})
		body.WriteString(f[0])
		text = after
	}
	a.Body = body.String()
	return a, m
}

// nowhere is an atlas that knows no place.
type nowhere struct{}

func (nowhere) OblastOf(*geo.Place) *geo.Place { return nil }
func (nowhere) RaionOf(*geo.Place) *geo.Place  { return nil }
func (nowhere) SeatOf(*geo.Place) *geo.Place   { return nil }
func (nowhere) Place(geo.PlaceID) *geo.Place   { return nil }
