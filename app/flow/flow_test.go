package flow

import (
	"strings"
	"testing"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"strikemap/geo"
)

// each rune is one unit wide, bold ones two
func wide(text string, bold bool) float32 {
	n := float32(len([]rune(text)))
	if bold {
		return 2 * n
	}
	return n
}

func spanOf(body, part string) geo.Span {
	i := strings.Index(body, part)
	return geo.Span{Start: i, End: i + len(part)}
}

func whole(body string) geo.Span { return geo.Span{End: len(body)} }

func texts(lines []line) []string {
	var out []string
	for _, l := range lines {
		s := ""
		for i, r := range l.runs {
			if i > 0 {
				s += "|"
			}
			s += r.text
		}
		out = append(out, s)
	}
	return out
}

func TestPiecesShowTheTextByteForByte(t *testing.T) {
	body := "У Харкові’ — “удар”, 3 людини.\nInvented\texample, naïve."
	marks := []Mark{{Span: spanOf(body, "Харкові"), Style: Place}, {Span: spanOf(body, "удар"), Style: Trigger, ID: "r"}}
	var joined string
	for _, p := range pieces(body, whole(body), marks) {
		if got := p.span.Of(body); got != p.text {
			t.Errorf("span shows %q, piece %q", got, p.text)
		}
		joined += p.text
	}
	if want := strings.Join(strings.Fields(body), ""); joined != want {
		t.Errorf("%q, want %q", joined, want)
	}
}

func TestMarksCutWordsAndAddUp(t *testing.T) {
	body := "Odesa's port burned"
	lines := set(pieces(body, whole(body), []Mark{
		{Span: whole(body), Style: Evidence, ID: "e"},
		{Span: spanOf(body, "Odesa"), Style: Place},
		{Span: spanOf(body, "port burned"), Style: Effect},
		{Span: spanOf(body, "burned"), Style: Trigger},
	}), 100, wide)
	if got := texts(lines); len(got) != 1 || got[0] != "Odesa|'s|port|burned" {
		t.Fatalf("%q", got)
	}
	runs := lines[0].runs
	if runs[0].style != Evidence|Place || runs[3].style != Evidence|Effect|Trigger || runs[3].id != "e" {
		t.Errorf("%+v", runs)
	}
	if runs[1].x != 10 || runs[2].x != 13 {
		t.Errorf("a cut word has a gap, or two words have none: %+v", runs)
	}
	if got := lines[0].under(Evidence); len(got) != 1 || got[0] != [2]float32{0, 31} {
		t.Errorf("ground %v", got)
	}
	if got := lines[0].under(Effect); len(got) != 1 || got[0] != [2]float32{13, 31} {
		t.Errorf("line %v", got)
	}
}

func TestLinesWrapAtWhiteSpaceOnly(t *testing.T) {
	body := "one two three\nfour"
	marks := []Mark{{Span: spanOf(body, "re"), Style: Place}}
	got := texts(set(pieces(body, whole(body), marks), 9, wide))
	want := []string{"one two", "th|re|e", "four"}
	if strings.Join(got, "/") != strings.Join(want, "/") {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAnEndlessWordIsCut(t *testing.T) {
	body := strings.Repeat("я", 1<<16)
	lines := set(pieces(body, whole(body), nil), 50, wide)
	if n := len(lines); n < 1<<16/50 || n > 1<<16/20 {
		t.Errorf("%d lines", n)
	}
	for _, l := range lines {
		if last := l.runs[len(l.runs)-1]; last.x+last.width > 50 {
			t.Fatalf("a line is %v wide", last.x+last.width)
		}
	}
}

func TestWhatDrawsNothingIsLeftOut(t *testing.T) {
	body := "a\u202eb\x00c \x07 \xff d"
	if got := texts(set(pieces(body, whole(body), nil), 50, wide)); len(got) != 1 || got[0] != "abc d" {
		t.Errorf("%q", got)
	}
}

func TestOnlyTheSpanIsShown(t *testing.T) {
	body := "Before. The middle. After."
	got := texts(set(pieces(body, spanOf(body, "The middle."), []Mark{{Span: whole(body), Style: Muted}}), 50, wide))
	if len(got) != 1 || got[0] != "The middle." {
		t.Errorf("%q", got)
	}
}

func TestALongSentenceIsQuotedAroundItsTrigger(t *testing.T) {
	body := strings.Repeat("ї", 3000) + " удар " + strings.Repeat("ї", 3000)
	cut := Cut(body, whole(body), spanOf(body, "удар"))
	if !strings.Contains(cut.Of(body), "удар") || cut.Len() > longestQuote+8 || !utf8.ValidString(cut.Of(body)) {
		t.Errorf("%d bytes", cut.Len())
	}
	if short := spanOf(body, "удар"); Cut(body, short, short) != short {
		t.Error("a short sentence is cut")
	}
}

func TestALargerTextIsSetAnew(t *testing.T) {
	test.NewTempApp(t)
	x := NewPlain("Invented words that fill some lines of a narrow text", 0)
	x.Points = 12
	x.Resize(fyne.NewSize(160, 100))
	x.Points = 24
	x.Refresh()
	for _, l := range x.lines {
		for _, r := range l.runs {
			if want := fyne.MeasureText(r.text, 24, fyne.TextStyle{}).Width; r.width != want || r.x+r.width > 160 {
				t.Errorf("%q is %v wide at %v, want %v", r.text, r.width, r.x, want)
			}
		}
	}
}
