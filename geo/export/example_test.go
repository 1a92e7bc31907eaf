package export_test

import (
	"fmt"
	"os"
	"slices"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/export"
)

func ExampleGeoJSON() {
	result := &geo.Reading{
		Article: geo.Article{ID: "a1", Title: "Depot burns"}, // invented
		Reports: []geo.Report{{
			ID: "r1", Kind: geo.KindStrike, Precision: geo.P3,
			Place: &geo.Place{ID: "t:1", Name: "Odesa", Point: orb.Point{30.7326221, 46.4825261}},
		}},
	}
	err := export.GeoJSON(firstLines{os.Stdout}, slices.Values([]*geo.Reading{result}), export.Options{Version: "1.0"})
	fmt.Println(err)
	// Output:
	// {"type":"FeatureCollection","generator":"Strikemap 1.0","schema":1,"made":null,"filter":null,"withheld":null,"features":[
	// {"type":"Feature","id":"r1","geometry":{"type":"Point","coordinates":[30.73262,46.48253]},"properties":…}
	// ]}
	// <nil>
}

// firstLines shortens the properties, which are the report's other fields.
type firstLines struct{ out *os.File }

func (w firstLines) Write(b []byte) (int, error) {
	if len(b) > 200 {
		_, err := w.out.WriteString("…")
		return len(b), err
	}
	return w.out.Write(b)
}
