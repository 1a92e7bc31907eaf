package mapview

import (
	"os"
	"sync"
	"testing"

	"strikemap/app/paint"
	"strikemap/geo/outline"
)

// bundled is the program's own outline and fonts.
var bundled = sync.OnceValues(func() (*outline.Outline, *paint.Fonts) {
	read := func(name string) []byte {
		data, err := os.ReadFile("../../assets/" + name)
		if err != nil {
			panic(err)
		}
		return data
	}
	o, err := outline.Load(read("outline.bin"))
	if err != nil {
		panic(err)
	}
	f, err := paint.NewFonts(read("fonts/NotoSans-Regular.ttf"), read("fonts/NotoSans-Bold.ttf"))
	if err != nil {
		panic(err)
	}
	return o, f
})

// sheet returns the bundled outline and the light style with the bundled fonts.
func sheet(t *testing.T) (*outline.Outline, *paint.Style) {
	t.Helper()
	o, f := bundled()
	return o, paint.Light().With(f, "en")
}
