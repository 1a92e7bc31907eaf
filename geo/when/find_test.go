package when

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// wednesday is the day of publication of the table tests.
var wednesday = time.Date(2025, 5, 7, 0, 0, 0, 0, Kyiv)

// show writes a phrase as "words | precision from to flags".
func show(p *Phrase) string {
	b := fmt.Sprintf("%s | %s", p.Date.Words, p.Date.Precision)
	if !p.Date.From.IsZero() {
		b += " " + short(p.Date.From) + " " + short(p.Date.To)
	}
	for _, f := range []struct {
		on   bool
		name string
	}{{p.Past, "past"}, {p.Future, "future"}, {p.Repeated, "repeated"}, {p.AsOf, "as-of"}, {p.Date.Basis == geo.BasisStated, "stated"}} {
		if f.on {
			b += " " + f.name
		}
	}
	return b
}

// short writes a day alone at midnight.
func short(t time.Time) string {
	if t.Hour() == 0 && t.Minute() == 0 {
		return t.Format("2006-01-02")
	}
	return t.Format("2006-01-02T15:04")
}

func find(text string, reference time.Time) string {
	var all []string
	for _, s := range sentence.Split(text) {
		for _, p := range Find(s.Words, Calendar{Published: reference}) {
			all = append(all, show(&p))
		}
	}
	return strings.Join(all, "\n")
}

type example struct{ name, text, want string }

func check(t *testing.T, reference time.Time, examples []example) {
	t.Helper()
	for _, e := range examples {
		t.Run(e.name, func(t *testing.T) {
			if got := find(e.text, reference); got != e.want {
				t.Errorf("%s\ngot\n%s\nwant\n%s", e.text, got, e.want)
			}
		})
	}
}
