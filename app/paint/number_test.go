package paint

import (
	"testing"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

func TestALineToANumberDoesNotStrikeItsMarkThrough(t *testing.T) {
	tag := numberTag{foot: viewport.Pixel{X: 100, Y: 100}, rim: 10, box: marker.Box{Left: 140, Top: 90, Right: 160, Bottom: 110}}
	if got, want := tag.onRim(tag.near()), (viewport.Pixel{X: 110, Y: 100}); got != want {
		t.Errorf("to the right it begins at %v, want %v", got, want)
	}
	tag.box = marker.Box{Left: 60, Top: 20, Right: 70, Bottom: 60}
	if got, want := tag.onRim(tag.near()), (viewport.Pixel{X: 94, Y: 92}); got != want {
		t.Errorf("up to the left it begins at %v, want %v", got, want)
	}
	tag.box = marker.Box{Left: 95, Top: 90, Right: 160, Bottom: 110}
	if got := tag.onRim(tag.near()); got != tag.near() {
		t.Errorf("of a tag on the mark it begins at %v", got)
	}
}
