package paint

import (
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// labelText is the size of a badge's label, in units of the style.
const labelText = 12.0

// labels are what badges say, in English and Ukrainian. NAME is the place, KM
// the radius of a ring.
var labels = map[string]badgeWords{
	"en": {
		here: "somewhere here", within: "somewhere in NAME", rough: "somewhere in NAME, approximate area", about: "somewhere about NAME", near: "within KM km of NAME",
		city: "the source names only the city", settlement: "the source names only the settlement",
	},
	"uk": {
		here: "десь тут", within: "десь IN NAME", rough: "десь IN NAME, приблизна територія", about: "NAME: десь тут", near: "NAME: у межах KM км",
		city: "джерело називає лише місто", settlement: "джерело називає лише населений пункт",
	},
}

type badgeWords struct{ here, within, rough, about, near, city, settlement string }

// cityPopulation is from how many people on a settlement is called a city.
const cityPopulation = 30_000

// Label says what the badge of an extent says, and how wide that is at a ratio
// of 1. It serves marker.Index.Labelled.
func (s *Style) Label(c *marker.Cluster) (text string, width float64) {
	text = s.caption(c)
	return text, s.Fonts.Width(&Text{String: text, Size: labelText})
}

func (s *Style) caption(c *marker.Cluster) string { return Caption(c, s.Language) }

// Caption is what a map's tag says of a cluster, in a language, "en" or "uk": that it was
// somewhere in an area, how far around its place a ring reaches, what the source leaves
// open, or the name of a place. An area's name never stands alone, for that reads as all
// of it.
func Caption(c *marker.Cluster, language string) string {
	s := &Style{Language: language}
	words, ok := labels[s.Language]
	if !ok {
		words = labels["en"]
	}
	p := c.Markers[0].Place()
	switch {
	case c.Area != nil && c.Terse:
		return words.here
	case c.Area != nil && c.Area.Ground == marker.Bordered:
		return s.word(words.within, p, 0)
	case c.Area != nil && c.Area.Ground == marker.Approximate:
		return s.word(words.rough, p, 0)
	case c.Area != nil:
		return s.word(words.about, p, 0)
	case c.Ring != nil && p.ID == geo.PlaceWithheld:
		return s.word(words.within, p, 0)
	case c.Ring != nil:
		return s.word(words.near, p, c.Ring.Radius)
	case c.Vague == 0:
		return s.local(p.Name, p.LocalName)
	case p.Population >= cityPopulation:
		return words.city
	}
	return words.settlement
}

func (s *Style) word(pattern string, p *geo.Place, km float64) string {
	name := s.local(p.Name, p.LocalName)
	if strings.Contains(pattern, "IN ") {
		in := locative(name)
		if _, bare := strings.CutSuffix(name, ")"); bare && in == name {
			pattern = strings.Replace(pattern, "десь IN NAME", "NAME: десь тут", 1) // no form of it is known
		}
		name = in
		pattern = strings.Replace(pattern, "IN", preposition(name), 1)
	}
	return strings.NewReplacer(
		"NAME", name, "KM", strconv.FormatFloat(km, 'f', -1, 64),
	).Replace(pattern)
}

// locatives are the endings of the Ukrainian names of units, and what becomes of them
// after "in"; those of names that do not end so are whole.
var locatives = [][2]string{
	{"ка область", "кій області"},
	{"кий район", "кому районі"},
	{"ка громада", "кій громаді"},
	{"Автономна Республіка Крим", "Автономній Республіці Крим"},
	{"Крим", "Криму"},
	{"кий край", "кому краї"},
	{"Київ", "Києві"},
	{"Севастополь", "Севастополі"},
}

// locative returns the Ukrainian name of a unit as it stands after "in".
func locative(name string) string {
	for _, l := range locatives {
		if stem, ok := strings.CutSuffix(name, l[0]); ok {
			return stem + l[1]
		}
	}
	return name
}

// preposition returns the Ukrainian "in" before a name: "в" before a vowel.
func preposition(name string) string {
	if name != "" && strings.ContainsRune("АЕЄИІЇОУЮЯ", []rune(name)[0]) {
		return "в"
	}
	return "у"
}

// drawLabel draws the ground of a badge and its label; the mark comes on top of
// its left end.
func drawLabel(s Surface, at viewport.Pixel, d float64, m *Mark, st *Style) {
	t := labelOf(m, st)
	r := d/2 + 2*st.Ratio
	w := st.Fonts.Width(&t)
	pill := capsule(at, r, d/2+w+12*st.Ratio)
	fill(s, pill, st.Paper)
	p := Path{Points: append(pill, pill[0])}
	p.End()
	s.Stroke(&p, Stroke{Color: alpha(st.Ink, .35), Width: st.Ratio})
	t.At = viewport.Pixel{X: at.X + d/2 + 5*st.Ratio, Y: at.Y + t.Size*capHeight/2}
	s.Text(&t)
}

func labelOf(m *Mark, st *Style) Text {
	return Text{String: m.Label, Size: labelText * st.Ratio, Color: st.Ink}
}

// capsule returns a rectangle with round ends of radius r: from a point, which
// is the middle of its left end, to the right over a length.
func capsule(at viewport.Pixel, r, length float64) []viewport.Pixel {
	half := len(disc.points) / 2
	var out []viewport.Pixel
	for i := range half + 1 { // the right end, from the top down
		p := disc.points[i]
		out = append(out, viewport.Pixel{X: at.X + length - r + max(p.X, 0)*r, Y: at.Y + p.Y*r})
	}
	for i := range half + 1 {
		p := disc.points[i]
		out = append(out, viewport.Pixel{X: at.X - max(p.X, 0)*r, Y: at.Y - p.Y*r})
	}
	return out
}
