package app

import (
	"testing"

	"fyne.io/fyne/v2"

	"strikemap/app/bundle"
	"strikemap/seeds"
)

func TestTheSampleOpensOnlyWhenNothingElseWasEverOpened(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.openWith(nil)
	if !w.session.sample || w.over.badge.Hidden || w.dialogs.open != nil {
		t.Fatalf("at the first start: sample %v, dialog %v", w.session.sample, w.dialogs.open)
	}
	w.files.open([]string{written(t, "article.txt", inventedText)})
	if w.session.sample || !w.over.badge.Hidden {
		t.Error("the badge stays over work")
	}
	again := New(w.app, w.bundle)
	again.spawn = w.spawn
	again.furnish()
	again.openWith(nil)
	if again.session.sample || again.dialogs.open == nil || len(again.state.Readings()) != 0 {
		t.Fatalf("at the second start: sample %v, dialog %v", again.session.sample, again.dialogs.open)
	}
}

func TestTheStartSheetGoesOnWithTheLastWorkspaceByEnterAlone(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	w.files.open([]string{written(t, "article.txt", inventedText)})
	path := beside(t, "week.gpkg")
	savedAs(t, w, path)
	w.session.keeper.Close()
	w.memory.worked(path)
	again := New(w.app, bundle.Bundle{Gazetteer: w.bundle.Gazetteer, Outline: w.bundle.Outline, Seeds: seeds.FS})
	again.spawn = w.spawn
	again.furnish()
	again.window.Resize(fyne.NewSize(800, 600))
	again.openWith(nil)
	if top := again.window.Canvas().Overlays().Top(); top == nil || top.MinSize().Height > 600 {
		t.Fatalf("%v", top)
	}
	again.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if again.session.path != path || len(again.state.Readings()) != 1 || again.dialogs.open != nil {
		t.Errorf("path %q, %d articles", again.session.path, len(again.state.Readings()))
	}
}

func TestTheStartSheetGivesWayToWhatIsDoneInstead(t *testing.T) {
	for name, do := range map[string]func(*Window){
		"files are dropped": func(w *Window) { w.files.open([]string{written(t, "article.txt", inventedText)}) },
		"text is pasted":    func(w *Window) { w.files.read(pasted(inventedText)) },
		"a shortcut":        func(w *Window) { w.keyboard.Chosen(w.window.Canvas(), w.actions.Find("action.whole_window")) },
	} {
		w := begin(t, "en_US.UTF-8")
		w.showStart()
		w.keyboard.Chosen(w.window.Canvas(), w.actions.Find("action.accept"))
		if !w.dialogs.isOpen() {
			t.Errorf("%s: it gave way to what cannot be done", name)
		}
		if do(w); w.dialogs.isOpen() {
			t.Errorf("%s: it stays", name)
		}
	}
	w := begin(t, "en_US.UTF-8")
	run(t, w, "action.about")
	if w.keyboard.Chosen(w.window.Canvas(), w.actions.Find("action.whole_window")); !w.dialogs.isOpen() {
		t.Error("any dialog gives way")
	}
}

func TestTheStartSheetIsWalkedByArrows(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.showStart()
	c := w.window.Canvas()
	first := c.Focused()
	first.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	second := c.Focused()
	if second == first {
		t.Fatal("Down does not walk")
	}
	second.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	if c.Focused() != first {
		t.Error("Up does not walk back")
	}
	first.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.dialogs.open != nil {
		t.Error("Escape does not close it")
	}
}
