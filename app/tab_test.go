package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo/journal"
)

// beginInTab begins as in a browser; what is downloaded lies in the folder that is
// returned.
func beginInTab(t *testing.T) (w *Window, folder string) {
	t.Helper()
	folder = t.TempDir()
	t.Chdir(folder)
	w = begin(t, "en_US.UTF-8")
	w.inTab = true
	w.state.SetAuthor("AB")
	return w, folder
}

// uploadOf is a file that a browser holds.
func uploadOf(path string) upload {
	return upload{filepath.Base(path), func() ([]byte, error) { return os.ReadFile(path) }}
}

// onlyFile returns the one file of a folder.
func onlyFile(t *testing.T, folder string) string {
	t.Helper()
	all, err := os.ReadDir(folder)
	if err != nil || len(all) != 1 {
		t.Fatalf("%v: %d files", err, len(all))
	}
	return filepath.Join(folder, all[0].Name())
}

func TestInABrowserAWorkspaceIsADownloadAndAnUpload(t *testing.T) {
	w, folder := beginInTab(t)
	w.files.openUploads([]upload{uploadOf(written(t, "article.txt", inventedText))})
	if w.wouldLose() {
		t.Error("what was only read is said to be lost")
	}
	run(t, w, "action.accept")
	if !w.wouldLose() || w.window.Title() != "only in this tab – Strikemap" || w.saving.button.Text != "Only in this tab – Download workspace" {
		t.Errorf("title %q, offer %q", w.window.Title(), w.saving.button.Text)
	}
	run(t, w, saveID)
	path := onlyFile(t, folder)
	if name := filepath.Base(path); w.wouldLose() || w.window.Title() != name+" • in your file – Strikemap" {
		t.Errorf("title %q", w.window.Title())
	}
	run(t, w, "action.star")
	if !w.wouldLose() || !strings.Contains(w.window.Title(), "changed since the download") {
		t.Errorf("title %q", w.window.Title())
	}
	w.download(func() {})

	again, _ := beginInTab(t)
	again.files.openUploads([]upload{uploadOf(written(t, "other.txt", undatedText)), uploadOf(path)})
	var kept int
	for _, e := range again.state.Events() {
		if x := again.state.Entry(e); x.Review() == journal.Accepted && x.Star != nil {
			kept++
		}
	}
	if kept != 1 || len(again.state.Readings()) != 2 {
		t.Errorf("%d events with the decisions, %d articles", kept, len(again.state.Readings()))
	}
	if len(again.memory.workspaces()) != 0 {
		t.Error("an upload is among the recent workspaces, and cannot be opened from there")
	}
}

func TestInABrowserWorkIsNotLostUnasked(t *testing.T) {
	w, folder := beginInTab(t)
	w.files.openUploads([]upload{uploadOf(written(t, "article.txt", inventedText))})
	run(t, w, "action.accept")
	gone := false
	w.leave(func() { gone = true })
	if gone || !w.dialogs.isOpen() {
		t.Fatal("nothing was asked")
	}
	w.dialogs.escape()
	w.download(func() { gone = true })
	if onlyFile(t, folder); !gone {
		t.Error("after the download it does not go on")
	}
	w.leave(func() { gone = false })
	if gone {
		t.Error("it asks although all is downloaded")
	}
}

func TestADownloadThatFailsIsToldAndNothingCountsAsSaved(t *testing.T) {
	w, folder := beginInTab(t)
	w.files.openUploads([]upload{uploadOf(written(t, "article.txt", inventedText))})
	run(t, w, "action.accept")
	if err := os.Remove(folder); err != nil {
		t.Skipf("a folder that is worked in cannot be removed here: %v", err)
	}
	w.download(func() { t.Error("it goes on") })
	if len(w.status.faults) != 1 || !w.wouldLose() {
		t.Errorf("%v", w.status.faults)
	}
}

func TestAnUploadThatIsNoWorkspaceIsToldAndWorkGoesOn(t *testing.T) {
	w, _ := beginInTab(t)
	w.files.openUploads([]upload{uploadOf(written(t, "article.txt", inventedText))})
	w.files.openUploads([]upload{uploadOf(written(t, "foreign.gpkg", "invented"))})
	if len(w.status.faults) != 1 || !strings.Contains(w.status.faults[0], "no workspace") || len(w.state.Readings()) != 1 {
		t.Errorf("%v", w.status.faults)
	}
}
