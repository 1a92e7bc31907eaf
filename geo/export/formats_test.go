package export

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"image/color"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/ext/rtree"

	"strikemap/geo"
	"strikemap/geo/geopackage"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

var madeOn = time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)

func told() Options {
	return Options{
		Version: "1.2", Made: madeOn, Filter: "strikes <&> {only}", Areas: borders{}, Say: say, Withheld: "nothing fresh",
		Color: func(geo.Display) color.NRGBA { return color.NRGBA{1, 2, 3, 255} },
	}
}

// file writes a format to a file of the name.
func file(t *testing.T, name string, write func(io.Writer) error) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(written(t, write)), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// query returns the rows of a query, cells parted by "|".
func query(t *testing.T, path, sql string) []string {
	t.Helper()
	db, err := sqlite3.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := rtree.Register(db); err != nil {
		t.Fatal(err)
	}
	if err := geopackage.AddFunctions(db); err != nil {
		t.Fatal(err)
	}
	s, _, err := db.Prepare(sql)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var out []string
	for s.Step() {
		var cells []string
		for i := range s.ColumnCount() {
			cells = append(cells, s.ColumnText(i))
		}
		out = append(out, strings.Join(cells, "|"))
	}
	if err := s.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestGeoPackageHoldsWhatIsChosen(t *testing.T) {
	path := file(t, "a.gpkg", func(w io.Writer) error { return GeoPackage(w, one(sample()), told()) })
	for sql, want := range map[string][]string{
		"SELECT count(*), count(geom) FROM events":                                                  {"6|2"},
		"SELECT count(*), count(geom) FROM reports":                                                 {"6|2"},
		"SELECT area_id, area, level, approximate, events, reports FROM areas":                      {"t:2|Sumy Oblast|oblast|0|1|1"},
		"SELECT value FROM about WHERE name IN ('program', 'made', 'filter', 'withheld')":           {"Strikemap 1.2", "2026-01-02T05:04:05+02:00", "strikes <&> {only}", "nothing fresh"},
		"SELECT date_from, killed_min, killed_max, \"precision\" FROM events WHERE event = 'r1'":    {"2025-12-30T16:00:00.000Z|3||P3"},
		"SELECT evidence, weapons, radius_km FROM reports WHERE report = 'r1'":                      {"Overnight debris hit Odesa, killing at least three.|interceptor_debris|"},
		"SELECT radius_km FROM events WHERE event = 'r2'":                                           {"10.0"},
		"SELECT area_id, unmapped FROM events WHERE event IN ('r3', 'r6') ORDER BY event":           {"t:2|", "|said: no-place-named"},
		"SELECT count(*) FROM rtree_events_geom":                                                    {"2"},
		"SELECT count(*) FROM data_dictionary WHERE column_name = 'evidence'":                       {"2"},
		"SELECT min_x, max_y FROM gpkg_contents WHERE table_name = 'areas'":                         {"33.0|52.0"},
		"SELECT count(*) FROM data_dictionary WHERE description = '' OR description IS NULL":        {"0"},
		"SELECT published FROM reports WHERE report = 'r1'":                                         {"2025-12-31"},
		"SELECT count(*) FROM sqlite_master WHERE name IN ('deeds', 'articles', 'views', 'bodies')": {"0"},
	} {
		if got := query(t, path, sql); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", sql, got, want)
		}
	}
}

func TestGeoPackageIsValid(t *testing.T) {
	path := file(t, "a.gpkg", func(w io.Writer) error { return GeoPackage(w, one(sample()), told()) })
	if exec.Command("/usr/bin/python3", "-c", "import osgeo_utils.samples.validate_gpkg").Run() != nil {
		t.Skip("the validator of GDAL is not here")
	}
	out, err := exec.Command("/usr/bin/python3", "-m", "osgeo_utils.samples.validate_gpkg", "-k", path).CombinedOutput()
	if err != nil {
		t.Errorf("%v: %s", err, out)
	}
}

