package article

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"strikemap/geo"
)

// Invented samples of how plain articles start.
var heads = []struct {
	name, text                 string
	title, dateline, published string // published as 2006-01-02 15:04 in Kyiv
}{
	{"a title, then a dateline of its own line", "Drones hit depots\nKyiv, Ukraine — 31 December 2025\n\nA depot burned.", "Drones hit depots", "Kyiv, Ukraine — 31 December 2025", "2025-12-31 00:00"},
	{"no title when a paragraph starts", "A depot burned in Sumy on Monday.\nNobody was hurt.", "", "", ""},
	{"no title when its line goes on", "A depot burned in\nthe town of Sumy on Monday.", "", "", ""},
	{"no title when its line is full, as those below", "Drones hit depots in the city of\nKryvyi Rih on Monday morning, and\nnobody was hurt there.", "", "", ""},
	{"a title over full lines", "Drones hit depots\nOn Monday drones came to the city of\nKryvyi Rih in the morning, and\nnobody was hurt there.", "Drones hit depots", "", ""},
	{"no title when the line announces a list", "Kharkiv region:\n- one fire", "", "", ""},
	{"a title alone is a text", "A depot burned in Sumy", "", "", ""},
	{"an emoji stands before the title", "📸 Горить склад\n❗️ Усі живі.", "Горить склад", "", ""},
	{"an agency dateline", "KYIV, May 5 (Agency) - Drones came.", "", "KYIV, May 5 (Agency)", ""},
	{"an agency without a day", "Depot burns\n\nSUMY, Ukraine (AG) — Drones came.", "Depot burns", "SUMY, Ukraine (AG)", ""},
	{"capitals and a dash", "KYIV—Drones came on Monday.", "", "KYIV", ""},
	{"a town and its country", "Kyiv, Ukraine – Olena saw smoke.", "", "Kyiv, Ukraine", ""},
	{"a dash in the first sentence is no dateline", "Kharkiv – the second city – was calm.", "", "", ""},
	{"a Ukrainian dateline", "КИЇВ, 5 травня 2024 — Дрони летіли.", "", "КИЇВ, 5 травня 2024", "2024-05-05 00:00"},
	{"a Russian dateline with full stops", "Москва. 3 июля. AGENTSTVO.RU - Дроны летели.", "", "Москва. 3 июля. AGENTSTVO.RU", ""},
	{"a line says when it was published", "Depot burns\nPublished: 5 May 2024 at 14:05 +0300\n\nA depot burned.", "Depot burns", "", "2024-05-05 14:05"},
	{"a Ukrainian line says so", "Горить склад\nОпубліковано: 05.05.2024, 14:05\nУсі живі.", "Горить склад", "", "2024-05-05 00:00"},
	{"a Russian line says so", "Горит склад\nДата публикации: 5 мая 2024 г.\nВсе живы.", "Горит склад", "", "2024-05-05 00:00"},
	{"a line that is a date", "Depot burns\n2024-05-05T12:00:00Z\nA depot burned.", "Depot burns", "", "2024-05-05 15:00"},
	{"a last line dates nothing", "A depot burned.\n\nPublished: May 5, 2024", "", "", ""},
	{"a lead, then the day", "Горить склад\nЛюди чули гучні вибухи у кількох районах міста й області\n25 листопада 2026\nСклад загорівся вночі.", "Горить склад", "", "2026-11-25 00:00"},
	{"a name and the day", "Горить склад\nО. Вигадана, 25 листопада 2026, 08:12\n\nСклад загорівся вночі.", "Горить склад", "", "2026-11-25 00:00"},
	{"the day and hour before the title", "25 листопада 2026 року, 08:12\nГорить склад\nСклад загорівся вночі.", "", "", "2026-11-25 00:00"},
	{"two sentences on the first line of a wrapped text", "A depot burned in the night. Two people died. In Kryvyi\nRih nobody was hurt.", "", "", ""},
	{"a title of two sentences over an empty line", "Drones hit the old depots. Two dead\n\nThe depots burned.", "Drones hit the old depots. Two dead", "", ""},
	{"days that head what happened on them", "Хроніка ударів\n24 листопада 2026\nГорів склад.\n\n25 листопада 2026\nГоріла школа.", "Хроніка ударів", "", ""},
	{"later days of readers' comments", "Горить склад\n24 листопада 2026\nГорів склад.\n\n25 листопада 2026, 10:15\nЖах.", "Горить склад", "", "2026-11-24 00:00"},
	{"an earlier day further on", "Горить склад\n24 листопада 2026\nГорів склад.\n\n23 листопада 2026\nГоріла школа.", "Горить склад", "", "2026-11-24 00:00"},
	{"a caption below the title", "Горить склад\nФото: Укрфото, 1 січня 2020\nСклад загорівся вночі.", "Горить склад", "", ""},
	{"a post below the title", "Горить склад\n— Канал (@x) 1 січня 2020\nСклад загорівся вночі.", "Горить склад", "", ""},
	{"a correction is no publication", "Горить склад\nОновлено: 26 листопада 2026\nСклад загорівся вночі.", "Горить склад", "", ""},
	{"a signature", "Горить склад\nСклад загорівся вночі.\nКиїв, 3 березня 2021", "Горить склад", "Київ, 3 березня 2021", ""},
	{"a day within the story", "Горить склад\nСклад у місті загорівся вночі, і гасили його до самого ранку.\n24 лютого 2022 року\nТого дня все почалося.", "Горить склад", "", ""},
	{"the zero of clocks", "Depot burns\nPublished: 1 January 1970\nA depot burned.", "Depot burns", "", ""},
	{"a date in the text is no date of publication", "A depot burned on 5 May 2024.\nIt was rebuilt.", "", "", ""},
	{"no calendar has the day", "Depot burns\nPublished: 31 February 2024\nA depot burned.", "Depot burns", "", ""},
}

