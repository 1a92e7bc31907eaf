package translations_test

import (
	"testing"
	"time"

	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/when"
)

func at(year int, month time.Month, day, hour, minute int) time.Time {
	return time.Date(year, month, day, hour, minute, 0, 0, when.Kyiv)
}

func TestDatesAreAsPreciseAsTheSource(t *testing.T) {
	night := geo.Date{From: at(2025, 12, 30, 18, 0), To: at(2025, 12, 31, 10, 0), Precision: geo.D2}
	for _, c := range []struct {
		date           geo.Date
		published      time.Time
		english, local string
	}{
		{geo.Date{From: at(2025, 5, 5, 20, 40), To: at(2025, 5, 5, 20, 41), Precision: geo.D0}, time.Time{}, "5 May 2025, 20:40", "5 травня 2025, 20:40"},
		{geo.Date{From: at(2025, 5, 5, 0, 0), To: at(2025, 5, 6, 0, 0), Precision: geo.D1}, time.Time{}, "5 May 2025", "5 травня 2025"},
		{night, time.Time{}, "overnight 30–31 December 2025", "у ніч 30–31 грудня 2025"},
		{geo.Date{From: at(2025, 12, 31, 18, 0), To: at(2026, 1, 1, 10, 0), Precision: geo.D2}, time.Time{}, "overnight 31 December 2025 – 1 January 2026", "у ніч 31 грудня 2025 – 1 січня 2026"},
		{geo.Date{From: at(2025, 4, 28, 0, 0), To: at(2025, 5, 3, 0, 0), Precision: geo.D3}, time.Time{}, "28 April – 2 May 2025", "28 квітня – 2 травня 2025"},
		{geo.Date{From: at(2025, 3, 1, 0, 0), To: at(2025, 4, 1, 0, 0), Precision: geo.D5}, time.Time{}, "March 2025", "березень 2025"},
		{geo.Date{From: at(2024, 1, 1, 0, 0), To: at(2025, 1, 1, 0, 0), Precision: geo.D6}, time.Time{}, "2024", "2024"},
		{geo.Date{Precision: geo.D7}, at(2025, 12, 31, 0, 0), "date not stated; published 31 December 2025", "дату не вказано; опубліковано 31 грудня 2025"},
		{geo.Date{To: at(2026, 1, 1, 0, 0), Precision: geo.D7}, time.Time{}, "date not stated; not later than 31 December 2025", "дату не вказано; не пізніше ніж 31 грудня 2025"},
		{geo.Date{Precision: geo.D7}, time.Time{}, "date not stated", "дату не вказано"},
	} {
		speak(t, "en_US.UTF-8")
		if got := translations.Date(c.date, c.published); got != c.english {
			t.Errorf("%q, want %q", got, c.english)
		}
		speak(t, "uk_UA.UTF-8")
		if got := translations.Date(c.date, c.published); got != c.local {
			t.Errorf("%q, want %q", got, c.local)
		}
	}
	if got := translations.ShortDate(night); got != "30–31 груд. 2025" {
		t.Errorf("%q", got)
	}
}

func TestEffectsHaveTheirCounts(t *testing.T) {
	n := func(i int) *int { return &i }
	for _, c := range []struct {
		claim          geo.EffectClaim
		english, local string
	}{
		{geo.EffectClaim{Effect: geo.EffectKilled, Min: n(1), Max: n(1)}, "1 killed", "1 загиблий"},
		{geo.EffectClaim{Effect: geo.EffectInjured, Min: n(3)}, "at least 3 injured", "щонайменше 3 поранених"},
		{geo.EffectClaim{Effect: geo.EffectInjured, Min: n(3), Max: n(5)}, "3 to 5 injured", "від 3 до 5 поранених"},
		{geo.EffectClaim{Effect: geo.EffectInjured, Max: n(1200)}, "up to 1,200 injured", "до 1\u202f200 поранених"},
		{geo.EffectClaim{Effect: geo.EffectBuilding, Extent: geo.ExtentDestroyed}, "damage (destroyed)", "пошкодження (знищено)"},
		{geo.EffectClaim{Effect: geo.EffectNoneReported}, "no one reported hurt", "про постраждалих не повідомляють"},
	} {
		speak(t, "en_US.UTF-8")
		if got := translations.Effect(c.claim); got != c.english {
			t.Errorf("%q, want %q", got, c.english)
		}
		speak(t, "uk_UA.UTF-8")
		if got := translations.Effect(c.claim); got != c.local {
			t.Errorf("%q, want %q", got, c.local)
		}
	}
}
