package export

import (
	"archive/zip"
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"iter"

	"github.com/twpayne/go-kml/v3"

	"strikemap/geo"
)

// style returns the style of a display category: its colour on points, lines and,
// faintly, areas, and a balloon that shows the description as it is.
func style(d geo.Display, o *Options, icon string) kml.Element {
	var parts []kml.Element
	if o.Color != nil {
		c := o.Color(d)
		point := []kml.Element{kml.Color(c), kml.Scale(0.8)}
		if icon != "" {
			point = append(point, kml.Icon(kml.Href(icon)))
		}
		faint := color.RGBA{c.R, c.G, c.B, 0x40} // KML's colours are not premultiplied
		parts = append(parts, kml.IconStyle(point...), kml.LineStyle(kml.Color(c), kml.Width(1.5)), kml.PolyStyle(kml.Color(faint)))
	}
	parts = append(parts, kml.BalloonStyle(kml.Text("$[description]")))
	return kml.SharedStyle(string(d), parts...)
}

// iconName is where a KMZ holds the icon of its points.
const iconName = "files/point.png"

// KMZ writes what KML writes as one packed file with the icon of its points, so
// that it needs nothing from elsewhere.
func KMZ(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	pack := zip.NewWriter(w)
	doc, err := pack.Create("doc.kml") // the first of its files is the one to open
	if err == nil {
		err = writeKML(doc, results, &o, iconName)
	}
	if err == nil {
		doc, err = pack.Create(iconName)
	}
	if err == nil {
		_, err = doc.Write(disc())
	}
	if err == nil {
		err = pack.Close()
	}
	if err != nil {
		return fmt.Errorf("write KMZ: %w", err)
	}
	return nil
}

// disc returns a white disc with a dark rim as PNG, which viewers tint.
func disc() []byte {
	const size, radius, rim = 32, 15.0, 2.5
	img := image.NewNRGBA(image.Rect(0, 0, size, size))
	for y := range size {
		for x := range size {
			dx, dy := float64(x)+0.5-size/2, float64(y)+0.5-size/2
			switch r2 := dx*dx + dy*dy; {
			case r2 < (radius-rim)*(radius-rim):
				img.SetNRGBA(x, y, color.NRGBA{255, 255, 255, 255})
			case r2 < radius*radius:
				img.SetNRGBA(x, y, color.NRGBA{60, 60, 60, 255})
			}
		}
	}
	var out bytes.Buffer
	_ = png.Encode(&out, img) // into memory, which does not fail
	return out.Bytes()
}
