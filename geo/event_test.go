package geo_test

import (
	"testing"
	"time"

	"strikemap/geo"
)

func TestAnEventIsDatedByItsMostPreciseReport(t *testing.T) {
	day := time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)
	date := func(p geo.DatePrecision, hours int) geo.Date {
		return geo.Date{From: day, To: day.Add(time.Duration(hours) * time.Hour), Precision: p}
	}
	lead := &geo.Report{Kind: geo.KindStrike, Confidence: 0.9, Date: geo.Date{Precision: geo.D7}}
	week := &geo.Report{Kind: geo.KindStrike, Confidence: 0.5, Date: date(geo.D4, 7*24)}
	night := &geo.Report{Kind: geo.KindStrike, Confidence: 0.4, Date: date(geo.D2, 16), Evidence: geo.Quote{Text: "Overnight."}}
	again := &geo.Report{Kind: geo.KindStrike, Confidence: 0.4, Date: date(geo.D2, 16)}
	if e := (geo.Event{Reports: []*geo.Report{lead, week, night, again}}); e.Lead() != lead || e.Dated() != night || e.Date().To != night.Date.To {
		t.Error("the event is not dated by the night")
	}
	if e := (geo.Event{Reports: []*geo.Report{lead}}); e.Dated() != lead || !e.Date().From.IsZero() {
		t.Error("an event without a date has one")
	}
}
