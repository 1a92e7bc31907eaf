package slide_test

import (
	"bytes"
	"fmt"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"strikemap/app/internal/week"
	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/briefing"
	"strikemap/geo/outline"
	"strikemap/geo/viewport"
)

// deck returns the slides of the invented week, in a language.
func deck(t testing.TB, language string) (*slide.Deck, briefing.Briefing) {
	t.Helper()
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	translations.Speak(language)
	b := told(t)
	return slide.NewDeck(b, outlined(t), fonts(t), language), b
}

var loadWeek = sync.OnceValues(func() (briefing.Briefing, error) {
	_, b, err := week.Briefing(assets.Gazetteer)
	return b, err
})

func told(t testing.TB) briefing.Briefing {
	t.Helper()
	b, err := loadWeek()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var loadOutline = sync.OnceValues(func() (*outline.Outline, error) { return outline.Load(assets.Outline) })

func outlined(t testing.TB) *outline.Outline {
	t.Helper()
	o, err := loadOutline()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

var loadFonts = sync.OnceValues(func() (*paint.Fonts, error) { return paint.NewFonts(assets.FontRegular, assets.FontBold) })

func fonts(t testing.TB) *paint.Fonts {
	t.Helper()
	f, err := loadFonts()
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// sheet is a surface that notes what is written on it.
type sheet struct {
	size  viewport.Size
	texts []paint.Text
}

func (s *sheet) Size() viewport.Size              { return s.size }
func (s *sheet) Fill(*paint.Path, color.NRGBA)    {}
func (s *sheet) Stroke(*paint.Path, paint.Stroke) {}
func (s *sheet) Text(t *paint.Text)               { s.texts = append(s.texts, *t) }
func (s *sheet) words() (words string) {
	for _, t := range s.texts {
		words += t.String + " "
	}
	return words
}

func TestEveryStopSaysWhatWhereWhenAndWho(t *testing.T) {
	for _, language := range translations.Languages {
		d, _ := deck(t, language)
		for i := range d.Pages {
			p := &d.Pages[i]
			if p.Kind != briefing.Events {
				continue
			}
			for what, text := range map[string]string{
				"heading": p.Heading, "what": p.What, "when": p.When, "quote": p.Quote, "source": p.Source, "status": p.Status,
			} {
				if strings.TrimSpace(text) == "" {
					t.Errorf("%s: stop %d has no %s", language, p.Stop, what)
				}
			}
			if vague := p.Entries[0].Lead.Precision >= geo.P4; vague != (p.Precision != "") {
				t.Errorf("%s: stop %d says of its precision %q", language, p.Stop, p.Precision)
			}
		}
	}
}

func TestAStopIsWordedAsItsSourceHasIt(t *testing.T) {
	d, _ := deck(t, "en")
	if len(d.Pages) != 11 {
		t.Fatalf("%d pages", len(d.Pages))
	}
	for _, want := range []struct {
		page       int
		said, full string
	}{
		{0, d.Pages[0].Heading, "Invented week 47"},
		{0, d.Pages[0].When, "17–23 November 2026"},
		{0, d.Pages[0].Lines[0], "9 stops; 25 events from 8 articles in all"},
		{1, d.Pages[1].Title(), "Cherkasy\u00a0· Strike"},
		{1, strings.Join(d.Pages[1].Facts, "|"), "1 killed · 3 injured · damage|Shahed-type drone · homes"},
		{2, d.Pages[2].Heading, "Somewhere in Kharkiv Oblast"},
		{2, d.Pages[2].Precision, "The source names only the oblast"},
		{3, d.Pages[3].Heading, "10 towns and villages"},
		{3, d.Pages[3].Context, "Sumy Oblast"},
		{5, d.Pages[5].Status, "Claimed by a party to the war: Russia's Defence Ministry (Russian military)"},
		{6, d.Pages[6].Caption, "The second hospital of this month"},
		{7, d.Pages[7].Source, `Invented & Sons <b> · Invented: <script>alert(1)</script> & "quotes" 🔴 · 22 November 2026`},
		{10, d.Pages[10].Sources[2].Stops, "Stops 3, 4"},
	} {
		if want.said != want.full {
			t.Errorf("page %d says %q, want %q", want.page, want.said, want.full)
		}
	}
}

func TestEverythingIsLegibleAndStandsOnTheSlide(t *testing.T) {
	for _, language := range translations.Languages {
		d, _ := deck(t, language)
		for _, size := range []viewport.Size{{W: 1280, H: 720}, {W: 1920, H: 1080}, {W: 1024, H: 768}} {
			for i := slide.Timeline; i < len(d.Pages); i++ {
				on := &sheet{size: size}
				d.Draw(on, i, slide.Look{Night: 2})
				for _, text := range on.texts {
					legible(t, fmt.Sprintf("%s %v slide %d", language, size, i), size, &text, fonts(t))
				}
			}
		}
	}
}

// legible checks that a text is at least a fortieth of the slide high, that it stands
// on it, and that the fonts have all of its letters.
func legible(t *testing.T, where string, size viewport.Size, text *paint.Text, f *paint.Fonts) {
	t.Helper()
	credit := strings.HasPrefix(text.String, "© OpenStreetMap")
	if text.Size < float64(size.H)/40-1e-9 && !credit && len([]rune(text.String)) > 1 {
		t.Errorf("%s: %q is only %.1f high", where, text.String, text.Size)
	}
	w := f.Width(text)
	left := text.At.X - map[paint.Anchor]float64{paint.Middle: w / 2, paint.Finish: w}[text.Anchor]
	if text.Angle == 0 && len([]rune(text.String)) > 2 && (left < 0 || left+w > float64(size.W)+.5 || text.At.Y > float64(size.H)) {
		t.Errorf("%s: %q stands from %.0f to %.0f at %.0f", where, text.String, left, left+w, text.At.Y)
	}
	for _, r := range text.String {
		if !f.Has(r) {
			t.Errorf("%s: the fonts lack %q of %q", where, r, text.String)
		}
	}
}

func TestTheLegendIsSetCloseOnANarrowSlide(t *testing.T) {
	d, _ := deck(t, "en")
	apart := func(size viewport.Size) (least float64) {
		for i := range d.Pages {
			on := &sheet{size: size}
			d.Draw(on, i, slide.Look{})
			at := map[string]float64{}
			for _, text := range on.texts {
				at[text.String] = text.At.Y
			}
			if high := at["Infrastructure damage"] - at["Casualties"]; d.Pages[i].Kind == briefing.Events && at["Casualties"] > 0 && high > 0 {
				return high / float64(size.H)
			}
		}
		t.Fatal("no legend has two rows")
		return 0
	}
	if wide, narrow := apart(viewport.Size{W: 1280, H: 720}), apart(viewport.Size{W: 1024, H: 768}); narrow > .9*wide {
		t.Errorf("its rows are %.4f and %.4f of the height apart", wide, narrow)
	}
}

func TestALongQuoteIsCutAroundWhatItTells(t *testing.T) {
	d, _ := deck(t, "en")
	on := &sheet{size: viewport.Size{W: 1280, H: 720}}
	d.Draw(on, 8, slide.Look{})
	if words := on.words(); !strings.Contains(words, "hit a residential building") || !strings.Contains(words, "…") {
		t.Errorf("the slide says %s", words)
	}
}

func TestTheMapGoesWhereTheStopIs(t *testing.T) {
	d, _ := deck(t, "en")
	size := viewport.Size{W: 1280, H: 720}
	for i := range d.Pages {
		v := d.View(i, size)
		for _, e := range d.Pages[i].Entries {
			at := v.ToPixel(viewport.Project(e.Lead.Place.Point))
			if at.X < 0 || at.Y < 0 || at.X > float64(v.Size.W) || at.Y > float64(v.Size.H) {
				t.Errorf("page %d does not show %s", i, e.Lead.Place.Name)
			}
		}
	}
}

func TestAnEmptyBriefingIsDrawn(t *testing.T) {
	d, b := deck(t, "en")
	b.Shown, b.Stops = nil, []briefing.Stop{b.Stops[0], b.Stops[len(b.Stops)-1]}
	empty := slide.NewDeck(b, outlined(t), fonts(t), "en")
	for i := slide.Timeline; i < len(empty.Pages); i++ {
		empty.Draw(&sheet{size: viewport.Size{W: 320, H: 200}}, i, slide.Look{})
	}
	if len(d.Nights) != 7 {
		t.Errorf("%d nights", len(d.Nights))
	}
}

// BenchmarkSlide is one slide of 1080p as pixels.
func BenchmarkSlide(b *testing.B) {
	d, _ := deck(b, "en")
	for b.Loop() {
		d.Image(1, viewport.Size{W: 1920, H: 1080}, slide.Look{})
	}
}

// TestLook writes every slide as a picture into the folder that STRIKEMAP_LOOK names, to
// be looked at.
func TestLook(t *testing.T) {
	folder := os.Getenv("STRIKEMAP_LOOK")
	if folder == "" {
		t.Skip("set STRIKEMAP_LOOK to a folder")
	}
	for _, language := range translations.Languages {
		d, _ := deck(t, language)
		for _, size := range []viewport.Size{{W: 1280, H: 720}, {W: 1920, H: 1080}} {
			for i := slide.Timeline; i < len(d.Pages); i++ {
				var out bytes.Buffer
				look := slide.Look{Light: language == "uk", Night: 3}
				if err := png.Encode(&out, d.Image(i, size, look)); err != nil {
					t.Fatal(err)
				}
				name := fmt.Sprintf("%s-%d-%02d.png", language, size.H, i)
				if err := os.WriteFile(filepath.Join(folder, name), out.Bytes(), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// lights is a surface that counts what is filled in a colour.
type lights struct {
	sheet
	color color.NRGBA
	bars  int
}

func (l *lights) Fill(p *paint.Path, c color.NRGBA) {
	if c == l.color {
		l.bars += len(p.Ends)
	}
}

func TestAStopShowsWhichNightItIsOf(t *testing.T) {
	d, _ := deck(t, "en")
	for i := range d.Pages {
		l := &lights{sheet: sheet{size: viewport.Size{W: 1280, H: 720}}, color: paint.Dark().Accent()}
		d.Draw(l, i, slide.Look{})
		if dated := d.Pages[i].Kind == briefing.Events; dated != (l.bars == 1) {
			t.Errorf("page %d lights %d nights", i, l.bars)
		}
	}
}
