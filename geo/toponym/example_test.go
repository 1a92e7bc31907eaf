package toponym_test

import (
	"fmt"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
	"strikemap/geo/toponym"
)

// An invented example: the town is told apart from the region that holds it,
// and the capital that speaks from the one that is hit.
func Example() {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		panic(err)
	}
	a := geo.Article{Body: "Drones hit Konotop, Sumy region. Kyiv said it would respond."}
	for _, m := range toponym.New(g).Mentions(&a, syntax.Of(sentence.Split(a.Body))) {
		fmt.Printf("%s: %s, literal %v, role %q\n", m.Text, m.Place.Name, m.Literal, m.Role)
	}
	// Output:
	// Konotop: Konotop, literal true, role ""
	// Sumy region: Sumy Oblast, literal true, role "container"
	// Kyiv: Kyiv, literal false, role "speaker"
}
