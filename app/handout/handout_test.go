package handout_test

import (
	"bytes"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"strikemap/app/handout"
	"strikemap/app/internal/week"
	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/assets"
	"strikemap/geo/briefing"
	"strikemap/geo/outline"
	"strikemap/geo/pdftext"
	"strikemap/geo/viewport"
)

var options = handout.Options{Version: "1.2.3", Filter: "strikes of one week", Made: week.Made}

type bundled struct {
	briefing briefing.Briefing
	outline  *outline.Outline
	fonts    *paint.Fonts
}

var load = sync.OnceValues(func() (b bundled, err error) {
	if _, b.briefing, err = week.Briefing(assets.Gazetteer); err != nil {
		return b, err
	}
	if b.outline, err = outline.Load(assets.Outline); err != nil {
		return b, err
	}
	b.fonts, err = paint.NewFonts(assets.FontRegular, assets.FontBold)
	return b, err
})

// deck returns the slides of the invented week, in a language.
func deck(t testing.TB, language string) (*slide.Deck, *paint.Fonts) {
	t.Helper()
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	translations.Speak(language)
	b, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return slide.NewDeck(b.briefing, b.outline, b.fonts, language), b.fonts
}

// written returns what a writer writes, and keeps it in the folder that STRIKEMAP_LOOK
// names, to be looked at.
func written(t testing.TB, name string, write func(*bytes.Buffer) error) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out); err != nil {
		t.Fatal(err)
	}
	if folder := os.Getenv("STRIKEMAP_LOOK"); folder != "" {
		if err := os.WriteFile(filepath.Join(folder, name), out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return out.Bytes()
}

func inHTML(t testing.TB, d *slide.Deck, name string) string {
	return string(written(t, name, func(out *bytes.Buffer) error { return handout.WriteHTML(out, d, options) }))
}

// bare is a text without white space, for lines are broken at places of their own.
func bare(text string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(text, "\u00a0", " ")), "")
}

// said are the texts of a page that every handout says.
func said(p *slide.Page) []string {
	out := append([]string{p.Heading, p.Context, p.What, p.When, p.Caption, p.Quote, p.Translation, p.Source, p.Status, p.Precision, p.Also}, p.Facts...)
	for _, t := range p.Totals {
		out = append(out, t.Name+" "+fmt.Sprint(t.Count))
	}
	for _, s := range p.Sources {
		out = append(out, s.Text, s.Stops)
	}
	return out
}

var tags = regexp.MustCompile(`<[^>]*>`)

func TestEveryHandoutSaysWhatTheSlidesSay(t *testing.T) {
	for _, language := range translations.Languages {
		d, f := deck(t, language)
		pdf := bare(pdfText(t, written(t, language+".pdf", func(out *bytes.Buffer) error { return handout.WritePDF(out, d, options) })))
		slides := written(t, language+"-slides.pdf", func(out *bytes.Buffer) error { return handout.WriteSlides(out, d, options) })
		if n := bytes.Count(slides, []byte("/Type /Page\n")); n != len(d.Pages) {
			t.Errorf("%s: %d pages of %d slides", language, n, len(d.Pages))
		}
		page := bare(html.UnescapeString(tags.ReplaceAllString(inHTML(t, d, language+".html"), "")))
		for i := range d.Pages {
			p := &d.Pages[i]
			for _, text := range said(p) {
				if !strings.Contains(page, bare(text)) {
					t.Errorf("%s: the HTML does not say %q", language, text)
				}
				if drawn := bare(f.Known(text)); !strings.Contains(pdf, drawn) {
					t.Errorf("%s: the PDF does not say %q", language, text)
				}
			}
		}
		for _, text := range []string{"1.2.3", "OpenStreetMap", options.Filter} {
			if !strings.Contains(pdf, bare(text)) || !strings.Contains(page, bare(text)) {
				t.Errorf("%s: the handouts do not say %q", language, text)
			}
		}
		if want := translations.T("handout.page", "At", 2, "Of", 3); !strings.Contains(pdf, bare(want)) {
			t.Errorf("%s: no %q", language, want)
		}
	}
}

