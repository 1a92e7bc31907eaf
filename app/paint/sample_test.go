package paint

import (
	"os"
	"sync"
	"testing"

	"strikemap/geo/outline"
)

var loadOutline = sync.OnceValues(func() (*outline.Outline, error) {
	data, err := os.ReadFile("../../assets/outline.bin")
	if err != nil {
		return nil, err
	}
	return outline.Load(data)
})

// sampleOutline returns the bundled outline.
func sampleOutline(t testing.TB) *outline.Outline {
	t.Helper()
	o, err := loadOutline()
	if err != nil {
		t.Fatal(err)
	}
	return o
}

var loadFonts = sync.OnceValues(func() (*Fonts, error) {
	regular, err := os.ReadFile("../../assets/fonts/NotoSans-Regular.ttf")
	if err != nil {
		return nil, err
	}
	bold, err := os.ReadFile("../../assets/fonts/NotoSans-Bold.ttf")
	if err != nil {
		return nil, err
	}
	return NewFonts(regular, bold)
})

// sampleFonts returns the bundled fonts.
func sampleFonts(t testing.TB) *Fonts {
	t.Helper()
	f, err := loadFonts()
	if err != nil {
		t.Fatal(err)
	}
	return f
}
