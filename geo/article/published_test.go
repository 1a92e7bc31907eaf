package article

import (
	"strings"
	"testing"
	"time"
)

// dayOfReading is the invented day on which the fields below are read.
var dayOfReading = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

func TestOneRuleForTheDatesOfAllFormats(t *testing.T) {
	for _, c := range []struct{ name, field, want string }{
		{"nothing", " ", ""},
		{"a day", "2026-11-25", "2026-11-25 00:00"},
		{"an instant", "2026-11-25T06:12:00Z", "2026-11-25 08:12"},
		{"an instant with thousandths", "2026-11-25T06:12:00.123+00:00", "2026-11-25 08:12"},
		{"an instant behind a space", "2026-11-25 08:12:00 +0200", "2026-11-25 08:12"},
		{"a time without a zone may be that of any country", "2026-11-25T23:30:00", "2026-11-25 00:00"},
		{"so in mail", "Wed, 25 Nov 2026 23:30:00", "2026-11-25 00:00"},
		{"and one of a zone that nobody knows", "Wed, 25 Nov 2026 23:30:00 XYZ", "2026-11-25 00:00"},
		{"or of a zone that several countries have", "Wed, 25 Nov 2026 23:30:00 IST", "2026-11-25 00:00"},
		{"Moscow is three hours ahead", "Wed, 25 Nov 2026 00:30:00 MSK", "2026-11-24 23:30"},
		{"Moscow in Russian", "25.11.2026, 00:30 (МСК)", "2026-11-24 23:30"},
		{"Moscow was four hours ahead before", "Wed, 25 Sep 2013 00:30:00 MSK", "2013-09-24 23:30"},
		{"Kyiv's winter", "Wed, 25 Nov 2026 00:30:00 EET", "2026-11-25 00:30"},
		{"Kyiv's summer", "Sat, 25 Jul 2026 00:30:00 EEST", "2026-07-25 00:30"},
		{"Kyiv by name", "25 липня 2026 року, 00:30 за Києвом", "2026-07-25 00:30"},
		{"Greenwich and some hours", "Wed, 25 Nov 2026 00:30:00 GMT+2", "2026-11-25 00:30"},
		{"as Telegram exports it", "26.11.2026 03:02:00 UTC+02:00", "2026-11-26 03:02"},
		{"as scripts write it", "Wed Nov 25 2026 08:12:00 GMT+0200 (Eastern European Standard Time)", "2026-11-25 08:12"},
		{"the year behind the clock", "Wed Nov 25 08:12:00 +0000 2026", "2026-11-25 10:12"},
		{"the zone before the year", "Wed Nov 25 08:12:00 EET 2026", "2026-11-25 08:12"},
		{"New York's evening", "Nov. 24, 2026 at 8:12 p.m. EST", "2026-11-25 03:12"},
		{"noon and midnight of twelve hours", "Nov 24, 2026 12:30 AM UTC", "2026-11-24 02:30"},
		{"a Ukrainian month", "Ср, 25 лис 2026 08:00:00 +0200", "2026-11-25 08:00"},
		{"a Russian month", "Ср, 25 ноя 2026 08:00:00 +0300", "2026-11-25 07:00"},
		{"a year of two digits in a head", "Wed, 25 Nov 26 06:12:00 GMT", "2026-11-25 08:12"},
		{"hyphens", "Wednesday, 25-Nov-2026 06:12:00 GMT", "2026-11-25 08:12"},
		{"the basic form", "20261125T061200Z", "2026-11-25 08:12"},
		{"the basic form of a day", "20261125", "2026-11-25 00:00"},
		{"seconds since 1970", "1795651920", "2026-11-26 02:12"},
		{"thousandths", "1795651920000", "2026-11-26 02:12"},
		{"slashes that only one country can mean", "11/25/2026", "2026-11-25 00:00"},
		{"the year first", "2026/11/25", "2026-11-25 00:00"},
		{"an offset that no country has", "2026-11-25T23:30:00+27:00", "2026-11-25 00:00"},
		{"a clock that runs some hours ahead", "2026-11-27T11:00:00Z", "2026-11-27 13:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at, err := publication(c.field, dayOfReading)
			got := ""
			if !at.IsZero() {
				got = at.In(kyiv).Format("2006-01-02 15:04")
			}
			if got != c.want || err != nil {
				t.Errorf("%q is %q, %v; want %q", c.field, got, err, c.want)
			}
		})
	}
}