func TestHeadOfPlainText(t *testing.T) {
	for _, c := range heads {
		t.Run(c.name, func(t *testing.T) {
			a := FromText(c.text)
			if a.Body != c.text {
				t.Errorf("body %q", a.Body)
			}
			if a.Title != c.title || a.TitleSpan.Of(a.Body) != c.title {
				t.Errorf("title %q at %v, want %q", a.Title, a.TitleSpan, c.title)
			}
			if got := a.DatelineSpan.Of(a.Body); got != c.dateline {
				t.Errorf("dateline %q, want %q", got, c.dateline)
			}
			got := ""
			if !a.Published.IsZero() {
				got = a.Published.In(kyiv).Format("2006-01-02 15:04")
			}
			if got != c.published {
				t.Errorf("published %q, want %q", got, c.published)
			}
		})
	}
}

func TestTheTitleMayStandBelowAMenu(t *testing.T) {
	a := draft{title: "Горить склад", text: "Головна Війна Місто\n\nГорить склад\n25 листопада 2026, 08:12 О. Вигадана\n\nСклад загорівся вночі."}.article()
	if a.TitleSpan.Of(a.Body) != "Горить склад" || a.Published.Format(time.DateOnly) != "2026-11-25" {
		t.Errorf("title at %v, published %v", a.TitleSpan, a.Published)
	}
}

func TestAuthorAndAddressOnTheirOwnLines(t *testing.T) {
	a := FromText("Depot burns\nBy Olha Koval and I. Bulba\nhttps://example.com/depot\n\nBy night it burned.")
	if a.Author != "Olha Koval and I. Bulba" || a.URL != "https://example.com/depot" || a.Title != "Depot burns" {
		t.Errorf("author %q, URL %q, title %q", a.Author, a.URL, a.Title)
	}
	if a := FromText("By Olha Koval\nA depot burned."); a.Title != "" || a.Author != "Olha Koval" {
		t.Errorf("author %q, title %q", a.Author, a.Title)
	}
}

func TestBundledArticle(t *testing.T) {
	found, _ := filepath.Glob("../../seeds/*.txt")
	if len(found) == 0 {
		t.Fatal("no bundled article in seeds")
	}
	all, err := ReadFile(found[0])
	if err != nil || len(all) != 1 {
		t.Fatal(len(all), err)
	}
	a := all[0]
	data, _ := os.ReadFile(found[0])
	if a.Body != string(data) || a.Language != "en" || a.TitleSpan.Start != 0 {
		t.Error("body or language changed", a.Language, a.TitleSpan)
	}
	if got := a.DatelineSpan.Of(a.Body); got != "Kyiv, Ukraine — 31 December 2025" {
		t.Errorf("dateline %q", got)
	}
	if want := time.Date(2025, 12, 31, 0, 0, 0, 0, kyiv); !a.Published.Equal(want) {
		t.Errorf("published %v", a.Published)
	}
}

func TestTheLettersWinOverTheLabel(t *testing.T) {
	for _, c := range []struct{ file, want string }{
		{`{"text": "У Сумах ракета влучила в школу.", "language": "en"}`, "uk"},
		{`{"text": "A missile hit the school in Sumy.", "language": "uk"}`, "en"},
		{`{"text": "Удар по складу", "language": "ru"}`, "ru"},
		{`{"text": "Удар по складу", "title": "Склад горить", "language": "ru"}`, "ru"},
		{`{"text": "Удар по складу"}`, ""},
	} {
		all, err := Parse("a.jsonl", []byte(c.file))
		if err != nil || len(all) != 1 || all[0].Language != c.want {
			t.Errorf("%s: %v, want %q, %v", c.file, all, c.want, err)
		}
	}
}

func TestIdentityComesFromTheBody(t *testing.T) {
	a, b := FromText("A depot burned."), FromText("A depot burned!")
	if len(a.ID) != 16 || !strings.HasPrefix(a.SHA256, a.ID) || a.ID == b.ID {
		t.Error(a.ID, a.SHA256, b.ID)
	}
}

// checkArticle fails when an article breaks what its type promises.
func checkArticle(t *testing.T, a geo.Article) {
	t.Helper()
	for _, s := range []geo.Span{a.TitleSpan, a.DatelineSpan} {
		if s.Start < 0 || s.End < s.Start || s.End > len(a.Body) {
			t.Fatalf("span %v of %d", s, len(a.Body))
		}
	}
	if a.Body == "" || a.ID == "" || len(a.SHA256) != 64 {
		t.Fatalf("incomplete article %+v", a)
	}
	if !a.TitleSpan.Empty() && a.TitleSpan.Of(a.Body) != a.Title {
		t.Fatalf("title %q at %v", a.Title, a.TitleSpan)
	}
}
