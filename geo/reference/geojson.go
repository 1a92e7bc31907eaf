package reference

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/paulmach/orb"
)

// member is an object of GeoJSON: a geometry, a feature, or a collection of either.
type member struct {
	Type        string          `json:"type"`
	Geometry    *member         `json:"geometry"`
	Coordinates json.RawMessage `json:"coordinates"`
	Geometries  []member        `json:"geometries"`
}

// readGeoJSON reads a file whose features are taken one by one.
func readGeoJSON(r io.Reader) (*Drawing, error) {
	in := json.NewDecoder(r)
	d := &Drawing{}
	if _, err := in.Token(); err != nil {
		return nil, noJSON(err)
	}
	var whole member
	for in.More() {
		key, err := in.Token()
		if err != nil {
			return nil, noJSON(err)
		}
		switch key {
		case "features":
			err = d.features(in)
		case "type":
			err = in.Decode(&whole.Type)
		case "coordinates":
			err = in.Decode(&whole.Coordinates)
		case "geometry":
			err = in.Decode(&whole.Geometry)
		case "geometries":
			err = in.Decode(&whole.Geometries)
		case "crs":
			err = checkSystem(in)
		default:
			var passed json.RawMessage
			err = in.Decode(&passed)
		}
		if err != nil {
			return nil, noJSON(err)
		}
	}
	if _, err := in.Token(); err != nil {
		return nil, noJSON(err)
	}
	return d, d.member(&whole, 0)
}

// noJSON says that a file is damaged, unless the error says more.
func noJSON(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("it is damaged at byte %d: %w", syntax.Offset, err)
	case errors.As(err, &kind):
		return fmt.Errorf("it is no GeoJSON at byte %d", kind.Offset)
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("it is cut off")
	}
	return err
}

// features takes the list that the decoder stands before.
func (d *Drawing) features(in *json.Decoder) error {
	if t, err := in.Token(); err != nil || t != json.Delim('[') {
		return errors.Join(errors.New("its features are no list"), err)
	}
	for n := 1; in.More(); n++ {
		var f member
		err := in.Decode(&f)
		if err == nil {
			err = d.member(&f, 0)
		}
		if err != nil {
			return fmt.Errorf("feature %d: %w", n, noJSON(err))
		}
	}
	_, err := in.Token()
	return err
}

// checkSystem refuses the reference systems of old files that are not in degrees.
func checkSystem(in *json.Decoder) error {
	var crs struct {
		Properties struct {
			Name string `json:"name"`
		} `json:"properties"`
	}
	if err := in.Decode(&crs); err != nil {
		return err
	}
	switch name := strings.ToUpper(crs.Properties.Name); {
	case name == "", strings.Contains(name, "CRS84"), strings.HasSuffix(name, "4326"):
		return nil
	}
	return errDegrees
}

// member takes an object of the file.
func (d *Drawing) member(m *member, depth int) error {
	if depth > deepest {
		return errNested
	}
	if m.Geometry != nil {
		return d.member(m.Geometry, depth+1)
	}
	for i := range m.Geometries {
		if err := d.member(&m.Geometries[i], depth+1); err != nil {
			return err
		}
	}
	if len(m.Coordinates) == 0 {
		return nil
	}
	g, err := geometryOf(m)
	if err != nil {
		return err
	}
	return d.add(g, depth)
}

// position is a point that may carry a height.
type position []float64

func (p position) point() (orb.Point, error) {
	if len(p) < 2 {
		return orb.Point{}, errors.New("a position has no two coordinates")
	}
	return orb.Point{p[0], p[1]}, nil
}

// geometryOf decodes coordinates as a type has them.
func geometryOf(m *member) (orb.Geometry, error) {
	switch m.Type {
	case "Point":
		var p position
		if err := json.Unmarshal(m.Coordinates, &p); err != nil || len(p) == 0 {
			return nil, err
		}
		return p.point()
	case "MultiPoint":
		var ps []position
		line, err := lineOf(m.Coordinates, &ps)
		return orb.MultiPoint(line), err
	case "LineString":
		var ps []position
		return lineOf(m.Coordinates, &ps)
	case "MultiLineString":
		lines, err := linesOf(m.Coordinates)
		return orb.MultiLineString(lines), err
	case "Polygon":
		lines, err := linesOf(m.Coordinates)
		return polygonOf(lines), err
	case "MultiPolygon":
		var polygons []json.RawMessage
		if err := json.Unmarshal(m.Coordinates, &polygons); err != nil {
			return nil, err
		}
		var out orb.MultiPolygon
		for _, p := range polygons {
			lines, err := linesOf(p)
			if err != nil {
				return nil, err
			}
			out = append(out, polygonOf(lines))
		}
		return out, nil
	}
	return nil, fmt.Errorf("a geometry is of no known type: %.40q", m.Type)
}

func polygonOf(lines []orb.LineString) (out orb.Polygon) {
	for _, l := range lines {
		out = append(out, orb.Ring(l))
	}
	return out
}

// lineOf decodes positions, with scratch memory.
func lineOf(data json.RawMessage, scratch *[]position) (orb.LineString, error) {
	*scratch = (*scratch)[:0]
	if err := json.Unmarshal(data, scratch); err != nil {
		return nil, err
	}
	out := make(orb.LineString, len(*scratch))
	for i, p := range *scratch {
		var err error
		if out[i], err = p.point(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func linesOf(data json.RawMessage) ([]orb.LineString, error) {
	var parts []json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return nil, err
	}
	out := make([]orb.LineString, len(parts))
	var scratch []position
	for i, p := range parts {
		var err error
		if out[i], err = lineOf(p, &scratch); err != nil {
			return nil, err
		}
	}
	return out, nil
}
