package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
)

func written(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var out bytes.Buffer
	if err := write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// say says a reason with words of its own.
func say(r geo.Reason) string { return "said: " + string(r.ID) }

func TestJSONLHasTheOrderAndNullsOfItsSchema(t *testing.T) {
	got := strings.Split(written(t, func(w io.Writer) error { return JSONL(w, one(sample()), Options{Mentions: true, Say: say}) }), "\n")
	want := `{"article":{"path":"a.txt","id":"a1","title":"Debris hits Odesa","publisher":null,"published":"2025-12-31","language":"en","sha256":"ab","author":null,"url":"https://example.com/a?b=1\u0026c=2"},` +
		`"id":"r1","schema":1,"kind":"interception","display":"casualties","role":"site",` +
		`"place":{"id":"t:1","name":"Odesa","local_name":"Одеса","level":"settlement","raion":"Odesa Raion","oblast":"Odesa Oblast","country":"UA","lon":30.73262,"lat":46.48253,"population":null},` +
		`"precision":"P3","unmapped":null,"date":{"from":"2025-12-30T18:00:00+02:00","to":"2025-12-31T10:00:00+02:00","precision":"D2","basis":"relative","words":"Overnight","undated":null,"reason_code":null,"args":[]},` +
		`"effects":[{"effect":"killed","min":3,"max":null,"extent":null,"quote":"killing at least three","start":28,"end":50},{"effect":"building_damage","min":null,"max":null,"extent":"minor","quote":null,"start":null,"end":null}],` +
		`"targets":["warehouse_logistics"],"weapons":["interceptor_debris"],"cause":"debris","intercepted":true,"status":"attributed",` +
		`"claimed_by":[{"name":"the mayor","role":"ua_official","verb":"said","quote":null,"start":null,"end":null}],"confidence":0.93,` +
		`"evidence":{"start":0,"end":51,"text":"Overnight debris hit Odesa, killing at least three."},"toponym":{"start":21,"end":26,"text":"Odesa"},"trigger":{"start":17,"end":20,"text":"hit"},` +
		`"radius_km":null,"rules":[{"rule":"hit-place","start":17,"end":26,"weight":0.92}],"within":null,"mention_index":0,"reason_code":null,"args":[]}`
	if got[0] != want {
		t.Errorf("got  %s\nwant %s", got[0], want)
	}
	if !strings.Contains(got[5], `"place":null,"precision":"P9","unmapped":"said: no-place-named","date":{"from":null,"to":null,"precision":"D7","basis":"publication","words":null,"undated":null,"reason_code":null,"args":[]},"effects":[],"targets":[],"weapons":[],"cause":null`) {
		t.Errorf("a bare report: %s", got[5])
	}
	mention := `{"article":{"path":"a.txt","id":"a1","sha256":"ab"},"mention":{"start":21,"end":26,"text":"Odesa","role":"site","literal":true,"place":{"id":"t:1",`
	reasons := `"reason":"said: only-bearer","role_reason":"said: decided-by","near":false,"radius_km":null,"sentence":0,` +
		`"reason_code":"only-bearer","args":[],"role_reason_code":"decided-by","role_reason_args":["hit","hit-place"]}`
	if len(got) != 8 || !strings.HasPrefix(got[6], mention) || !strings.Contains(got[6], reasons) || got[7] != "" {
		t.Errorf("%d lines, mention %s", len(got), got[6])
	}
}

func TestGeoJSONDrawsEveryPrecision(t *testing.T) {
	var got struct {
		Type, Generator string
		Filter          *string
		Features        []struct {
			ID       string
			Geometry *struct {
				Type        string
				Coordinates json.RawMessage
			}
			Properties map[string]any
		}
	}
	text := written(t, func(w io.Writer) error {
		return GeoJSON(w, one(sample(), sample()), Options{Version: "1.2", Filter: "strikes", Areas: borders{}})
	})
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	if got.Generator != "Strikemap 1.2" || *got.Filter != "strikes" || len(got.Features) != 12 {
		t.Error(got.Generator, got.Filter, len(got.Features))
	}
	want := []string{"Point point", "Polygon ring", "MultiPolygon border", "Polygon about_here", "null", "null"}
	for i, f := range got.Features {
		drawn := "null"
		if f.Geometry != nil {
			drawn = f.Geometry.Type + " " + f.Properties["drawn_as"].(string)
		}
		if drawn != want[i%6] || f.Properties["evidence"] == nil {
			t.Errorf("%s is %s, want %s", f.ID, drawn, want[i%6])
		}
	}
	if s := string(got.Features[0].Geometry.Coordinates); s != "[30.73262,46.48253]" {
		t.Error(s)
	}
	if s := string(got.Features[2].Geometry.Coordinates); s != "[[[[33,50],[35,50],[35,52],[33,52],[33,50]],[[33.5,50.5],[34,51],[34,50.5],[33.5,50.5]]]]" {
		t.Error("right-hand rule:", s)
	}
}

func TestAnApproximateAreaIsCalledSo(t *testing.T) {
	for _, rough := range []bool{true, false} {
		text := written(t, func(w io.Writer) error {
			return GeoJSON(w, one(sample()), Options{Areas: borders{rough}})
		})
		if got := strings.Contains(text, `"drawn_as":"approximate_area","approximate":true`); got != rough || strings.Contains(text, "approximate") != rough {
			t.Errorf("an area that is approximate %v is called so: %v", rough, got)
		}
	}
}

func TestRingHasItsRadiusOnTheGround(t *testing.T) {
	r := ring(odesa.Point, 10)[0]
	for _, p := range r {
		if d := orbgeo.Distance(odesa.Point, p); math.Abs(d-10000) > 10 {
			t.Fatalf("%v is %.0f m away", p, d)
		}
	}
	if r.Orientation() != orb.CCW || r[0] != r[len(r)-1] || len(r) != corners+1 {
		t.Error(r.Orientation(), len(r))
	}
}

func TestCSVHasOneRowAReport(t *testing.T) {
	text := written(t, func(w io.Writer) error { return CSV(w, one(sample()), Options{}) })
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) != 7 {
		t.Fatal(len(rows), err)
	}
	value := func(row int, name string) string { return rows[row][slices.Index(rows[0], name)] }
	for name, want := range map[string]string{
		"place": "Odesa", "lon": "30.73262", "effects": "killed; building_damage (minor)", "killed_min": "3", "killed_max": "",
		"date_from": "2025-12-30T18:00:00+02:00", "title": "Debris hits Odesa", "url": "https://example.com/a?b=1&c=2", "evidence_end": "51",
	} {
		if got := value(1, name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if value(5, "place") != "Ukraine" || value(5, "lon") != "" {
		t.Error("a country has no point:", rows[5])
	}
	if value(6, "place") != "" || value(6, "lon") != "" || value(6, "unmapped") != "no-place-named" || value(6, "reason_code") != "no-place-named" || value(2, "radius_km") != "10" {
		t.Error(rows[6])
	}
	if marked := written(t, func(w io.Writer) error { return CSV(w, one(), Options{ByteOrder: true}) }); !strings.HasPrefix(marked, "\ufeffid,") {
		t.Errorf("%.10q", marked)
	}
}

func TestKMLIsWellFormedAndPutsTheTrayApart(t *testing.T) {
	var got struct {
		Document struct {
			Name, Description string `xml:",omitempty"`
			Folder            []struct {
				Name      string `xml:"name"`
				Placemark []struct {
					Name    string    `xml:"name"`
					Point   *struct{} `xml:"Point"`
					Polygon *struct{} `xml:"Polygon"`
					Multi   *struct{} `xml:"MultiGeometry"`
				}
			}
		}
	}
	text := written(t, func(w io.Writer) error {
		return KML(w, one(sample()), Options{Version: "1.2", Filter: "strikes <&>", Areas: borders{}})
	})
	if err := xml.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err, text)
	}
	mapped, tray := got.Document.Folder[0].Placemark, got.Document.Folder[1].Placemark
	if len(mapped) != 4 || len(tray) != 2 || mapped[0].Point == nil || mapped[1].Polygon == nil || mapped[2].Multi == nil || mapped[3].Polygon == nil {
		t.Errorf("%+v", got.Document.Folder)
	}
	for _, p := range tray {
		if p.Point != nil || p.Polygon != nil || p.Multi != nil {
			t.Errorf("%s has a geometry", p.Name)
		}
	}
	for _, want := range []string{"Strikemap 1.2", "strikes &lt;&amp;&gt;", "<begin>2025-12-30T18:00:00+02:00</begin>", "30.73262,46.48253"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

// full fails after n bytes, as a full disk does.
type full struct{ n int }

func (f *full) Write(b []byte) (int, error) {
	if f.n -= len(b); f.n < 0 {
		return 0, errors.New("disk full")
	}
	return len(b), nil
}

func TestFailedWritesAreReported(t *testing.T) {
	for name, write := range map[string]func(io.Writer) error{
		"JSONL":      func(w io.Writer) error { return JSONL(w, one(sample()), Options{Mentions: true, Say: say}) },
		"GeoJSON":    func(w io.Writer) error { return GeoJSON(w, one(sample()), Options{}) },
		"CSV":        func(w io.Writer) error { return CSV(w, one(sample()), Options{}) },
		"KML":        func(w io.Writer) error { return KML(w, one(sample()), Options{}) },
		"KMZ":        func(w io.Writer) error { return KMZ(w, one(sample()), Options{}) },
		"GeoPackage": func(w io.Writer) error { return GeoPackage(w, one(sample()), Options{}) },
		"BibTeX":     func(w io.Writer) error { return BibTeX(w, one(sample()), Options{Filter: strings.Repeat("x", 800)}) },
		"RIS":        func(w io.Writer) error { return RIS(w, one(sample()), Options{Filter: strings.Repeat("x", 800)}) },
		"dictionary": func(w io.Writer) error { return Dictionary(w, TableReports, Options{}) },
	} {
		for _, n := range []int{0, 400} {
			if err := write(&full{n}); err == nil || !strings.Contains(err.Error(), "disk full") {
				t.Errorf("%s after %d bytes: %v", name, n, err)
			}
		}
	}
}
