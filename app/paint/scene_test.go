package paint

import (
	"bytes"
	"encoding/xml"
	"errors"
	"image/png"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// inventedScene is a sheet with an invented strike on Odesa and one somewhere
// in Sumy Oblast.
func inventedScene(t testing.TB, title, language string) *Scene {
	event := func(id string, p *geo.Place, precision geo.Precision) *geo.Event {
		r := &geo.Report{ID: id, Kind: geo.KindStrike, Role: geo.RoleSite, Place: p, Precision: precision}
		return &geo.Event{ID: id, Reports: []*geo.Report{r}}
	}
	o := sampleOutline(t)
	events := []*geo.Event{
		event("1", &geo.Place{
			ID: "geonames:698740", Name: "Odesa", LocalName: "Одеса", Level: geo.LevelSettlement,
			Country: "UA", Point: orb.Point{30.73, 46.47}, Population: 1_000_000,
		}, geo.P3),
		event("2", &geo.Place{
			ID: "iso:UA-59", Name: "Sumy Oblast", LocalName: "десь у Сумській області", Level: geo.LevelOblast,
			Country: "UA", Point: orb.Point{34, 51},
		}, geo.P6),
	}
	s := &Scene{
		Outline: o, Style: Light().With(sampleFonts(t), language), Title: title, Dates: "1 January 2000",
		Index:  marker.NewIndexWithin(events, func(p *geo.Place, level int) ([][]viewport.Plane, bool) { return o.Border(p.ID, level) }),
		Legend: []Entry{{geo.DisplayCasualties, "Casualties", 0}, {geo.DisplayStrike, "Strike", 2}},
		Notes:  []string{"3 reports cannot be mapped."},
		Credit: Credit,
	}
	low, high := viewport.Fit(viewport.Ukraine, viewport.Size{W: 1000, H: 700}, 0).Bound()
	s.Fit(low, high, viewport.Size{W: 900, H: 600}, 4)
	return s
}

func TestSVGIsWellFormedWhateverItSays(t *testing.T) {
	const hostile = `<script>alert("1")</script> ]]> & 'x' ` + "\x00\x1b\u202e \xff end"
	var out bytes.Buffer
	if err := SVG(&out, inventedScene(t, hostile, "uk")); err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for d := xml.NewDecoder(&out); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			if x.Name.Local == "script" {
				t.Error("the title has become an element")
			}
		case xml.CharData:
			text.Write(x)
		}
	}
	for _, want := range []string{"Одеса", "Київ", "Чорне море", "<script>", "OpenStreetMap", "десь у Сумській області"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("the picture does not say %q", want)
		}
	}
}

func TestPDFKeepsItsText(t *testing.T) {
	tool, err := exec.LookPath("pdftotext")
	if err != nil {
		t.Skip("pdftotext is not installed (package poppler-utils)")
	}
	for language, want := range map[string][]string{
		"en": {"Odesa", "Kyiv", "Black Sea", "Sample title", "OpenStreetMap", "Sumy Oblast", "2"},
		"uk": {"Одеса", "Київ", "Чорне море", "Sample title", "десь у Сумській області", "Хмельницький"},
	} {
		path := filepath.Join(t.TempDir(), "map.pdf")
		f, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := PDF(f, inventedScene(t, "Sample title", language)); err != nil {
			t.Fatal(err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		text, err := exec.Command(tool, path, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range want {
			if !bytes.Contains(text, []byte(w)) {
				t.Errorf("the page does not say %q", w)
			}
		}
		if n := bytes.Count(text, []byte(want[0])); n > 2 { // its mark and its name
			t.Errorf("the page says %q %d times", want[0], n)
		}
	}
}

func TestPNGHasTheSizeAskedFor(t *testing.T) {
	for _, ratio := range []float64{0, 1, 1.5, 2} {
		s := inventedScene(t, "Sample title", "en")
		s.Ratio = ratio
		var out bytes.Buffer
		if err := PNG(&out, s); err != nil {
			t.Fatal(err)
		}
		c, err := png.DecodeConfig(&out)
		if err != nil {
			t.Fatal(err)
		}
		if k := max(ratio, 1); c.Width != int(900*k) || c.Height != int(600*k) {
			t.Errorf("at ratio %v it is %d×%d", ratio, c.Width, c.Height)
		}
	}
}

func TestFitLeavesRoomForHeadAndFoot(t *testing.T) {
	s := inventedScene(t, "Sample title", "en")
	low, high := viewport.Project(orb.Point{24, 46}), viewport.Project(orb.Point{38, 51})
	s.Fit(low, high, viewport.Size{W: 900, H: 600}, 10)
	f := frameOf(s, s.View.Size)
	for _, p := range []viewport.Plane{low, high} {
		q := s.View.ToPixel(p)
		if q.X < f.x0+9.9 || q.X > f.x1-9.9 || q.Y < f.y0+9.9 || q.Y > f.y1-9.9 {
			t.Errorf("%v lies at %v, the frame is %v", p, q, f)
		}
	}
}

func TestLongTitlesAreShortened(t *testing.T) {
	s := inventedScene(t, strings.Repeat("Sample ", 20000), "en")
	d := s.at(1)
	r := &recorder{size: d.v.Size}
	d.margins(r)
	for _, text := range r.texts {
		if w := s.Style.Fonts.Width(&text); w > 900 {
			t.Errorf("%.20q… is %.0f wide", text.String, w)
		}
	}
}

func TestASheetWithNothingButTheMap(t *testing.T) {
	s := &Scene{Outline: sampleOutline(t), Style: Dark()}
	s.Fit(viewport.Plane{X: -1e5, Y: -1e5}, viewport.Plane{X: 1e5, Y: 1e5}, viewport.Size{W: 200, H: 100}, 0)
	for name, write := range map[string]func(io.Writer, *Scene) error{"PNG": PNG, "SVG": SVG, "PDF": PDF} {
		var out bytes.Buffer
		if err := write(&out, s); err != nil || out.Len() == 0 {
			t.Errorf("%s: %d bytes, %v", name, out.Len(), err)
		}
	}
}

func TestScaleBarsAreRound(t *testing.T) {
	for x, want := range map[float64]float64{1: 1, 1.9: 1, 2: 2, 4.99: 2, 7: 5, 99: 50, 150: 100, 0.3: 0.2} {
		if got := roundBelow(x); got != want {
			t.Errorf("below %v: %v", x, got)
		}
	}
}
