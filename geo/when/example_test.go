package when_test

import (
	"fmt"
	"time"

	"strikemap/geo/sentence"
	"strikemap/geo/when"
)

func Example() {
	published := time.Date(2025, 5, 7, 0, 0, 0, 0, when.Kyiv)
	for _, s := range sentence.Split("Debris fell overnight into Tuesday. У липні 2024 року згорів склад.") { // invented
		for _, p := range when.Find(s.Words, when.Calendar{Published: published}) {
			d := p.Date
			fmt.Printf("%q %s %s to %s, past %t\n", d.Words, d.Precision, d.From.Format("02.01.2006 15:04"), d.To.Format("02.01.2006 15:04"), p.Past)
		}
	}
	// Output:
	// "overnight into Tuesday" D2 05.05.2025 18:00 to 06.05.2025 10:00, past false
	// "У липні 2024 року" D5 01.07.2024 00:00 to 01.08.2024 00:00, past true
}
