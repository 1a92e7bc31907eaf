package article

import (
	"strings"
	"testing"
)

func TestAllEntriesOfAShortCourseOfTheDayAreRead(t *testing.T) {
	entry := func(time, text string) string {
		return `<div class="item"><span>` + time + `</span><p>` + text + `</p></div>`
	}
	card := func(text string) string { return `<div class="card"><a href="/x">` + text + `</a></div>` }
	const (
		first  = "Invented example. A missile hit a school in Sumy on Monday, and two people were wounded there."
		second = "A drone damaged a warehouse in Kharkiv."
		third  = "Five drones were shot down over the port of Odesa."
	)
	for _, c := range []struct{ name, body, want, not string }{
		{"entries with a clock", entry("10:30", first) + entry("11:31", second) + entry("12:32", third), third, ""},
		{"a short article above cards of others", `<article><p>` + first + `</p><p>` + second + `</p></article><div>` + card("Invented: what is known of the floods in the north so far.") + card("Invented: the parliament votes on its budget today.") + card("Invented: rain is expected in all of the country.") + `</div>`, second, "parliament"},
	} {
		page := `<html><head><title>Invented</title></head><body><article><h1>Invented example: the day</h1>` + c.body + `</article></body></html>`
		all, err := Parse("a.html", []byte(page))
		if err != nil || len(all) != 1 || !strings.Contains(all[0].Body, c.want) || c.not != "" && strings.Contains(all[0].Body, c.not) {
			t.Errorf("%s: %v, %v, want %q", c.name, all, err, c.want)
		}
	}
}
