package action

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/translations"
)

// begin starts a headless application in English.
func begin(t *testing.T) {
	t.Helper()
	t.Setenv("LC_ALL", "en_US.UTF-8")
	if err := translations.Load(); err != nil {
		t.Fatal(err)
	}
	test.NewTempApp(t)
}

// noted is a table that notes what it does.
func noted(heard *[]string) *Table {
	do := func(id string) func() { return func() { *heard = append(*heard, id) } }
	return NewTable(
		Action{ID: "action.accept", Keys: Plain(Free, fyne.KeyA), Once: true, Do: do("accept")},
		Action{ID: "action.undo", Keys: []Key{Ctrl(fyne.KeyZ)}, Do: do("undo")},
		Action{ID: "action.next", Keys: append([]Key{Shift(Free, fyne.KeyJ)}, Plain(Free, fyne.KeyDown)...), Do: do("next")},
		Action{ID: "action.keys", Keys: Plain(Free, "?"), Do: do("keys")},
		Action{ID: "action.present", Keys: Plain(Anywhere, fyne.KeyF5), Do: do("present")},
		Action{ID: "action.zoom_in", Keys: Plain(OnMap, fyne.KeyPlus), Do: do("in")},
		Action{ID: "action.redo", Enabled: func() bool { return false }, Keys: Plain(Free, fyne.KeyR), Do: do("never")},
	)
}

func TestKeysDoWhatTheTableSaysWhereTheyAreHeard(t *testing.T) {
	begin(t)
	for _, c := range []struct {
		name string
		in   Context
		key  fyne.KeyName
		r    rune
		want string
	}{
		{"a letter", Free, "", 'a', "accept"},
		{"the same key on the Ukrainian layout", Free, "", 'ф', "accept"},
		{"with the capitals locked", Free, "", 'A', "accept"},
		{"with Shift it is another", Free, "", 'О', "next"},
		{"without, nothing", Free, "", 'j', ""},
		{"a letter in a text box", Anywhere, "", 'a', ""},
		{"a function key in a text box", Anywhere, fyne.KeyF5, 0, "present"},
		{"an arrow", Free, fyne.KeyDown, 0, "next"},
		{"an arrow in a text box", Anywhere, fyne.KeyDown, 0, ""},
		{"a sign", Free, "", '?', "keys"},
		{"plus without Shift on the map", OnMap, "", '=', "in"},
		{"what cannot be done now", Free, "", 'r', ""},
		{"a letter's name, which comes as a rune too", Free, fyne.KeyA, 0, ""},
	} {
		var heard []string
		k := &Keyboard{Table: noted(&heard)}
		if c.key != "" {
			k.In(c.in).TypedKey(&fyne.KeyEvent{Name: c.key})
		} else {
			k.In(c.in).TypedRune(c.r)
		}
		if got := strings.Join(heard, " "); got != c.want {
			t.Errorf("%s does %q, want %q", c.name, got, c.want)
		}
	}
}

func TestADialogLeavesOnlyEscape(t *testing.T) {
	begin(t)
	var heard []string
	k := &Keyboard{Table: noted(&heard), Deaf: func() bool { return true }, Escape: func() { heard = append(heard, "escape") }}
	k.In(Free).TypedRune('a')
	k.In(Free).TypedKey(&fyne.KeyEvent{Name: fyne.KeyF5})
	k.In(Free).TypedKey(&fyne.KeyEvent{Name: fyne.KeyEscape})
	if strings.Join(heard, " ") != "escape" {
		t.Errorf("heard %q", heard)
	}
}

func TestAnEarThatIsNilHearsNothing(*testing.T) {
	var e *Ear
	e.TypedRune('a')
	e.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF5})
	e.KeyDown(nil)
	e.KeyUp(nil)
}

