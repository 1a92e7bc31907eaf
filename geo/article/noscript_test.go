package article

import (
	"strings"
	"testing"
)

func TestTextForThoseWhoRunNoScriptsIsTheArticleOfAPageWithoutOne(t *testing.T) {
	const (
		first = "Invented example. A missile hit a school in Sumy on Monday, officials said."
		next  = "Two people were wounded, the head of the region wrote."
	)
	page := func(body string) string {
		return "<html><head><title>Invented</title></head><body>" + body + "</body></html>"
	}
	for _, c := range []struct{ name, page, want, not string }{
		{"a page that a script shows", page(`<div id="app"></div><noscript><p>` + first + `</p><p>` + next + `</p></noscript>`), first + "\n\n" + next, ""},
		{"a page with a menu", page(`<div><a href="/">News</a> <a href="/war">War</a></div><noscript><div><p>` + first + `</p></div></noscript>`), first, "News"},
		{"a request before the text", page(`<noscript><p>Please enable JavaScript to see all of this page as it is meant.</p><p>` + first + `</p></noscript>`), first, "JavaScript"},
		{"a picture's", page(`<article><p>` + first + `</p><figure><noscript><img src="a.jpg" alt="An invented picture, of a school that was hit by a missile."></noscript></figure><p>` + next + `</p></article>`), first, "picture"},
		{"a remark on a page with text", page(`<article><p>` + first + `</p><p>` + next + `</p></article><noscript><p>Read our invented site without scripts: all of its news are listed here.</p></noscript>`), next, "listed here"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.html", []byte(c.page))
			if err != nil || len(all) != 1 || !strings.Contains(all[0].Body, c.want) || c.not != "" && strings.Contains(all[0].Body, c.not) {
				t.Errorf("%v, %v, want %q", all, err, c.want)
			}
		})
	}
	if all, err := Parse("a.html", []byte(page(`<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>`))); err == nil {
		t.Errorf("a request to run scripts is an article: %q", all[0].Body)
	}
}

func TestADateMayBeANumberOfDays(t *testing.T) {
	for field, want := range map[string]string{"45989": "2025-11-28", "45989.75": "2025-11-28", "45989,5": "2025-11-28"} {
		all, err := Parse("a.csv", []byte("text;date\nInvented example. A depot burned in Sumy.;"+field+"\n"))
		if err != nil || len(all) != 1 || all[0].Published.Format("2006-01-02") != want {
			t.Errorf("%s: %v, %v", field, all, err)
		}
	}
	for _, field := range []string{"459890", "35989", "4598", "49999"} {
		if all, err := Parse("a.csv", []byte("text;date\nInvented example. A depot burned in Sumy.;"+field+"\n")); err == nil || len(all) != 1 || !all[0].Published.IsZero() {
			t.Errorf("%s is a date: %v, %v", field, all, err)
		}
	}
}
