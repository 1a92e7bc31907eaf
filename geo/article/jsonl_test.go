package article

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
)

func TestReadLines(t *testing.T) {
	input := "\xef\xbb\xbf" + `{"id":"a7","title":"Depot burns","text":"A depot burned.","published":"2024-05-05","publisher":"Invented Post","url":"https://example.com/a7","language":"en-GB"}

{"text": "Дрони влучили у склад.", "published": null, "id": 12}
{"text": ""}
not json
{"text": ["a"]}
{"text": "The school burned.", "published": "5 Mai 24"}
{"body": "The end."}`
	var got []string
	for a, err := range ReadLines(strings.NewReader(input)) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		checkArticle(t, a)
		day := ""
		if !a.Published.IsZero() {
			day = a.Published.Format("2006-01-02")
		}
		got = append(got, fmt.Sprintf("%.4s|%s|%s|%s|%s|%s|%s", a.ID, a.Title, a.Body, day, a.Publisher, a.URL, a.Language))
	}
	want := []string{
		"a7|Depot burns|A depot burned.|2024-05-05|Invented Post|https://example.com/a7|en",
		"12||Дрони влучили у склад.||||uk",
		`line 4: it has no text: give each article a field named "text"`,
		"line 5: it is no JSON object: invalid character 'o' in literal null (expecting 'u') at byte 2",
		"ca97||a||||",
		`line 7: "5 Mai 24" is no date: write it as 2025-12-31; the article is read without`,
		"3a6e||The school burned.||||en",
		"e0a1||The end.||||en",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// lineSource yields n equal lines without holding them.
type lineSource struct {
	line string
	n    int
	rest string
}

func (s *lineSource) Read(p []byte) (int, error) {
	if s.rest == "" {
		if s.n == 0 {
			return 0, io.EOF
		}
		s.n--
		s.rest = s.line
	}
	n := copy(p, s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

func TestReadLinesTakesConstantMemory(t *testing.T) {
	source := &lineSource{line: `{"text":"` + strings.Repeat("A depot burned in Sumy. ", 120) + "\"}\n", n: 6000}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n := 0
	for _, err := range ReadLines(source) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%1500 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&after)
			if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 4<<20 {
				t.Fatalf("%d bytes more after %d lines", grown, n)
			}
		}
	}
	if n != 6000 {
		t.Error(n, "articles")
	}
}

func TestLongLineIsNamedAndSkipped(t *testing.T) {
	long := io.MultiReader(&lineSource{line: strings.Repeat("x", 1<<20), n: 17}, strings.NewReader("\n{\"text\":\"The end.\"}\n"))
	var got []string
	for a, err := range ReadLines(long) {
		got = append(got, fmt.Sprint(a.Body, err))
	}
	want := []string{"line 1: the line is longer than 16 MB: split the article", "The end.<nil>"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func BenchmarkReadLines(b *testing.B) {
	line := `{"text":"` + strings.Repeat("A depot burned in Sumy on Monday. ", 90) + "\"}\n"
	b.SetBytes(int64(len(line)))
	b.ReportAllocs()
	for range ReadLines(&lineSource{line: line, n: b.N}) {
	}
}

func BenchmarkFromText(b *testing.B) {
	text := "Drones hit depots\nKyiv, Ukraine — 31 December 2025\n\n" + strings.Repeat("A depot burned in Sumy on Monday.\n", 90)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FromText(text)
	}
}
