package command

import (
	"strings"
	"testing"
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
