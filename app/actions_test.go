package app

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"strikemap/app/action"
)

// menuItems returns the items of the menu bar that do something, with those of
// submenus; recent files, which are no actions, are left out.
func menuItems(w *Window) []*fyne.MenuItem {
	var out []*fyne.MenuItem
	var walk func([]*fyne.MenuItem)
	walk = func(items []*fyne.MenuItem) {
		for _, i := range items {
			switch {
			case i == w.recents || i == w.workspaces || i.IsSeparator:
			case i.ChildMenu != nil:
				walk(i.ChildMenu.Items)
			default:
				out = append(out, i)
			}
		}
	}
	for _, m := range w.menu.Main.Items {
		walk(m.Items)
	}
	return out
}

func TestTheMenuComesFromTheTable(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	items := menuItems(w)
	for _, a := range w.actions.All() {
		all := w.menu.Items(a)
		if len(all) == 0 {
			if len(a.Keys) == 0 || a.Keys[0].In != action.OnMap && a.Keys[0].In != action.Presenting && a.ID != "action.let_go" {
				t.Errorf("%s is not in the menu", a.ID)
			}
			continue
		}
		for _, i := range all {
			if !strings.HasPrefix(i.Label, a.Name()) || !strings.HasSuffix(i.Label, a.Key()) || i.Action == nil || !slices.Contains(items, i) || (i.Shortcut == nil) != (len(a.Keys) == 0) {
				t.Errorf("the item of %s says %q", a.ID, i.Label)
			}
			items = slices.DeleteFunc(items, func(x *fyne.MenuItem) bool { return x == i })
		}
	}
	for _, i := range items {
		t.Errorf("%q is in the menu and not in the table", i.Label)
	}
}

func TestNoTwoActionsOfOneContextShareAKey(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	seen := map[action.Key]string{}
	for _, a := range w.actions.All() {
		for _, k := range a.Keys {
			anywhere := k
			anywhere.In = action.Anywhere
			for _, k := range []action.Key{k, anywhere} {
				if other := seen[k]; other != "" && other != a.ID {
					t.Errorf("%s means both %s and %s", k, other, a.ID)
				}
			}
			seen[k] = a.ID
		}
	}
}

func TestEveryActionIsThereOnceAndHasANameInBothLanguages(t *testing.T) {
	names := map[string]string{}
	for _, locale := range []string{"en_US.UTF-8", "uk_UA.UTF-8"} {
		w := begin(t, locale)
		seen := map[string]bool{}
		for _, a := range w.actions.All() {
			if a.Name() == a.ID || names[a.ID] == a.Name() {
				t.Errorf("%s: %s is called %q", locale, a.ID, a.Name())
			}
			if seen[a.ID] || a.Do == nil {
				t.Errorf("%s is there twice, or does nothing", a.ID)
			}
			seen[a.ID], names[a.ID] = true, a.Name()
		}
	}
}

// shownTexts returns what an object says.
func shownTexts(o fyne.CanvasObject) []string {
	var out []string
	var walk func(fyne.CanvasObject)
	walk = func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *canvas.Text:
			out = append(out, o.Text)
		case *fyne.Container:
			for _, x := range o.Objects {
				walk(x)
			}
		case fyne.Widget:
			for _, x := range test.WidgetRenderer(o).Objects() {
				walk(x)
			}
		}
	}
	walk(o)
	return out
}

func TestTheKeySheetListsEveryKey(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	sheet := w.actions.NewSheet(sections, 1400)
	sheet.Resize(fyne.NewSize(1400, 2000))
	said := shownTexts(sheet)
	for _, a := range w.actions.All() {
		if len(a.Keys) > 0 && !slices.Contains(said, a.Name()) {
			t.Errorf("%s is not on the sheet", a.ID)
		}
		for _, k := range a.Keys {
			if !slices.Contains(said, k.String()) {
				t.Errorf("the key %s of %s is not on the sheet", k, a.ID)
			}
		}
	}
}

func TestTheKeySheetFitsANarrowWindow(t *testing.T) {
	for _, locale := range []string{"en_US.UTF-8", "uk_UA.UTF-8"} {
		w := begin(t, locale)
		narrow, wide := w.actions.NewSheet(sections, 690).MinSize(), w.actions.NewSheet(sections, 1400).MinSize()
		if narrow.Width > 690 || narrow.Height <= wide.Height {
			t.Errorf("%s: %v in a narrow window, %v in a wide one", locale, narrow, wide)
		}
	}
}

// Keys are named by Fyne's constants: where else they are, an action may hide.
func TestKeysAreBoundInTheTableOnly(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, panel := range []string{"queue", "excerpt", "legend", "present", "mapview"} {
		more, _ := filepath.Glob(filepath.Join(panel, "*.go"))
		files = append(files, more...)
	}
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if s, ok := n.(*ast.SelectorExpr); ok {
				if strings.HasPrefix(s.Sel.Name, "SetOnTyped") || s.Sel.Name == "AddShortcut" {
					if filepath.Dir(path) != "present" {
						t.Errorf("%s listens to keys by itself: %s", path, s.Sel.Name)
					}
				}
			}
			if c, ok := n.(*ast.CallExpr); ok {
				if s, ok := c.Fun.(*ast.SelectorExpr); ok && s.Sel.Name == "NewMenuItem" && filepath.Base(path) != "menu.go" {
					t.Errorf("%s makes a menu item of its own", path)
				}
			}
			return true
		})
	}
}

func TestNoWindowTravels(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			f, ok := n.(*ast.FuncType)
			if !ok || f.Params == nil {
				return true
			}
			for _, p := range f.Params.List {
				if star, ok := p.Type.(*ast.StarExpr); ok {
					if id, ok := star.X.(*ast.Ident); ok && id.Name == "Window" {
						t.Errorf("%s: the window is handed on as a parameter", path)
					}
				}
			}
			return true
		})
	}
}

func TestThePaletteDoesWhatItFinds(t *testing.T) {
	w := begin(t, "uk_UA.UTF-8")
	run(t, w, "action.palette")
	p, ok := w.dialogs.open.(*action.Palette)
	if !ok || w.window.Canvas().Focused() == nil {
		t.Fatal("the palette is not open, or its box has no cursor")
	}
	for _, r := range "легенда" {
		w.window.Canvas().Focused().TypedRune(r)
	}
	if all := p.Shown(); len(all) == 0 || all[0].ID != "action.legend" {
		t.Fatalf("found %v", all)
	}
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if w.state.Options().Legend || w.dialogs.isOpen() {
		t.Error("Enter did not put the legend away, or left the palette open")
	}
	run(t, w, "action.palette")
	w.window.Canvas().Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if w.dialogs.isOpen() || w.window.Canvas().Overlays().Top() != nil {
		t.Error("Escape does not close the palette")
	}
}

func TestF11GivesTheWindowTheWholeScreen(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	for _, whole := range []bool{true, false} {
		key(w, fyne.KeyF11)
		if w.window.FullScreen() != whole {
			t.Errorf("after F11 the window has the whole screen: %v", !whole)
		}
	}
}
