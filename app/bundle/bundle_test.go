package bundle_test

import (
	"strings"
	"testing"

	"strikemap/app/bundle"
	"strikemap/assets"
)

func TestABrokenFileSaysWhatToDo(t *testing.T) {
	b := bundle.Bundle{Gazetteer: []byte("no gazetteer"), Outline: []byte("no outline")}
	loaded := b.Load()
	_, first := loaded.Parser()
	_, second := loaded.Outline()
	for what, err := range map[string]error{"gazetteer": first, "outline": second} {
		if err == nil || !strings.Contains(err.Error(), "the bundled "+what+" is broken, please install") {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func TestAPartIsLoadedOnce(t *testing.T) {
	b := bundle.Bundle{Gazetteer: assets.Gazetteer, Outline: assets.Outline}
	loaded := b.Load()
	first, err := loaded.Outline()
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := loaded.Outline(); again != first {
		t.Error("the outline was decoded again")
	}
	if area, _ := (bundle.Borders{Outline: first}).Area("nowhere"); area != nil {
		t.Error("an area that is not known has a border")
	}
}