// TestOtherProgramsReadEveryFormat asks GDAL for counts, geometry and text.
func TestOtherProgramsReadEveryFormat(t *testing.T) {
	if _, err := exec.LookPath("ogrinfo"); err != nil {
		t.Skip("ogrinfo is not here")
	}
	text := "Overnight debris hit Odesa, killing at least three."
	for _, c := range []struct {
		name  string
		write func(io.Writer) error
		count map[string]string
		want  []string
	}{
		{"a.gpkg", func(w io.Writer) error { return GeoPackage(w, one(sample()), told()) }, map[string]string{"events": "6", "reports": "6", "areas": "1"}, []string{text, "POINT (30.73262 46.48253)", "MULTIPOLYGON (((33 50"}},
		{"a.geojson", func(w io.Writer) error { return GeoJSON(w, one(sample()), told()) }, map[string]string{"a": "6"}, []string{text, "POINT (30.73262 46.48253)", "MULTIPOLYGON (((33 50"}},
		{"a.kml", func(w io.Writer) error { return KML(w, one(sample()), told()) }, map[string]string{"On the map": "4", "Cannot be mapped": "2"}, []string{text, "POINT (30.73262 46.48253)", "((33 50"}},
		{"a.kmz", func(w io.Writer) error { return KMZ(w, one(sample()), told()) }, map[string]string{"On the map": "4", "Cannot be mapped": "2"}, []string{text, "POINT (30.73262 46.48253)", "((33 50"}},
		{"a.csv", func(w io.Writer) error { return CSV(w, one(sample()), told()) }, map[string]string{"a": "6"}, []string{text, "lon (String) = 30.73262"}},
	} {
		out, err := exec.Command("ogrinfo", "-al", "-ro", file(t, c.name, c.write)).CombinedOutput()
		if err != nil || bytes.Contains(out, []byte("ERROR")) {
			t.Errorf("%s: %v %s", c.name, err, out)
		}
		counts := map[string]string{}
		for _, m := range regexp.MustCompile(`Layer name: (.+)\n(?:.*\n){1,12}?Feature Count: (\d+)`).FindAllStringSubmatch(string(out), -1) {
			counts[m[1]] = m[2]
		}
		for layer, n := range c.count {
			if counts[layer] != n {
				t.Errorf("%s: layer %s has %s features, want %s", c.name, layer, counts[layer], n)
			}
		}
		for _, want := range c.want {
			if !strings.Contains(string(out), want) {
				t.Errorf("%s: no %q", c.name, want)
			}
		}
	}
}

