package gather_test

import (
	"testing"
	"time"

	"strikemap/app/gather"
	"strikemap/geo"
)

func TestNamesOfFilesAndFoldersTellDays(t *testing.T) {
	for path, want := range map[string]string{
		"/in/2025-05-03 bridge.txt":         "2025-05-03",
		"/in/bridge_20250503.html":          "2025-05-03",
		"/in/Bridge 03.05.2025.pdf":         "2025-05-03",
		"/in/2025-05-03/bridge.txt":         "2025-05-03",
		"/news/2025/05/03/bridge.txt":       "2025-05-03",
		"/2025-05-03/2025-05-04 later.txt":  "2025-05-04",
		"/in/bridge.txt":                    "",
		"/in/120250503.txt":                 "",
		"/in/2025-13-03.txt":                "",
		"/in/order 1999-05-03.txt":          "",
		"/in/2999-05-03.txt":                "",
		"/in/call 380501234567 at 0305.txt": "",
	} {
		got := gather.DayIn(path)
		if text := got.Format(time.DateOnly); !got.IsZero() && text != want || got.IsZero() && want != "" {
			t.Errorf("%s: %s, want %q", path, text, want)
		}
	}
}

func TestNamesOfFilesAndFoldersTellPublishers(t *testing.T) {
	for path, want := range map[string]string{
		"/in/Invented Courier/bridge.txt":            "Invented Courier",
		"/in/Invented_Courier/2025-05-03/bridge.txt": "Invented Courier",
		"/in/Invented Courier 2025-05-03.txt":        "Invented Courier",
		"/home/Downloads/bridge.txt":                 "",
		"/home/Завантаження/міст.txt":                "",
		"/in/week47/bridge.txt":                      "",
		"/bridge.txt":                                "",
	} {
		if got := gather.PublisherIn(path); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}

func TestHeadsTellPublishersBesideTheDay(t *testing.T) {
	for body, want := range map[string]string{
		"Invented title\nInvented Courier, 18 November 2025.\nA drone hit a depot.": "Invented Courier",
		"Invented Courier, November 18, 2025\n\nA drone hit a depot.":               "Invented Courier",
		"Вигадана газета · 18 листопада 2025\nДрон влучив у склад.":                 "Вигадана газета",
		"Invented Courier | Lviv | 2025-11-18\nA drone hit a depot.":                "Invented Courier",
		"\n  Invented Courier – 18.11.2025  \nA drone hit a depot.":                 "Invented Courier",
		"Lviv, 18 November 2025\nA drone hit a depot.":                              "",
		"A drone hit a depot in Lviv, 18 November 2025.":                            "",
		"18 November 2025\nA drone hit a depot.":                                    "",
		"Two people died, five were wounded\nA drone hit a depot.":                  "",
		"One\nTwo\nThree\nInvented Courier, 18 November 2025":                       "",
	} {
		r := &geo.Reading{Article: geo.Article{Body: body}}
		if at := len("Lviv"); body[:at] == "Lviv" {
			r.Mentions = []geo.Mention{{Span: geo.Span{End: at}}}
		}
		if got := gather.PublisherOf(r); got != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
	beside := &geo.Reading{Article: geo.Article{Body: "A drone hit a depot.", Path: "/in/Invented Weekly/a.txt"}}
	if got := gather.PublisherOf(beside); got != "Invented Weekly" {
		t.Errorf("of the folder: %q", got)
	}
}
