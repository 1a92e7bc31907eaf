// Package eventtest writes invented articles with their places in one line, as the examples
// of the rules do.
package eventtest

import (
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// Marked builds an article and its mentions from text in which every place is
// written [Name] or [Name|oblast], [Name|country|speaker]: level and role, and the oblast.
func Marked(lang, text string) (geo.Article, []geo.Mention) {
	a := geo.Article{ID: "test", Language: lang}
	var m []geo.Mention
	var body strings.Builder
	for text != "" {
		before, rest, ok := strings.Cut(text, "[")
		body.WriteString(before)
		if !ok {
			break
		}
		inner, after, _ := strings.Cut(rest, "]")
		f := strings.Split(inner, "|")
		p := &geo.Place{ID: geo.PlaceID(f[0]), Name: f[0], Level: geo.LevelSettlement, Country: "UA"}
		mention := geo.Mention{
			Span: geo.Span{Start: body.Len(), End: body.Len() + len(f[0])}, Text: f[0], Place: p, Score: 1, Literal: true,
		}
		if len(f) > 1 && f[1] != "" {
			p.Level = geo.Level(f[1])
		}
		if len(f) > 2 {
			mention.Role, mention.Near = geo.Role(strings.TrimSuffix(f[2], "near")), f[2] == "near"
		}
		if len(f) > 3 {
			p.Oblast = f[3]
		}
		body.WriteString(f[0])
		m = append(m, mention)
		text = after
	}
	a.Body = body.String()
	return a, m
}

// Text returns the text of the article, in whose sentences the mentions are named.
func Text(a *geo.Article, m []geo.Mention) *syntax.Text {
	t := syntax.Of(sentence.Split(a.Body))
	t.Name(m)
	return t
}

// Nowhere is an atlas that knows no places.
type Nowhere struct{}

// OblastOf returns nil.
func (Nowhere) OblastOf(*geo.Place) *geo.Place { return nil }

// RaionOf returns nil.
func (Nowhere) RaionOf(*geo.Place) *geo.Place { return nil }

// SeatOf returns nil.
func (Nowhere) SeatOf(*geo.Place) *geo.Place { return nil }

// Place returns nil.
func (Nowhere) Place(geo.PlaceID) *geo.Place { return nil }
