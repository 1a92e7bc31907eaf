package viewport_test

import (
	"fmt"

	"github.com/paulmach/orb"

	"strikemap/geo/viewport"
)

func Example() {
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 1280, H: 720}, 24)
	kyiv := viewport.Project(orb.Point{30.5234, 50.4501})
	at := v.ToPixel(kyiv)
	closer := v.ZoomAround(at, 4)
	fmt.Printf("%.0f %.0f, %.0f %.0f\n", at.X, at.Y, closer.ToPixel(kyiv).X, closer.ToPixel(kyiv).Y)
	// Output: 608 207, 608 207
}
