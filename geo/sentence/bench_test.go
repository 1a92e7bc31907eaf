package sentence

import (
	"regexp"
	"strings"
	"testing"
)

// Invented articles of 3 kB, as a news body and as a channel post.
var (
	english   = repeat("Officials in Kharkiv said on Sept. 5 that drones hit a depot at 4 a.m., while crews of the U.S. agency, who had arrived earlier, put out the fire. “It was loud,” Gov. Ivan Bulba said.\n")
	ukrainian = repeat("🔹 Уночі ворог обстріляв м. Харків та с. Рогань, унаслідок чого загорівся склад, повідомив начальник обласної адміністрації. Пошкоджено 12 будинків на вул. Сумська.\n")
)

func repeat(s string) string { return strings.Repeat(s, 3000/len(s)+1)[:3000/len(s)*len(s)] }

func BenchmarkSplit(b *testing.B) {
	for name, body := range map[string]string{
		"English3kB": english, "Ukrainian3kB": ukrainian,
		"English1MB": strings.Repeat(english, 350), "Ukrainian1MB": strings.Repeat(ukrainian, 350),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			for b.Loop() {
				Split(body)
			}
		})
	}
}

// BenchmarkNaive is the regular expression that one would write first: it finds
// words and sentence ends, but neither abbreviations, clauses nor paragraphs.
func BenchmarkNaive(b *testing.B) {
	ends := regexp.MustCompile(`[^.!?\n]+[.!?\n]*`)
	words := regexp.MustCompile(`[\p{L}\p{N}]+|[^\s]`)
	for name, body := range map[string]string{"English3kB": english, "Ukrainian3kB": ukrainian} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			for b.Loop() {
				for _, s := range ends.FindAllString(body, -1) {
					for _, w := range words.FindAllString(s, -1) {
						strings.ToLower(w)
					}
				}
			}
		})
	}
}
