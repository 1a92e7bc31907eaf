package event

import (
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

func TestThePlacesThatRulesNameAreInTheGazetteer(t *testing.T) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	for id, name := range map[geo.PlaceID]string{russia: "Russia", ukraine: "Ukraine", kyiv: "Kyiv", moscow: "Moscow", kyivOblast: "Kyiv Oblast"} {
		if p := g.Place(id); p == nil || p.Name != name {
			t.Errorf("%s: got %v, want %s", id, p, name)
		}
	}
}
