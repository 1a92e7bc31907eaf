package article

import (
	"strings"
	"testing"
)

func TestMarkdownKeepsItsHTML(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a block", "One.\n\n<div>\nKharkiv was shelled\n</div>\n\nTwo.\n", "One.\n\nKharkiv was shelled\n\nTwo."},
		{"nothing but a block", "<div class=\"note\">Kharkiv was shelled.</div>", "Kharkiv was shelled."},
		{"an aside, a figure and details", "<aside>\n💡 One.\n</aside>\n\n<figure><figcaption>Two.</figcaption></figure>\n\n<details><summary>Three</summary>\n\nFour **here**.\n\n</details>", "💡 One.\n\nTwo.\n\nThree\n\nFour here."},
		{"a table", "<table><tr><td>Sumy</td><td>a depot</td></tr></table>", "Sumy\ta depot"},
		{"looks within a line", "In <b>Sumy</b> two<br>hurt.", "In Sumy two\nhurt."},
		{"struck text", "Two hurt. ~~Ten killed.~~ <del>Nine.</del>", "Two hurt."},
		{"scripts and comments", "<script>alert('Ten killed')</script>\n\n<!-- Ten killed -->\n\nTwo hurt.", "Two hurt."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := parseOne(t, "a.md", []byte(c.text)).Body; got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestTheHeadOfAMarkdownFileMayBeTOML(t *testing.T) {
	a := parseOne(t, "a.md", []byte("+++\ntitle = \"Invented: a depot burns\"\ndate = 2024-05-05T14:05:00+03:00\n+++\n\nSumy was shelled.\n"))
	if a.Title != "Invented: a depot burns" || a.Published.IsZero() || strings.Contains(a.Body, "+++") {
		t.Errorf("title %q, published %v, body %q", a.Title, a.Published, a.Body)
	}
}
