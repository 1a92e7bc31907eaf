package article_test

import (
	"fmt"
	"strings"

	"strikemap/geo/article"
)

func ExampleFromText() {
	a := article.FromText("Depot burns\nKyiv, Ukraine — 5 May 2024\n\nNobody was hurt.") // invented
	fmt.Println(a.Title)
	fmt.Println(a.DatelineSpan.Of(a.Body))
	fmt.Println(a.Published.Format("2006-01-02"), a.Language)
	// Output:
	// Depot burns
	// Kyiv, Ukraine — 5 May 2024
	// 2024-05-05 en
}

func ExampleReadLines() {
	input := strings.NewReader(`{"text": "The depot burned."}` + "\n{}\n") // invented
	for a, err := range article.ReadLines(input) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(a.Body)
	}
	// Output:
	// The depot burned.
	// line 2: it has no text: give each article a field named "text"
}
