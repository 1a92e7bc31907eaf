package command

import (
	"strings"
	"testing"

	"strikemap/geo"
)

// All texts are invented.
func TestArticlesFromWhichNothingIsRecognisedAreTold(t *testing.T) {
	const quiet = "Der Rat tagte gestern lange.\nNiemand sagte danach ein Wort über das Ergebnis.\n"
	dir := folder(t, map[string]string{"a.txt": quiet, "b.txt": "A drone hit a depot in Odesa."})
	_, told, status := run("", "extract", dir)
	if status != 0 || !strings.Contains(told, "nothing was recognised in 1 article, no place and no event: "+dir) || strings.Contains(told, "b.txt") {
		t.Errorf("status %d, %q", status, told)
	}
	five := strings.Repeat(`{"id": "n", "text": "Der Rat tagte gestern lange. Niemand sagte ein Wort."}`+"\n", 5)
	if _, told, status := run(five, "extract", "-"); status != 0 || !strings.Contains(told, "in 5 articles, no place and no event: n, n, n, …\n") {
		t.Errorf("status %d, %q", status, told)
	}
	if _, told, _ := run(`{"text": "Guten Tag"}`, "extract", "-"); strings.Contains(told, "recognised") {
		t.Errorf("an article of a line: %q", told)
	}
}

func TestTheFurtherPiecesOfAnArticleAreNoArticles(t *testing.T) {
	book := geo.Article{ID: "b", SHA256: "b", Path: "b.txt"}
	piece := func(from int, m ...geo.Mention) *geo.Reading {
		return &geo.Reading{Article: book, Mentions: m, Sentences: []geo.Sentence{{Span: geo.Span{Start: from, End: from + 4}}, {Span: geo.Span{Start: from + 5, End: from + 9}}}}
	}
	var k silent
	for i, want := range []bool{true, false, true, false, true} { // a book in two pieces, its copy in two, and the beginning of another
		r := piece(i % 2 * 10)
		if i == 1 {
			r.Mentions = []geo.Mention{{}}
		}
		if got := k.add(r); got != want {
			t.Errorf("reading %d is of a new article: %v", i, got)
		}
	}
	if k.end(); k.count != 2 {
		t.Errorf("%d articles said nothing, want 2", k.count)
	}
}
