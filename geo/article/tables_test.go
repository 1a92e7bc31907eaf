package article

import (
	"strings"
	"testing"
	"time"
)

// All pages are invented.
func TestAShortPageKeepsAllOfItsTable(t *testing.T) {
	for _, c := range []struct{ name, page, want string }{
		{"rows of which one is longer", "<table><tr><td>Запоріжжя</td><td>ракета влучила в завод, 3 поранених</td></tr><tr><td>Суми</td><td>обстріляно лікарню</td></tr></table>", "Запоріжжя\tракета влучила в завод, 3 поранених\n\nСуми\tобстріляно лікарню"},
		{"terms and what is said of them", "<dl><dt>Суми</dt><dd>обстріляно лікарню</dd><dt>Одеса</dt><dd>тихо</dd></dl>", "Суми\tобстріляно лікарню\n\nОдеса\tтихо"},
		{"terms without a word", "<dl><dt>Суми</dt><dt>Одеса</dt><dd><p>Тихо.</p></dd></dl>", "Суми\n\nОдеса\n\nТихо."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := parseOne(t, "a.html", []byte("<html><body>"+c.page+"</body></html>")).Body; got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestAPageThatAScriptWouldFillIsReadFromItsLinkedData(t *testing.T) {
	page := func(body string) string {
		return `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Invented","articleBody":"Sumy was <b>shelled</b>.","datePublished":"2024-05-05"}</script></head><body>` + body + `</body></html>`
	}
	if a := parseOne(t, "a.html", []byte(page(`<div id="app"></div>`))); !strings.Contains(a.Body, "Sumy was shelled.") || a.Published.IsZero() {
		t.Errorf("body %q, published %v", a.Body, a.Published)
	}
	if a := parseOne(t, "a.html", []byte(page("<p>Odesa was shelled.</p>"))); strings.Contains(a.Body, "Sumy") {
		t.Errorf("a page with a text of its own: %q", a.Body)
	}
}

func TestATextThatIsNamedJSONIsAText(t *testing.T) {
	if a := parseOne(t, "a.json", []byte("У Сумах обстріляно лікарню.")); a.Body != "У Сумах обстріляно лікарню." {
		t.Errorf("body %q", a.Body)
	}
}

func TestTablesOfOldMacsAndOfOtherNamesAreRead(t *testing.T) {
	const table = "date;text\r2025-05-06;Invented example. A depot burned in Sumy.\r2025-05-07;Invented example. A port burned in Odesa.\r"
	for name, data := range map[string]string{
		"a.csv": table, "b.csv": "sep=;\r" + table, "c.json": strings.ReplaceAll(table, "\r", "\n"), "d.jsonl": strings.ReplaceAll(table, "\r", "\r\n"),
	} {
		all, err := Parse(name, []byte(data))
		if err != nil || len(all) != 2 || all[1].Published.Format(time.DateOnly) != "2025-05-07" || !strings.HasSuffix(all[0].Body, "Sumy.") {
			t.Errorf("%s: %v, %v", name, all, err)
		}
	}
	if all, _ := Parse("e.json", []byte("Invented text; it has a date, and is no table.\n\nA depot burned.\n")); len(all) > 1 {
		t.Errorf("prose is a table: %v", all)
	}
}
