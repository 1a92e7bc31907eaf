package paint

import (
	"image"
	"image/color"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// DrawClusters draws clusters on any surface: what Stamp does for the screen.
// They come from an index at the style's ratio.
func DrawClusters(s Surface, clusters []marker.Cluster, st *Style) {
	drawLeaders(s, clusters, st, new(Path))
	for i := range clusters {
		c := &clusters[i]
		m := MarkOf(c)
		DrawMark(s, c.At, c.Diameter()*st.Ratio, &m, st)
	}
}

// Measures of the lines between extents and their badges, in units of the style.
const (
	leaderWidth = 1.5
	leaderFoot  = 2.5 // radius of the dot on the extent
)

// standing returns the clusters as they stand within a frame, a part of a view,
// so that no badge hides beyond it. Their places are pixels of the view.
func standing(x *marker.Index, v viewport.View, frame rect) []marker.Cluster {
	inner := v
	inner.Center = v.ToPlane(viewport.Pixel{X: (frame.x0 + frame.x1) / 2, Y: (frame.y0 + frame.y1) / 2})
	inner.Size = viewport.Size{W: int(frame.x1 - frame.x0), H: int(frame.y1 - frame.y0)}
	clusters := x.Clusters(inner)
	origin := v.ToPixel(inner.ToPlane(viewport.Pixel{}))
	for i := range clusters {
		c := &clusters[i]
		for _, p := range []*viewport.Pixel{&c.At, &c.Foot, &c.Joint} {
			p.X, p.Y = p.X+origin.X, p.Y+origin.Y
		}
	}
	return clusters
}

// drawLeaders draws the lines from extents to their badges. The path is scratch.
func drawLeaders(s Surface, clusters []marker.Cluster, st *Style, p *Path) {
	for i := range clusters {
		c := &clusters[i]
		if !c.Badge() && !c.Chosen || c.Foot == c.Joint {
			continue
		}
		tone := 1.0
		if c.Faint {
			tone = faintness / 256.
		}
		line := alpha(st.gravest(&c.ByDisplay), tone)
		p.Reset()
		p.Add(c.Foot, c.Joint)
		s.Stroke(p, Stroke{Color: alpha(st.casing, tone), Width: 2.5 * leaderWidth * st.Ratio})
		s.Stroke(p, Stroke{Color: line, Width: leaderWidth * st.Ratio})
		p.Reset()
		for _, q := range disc.points {
			r := leaderFoot * st.Ratio
			p.Points = append(p.Points, viewport.Pixel{X: c.Foot.X + q.X*r, Y: c.Foot.Y + q.Y*r})
		}
		p.End()
		s.Fill(p, line)
	}
}

// gravest returns the colour of the first category of which there is an event.
func (s *Style) gravest(by *[marker.Displays]int) color.NRGBA {
	for i, n := range by {
		if n > 0 {
			return s.Tint(geo.Displays[i]).Color
		}
	}
	return s.Tint(geo.DisplayOther).Color
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