func TestImpossibleDatesAreSaidToBe(t *testing.T) {
	for _, c := range []struct{ name, field, fault string }{
		{"words", "last week", "is no date"},
		{"slashes that two countries read two ways", "05/03/2024", "is no date"},
		{"a day that no calendar has", "31 лютого 2026", "is no date"},
		{"a day that only leap years have", "2025-02-29", "is no date"},
		{"the year nought", "0000-00-00", "is no date"},
		{"the thirteenth month", "2026-13-01T00:00:00Z", "is no date"},
		{"a day without its year", "5 May", "is no date"},
		{"the first year", "0001-01-01T00:00:00Z", "is no date"},
		{"the zero of clocks", "Thu, 01 Jan 1970 00:00:00 GMT", "zero of a clock"},
		{"the same seen from New York", "1969-12-31T19:00:00-05:00", "zero of a clock"},
		{"thousandths taken for seconds", "1970-01-21T18:47:31Z", "zero of a clock"},
		{"the zero of spreadsheets", "1900-01-01", "zero of a clock"},
		{"the zero of disks", "1980-01-01T00:00:00+02:00", "zero of a clock"},
		{"a far year", "Wed, 25 Nov 2099 08:00:00 +0200", "in the future"},
		{"the day after tomorrow", "2026-11-28", "in the future"},
	} {
		t.Run(c.name, func(t *testing.T) {
			at, err := publication(c.field, dayOfReading)
			if !at.IsZero() || err == nil || !strings.Contains(err.Error(), c.fault) {
				t.Errorf("%q is %v, %v; want %q", c.field, at, err, c.fault)
			}
		})
	}
}

func TestADateThatCannotBeReadIsNamedInEveryFormat(t *testing.T) {
	for name, data := range map[string]string{
		"a.rss":   strings.Replace(sampleRSS, "Sun, 05 May 2024 14:05:00 +0300", "Thu, 01 Jan 1970 00:00:00 GMT", 1),
		"b.xml":   strings.Replace(sampleAtom, "2024-05-05T14:05:00+03:00", "1970-01-01T00:00:00Z", 1),
		"c.json":  strings.Replace(sampleJSONFeed, "2024-05-05T14:05:00+03:00", "1970-01-01T00:00:00Z", 1),
		"d.eml":   strings.Replace(sampleMail, "Sun, 5 May 2024 14:05:00 +0300", "Thu, 1 Jan 1970 00:00:00 +0000", 1),
		"e.md":    strings.Replace(sampleMarkdown, "2024-05-05", "1970-01-01", 1),
		"f.json":  `[{"text":"A depot burned.","published":"1970-01-01"}]`,
		"h.jsonl": `{"text":"A depot burned.","published":{"zone":"1970"}}`,
		"g.jsonl": `{"text":"A depot burned.","published":0,"date":"1970-01-01"}`,
		"h.csv":   "text,date\nA depot burned.,1970-01-01\n",
	} {
		all, err := Parse(name, []byte(data))
		if len(all) == 0 || !all[0].Published.IsZero() || err == nil || !strings.Contains(err.Error(), "1970") && !strings.Contains(err.Error(), `"0"`) {
			t.Errorf("%s: %d articles, error %v", name, len(all), err)
		}
	}
}

func FuzzPublication(f *testing.F) {
	for _, seed := range []string{"Wed, 25 Nov 2026 00:30:00 MSK", "1795651920000", "20261125T061200Z", "05/03/2024", "25 лис 2026 08:00 (UTC+2)", "Nov 24, 2026 8:12 pm ET"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, field string) {
		at, err := publication(field, dayOfReading)
		if err != nil && !at.IsZero() || at.After(dayOfReading.AddDate(0, 0, 1)) || !at.IsZero() && at.Year() < 1899 {
			t.Fatalf("%q is %v, %v", field, at, err)
		}
	})
}

func TestADayIsFoundWhereverDataSetsAndAgenciesPutIt(t *testing.T) {
	for name, data := range map[string]string{
		"agency.txt":  "Выдуманный пример: удар\n\nКИЕВ, 6 мая 2025 г. — Ракета попала в школу в Сумах.\n\nЕсть раненые.",
		"станція.txt": "Вигаданий приклад: удар\n\nСУМИ, 6 травня 2025 року (Вигадане) – Ракета влучила у школу.\n\nЄ поранені.",
		"news.jsonl":  `{"maintext": "Invented example. A depot burned in Sumy.", "date_publish": "2025-05-06 08:00:00", "date_download": "2025-06-01"}`,
		"meta.jsonl":  `{"text": "Invented example. A depot burned in Sumy.", "meta": {"date": "2025-05-06"}}`,
		"own.jsonl":   `{"text": "Invented example. A depot burned in Sumy.", "date": "2025-05-06", "metadata": {"date": "2025-06-01"}}`,
		"og.html":     inventedPage(`<meta property="og:published_time" content="2025-05-06T08:00:00+03:00">`, "", "", ""),
	} {
		all, err := Parse(name, []byte(data))
		if err != nil || len(all) != 1 || all[0].Published.Format(time.DateOnly) != "2025-05-06" {
			t.Errorf("%s: %v, %v", name, all, err)
		}
	}
}
