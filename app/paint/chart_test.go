package paint

import (
	"image/color"
	"strings"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// towns are invented events in towns of Ukraine, their names the numbers 1, 2, 3…
func townEvents(t *testing.T) []*geo.Event {
	t.Helper()
	var out []*geo.Event
	for i, town := range sampleOutline(t).Towns {
		if town.Rank == 0 || len(out) == 12 {
			continue
		}
		p := &geo.Place{ID: geo.PlaceID(town.Name), Name: town.Name, Level: geo.LevelSettlement, Point: viewport.Unproject(town.At)}
		r := &geo.Report{ID: town.Name, Place: p, Precision: geo.P3, Kind: geo.KindStrike, Mention: i}
		out = append(out, &geo.Event{ID: town.Name, Reports: []*geo.Report{r}})
	}
	return out
}

func numbered(t *testing.T) *Chart {
	events := townEvents(t)
	at := map[*geo.Event]int{}
	for i, e := range events {
		at[e] = i + 1
	}
	size := viewport.Size{W: 900, H: 600}
	return &Chart{
		Outline: sampleOutline(t), View: viewport.Fit(viewport.Ukraine, size, 10), Style: Light().With(sampleFonts(t), "en"),
		Lit: marker.NewIndex(events), Number: func(e *geo.Event) int { return at[e] },
	}
}

func TestNumbersCoverNeitherMarksNorEachOther(t *testing.T) {
	c := numbered(t)
	_, own := c.clusters(c.Lit)
	tags := c.tags(own, nil)
	seen := map[int]bool{}
	for i, tag := range tags {
		for _, n := range tag.numbers {
			seen[n] = true
		}
		for j := range own {
			if own[j].Box(1).Meets(tag.box) {
				t.Errorf("%v covers a mark", tag.numbers)
			}
		}
		for _, other := range tags[:i] {
			if other.box.Meets(tag.box) {
				t.Errorf("%v and %v overlap", tag.numbers, other.numbers)
			}
		}
	}
	if len(seen) != len(c.numbersOfAll(own)) || len(seen) == 0 {
		t.Errorf("%d numbers stand on the map", len(seen))
	}
}

// numbersOfAll returns the numbers of all clusters.
func (c *Chart) numbersOfAll(own []marker.Cluster) (out []int) {
	for i := range own {
		out = append(out, c.numbers(&own[i])...)
	}
	return out
}

func TestNumbersAreLinksInADrawing(t *testing.T) {
	c := numbered(t)
	d := NewDrawing(c.View.Size, c.Style.Fonts, `a "map" <of> the week`)
	Clipped(d, marker.Box{Right: 900, Bottom: 600}, func() { c.Draw(d) })
	svg := d.String()
	for _, want := range []string{`href="#stop-1" id="mark-1"`, "a &quot;map&quot; &lt;of&gt; the week", `clip-path="url(#clip-1)"`} {
		if !strings.Contains(svg, want) {
			t.Errorf("the drawing has no %s", want)
		}
	}
	if strings.Count(svg, "<g") != strings.Count(svg, "</g>") || strings.Count(svg, "<a ") != strings.Count(svg, "</a>") {
		t.Error("the drawing has tags without an end")
	}
}

func TestPagesAreAPDFOfSeveralPages(t *testing.T) {
	c := numbered(t)
	p := NewPages(c.Style.Fonts, "Invented", time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC))
	for range 2 {
		p.Add(viewport.Size{W: 900, H: 600}, .5)
		p.Clip(marker.Box{Right: 900, Bottom: 600})
		c.Draw(Moved(p, viewport.Pixel{X: 10, Y: 10}))
		p.Unclip()
	}
	for n := range 12 {
		p.Target(n+1, 30)
	}
	var out strings.Builder
	if err := p.Write(&out); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(out.String(), "/Type /Page\n"); got != 2 {
		t.Errorf("%d pages", got)
	}
	if !strings.Contains(out.String(), "/Annots") {
		t.Error("the numbers lead nowhere")
	}
}

func TestWhatAChartIsNotAboutIsFaint(t *testing.T) {
	c := numbered(t)
	c.Lit, c.Dim, c.Number = nil, c.Lit, nil
	var marks []color.NRGBA
	c.Draw(watched{NewRaster(c.Image(), c.Style.Fonts), &marks})
	strike := c.Style.Tint(geo.DisplayStrike).Color
	faint := 0
	for _, m := range marks {
		if m.R == strike.R && m.G == strike.G && m.B == strike.B {
			if m.A > 70 {
				t.Fatalf("a mark beside has an opacity of %d of 255", m.A)
			}
			faint++
		}
	}
	if faint == 0 {
		t.Error("nothing else is drawn")
	}
}

// watched notes the colours of what is filled.
type watched struct {
	Surface
	seen *[]color.NRGBA
}

func (w watched) Fill(p *Path, c color.NRGBA) { *w.seen = append(*w.seen, c) }
