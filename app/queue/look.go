package queue

import (
	"strconv"
	"strings"
	"time"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// quoted is how many letters of the evidence a row shows.
const quoted = 60

// lookOf returns how an event looks in its row, with as much of its lead's evidence as
// begin leaves. Off the map its line says why.
func lookOf(e *ledger.Entry, off bool, begin func(*geo.Report) string) look {
	l := look{id: e.Event.ID, verdict: e.Review(), report: e.Lead, title: translations.Headline(e.Lead), note: translations.ShortDate(e.Event.Date())}
	if e.Star != nil {
		l.note = "★ " + l.note
	}
	if e.Corrected || e.Made {
		l.note = "● " + l.note
	}
	l.line = strings.Join(append(parts(e, off), begin(e.Lead)), " · ")
	return l
}

// mostForYear is of how many events it is looked for whether they are of one year.
const mostForYear = 20_000

// commonYear returns the year in which all dated events are; empty when there are several,
// or too many events to look.
func commonYear(events []*geo.Event) string {
	if len(events) > mostForYear {
		return ""
	}
	p, _ := state.Period(events)
	if p.From.IsZero() {
		return ""
	}
	first, last := p.From.In(record.Kyiv).Year(), p.To.Add(-time.Nanosecond).In(record.Kyiv).Year()
	if first != last {
		return ""
	}
	return strconv.Itoa(first)
}

// parts are what the second line says: why the event is not on the map, who says so
// if it is not plainly stated, and how many sources there are; the quote follows.
func parts(e *ledger.Entry, off bool) []string {
	var out []string
	if off {
		out = append(out, translations.Capital(translations.Unmapped(e.Lead)))
	}
	if who := saying(e.Lead); who != "" {
		out = append(out, who)
	}
	if n := len(e.Articles()); n > 1 {
		out = append(out, translations.N("queue.sources", n))
	}
	return out
}

// saying names who says so, or how it stands, when it is not plainly stated.
func saying(r *geo.Report) string {
	switch {
	case r.Status == geo.StatusStated || r.Status == "":
		return ""
	case len(r.ClaimedBy) > 0:
		return r.ClaimedBy[0].Name
	}
	return translations.Status(r.Status)
}

// beginning returns the first letters of a text, on one line.
func beginning(text string, letters int) string {
	text = strings.Join(strings.Fields(text), " ")
	runes := []rune(text)
	if len(runes) <= letters {
		return text
	}
	return strings.TrimRight(string(runes[:letters]), " ,;") + "…"
}
