package paint

import (
	"image"
	"image/color"
	"math"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// DrawClusters draws clusters on any surface: what Stamp does for the screen.
// They come from an index at the style's ratio.
func DrawClusters(s Surface, clusters []marker.Cluster, st *Style) {
	for i := range clusters {
		if c := &clusters[i]; c.Badge() {
			line := Path{}
			line.Add(c.Foot, c.At)
			s.Stroke(&line, Stroke{Color: gravest(&c.ByDisplay), Width: leaderWidth * st.Ratio})
		}
	}
	for i := range clusters {
		c := &clusters[i]
		m := MarkOf(c)
		DrawMark(s, c.At, c.Diameter()*st.Ratio, &m, st)
	}
}

// leaderWidth is the width of the line between an extent and its badge, in
// units of the style.
const leaderWidth = 2.0

// leader draws the line from an extent to its badge, which stands straight above,
// below or beside the tip of the extent.
func leader(dst *image.RGBA, c *marker.Cluster, s *Sprites) {
	half := leaderWidth / 2 * s.style.Ratio
	r := image.Rect(
		int(math.Round(min(c.At.X, c.Foot.X)-half)), int(math.Round(min(c.At.Y, c.Foot.Y)-half)),
		int(math.Round(max(c.At.X, c.Foot.X)+half)), int(math.Round(max(c.At.Y, c.Foot.Y)+half)),
	).Intersect(dst.Rect)
	k := gravest(&c.ByDisplay)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		fillRun(dst.Pix[dst.PixOffset(r.Min.X, y):dst.PixOffset(r.Max.X, y)], k.R, k.G, k.B)
	}
}

// gravest returns the colour of the first category of which there is an event.
func gravest(by *[marker.Displays]int) color.NRGBA {
	for i, n := range by {
		if n > 0 {
			return ColorOf(geo.Displays[i])
		}
	}
	return ColorOf(geo.DisplayOther)
}

// Legs draws the legs of a spider: from a cluster's place to the feet around it.
func Legs(dst *image.RGBA, from viewport.Pixel, feet []marker.Cluster, s *Sprites) {
	r := NewRaster(dst, nil)
	defer r.Close()
	legs := Path{}
	for i := range feet {
		legs.Add(from, feet[i].At)
	}
	r.Stroke(&legs, Stroke{Color: s.style.Paper, Width: 3.5 * s.style.Ratio})
	r.Stroke(&legs, Stroke{Color: s.style.Ink, Width: 1.25 * s.style.Ratio})
}
