package geoparse_test

import (
	"strings"
	"testing"

	"strikemap/geo"
)

// TestPieces reads a text that is longer than what is read at once: every word stands
// where it says, and what is read of a paragraph is what an article of its own gives.
func TestPieces(t *testing.T) {
	p := bundledParser()
	one := p.Parse(invented(10_000))
	for name, gap := range map[string]string{"paragraphs": "\n\n", "one line": " "} {
		a := invented(600_000)
		if gap == " " {
			a.Body = strings.ReplaceAll(a.Body, "\n", gap)
		}
		r := p.Parse(a)
		if gap == "\n\n" && len(r.Reports) < 50*len(one.Reports) {
			t.Errorf("%s: %d reports in 600 kB, %d in 10 kB", name, len(r.Reports), len(one.Reports))
		}
		checkOrder(t, name, &r)
		checkReports(t, name, &r)
	}
}

// checkOrder checks that sentences and mentions stand in order where they say.
func checkOrder(t *testing.T, name string, r *geo.Reading) {
	t.Helper()
	end, paragraph := 0, 0
	for _, s := range r.Sentences {
		if s.Span.Start < end || s.Paragraph < paragraph {
			t.Fatalf("%s: sentence %v of paragraph %d after %d of %d", name, s.Span, s.Paragraph, end, paragraph)
		}
		end, paragraph = s.Span.End, s.Paragraph
	}
	for _, m := range r.Mentions {
		if m.Span.Of(r.Article.Body) != m.Text || !r.Sentences[m.Sentence].Span.Overlaps(m.Span) {
			t.Fatalf("%s: %q does not stand at %v of sentence %d", name, m.Text, m.Span, m.Sentence)
		}
	}
}

// checkReports checks that the words of the reports stand where they say.
func checkReports(t *testing.T, name string, r *geo.Reading) {
	t.Helper()
	seen := map[string]bool{}
	for i := range r.Reports {
		x := &r.Reports[i]
		for _, q := range []geo.Quote{x.Evidence, x.Trigger, x.Toponym} {
			if q.Span.Of(r.Article.Body) != q.Text {
				t.Fatalf("%s: %q does not stand at %v", name, q.Text, q.Span)
			}
		}
		if x.ID != x.Anchor.ID() || seen[x.ID] {
			t.Fatalf("%s: report %d has the id %s twice or not of its anchor", name, i, x.ID)
		}
		if seen[x.ID] = true; x.Mention >= 0 && !r.Mentions[x.Mention].Span.Overlaps(x.Toponym.Span) {
			t.Fatalf("%s: report %d at %q is of mention %q", name, i, x.Toponym.Text, r.Mentions[x.Mention].Text)
		}
	}
}
