package app

import (
	"strconv"
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/app/paint"
	"strikemap/app/sheet"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo/viewport"
)

// composition is what a person chooses about a picture.
type composition struct {
	title                    string
	style                    *paint.Style
	ratio                    float64       // pixels per unit
	size                     viewport.Size // zero has the shape of the map in the window
	country                  bool          // shows the country, not what the window shows
	bound                    orb.Bound     // shows this, in degrees, where it is not empty
	bare, inset, transparent bool
	pace                     time.Duration // of a playback: how long a night is shown
	cumulative               bool          // nights before stay on the map
}

// pictureWidth is the width of a picture of the window's shape, in units of which
// there are 96 to the inch; pictureHeight its height when no map is there yet.
const (
	pictureWidth  = 1280
	pictureHeight = 800
)

// looks are the styles of a picture: as on the screen first.
var looks = []struct {
	key  string
	make func() *paint.Style
}{
	{"picture.screen", theme.NewMapStyle}, {"picture.light", paint.Light}, {"picture.dark", paint.Dark}, {"picture.print", paint.Print},
}

// scales are how many pixels a unit has.
var scales = []string{"1×", "2×", "3×", "4×"}

// shapes are the sizes of pictures.
var shapes = []struct {
	key  string
	size viewport.Size
}{
	{"picture.shape.window", viewport.Size{}},
	{"picture.shape.wide", viewport.Size{W: 1920, H: 1080}},
	{"picture.shape.square", viewport.Size{W: 1200, H: 1200}},
	{"picture.shape.tall", viewport.Size{W: 1080, H: 1350}},
	{"picture.shape.a4_landscape", viewport.Size{W: 1123, H: 794}},
	{"picture.shape.a4", viewport.Size{W: 794, H: 1123}},
}

// frames are the parts of the map that a picture shows.
var frames = []string{"picture.frame.view", "picture.frame.country", "picture.frame.bound"}

// sheet returns the picture of what is written.
func (x *exporter) sheet(m *material, c *composition) *sheet.Sheet {
	v, size := x.chart.View(), c.size
	if size == (viewport.Size{}) {
		size = viewport.Size{W: pictureWidth, H: pictureHeight}
		if v.Size.W > 0 {
			size.H = max(pictureWidth*v.Size.H/v.Size.W, pictureWidth/3)
		}
	}
	frame := sheet.FrameOf(v)
	if c.country || c.bound != (orb.Bound{}) {
		frame = sheet.FrameAround(c.bound, size)
	}
	return &sheet.Sheet{
		Content: m.content, Outline: x.outline(), Style: x.fonts.Dress(c.style, x.state.Options().Labels), Size: size, Frame: frame, Ratio: c.ratio,
		Title: c.title, Filter: m.options.Filter, Withheld: m.options.Withheld, Version: m.options.Version, Made: m.options.Made,
		Bare: c.bare, Inset: c.inset, Clear: c.transparent,
	}
}

// boundText writes a bound as west, south, east, north.
func boundText(b orb.Bound) string {
	var parts []string
	for _, d := range []float64{b.Min[0], b.Min[1], b.Max[0], b.Max[1]} {
		parts = append(parts, strconv.FormatFloat(d, 'f', 2, 64))
	}
	return strings.Join(parts, ", ")
}

// readBound reads what boundText writes, and says what is wrong with it.
func readBound(text string) (b orb.Bound, wrong string) {
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == ' ' })
	var d [4]float64
	for i, part := range parts {
		x, err := strconv.ParseFloat(part, 64)
		if err != nil || i > 3 {
			return b, translations.T("picture.bound.wrong")
		}
		d[i] = x
	}
	b = orb.Bound{Min: orb.Point{d[0], d[1]}, Max: orb.Point{d[2], d[3]}}
	if len(parts) != 4 || b.Min[0] >= b.Max[0] || b.Min[1] >= b.Max[1] || b.Min[0] < -180 || b.Max[0] > 180 || b.Min[1] < -90 || b.Max[1] > 90 {
		return orb.Bound{}, translations.T("picture.bound.wrong")
	}
	return b, ""
}
