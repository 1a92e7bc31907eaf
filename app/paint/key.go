package paint

import (
	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// Key is what a legend explains beside the colours: a shape, a line, a rim or a ring.
type Key uint8

// The keys, in the order in which a legend has them.
const (
	KeyShield  Key = iota // air defence
	KeyDiamond            // an explosion without a cause
	KeyWedge              // an attack without an outcome
	KeyHollow             // consequences alone
	KeyDashed             // a claim, or what is disputed or denied
	KeyCluster            // several events
	KeyArea               // a border
	KeyDotted             // a border that is only about there
	KeyRing               // near a place
	keys
)

// keyWords are what the keys mean, in English and Ukrainian.
var keyWords = map[string][keys]string{
	"en": {
		"shot down", "explosion, cause not told", "attack, outcome not told", "consequences only",
		"claimed, disputed or denied", "several events", "somewhere within", "within, area approximate", "near a place",
	},
	"uk": {
		"збито", "вибух, причину не названо", "атака, наслідок невідомий", "лише наслідки",
		"заява сторони, спірне", "кілька подій", "десь у цих межах", "межі приблизні", "поблизу місця",
	},
}

// Word says what a key means, in a language, "en" or "uk".
func (k Key) Word(language string) string {
	if words, ok := keyWords[language]; ok {
		return words[k]
	}
	return keyWords["en"][k]
}

// kindKeys are the keys of the kinds whose shape says more than their category.
var kindKeys = map[geo.Kind]Key{
	geo.KindInterception: KeyShield, geo.KindCauseUnknown: KeyDiamond, geo.KindOutcomeUnknown: KeyWedge, geo.KindEffectOnly: KeyHollow,
}

// Keys is a set of keys.
type Keys uint16

// List returns the keys of a set in their order.
func (s Keys) List() (out []Key) {
	for k := range keys {
		if s&(1<<k) != 0 {
			out = append(out, k)
		}
	}
	return out
}

func (s *Keys) add(k Key, there bool) {
	if there {
		*s |= 1 << k
	}
}

// KeysOf returns the keys of what clusters show.
func KeysOf(clusters []marker.Cluster) (s Keys) {
	for i := range clusters {
		c := &clusters[i]
		s.add(KeyCluster, !c.Single())
		s.add(KeyRing, c.Ring != nil)
		s.add(KeyArea, c.Area != nil && c.Area.Ground == marker.Bordered)
		s.add(KeyDotted, c.Area != nil && c.Area.Ground != marker.Bordered)
		if c.Single() {
			lead := c.Markers[0].Lead
			k, has := kindKeys[lead.Kind]
			s.add(k, has)
			s.add(KeyDashed, Doubted(lead.Status))
		}
	}
	return s
}

// keyMarks are the signs of the keys that are marks.
var keyMarks = map[Key]Mark{
	KeyShield: {Kind: geo.KindInterception}, KeyDiamond: {Kind: geo.KindCauseUnknown}, KeyWedge: {Kind: geo.KindOutcomeUnknown},
	KeyHollow: {Kind: geo.KindEffectOnly}, KeyDashed: {Kind: geo.KindStrike, Dashed: true},
}

// DrawKey draws the sign of a key around a point, in the ink of a legend: what it says
// holds for every category.
func DrawKey(s Surface, at viewport.Pixel, d float64, k Key, st *Style) {
	plain := *st
	plain.casing, plain.hair = st.Paper, st.Paper
	plain.palette = Palette{geo.DisplayOther: {Color: st.quiet, Ink: st.Paper}}
	if m, ok := keyMarks[k]; ok {
		m.Display, m.Silent = geo.DisplayOther, true
		drawSymbol(s, at, d, &m, &plain)
		return
	}
	var p Path
	e := extents{s, viewport.View{}, &plain}
	switch k {
	case KeyCluster:
		fill(s, disc.placed(at, d/2, 0), st.quiet)
		fill(s, disc.placed(at, d/2-d*(donut+casing), 0), st.Paper)
		return
	case KeyRing:
		p.Points = disc.placed(at, d*.45, 0)
	default:
		p.Points = rect{at.X - d*.48, at.Y - d*.36, at.X + d*.48, at.Y + d*.36}.path().Points
	}
	p.End()
	var rim []float64
	if k == KeyDotted {
		rim = rims[marker.Approximate]
	}
	e.Fill(&p, alpha(st.quiet, 2*areaTone))
	e.outline(&p, Stroke{Color: st.quiet, Width: rimWidth * st.Ratio}, rim)
}
