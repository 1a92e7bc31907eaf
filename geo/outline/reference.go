package outline

import (
	"github.com/paulmach/orb"
	"github.com/paulmach/orb/simplify"

	"strikemap/geo/viewport"
)

// Reference is a layer of a person's own, such as railways or a line of contact, that
// is drawn below what articles report and counts nowhere.
type Reference struct {
	Name, Credit string
	Points       []viewport.Plane
	Lines, Areas []Line // the rings of areas, even-odd together
	Look         Look
}

// Look is how a reference layer is drawn.
type Look struct {
	Tone    Tone    `json:"tone"`
	Opacity float64 `json:"opacity"` // of 1
	Width   float64 `json:"width"`   // of lines, in units of the map's style
	Dashed  bool    `json:"dashed,omitempty"`
	Filled  bool    `json:"filled,omitempty"` // areas are, faintly
	Hidden  bool    `json:"hidden,omitempty"`
	Order   int     `json:"order"` // the higher is drawn later
}

// Tone names the colour of a reference layer, which light and dark ground give their
// own shade.
type Tone string

// The tones. None is a colour of a display category.
const (
	ToneGraphite Tone = "graphite"
	ToneTeal     Tone = "teal"
	ToneViolet   Tone = "violet"
	ToneGreen    Tone = "green"
	ToneBrown    Tone = "brown"
	ToneMagenta  Tone = "magenta"
)

// Tones lists the tones in the order in which new layers take them.
var Tones = []Tone{ToneGraphite, ToneTeal, ToneViolet, ToneGreen, ToneBrown, ToneMagenta}

// Bearing returns the outline with reference layers on it, in the order of drawing.
func (o *Outline) Bearing(layers ...Reference) *Outline {
	bearing := *o
	bearing.References = layers
	return &bearing
}

// NewLine returns a line of points (longitude, latitude in degrees) at every level of
// detail.
func NewLine(points orb.LineString) Line {
	d := detail(points)
	if len(d.cells) == 0 {
		return Line{}
	}
	at := make([]viewport.Plane, len(d.cells))
	packed := make([]byte, (len(at)+3)/4)
	for i, c := range d.cells {
		at[i] = c.plane()
		packed[i/4] |= d.level[i] << (i % 4 * 2)
	}
	l := Line{Low: at[0], High: at[0]}
	l.include(at)
	l.fill(at, packed)
	return l
}

// include makes the box hold points.
func (l *Line) include(points []viewport.Plane) {
	for _, p := range points {
		l.Low = viewport.Plane{X: min(l.Low.X, p.X), Y: min(l.Low.Y, p.Y)}
		l.High = viewport.Plane{X: max(l.High.X, p.X), Y: max(l.High.Y, p.Y)}
	}
}

// Thinned returns a line (longitude, latitude in degrees) without the points that it
// needs at a tolerance in metres for nothing; ends stay. A ring that is too small is empty.
func Thinned(line orb.LineString, metres float64) orb.LineString {
	const degree = 111_000 // metres of latitude; of longitude it is less, so that more is kept there
	by := metres / degree
	out := simplify.VisvalingamThreshold(by * by / 2).LineString(line.Clone())
	if ring := len(line) > 2 && line[0] == line[len(line)-1]; ring && len(out) < 4 {
		return nil
	}
	return out
}