func TestATextBoxKeepsItsOwnUndo(t *testing.T) {
	begin(t)
	var heard []string
	k := &Keyboard{Table: noted(&heard)}
	box := widget.NewEntry()
	w := test.NewTempWindow(t, box)
	undo := k.Table.Find("action.undo")
	k.Chosen(w.Canvas(), undo)
	w.Canvas().Focus(box)
	test.Type(box, "x")
	k.Chosen(w.Canvas(), undo)
	if strings.Join(heard, " ") != "undo" || box.Text != "" {
		t.Errorf("heard %q, the box says %q", heard, box.Text)
	}
}

func TestEveryLetterHasACyrillicKey(t *testing.T) {
	for r := 'A'; r <= 'Z'; r++ {
		if !strings.ContainsRune(latin, r) {
			t.Errorf("no key for %c", r)
		}
	}
	if len([]rune(cyrillic)) != len(latin) {
		t.Error("the layouts differ in length")
	}
}

func TestKeysAreWrittenForPeople(t *testing.T) {
	for k, want := range map[Key]string{
		{Name: fyne.KeyZ, Mod: fyne.KeyModifierControl}:                           "Ctrl+Z",
		{Name: fyne.KeyO, Mod: fyne.KeyModifierControl | fyne.KeyModifierShift}:   "Ctrl+Shift+O",
		{Name: fyne.KeyLeft, Mod: fyne.KeyModifierAlt}:                            "Alt+←",
		{Name: fyne.KeyJ, Mod: fyne.KeyModifierShift, In: Free}:                   "Shift+J",
		{Name: fyne.KeyReturn, In: Free}:                                          "Enter",
		{Name: fyne.KeyEqual, Mod: fyne.KeyModifierControl | fyne.KeyModifierAlt}: "Ctrl+Alt++",
	} {
		if got := k.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestThePaletteFindsByLettersInOrder(t *testing.T) {
	begin(t)
	var heard []string
	table := noted(&heard)
	for text, want := range map[string]string{
		"undo": "action.undo", "ne ev": "action.next", "kbs": "action.keys", "zi": "action.zoom_in", "PRES": "action.present",
	} {
		if got := table.found(text); len(got) == 0 || got[0].ID != want {
			t.Errorf("%q finds %v, want %s", text, got, want)
		}
	}
	if got := table.found("qqq"); len(got) != 0 {
		t.Errorf("found %v", got)
	}
	all := table.found("")
	if len(all) != len(table.All()) || all[len(all)-1].ID != "action.redo" {
		t.Error("without a text not all are found, or what cannot be done is not last")
	}
}

func TestThePaletteIsWalkedWithTheArrows(t *testing.T) {
	begin(t)
	var heard []string
	w := test.NewTempWindow(t, widget.NewLabel(""))
	w.Resize(fyne.NewSize(800, 600))
	closed := 0
	p := NewPalette(noted(&heard), w.Canvas(), func() { closed++ })
	p.Show()
	box := w.Canvas().Focused()
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyUp})
	box.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if strings.Join(heard, " ") != "undo" || closed != 1 {
		t.Errorf("did %q, closed %d times", heard, closed)
	}
}

func TestTheMenuGreysAndTicks(t *testing.T) {
	begin(t)
	on, can := false, false
	table := NewTable(
		Action{ID: "action.legend", Checked: func() bool { return on }, Enabled: func() bool { return can }, Do: func() {}},
		Action{ID: "theme.dark", Under: "menu.theme", Do: func() {}},
	)
	var ran []string
	m := NewMenu(table, []Section{{"menu.view", []string{"action.legend", "-", "menu.theme"}}}, nil, func(a *Action) { ran = append(ran, a.ID) })
	items := m.Main.Items[0].Items
	if !items[0].Disabled || items[0].Checked || !items[1].IsSeparator || items[2].ChildMenu.Items[0].Label != "Dark" {
		t.Errorf("the menu is %+v", items)
	}
	on, can = true, true
	m.Update()
	if items[0].Disabled || !items[0].Checked {
		t.Error("marks do not follow")
	}
	items[2].ChildMenu.Items[0].Action()
	if !slices.Equal(ran, []string{"theme.dark"}) {
		t.Errorf("ran %v", ran)
	}
}
