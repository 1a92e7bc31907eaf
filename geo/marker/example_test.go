package marker_test

import (
	"fmt"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// invented returns an invented event at a place.
func invented(id string, p *geo.Place) *geo.Event {
	return &geo.Event{ID: id, Reports: []*geo.Report{{Kind: geo.KindStrike, Place: p, Precision: geo.P3}}}
}

var (
	kharkiv = &geo.Place{ID: "k", Name: "Kharkiv", Population: 1_421_000, Point: orb.Point{36.25, 49.99}}
	chuhuiv = &geo.Place{ID: "c", Name: "Chuhuiv", Population: 31_000, Point: orb.Point{36.69, 49.84}}
)

// Two places that are one cluster from afar come apart as the view draws near.
// The cluster stands at the larger place.
func ExampleIndex_Clusters() {
	x := marker.NewIndex([]*geo.Event{invented("1", chuhuiv), invented("2", kharkiv)})
	far := viewport.View{
		Center: viewport.Project(kharkiv.Point), Scale: viewport.MinScale, Size: viewport.Size{W: 800, H: 600},
	}
	cluster := x.Clusters(far)[0]
	fmt.Println(cluster.Count, "at", cluster.Markers[0].Place().Name)

	near := far
	near.Scale = cluster.SplitScale
	fmt.Println(len(x.Clusters(near)), "clusters")
	// Output:
	// 2 at Kharkiv
	// 2 clusters
}

// A pixel within twelve pixels of a marker hits it.
func ExampleIndex_Hit() {
	x := marker.NewIndex([]*geo.Event{invented("1", kharkiv)})
	v := viewport.View{
		Center: viewport.Project(kharkiv.Point), Scale: viewport.MinScale, Size: viewport.Size{W: 800, H: 600},
	}
	c, ok := x.Hit(v, viewport.Pixel{X: 408, Y: 305})
	fmt.Println(ok, c.Events()[0].ID)
	// Output: true 1
}

// An area of what a source calls a city, as large as its people need.
func ExampleExtent() {
	fmt.Printf("%.1f km\n", marker.Extent(kharkiv))
	// Output: 13.5 km
}
