package reference

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/paulmach/orb"
	"golang.org/x/net/html/charset"
)

// readKML reads the geometries of a KML file, whatever folders they lie in.
func readKML(r io.Reader) (*Drawing, error) {
	in := xml.NewDecoder(r)
	in.CharsetReader = charset.NewReaderLabel
	d := &Drawing{}
	k := kmlReader{Drawing: d}
	root := false
	for {
		token, err := in.Token()
		if errors.Is(err, io.EOF) {
			if !root {
				return nil, errors.New("it is no KML file")
			}
			return d, nil
		}
		if err != nil {
			return nil, fmt.Errorf("it is damaged: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			root = root || t.Name.Local == "kml"
			k.start(t.Name.Local)
		case xml.CharData:
			if k.inside {
				k.text.Write(t)
			}
		case xml.EndElement:
			if err := k.end(t.Name.Local); err != nil {
				return nil, fmt.Errorf("placemark %d: %w", max(k.placemark, 1), err)
			}
		}
	}
}

// kmlReader is one reading of a file.
type kmlReader struct {
	*Drawing
	text      strings.Builder
	inside    bool   // coordinates
	shape     string // that they are of
	placemark int
}

func (k *kmlReader) start(name string) {
	switch name {
	case "Placemark":
		k.placemark++
	case "Point", "LineString", "LinearRing":
		k.shape = name
	case "coordinates":
		k.inside = true
		k.text.Reset()
	}
}

func (k *kmlReader) end(name string) error {
	if name != "coordinates" || !k.inside {
		return nil
	}
	k.inside = false
	line, err := kmlLine(k.text.String())
	if err != nil || len(line) == 0 {
		return err
	}
	switch k.shape {
	case "Point":
		return k.add(line[0], 0)
	case "LinearRing":
		return k.add(orb.Ring(line), 0)
	}
	return k.add(line, 0)
}

// kmlLine reads positions: longitude, latitude and perhaps a height with commas
// between them, and white space between positions.
func kmlLine(text string) (orb.LineString, error) {
	fields := strings.Fields(text)
	out := make(orb.LineString, 0, len(fields))
	for _, f := range fields {
		lon, rest, ok := strings.Cut(f, ",")
		lat, _, _ := strings.Cut(rest, ",")
		x, err := strconv.ParseFloat(lon, 64)
		y, worse := strconv.ParseFloat(lat, 64)
		if !ok || err != nil || worse != nil {
			return nil, fmt.Errorf("%.40q is no longitude, latitude", f)
		}
		out = append(out, orb.Point{x, y})
	}
	return out, nil
}
