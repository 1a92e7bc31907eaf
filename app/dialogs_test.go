package app

import (
	"testing"

	"fyne.io/fyne/v2"
)

func TestAFolderIsAskedForAboveTheSheetThatNeedsIt(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	dir := t.TempDir()
	w.memory.SetString(keyWritten, dir)
	w.exporter.show()
	sheet := w.dialogs.open
	got := ""
	w.exporter.chooseFolder(func(path string) { got = path })
	if w.dialogs.open == sheet {
		t.Fatal("no folder is asked for")
	}
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.dialogs.open != sheet || got != "" {
		t.Fatalf("the sheet has not the keys again, or %q was chosen", got)
	}
	w.dialogs.escape()
	if w.dialogs.isOpen() {
		t.Error("the sheet stays")
	}
}

func TestACopyIsNamedAfterItsWorkspace(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.session.path = "/somewhere/week47.gpkg"
	if got := w.copyName(); got != "week47-copy.gpkg" {
		t.Errorf("it is called %s", got)
	}
	w.session.path = ""
}
