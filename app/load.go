package app

import (
	"fmt"
	"sync"

	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
	"strikemap/geo/outline"
)

// loaded gives what is decoded from the bundled files; whoever asks waits until
// it is there.
type loaded struct {
	parser  func() (*geoparse.Parser, error)
	outline func() (*outline.Outline, error)
}

// load begins to decode the bundled files and does not wait.
func load(b Bundle) loaded {
	l := loaded{
		parser: sync.OnceValues(func() (*geoparse.Parser, error) {
			g, err := gazetteer.Load(b.Gazetteer)
			if err != nil {
				return nil, fmt.Errorf("the bundled gazetteer is broken, please install Strikemap again: %w", err)
			}
			return geoparse.New(g), nil
		}),
		outline: sync.OnceValues(func() (*outline.Outline, error) {
			o, err := outline.Load(b.Outline)
			if err != nil {
				return nil, fmt.Errorf("the bundled outline is broken, please install Strikemap again: %w", err)
			}
			return o, nil
		}),
	}
	go l.outline()
	go l.parser()
	return l
}
