package export

import (
	"io"
	"iter"
	"testing"

	"strikemap/geo"
)

// repeated yields the sample n times.
func repeated(n int) iter.Seq[*geo.Reading] {
	r := sample()
	return func(yield func(*geo.Reading) bool) {
		for range n {
			if !yield(r) {
				return
			}
		}
	}
}

// BenchmarkArticle is the time of one article with six reports and a mention.
func BenchmarkArticle(b *testing.B) {
	for name, write := range map[string]func(n int) error{
		"JSONL":      func(n int) error { return JSONL(io.Discard, repeated(n), Options{Mentions: true}) },
		"GeoJSON":    func(n int) error { return GeoJSON(io.Discard, repeated(n), Options{Areas: borders{}}) },
		"CSV":        func(n int) error { return CSV(io.Discard, repeated(n), Options{}) },
		"KML":        func(n int) error { return KML(io.Discard, repeated(n), Options{Areas: borders{}}) },
		"GeoPackage": func(n int) error { return GeoPackage(io.Discard, repeated(n), Options{Areas: borders{}}) },
		"ACLED":      func(n int) error { return ACLED(io.Discard, repeated(n), Options{}) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			if err := write(b.N); err != nil {
				b.Fatal(err)
			}
		})
	}
}
