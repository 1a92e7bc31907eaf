package toponym

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// awkward are texts that have broken readers of names before.
var awkward = []string{
	"", "Kyiv", "'s", "Kyiv's", "Kyiv’s’s", "КИЇВ", "«Київ»", "(", "Kyiv (", "м.", "м. Київ", "с. ", "с. Ы", "region of", "regions of X, Y and",
	"the the the the the", "Kyiv,,,,,Kyiv", "Х області", "Київ\u0301", "U.S.", "Kyiv-", "-Kyiv", "Kyiv-based", "\"Kyiv", "Kyiv\"", "Київського району",
	"15 km from", "1e999 km from Kyiv", "999999999999999999999999999 km from Kyiv", "Kyiv\xff", "\xff\xfe", "A B C D E F G H I J",
}

func FuzzMentions(f *testing.F) {
	for _, s := range append(awkward, invented) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) { checkMentions(t, body) })
}

// checkMentions holds what must be true of the mentions of any text.
func checkMentions(t *testing.T, body string) {
	t.Helper()
	a := articleOf(body)
	end := 0
	for _, m := range finder(t).Mentions(&a, syntax.Of(sentence.Split(body))) {
		switch {
		case m.Span.Start < end || m.Span.Empty() || m.Span.End > len(body):
			t.Fatalf("span %v out of order in %q", m.Span, body)
		case body[m.Span.Start:m.Span.End] != m.Text:
			t.Fatalf("text %q is not that of its span", m.Text)
		case utf8.ValidString(body) && !utf8.ValidString(m.Text):
			t.Fatalf("span %v cuts a rune of %q", m.Span, body)
		case m.Score < 0 || m.Score > 1 || m.RadiusKM < 0:
			t.Fatalf("score %v, radius %v", m.Score, m.RadiusKM)
		case m.Reason.Empty():
			t.Fatalf("no reason for %q", m.Text)
		}
		end = m.Span.End
	}
}

func TestAwkwardTextsYieldOrderlyMentions(t *testing.T) {
	for _, s := range awkward {
		checkMentions(t, s)
	}
}

func TestRepeatedTextsTakeLinearTime(t *testing.T) {
	for _, s := range []string{"Kyiv, ", "regions of Kyiv and ", "с. Іванівка, ", "\"Kyiv\" ", "(Kyiv ", "Kyiv's ", "the ", "Kyiv said ", "Іванівка. "} {
		short, long := strings.Repeat(s, 400), strings.Repeat(s, 4000)
		a, b := timeOf(t, short), timeOf(t, long)
		if b > 50*a+500*time.Millisecond {
			t.Errorf("%q: %v for a text ten times as long as one of %v", s, b, a)
		}
	}
}

// timeOf returns the shortest of three runs, for the machine may be busy.
func timeOf(t *testing.T, body string) time.Duration {
	a, s, best := articleOf(body), sentence.Split(body), time.Hour
	for range 3 {
		start := time.Now()
		finder(t).Mentions(&a, syntax.Of(s))
		best = min(best, time.Since(start))
	}
	return best
}