func TestHostileTextsAreOnlyTextInHTML(t *testing.T) {
	d, _ := deck(t, "en")
	page := inHTML(t, d, "hostile.html")
	if n := strings.Count(page, "<script"); n != 1 {
		t.Errorf("%d scripts", n)
	}
	if strings.Contains(page, "<img") || strings.Contains(page, "javascript:") {
		t.Error("a text of an article became markup")
	}
	if !strings.Contains(page, "&lt;/script&gt;&lt;img src=x onerror=alert(3)&gt;") {
		t.Error("the hostile quote is not there as text")
	}
	for _, address := range regexp.MustCompile(`(?:href|src|cite)="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if !strings.HasPrefix(address[1], "#") && !strings.HasPrefix(address[1], "https://example.org/") {
			t.Errorf("the page leads to %q", address[1])
		}
	}
	for _, never := range []string{"http-equiv=\"refresh\"", "@import", "url(http", "<link", "<iframe", " style="} {
		if strings.Contains(page, never) {
			t.Errorf("the page has %q", never)
		}
	}
}

func TestAnAddressThatIsNoneOfTheWebIsNoLink(t *testing.T) {
	d, _ := deck(t, "en")
	for i := range d.Pages {
		d.Pages[i].Link = "javascript:alert(1)"
		for j := range d.Pages[i].Sources {
			d.Pages[i].Sources[j].Link = "data:text/html,x"
		}
	}
	page := inHTML(t, d, "links.html")
	if strings.Contains(page, "javascript:") || strings.Contains(page, "data:text") || strings.Contains(page, "ZgotmplZ") {
		t.Error("it is a link")
	}
}

func TestEveryNumberLeadsThereAndBack(t *testing.T) {
	d, _ := deck(t, "en")
	page := inHTML(t, d, "numbers.html")
	for n := 1; n <= 9; n++ {
		for _, want := range []string{fmt.Sprintf(`href="#stop-%d"`, n), fmt.Sprintf(`id="mark-%d"`, n), fmt.Sprintf(`<li id="stop-%d"`, n), fmt.Sprintf(`href="#mark-%d"`, n)} {
			if !strings.Contains(page, want) {
				t.Errorf("stop %d has no %s", n, want)
			}
		}
	}
	ids := map[string]bool{}
	for _, id := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		if ids[id[1]] {
			t.Errorf("the id %s is given twice", id[1])
		}
		ids[id[1]] = true
	}
}

func TestPapersAreOfTheirSize(t *testing.T) {
	d, _ := deck(t, "en")
	for _, letter := range []bool{false, true} {
		o := options
		o.Letter = letter
		pdf := written(t, fmt.Sprintf("letter-%v.pdf", letter), func(out *bytes.Buffer) error { return handout.WritePDF(out, d, o) })
		want := map[bool]string{false: "/MediaBox [0 0 595.50 842.25]", true: "/MediaBox [0 0 612.00 792.00]"}[letter]
		if !bytes.Contains(pdf, []byte(want)) {
			t.Errorf("letter %v: no page of %s", letter, want)
		}
	}
}

func TestTheSameBriefingIsTheSameFile(t *testing.T) {
	d, _ := deck(t, "en")
	var first []byte
	for range 2 {
		pdf := written(t, "twice.pdf", func(out *bytes.Buffer) error { return handout.WritePDF(out, d, options) })
		if first != nil && !bytes.Equal(first, pdf) {
			t.Error("it differs")
		}
		first = pdf
	}
}

func TestAPictureIsASlide(t *testing.T) {
	d, _ := deck(t, "en")
	picture := written(t, handout.PictureName("week", 1), func(out *bytes.Buffer) error {
		return handout.Picture(out, d, 1, viewport.Size{W: 640, H: 360})
	})
	if !bytes.HasPrefix(picture, []byte("\x89PNG")) {
		t.Error("it is no PNG")
	}
	if got := handout.PictureName("week", 11); got != "week-12.png" {
		t.Errorf("its name is %s", got)
	}
}

// fifty returns a deck of fifty stops, made of those of the invented week.
func fifty(t testing.TB) *slide.Deck {
	t.Helper()
	b, err := load()
	if err != nil {
		t.Fatal(err)
	}
	many := b.briefing
	stops := many.Stops[1 : len(many.Stops)-1]
	all := []briefing.Stop{many.Stops[0]}
	for i := range 50 {
		all = append(all, stops[i%len(stops)])
	}
	many.Stops = append(all, many.Stops[len(many.Stops)-1])
	return slide.NewDeck(many, b.outline, b.fonts, "en")
}

// BenchmarkHandout50 is a handout of fifty stops, as PDF and as HTML.
func BenchmarkHandout50(b *testing.B) {
	deck(b, "en")
	for b.Loop() {
		d := fifty(b)
		var out bytes.Buffer
		if err := handout.WritePDF(&out, d, options); err != nil {
			b.Fatal(err)
		}
		if err := handout.WriteHTML(&out, d, options); err != nil {
			b.Fatal(err)
		}
	}
}

// TestFigures prints the figure that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	r := testing.Benchmark(BenchmarkHandout50)
	fmt.Printf("figure handout-50-stops %.2f s goal ≤ 2\n", time.Duration(r.NsPerOp()).Seconds())
}

// pdfText reads a PDF; a busy machine may need more than one try within the time limit.
func pdfText(t *testing.T, data []byte) string {
	t.Helper()
	var err error
	for range 4 {
		var d pdftext.Document
		if d, err = pdftext.Read(data); err == nil {
			return d.Text
		}
	}
	t.Fatal(err)
	return ""
}