func TestElementsOfKMLStandInTheOrderOfItsSchema(t *testing.T) {
	order := []string{
		"name", "description", "TimeSpan", "styleUrl", "Style", "ExtendedData", "Point", "Polygon", "MultiGeometry", "Folder", "Placemark",
	}
	text := written(t, func(w io.Writer) error { return KML(w, one(sample()), told()) })
	d := xml.NewDecoder(strings.NewReader(text))
	var last []int
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		switch x := token.(type) {
		case xml.StartElement:
			if at := slices.Index(order, x.Name.Local); at >= 0 && len(last) > 0 {
				if at < last[len(last)-1] {
					t.Errorf("%s stands behind %s", x.Name.Local, order[last[len(last)-1]])
				}
				last[len(last)-1] = at
			}
			last = append(last, 0)
		case xml.EndElement:
			last = last[:len(last)-1]
		}
	}
	for _, want := range []string{`<Style id="casualties">`, "<styleUrl>#casualties</styleUrl>", "<color>ff030201</color>", "<color>40030201</color>", `<Data name="filter"><value>strikes &lt;&amp;&gt; {only}</value>`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestKMZHoldsItsIcon(t *testing.T) {
	text := written(t, func(w io.Writer) error { return KMZ(w, one(sample()), told()) })
	pack, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
	if err != nil {
		t.Fatal(err)
	}
	if pack.File[0].Name != "doc.kml" || pack.File[1].Name != iconName {
		t.Errorf("%v", pack.File)
	}
	doc, err := pack.File[0].Open()
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(doc)
	if err != nil || !strings.Contains(string(data), "<href>"+iconName+"</href>") {
		t.Errorf("%v, or no icon in %s", err, data)
	}
}

func TestEveryColumnIsInTheDictionary(t *testing.T) {
	var names []string
	for _, c := range columns {
		names = append(names, c.name)
	}
	for table, want := range map[string][]string{TableReports: names, TableACLED: acledColumns} {
		var got []string
		for _, c := range tableOf(table).Columns {
			got = append(got, c.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: the dictionary has\n%v, the table\n%v", table, got, want)
		}
	}
	rows := cells(t, written(t, func(w io.Writer) error { return Dictionary(w, TableReports, told()) }))
	if !slices.ContainsFunc(rows, func(r []string) bool { return r[1] == "filter" && r[3] == "strikes <&> {only}" }) || len(rows) < 50 {
		t.Errorf("%d rows", len(rows))
	}
	if rows := cells(t, written(t, func(w io.Writer) error { return Dictionary(w, TableNone, told()) })); len(rows) != 7 {
		t.Errorf("%d rows tell of a file alone", len(rows))
	}
}

func cells(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestAnAreaHasColumnsOfItsOwnInsteadOfAPoint(t *testing.T) {
	rows := cells(t, written(t, func(w io.Writer) error { return CSV(w, one(sample()), told()) }))
	value := func(row int, name string) string { return rows[row][slices.Index(rows[0], name)] }
	for name, want := range map[string]string{"lon": "", "lat": "", "area_id": "t:2", "area": "Sumy Oblast", "area_west": "33", "area_south": "50", "area_east": "35", "area_north": "52", "area_approximate": ""} {
		if got := value(3, name); got != want {
			t.Errorf("%s of an oblast is %q, want %q", name, got, want)
		}
	}
	if value(1, "area_id") != "" || value(4, "area_id") != "t:3" || value(4, "area_west") != "" {
		t.Error("a town has an area, or one without a border has sides")
	}
}

// crossings are events of every kind, and the cells that ACLED's table has of them.
func TestACLEDIsWrittenByTheCrosswalk(t *testing.T) {
	day := time.Date(2025, 5, 5, 0, 0, 0, 0, record.Kyiv)
	var events []*ledger.Entry
	add := func(id string, change func(*geo.Report)) {
		r := geo.Report{
			ID: id, Kind: geo.KindStrike, Role: geo.RoleSite, Place: odesa, Precision: geo.P3,
			Date: geo.Date{From: day, To: day.AddDate(0, 0, 1), Precision: geo.D1},
		}
		change(&r)
		events = append(events, &ledger.Entry{Event: &geo.Event{ID: id, Reports: []*geo.Report{&r}}, Reading: sample(), Lead: &r, Tags: []string{"a", "b"}})
	}
	four := 4
	add("drone", func(r *geo.Report) { r.Weapons = []geo.Weapon{geo.WeaponShahed} })
	add("missile", func(r *geo.Report) { r.Weapons, r.Date.Precision = []geo.Weapon{geo.WeaponBallistic}, geo.D4 })
	add("down", func(r *geo.Report) {
		r.Kind, r.Precision, r.Place, r.Date.Precision = geo.KindInterception, geo.P6, sumyOblast, geo.D5
	})
	add("hurt", func(r *geo.Report) {
		r.Effects = []geo.EffectClaim{{Effect: geo.EffectKilled, Min: &four}}
		r.Date.From = day.Add(-6 * time.Hour)
		r.Date.Precision = geo.D2
	})
	add("undated", func(r *geo.Report) { r.Date = geo.Date{Precision: geo.D7} })
	add("year", func(r *geo.Report) { r.Date.Precision = geo.D6 })
	add("nowhere", func(r *geo.Report) { r.Place, r.Precision = nil, geo.P9 })
	add("blackout", func(r *geo.Report) { r.Kind = geo.KindEffectOnly })
	var left []string
	o := Options{Made: madeOn, Events: slices.Values(events), Left: func(r geo.Reason) { left = append(left, string(r.ID)+" "+r.Args[0]) }}
	rows := cells(t, written(t, func(w io.Writer) error { return ACLED(w, one(), o) }))
	if !slices.Equal(rows[0], strings.Split("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,civilian_targeting,country,iso,admin1,admin2,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp", ",")) {
		t.Errorf("columns %v", rows[0])
	}
	for i, want := range []string{
		"UKR-drone,2025-05-05,2025,1,Political violence,Explosions/Remote violence,Air/drone strike,,Ukraine,804,Odesa Oblast,Odesa Raion,Odesa,46.48253,30.73262,1,Debris hits Odesa,,,0,a; b,1767323045",
		"UKR-missile,2025-05-05,2025,2,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,,Ukraine,804,Odesa Oblast,Odesa Raion,Odesa,46.48253,30.73262,1,Debris hits Odesa,,,0,a; b,1767323045",
		"UKR-down,2025-05-05,2025,3,Strategic developments,Strategic developments,Disrupted weapons use,,Ukraine,804,Sumy Oblast,,Sumy Oblast,51,34,3,Debris hits Odesa,,,0,a; b,1767323045",
		"UKR-hurt,2025-05-04,2025,1,Political violence,Explosions/Remote violence,Shelling/artillery/missile attack,Civilian targeting,Ukraine,804,Odesa Oblast,Odesa Raion,Odesa,46.48253,30.73262,1,Debris hits Odesa,,,4,a; b,1767323045",
	} {
		if got := strings.Join(rows[i+1], ","); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	if len(rows) != 5 || strings.Join(left, ", ") != "left-undated 2, left-unplaced 1, left-kind 1" {
		t.Errorf("%d rows, left out %v", len(rows), left)
	}
}

func TestArticlesAreCitedOnceEach(t *testing.T) {
	r := sample()
	r.Article.Publisher, r.Article.Author = "Invented Courier", "A. Writer"
	bib := written(t, func(w io.Writer) error { return BibTeX(w, one(r, r), told()) })
	if want := `
@misc{inventedcourier2025-1,
  title = {Debris hits Odesa},
  author = {A. Writer},
  organization = {Invented Courier},
  year = {2025},
  month = {12},
  date = {2025-12-31},
  url = {https://example.com/a?b=1\&c=2},
  language = {en},
  note = {SHA-256 of the text: ab}
}
`; !strings.HasSuffix(bib, want) || strings.Count(bib, "@misc") != 1 || !strings.Contains(bib, "% filter: strikes <&> {only}\n") {
		t.Errorf("%s", bib)
	}
	ris := written(t, func(w io.Writer) error { return RIS(w, one(r, r), told()) })
	for _, want := range []string{"TY  - NEWS\r\n", "TI  - Debris hits Odesa\r\n", "DA  - 2025/12/31\r\n", "UR  - https://example.com/a?b=1&c=2\r\n", "filter: strikes <&> {only}", "ER  - \r\n"} {
		if strings.Count(ris, want) != 1 {
			t.Errorf("%q stands %d times in %s", want, strings.Count(ris, want), ris)
		}
	}
}

func TestAFormatIsToldByTheEndOfAName(t *testing.T) {
	for path, want := range map[string]string{"A.CSV": ".csv", "a.acled.csv": ".acled.csv", "week.gpkg": ".gpkg", "a.b.kml": ".kml", "a.txt": "", "csv": ""} {
		if f, _ := FormatOf(path); f.Ending != want {
			t.Errorf("%s is %q", path, f.Ending)
		}
	}
}

func TestADictionaryIsSavedBesideATable(t *testing.T) {
	for name, beside := range map[string]string{"a.csv": "a.dictionary.csv", "b.acled.csv": "b.acled.dictionary.csv", "c.jsonl": "c.jsonl.dictionary.csv", "d.kml": ""} {
		folder := t.TempDir()
		f, _ := FormatOf(name)
		if err := f.SaveAs(filepath.Join(folder, name), one(sample()), told(), Save); err != nil {
			t.Fatal(err)
		}
		files, err := os.ReadDir(folder)
		if err != nil || (beside == "") != (len(files) == 1) {
			t.Errorf("%s: %d files, %v", name, len(files), err)
		}
		if _, err := os.Stat(filepath.Join(folder, beside)); err != nil {
			t.Error(err)
		}
	}
}
