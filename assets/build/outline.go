package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/outline"
)

// buildOutline writes the bundled outline, with the towns of the gazetteer, which
// has to be built before.
func buildOutline(path string) error {
	s := &outline.Source{}
	for _, read := range []func(*outline.Source) error{outlineFaces, outlineArcs, outlineWater, outlineNames, outlineTowns} {
		if err := read(s); err != nil {
			return err
		}
	}
	if err := outlineRaions(s); err != nil {
		return err
	}
	data, err := outline.Encode(s)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes\n", path, len(data))
	return os.WriteFile(path, data, 0o644)
}

// outlineFaces lists the faces.
func outlineFaces(s *outline.Source) error {
	list, err := table("outline_faces.tsv", 5)
	for _, f := range list {
		s.Faces = append(s.Faces, outline.Face{ID: geo.PlaceID(f[1]), Name: f[2], LocalName: f[3], Seat: f[4]})
	}
	return err
}

// outlineKeys returns the IDs of faces by their keys in the source.
func outlineKeys() (map[string]geo.PlaceID, error) {
	list, err := table("outline_faces.tsv", 2)
	keys := map[string]geo.PlaceID{"": ""}
	for _, f := range list {
		keys[f[0]] = geo.PlaceID(f[1])
	}
	return keys, err
}

// feature is what is read of a GeoJSON feature.
type feature struct {
	Properties struct {
		L, R         string // keys of the faces on the left and right
		Kind         string
		Rank, Abroad int
		En           string
		Uk           string
	}
	Geometry struct {
		Type        string
		Coordinates json.RawMessage
	}
}

// line returns the feature's line, or the outer ring of its polygon.
func (f *feature) line() (orb.LineString, error) {
	if f.Geometry.Type == "Polygon" {
		var rings []orb.LineString
		if err := json.Unmarshal(f.Geometry.Coordinates, &rings); err != nil || len(rings) == 0 {
			return nil, fmt.Errorf("read polygon: %w", err)
		}
		return rings[0], nil
	}
	var line orb.LineString
	return line, json.Unmarshal(f.Geometry.Coordinates, &line)
}

// features calls each with every feature of a source and its line.
func features(name string, each func(*feature, orb.LineString) error) error {
	text, err := source(name)
	if err != nil {
		return err
	}
	var collection struct{ Features []feature }
	if err := json.Unmarshal(text, &collection); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	for i := range collection.Features {
		f := &collection.Features[i]
		line, err := f.line()
		if err == nil {
			err = each(f, line)
		}
		if err != nil {
			return fmt.Errorf("read %s: feature %d: %w", name, i, err)
		}
	}
	return nil
}

func outlineArcs(s *outline.Source) error {
	keys, err := outlineKeys()
	if err != nil {
		return err
	}
	return features("outline_arcs.geojson.gz", func(f *feature, line orb.LineString) error {
		left, known := keys[f.Properties.L]
		right, alsoKnown := keys[f.Properties.R]
		if !known || !alsoKnown {
			return fmt.Errorf("a face of %q and %q is not in outline_faces.tsv", f.Properties.L, f.Properties.R)
		}
		s.Arcs = append(s.Arcs, outline.SourceArc{Left: left, Right: right, Line: line})
		return nil
	})
}

func outlineWater(s *outline.Source) error {
	return features("outline_water.geojson.gz", func(f *feature, line orb.LineString) error {
		area := outline.SourceArea{Abroad: f.Properties.Abroad == 1, Line: line}
		switch p := &f.Properties; p.Kind {
		case "lake":
			s.Lakes = append(s.Lakes, area)
		case "former":
			s.Former = append(s.Former, area)
		case "urban":
			s.Urban = append(s.Urban, area)
		case "river":
			s.Rivers = append(s.Rivers, outline.SourceRiver{
				Rank: p.Rank, Abroad: area.Abroad, Name: p.En, LocalName: p.Uk, Line: line,
			})
		default:
			return fmt.Errorf("unknown kind %q", p.Kind)
		}
		return nil
	})
}

func outlineNames(s *outline.Source) error {
	kinds := map[string]outline.NameKind{"sea": outline.SeaName, "lake": outline.LakeName, "country": outline.CountryName}
	list, err := table("outline_names.tsv", 6)
	if err != nil {
		return err
	}
	for _, f := range list {
		n := outline.SourceName{Kind: kinds[f[0]], Name: f[1], LocalName: f[2]}
		switch f[0] {
		case "sea":
			n.Face = "sea"
		case "country":
			n.Face, n.Name = geo.PlaceID(f[1]), ""
		}
		var box []float64
		if n.Spots, box, n.SpanKM, err = nameNumbers(f); err != nil {
			return fmt.Errorf("read outline_names.tsv: %s: %w", f[1], err)
		}
		if len(box) == 4 {
			n.Bound = orb.Bound{Min: orb.Point{box[0], box[1]}, Max: orb.Point{box[2], box[3]}}
		}
		s.Names = append(s.Names, n)
	}
	return nil
}

// nameNumbers reads the spots, the box and the length of a row of names.
func nameNumbers(f []string) (spots []orb.Point, box []float64, km float64, err error) {
	for _, pair := range strings.Split(f[3], ";") {
		p, err := numbers(pair)
		if err != nil || len(p) != 2 {
			return nil, nil, 0, fmt.Errorf("%q is no longitude and latitude", pair)
		}
		spots = append(spots, orb.Point{p[0], p[1]})
	}
	if km, err = strconv.ParseFloat(f[4], 64); err == nil && f[5] != "" {
		box, err = numbers(f[5])
	}
	return spots, box, km, err
}

// numbers reads numbers between commas.
func numbers(s string) ([]float64, error) {
	var out []float64
	for _, field := range strings.Split(s, ",") {
		x, err := strconv.ParseFloat(field, 64)
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}

// builtGazetteer returns the gazetteer that has been built.
func builtGazetteer() (*gazetteer.Gazetteer, error) {
	data, err := os.ReadFile(gazetteerPath)
	if err != nil {
		return nil, fmt.Errorf("read built gazetteer: %w", err)
	}
	return gazetteer.Load(data)
}

// outlineRaions draws the areas of raions on the outline as it is without them.
func outlineRaions(s *outline.Source) error {
	data, err := outline.Encode(s)
	if err != nil {
		return err
	}
	o, err := outline.Load(data)
	if err != nil {
		return err
	}
	g, err := builtGazetteer()
	if err != nil {
		return err
	}
	s.Raions, err = raionAreas(o, g)
	return err
}

// outlineTowns takes the settlements from the gazetteer.
func outlineTowns(s *outline.Source) error {
	g, err := builtGazetteer()
	if err != nil {
		return err
	}
	s.Towns = outline.TownsOf(g.All(), s.Faces)
	return nameTowns(s.Towns)
}

// nameTowns gives larger towns and those abroad the Ukrainian names that the
// gazetteer lacks and the tables have.
func nameTowns(towns []outline.Town) error {
	names := map[string]string{}
	for _, t := range []struct {
		table     string
		name, own int // columns
	}{{"outline_towns.tsv", 0, 1}, {"abroad.tsv", 1, 2}} {
		list, err := table(t.table, 3)
		if err != nil {
			return err
		}
		for _, f := range list {
			names[f[t.name]] = f[t.own]
		}
	}
	for i := range towns {
		if t := &towns[i]; t.Rank != outline.Village && t.LocalName == "" {
			t.LocalName = names[t.Name]
		}
	}
	return nil
}
