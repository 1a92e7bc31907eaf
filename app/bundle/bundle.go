// Package bundle is what the program carries with it, and loads it once, for the
// window and the commands alike.
package bundle

import (
	"fmt"
	"io/fs"
	"sync"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
	"strikemap/geo/outline"
)

// Bundle is what the program carries with it.
type Bundle struct {
	Gazetteer, Outline    []byte // as assets/build made them
	FontRegular, FontBold []byte // TrueType
	Icon                  []byte // PNG; only the window has one
	Seeds                 fs.FS  // articles to open with when no paths are given, at its root; only the window has them
	Version               string
}

// Loaded gives what is decoded from a bundle. Each part is decoded when it is
// first asked for; who asks meanwhile waits.
type Loaded struct {
	Parser  func() (*geoparse.Parser, error)
	Outline func() (*outline.Outline, error)
}

// Load returns what is decoded from the bundle, and decodes nothing yet.
func (b *Bundle) Load() Loaded {
	return Loaded{
		Parser: sync.OnceValues(func() (*geoparse.Parser, error) {
			g, err := gazetteer.Load(b.Gazetteer)
			if err != nil {
				return nil, broken("gazetteer", err)
			}
			return geoparse.New(g), nil
		}),
		Outline: sync.OnceValues(func() (*outline.Outline, error) {
			o, err := outline.Load(b.Outline)
			if err != nil {
				return nil, broken("outline", err)
			}
			return o, nil
		}),
	}
}

func broken(what string, err error) error {
	return fmt.Errorf("the bundled %s is broken, please install Strikemap again: %w", what, err)
}

// Borders gives exports the areas that an outline knows.
type Borders struct{ Outline *outline.Outline }

// Area returns the border of a place, nil when it is not known; that of a raion is
// approximate.
func (b Borders) Area(id geo.PlaceID) (g orb.Geometry, approximate bool) {
	if area := b.Outline.Area(id); area != nil {
		return area, b.Outline.Face(id) == nil
	}
	return nil, false
}
