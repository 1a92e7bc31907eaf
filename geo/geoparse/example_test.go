package geoparse_test

import (
	"context"
	"fmt"
	"slices"

	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/geoparse"
)

func ExampleParser_Parse() {
	r := bundledParser().Parse(article.FromText("Invented example. A drone hit a warehouse in Sumy, injuring two people."))
	for _, x := range r.Mapped() {
		fmt.Println(x.Kind, x.Place.Name, x.Precision, x.Trigger.Text, len(x.Effects))
	}
	// Output: strike Sumy P3 hit 2
}

func ExampleParser_Influence() {
	p := bundledParser()
	r := p.Parse(article.FromText("Invented example. A drone hit a warehouse in Sumy, injuring two people."))
	for _, w := range p.Influence(context.Background(), &r, r.Mapped()[0]) {
		if slices.Contains(w.Changes, geo.ChangeGone) {
			fmt.Println("without", w.Span.Of(r.Article.Body), "there is no marker")
		}
	}
	// Output:
	// without in there is no marker
	// without Sumy there is no marker
}

func ExampleStream() {
	in := func(yield func(geo.Article, error) bool) {
		_ = yield(article.FromText("Invented. Drones hit Sumy."), nil) && yield(geo.Article{}, fmt.Errorf("read b.txt: damaged")) &&
			yield(article.FromText("Invented. Drones hit Odesa."), nil)
	}
	line := geoparse.Stream{Parser: bundledParser()}
	for r, err := range line.Read(context.Background(), in) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(r.Reports[0].Place.Name)
	}
	// Output:
	// Sumy
	// read b.txt: damaged
	// Odesa
}
