package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo/agreement"
	"strikemap/geo/journal"
)

func TestASecondReaderGetsTheArticlesAndNoDecision(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.state.SetAuthor("AB")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	run(t, w, "action.accept")
	path := beside(t, "second.gpkg")
	w.writeSecond(path, "CD", w.secondArticles())
	again := begin(t, "en_US.UTF-8")
	again.files.open([]string{path})
	if n := len(again.state.Readings()); n != 1 {
		t.Fatalf("%d articles", n)
	}
	for _, e := range again.state.ShownEntries() {
		if e.Review() != journal.Unseen || e.Note != "" {
			t.Errorf("%s is decided", e.Event.ID)
		}
	}
	if name := w.secondName(" A/B "); !strings.HasSuffix(name, " – A-B.gpkg") {
		t.Errorf("it is called %q", name)
	}
}

func TestTwoReadingsAreComparedAndTheirDifferencesListed(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.state.SetAuthor("AB")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	path := beside(t, "second.gpkg")
	w.writeSecond(path, "CD", nil)
	run(t, w, "action.accept")

	again := begin(t, "en_US.UTF-8")
	again.state.SetAuthor("CD")
	again.files.open([]string{path})
	again.state.Select(w.state.Events()[0].ID)
	run(t, again, "action.reject")
	again.session.keeper.Close()

	w.compare(path)
	if !w.dialogs.isOpen() {
		t.Error("nothing is shown")
	}
	list := filepath.Join(t.TempDir(), "list.csv")
	other, err := bookIn(path, w.workspaceOptions())
	if err != nil {
		t.Fatal(err)
	}
	c := agreement.Compare(w.state.Book(), other)
	if c.Both != 1 || len(c.Differences) != 1 || c.Differences[0].Field != "verdict" {
		t.Fatalf("%+v", c)
	}
	w.saveDifferences(list, c)
	if data, err := os.ReadFile(list); err != nil || !strings.Contains(string(data), "verdict,accepted,rejected") {
		t.Errorf("the list is %q: %v", data, err)
	}
	if said := fieldValue("verdict", "rejected") + fieldValue("kind", "strike") + fieldValue("place", "none"); said != "RejectedStrikenot stated" {
		t.Errorf("values are called %q", said)
	}
}
