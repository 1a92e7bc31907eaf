package reference

import (
	"archive/zip"
	"bytes"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3"
	"github.com/paulmach/orb"
	"github.com/paulmach/orb/encoding/wkb"

	"strikemap/geo/outline"
)

// All layers here are invented.

const inventedKML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>
<Placemark><name>line</name><LineString><coordinates>30,50,0 31,50.5,0
 32,50</coordinates></LineString></Placemark>
<Placemark><MultiGeometry><Point><coordinates>30.5,50.4</coordinates></Point>
<Polygon><outerBoundaryIs><LinearRing><coordinates>30,46 31,46 31,47 30,47 30,46</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark>
</Folder></Document></kml>`

const inventedGeoJSON = `{"type":"FeatureCollection","name":"invented","features":[
{"type":"Feature","properties":{"n":1},"geometry":{"type":"LineString","coordinates":[[30,50,7],[31,50.5],[32,50]]}},
{"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[{"type":"MultiPoint","coordinates":[[30.5,50.4]]},
{"type":"MultiPolygon","coordinates":[[[[30,46],[31,46],[31,47],[30,47],[30,46]]]]}]}},
{"type":"Feature","geometry":null},
{"type":"Feature","geometry":{"type":"Point","coordinates":[-100,40]}}]}`

func file(t *testing.T, name string, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func zipped(t *testing.T, name, text string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	w, err := z.Create(name)
	if err == nil {
		_, err = w.Write([]byte(text))
	}
	if err == nil {
		err = z.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// inventedPackage writes a GeoPackage with one layer in a reference system.
func inventedPackage(t *testing.T, srs string, shapes ...orb.Geometry) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.gpkg")
	db, err := sqlite3.Open(path)
	if err == nil {
		err = db.Exec(`CREATE TABLE gpkg_geometry_columns(table_name, column_name, srs_id); CREATE TABLE "a ""layer"(geom);
			INSERT INTO gpkg_geometry_columns VALUES ('a "layer', 'geom', ` + srs + `)`)
	}
	if err != nil {
		t.Fatal(err)
	}
	stmt, _, err := db.Prepare(`INSERT INTO "a ""layer" VALUES (?)`)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range shapes {
		body, err := wkb.Marshal(g)
		if err == nil {
			err = stmt.BindBlob(1, append([]byte{'G', 'P', 0, 1, 0, 0, 0, 0}, body...))
		}
		if err == nil {
			err = stmt.Exec()
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := stmt.Close(); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestEveryFormatDrawsTheSame(t *testing.T) {
	square := orb.Ring{{30, 46}, {31, 46}, {31, 47}, {30, 47}, {30, 46}}
	for name, path := range map[string]string{
		"KML": file(t, "a.kml", []byte(inventedKML)), "KMZ": file(t, "a.kmz", zipped(t, "doc.kml", inventedKML)),
		"GeoJSON": file(t, "a.geojson", []byte(inventedGeoJSON)),
		"GeoPackage": inventedPackage(t, "4326", orb.LineString{{30, 50}, {31, 50.5}, {32, 50}}, orb.Point{30.5, 50.4},
			orb.Polygon{square}),
	} {
		d, err := Read(path)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !slices.Equal(d.Points, []orb.Point{{30.5, 50.4}}) || len(d.Lines) != 1 || !slices.Equal(d.Lines[0], orb.LineString{{30, 50}, {31, 50.5}, {32, 50}}) ||
			len(d.Areas) != 1 || !slices.Equal(d.Areas[0], square) {
			t.Errorf("%s: %+v", name, d)
		}
		if name == "GeoJSON" && d.Outside != 1 {
			t.Errorf("%d shapes are told to lie outside, want 1", d.Outside)
		}
	}
}

func TestFilesThatCannotBeLayersSayWhy(t *testing.T) {
	folder := t.TempDir()
	for name, c := range map[string]struct{ path, says string }{
		"nothing":          {file(t, "a.geojson", nil), "empty"},
		"a folder":         {folder, "no file"},
		"not there":        {filepath.Join(folder, "x.kml"), "no such file"},
		"a picture":        {file(t, "a.kml", []byte("\x89PNG\r\n\x1a\n")), "no GeoJSON, KML, KMZ or GeoPackage"},
		"a web page":       {file(t, "a.kml", []byte("<html></html>")), "no KML"},
		"cut GeoJSON":      {file(t, "a.json", []byte(inventedGeoJSON[:300])), "cut off"},
		"metres":           {file(t, "a.json", []byte(`{"type":"Point","coordinates":[3350000,6500000]}`)), "WGS 84"},
		"another system":   {file(t, "a.json", []byte(`{"type":"Point","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::3857"}},"coordinates":[3,6]}`)), "WGS 84"},
		"elsewhere":        {file(t, "a.json", []byte(`{"type":"Point","coordinates":[-100,40]}`)), "draws nothing"},
		"other JSON":       {file(t, "a.json", []byte(`{"articles":[]}`)), "draws nothing"},
		"a list":           {file(t, "a.json", []byte(`[1]`)), "no GeoJSON, KML"},
		"nested too deep":  {file(t, "a.json", []byte(strings.Repeat(`{"type":"GeometryCollection","geometries":[`, 50)+strings.Repeat(`]}`, 50))), "too deep"},
		"no numbers":       {file(t, "a.kml", []byte(strings.Replace(inventedKML, "30,50,0", "x,50", 1))), "placemark 1"},
		"an empty archive": {file(t, "a.kmz", zipped(t, "a.txt", "x")), "without a KML"},
		"a projected one":  {inventedPackage(t, "3857", orb.Point{1, 2}), "EPSG:3857"},
		"another database": {inventedPackage(t, "1); DROP TABLE gpkg_geometry_columns; --", orb.Point{1, 2}), "no GeoPackage"},
	} {
		t.Run(name, func(t *testing.T) {
			if d, err := Read(c.path); err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%+v, %v; want %q", d, err, c.says)
			}
		})
	}
}

func TestMuchDetailIsThinnedOut(t *testing.T) {
	var line orb.LineString
	for i := range 600_000 {
		x := float64(i) / 600_000
		line = append(line, orb.Point{24 + 14*x, 48 + math.Sin(40*x) + .0001*math.Sin(9000*x)})
	}
	d := &Drawing{}
	if err := d.add(line, 0); err != nil {
		t.Fatal(err)
	}
	if err := d.thin(); err != nil || len(d.Lines[0]) > mostKept || len(d.Lines[0]) < 1000 {
		t.Errorf("%d points are kept, %v", len(d.Lines[0]), err)
	}
	if err := d.add(append(slices.Clone(line), slices.Repeat(line, 3)...), 0); err == nil {
		t.Error("2.4 million points are no error")
	}
}

func TestUnpackUndoesPack(t *testing.T) {
	d, err := Read(file(t, "a.geojson", []byte(inventedGeoJSON)))
	if err != nil {
		t.Fatal(err)
	}
	packed := d.Pack()
	back, err := Unpack(packed)
	if err != nil || !slices.Equal(back.Points, d.Points) || !slices.Equal(back.Lines[0], d.Lines[0]) || !slices.Equal(back.Areas[0], d.Areas[0]) {
		t.Errorf("%+v, %v; want %+v", back, err, d)
	}
	for n := range packed {
		if _, err := Unpack(packed[:n]); err == nil {
			t.Errorf("%d bytes of %d are a drawing", n, len(packed))
		}
	}
	if l := back.Lay("Invented", "nobody", outline.Look{}); len(l.Points) != 1 || len(l.Lines) != 1 || len(l.Areas) != 1 || len(l.Lines[0].At(0)) != 3 {
		t.Errorf("the layer is %+v", l)
	}
}

func FuzzUnpack(f *testing.F) {
	d := &Drawing{Lines: []orb.LineString{{{30, 50}, {31, 50}}}}
	f.Add(d.Pack())
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := Unpack(data)
		if err != nil {
			return
		}
		again, err := Unpack(d.Pack())
		if err != nil || len(again.Lines) != len(d.Lines) || len(again.Points) != len(d.Points) || len(again.Areas) != len(d.Areas) {
			t.Fatalf("%+v packed is %+v, %v", d, again, err)
		}
	})
}

func FuzzGeoJSON(f *testing.F) {
	f.Add([]byte(inventedGeoJSON))
	f.Add([]byte(`{"type":"Polygon","coordinates":[[[30,46],[31,46]]]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := readGeoJSON(bytes.NewReader(data))
		if err == nil {
			d.Lay("", "", outline.Look{})
		}
	})
}
