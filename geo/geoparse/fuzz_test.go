package geoparse_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/article"
)

// FuzzParse reads any text: nothing panics, nothing hangs, and every span lies
// within the text on rune boundaries and shows what it says.
func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		a, err := parseArchive(string(text))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(a.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		start := time.Now()
		r := bundledParser().Parse(article.FromText(text))
		if took := time.Since(start); took > 2*time.Second+time.Duration(len(text))*50*time.Microsecond {
			t.Errorf("%d bytes took %v", len(text), took)
		}
		checkSpans(t, &r)
	})
}

func checkSpans(t *testing.T, r *geo.Reading) {
	t.Helper()
	body := r.Article.Body
	check := func(what string, s geo.Span, text string) {
		if s.Start < 0 || s.End > len(body) || s.Start > s.End {
			t.Fatalf("%s: span %v of %d bytes", what, s, len(body))
		}
		if body[s.Start:s.End] != text || !utf8.ValidString(text) {
			t.Errorf("%s: span %v shows %q, not %q", what, s, body[s.Start:s.End], text)
		}
	}
	anchors := map[geo.Anchor]bool{}
	for i := range r.Reports {
		if anchors[r.Reports[i].Anchor] {
			t.Errorf("two reports stand on %+v", r.Reports[i].Anchor)
		}
		anchors[r.Reports[i].Anchor] = true
	}
	for _, m := range r.Mentions {
		check("mention", m.Span, m.Text)
		if m.Role == "" {
			t.Errorf("mention %q has no role", m.Text)
		}
	}
	for _, p := range r.Reports {
		check("evidence", p.Evidence.Span, p.Evidence.Text)
		check("toponym", p.Toponym.Span, p.Toponym.Text)
		check("trigger", p.Trigger.Span, p.Trigger.Text)
		for _, e := range p.Effects {
			check("effect", e.Quote.Span, e.Quote.Text)
		}
		if p.Place == nil && p.Unmapped.Empty() {
			t.Errorf("report %q has neither place nor reason", p.Evidence.Text)
		}
	}
}
