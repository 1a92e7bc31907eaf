package command

import (
	"fmt"
	"runtime/debug"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
	"strikemap/geo/outline"
)

// Bundle is what the program carries with it: the files of assets, and the
// version that FyneApp.toml states.
type Bundle struct {
	Gazetteer, Outline    []byte // as assets/build made them
	FontRegular, FontBold []byte // TrueType
	Version               string
}

func (b *Bundle) parser() (*geoparse.Parser, error) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // nothing of what is loaded can be freed
	g, err := gazetteer.Load(b.Gazetteer)
	if err != nil {
		return nil, fmt.Errorf("the bundled gazetteer is broken: %w", err)
	}
	return geoparse.New(g), nil
}

func (b *Bundle) outline() (*outline.Outline, error) {
	o, err := outline.Load(b.Outline)
	if err != nil {
		return nil, fmt.Errorf("the bundled outline is broken: %w", err)
	}
	return o, nil
}

// borders gives exports the areas that the outline knows.
type borders struct{ outline *outline.Outline }

// Area returns the border of a place, nil when it is not known.
func (b borders) Area(id geo.PlaceID) orb.Geometry {
	if area := b.outline.Area(id); area != nil {
		return area
	}
	return nil
}
