package action

import (
	"slices"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Keyboard does what a table says when keys are pressed.
type Keyboard struct {
	Table *Table

	// Deaf reports whether no key does anything now but Escape, as while a dialog
	// is open, and Escape is what that does; either may be nil.
	Deaf   func() bool
	Escape func()
	// GiveWay closes what only offers something, for what is chosen instead; may be nil.
	GiveWay func()
	// Else is called with the keys that the table does not have; it may be nil.
	Else func(*fyne.KeyEvent)

	presses bool // the display tells when a key goes down
	fresh   bool // one went down, and has done nothing yet
}

// Ear hears keys in a context. A nil one hears nothing.
type Ear struct {
	keyboard *Keyboard
	in       Context
}

// In returns what hears keys in a context, and those that are heard anywhere.
func (k *Keyboard) In(c Context) *Ear { return &Ear{k, c} }

// KeyDown notes that a key went down: what is done once waits for that.
func (e *Ear) KeyDown(*fyne.KeyEvent) {
	if e != nil {
		e.keyboard.presses, e.keyboard.fresh = true, true
	}
}

// KeyUp changes nothing.
func (e *Ear) KeyUp(*fyne.KeyEvent) {}

// TypedKey does what a key does that has a name. Letters and signs come as runes.
func (e *Ear) TypedKey(ev *fyne.KeyEvent) {
	if e == nil || utf8.RuneCountInString(string(ev.Name)) <= 1 {
		return
	}
	if e.deaf() {
		if ev.Name == fyne.KeyEscape && e.keyboard.Escape != nil {
			e.keyboard.Escape()
		}
		return
	}
	k := Key{Name: ev.Name, In: e.in}
	if modifiers()&fyne.KeyModifierShift != 0 {
		k.Mod = fyne.KeyModifierShift
	}
	if !e.press(k) && e.keyboard.Else != nil {
		e.keyboard.Else(ev)
	}
}

// TypedRune does what the key of a letter or a sign does, on either layout, and
// reports whether it does anything.
func (e *Ear) TypedRune(r rune) bool {
	if e == nil || r == ' ' {
		return false
	}
	k := typed(r)
	if k.In = e.in; r == ',' && modifiers()&fyne.KeyModifierShift != 0 {
		k.Name = "?" // the same key on the Ukrainian layout
	}
	return e.press(k)
}

func (e *Ear) deaf() bool { return e.keyboard.Deaf != nil && e.keyboard.Deaf() }

// press does what a key does in the context, or anywhere; with Shift, what it does
// without when it has no meaning of its own. It reports whether it has one.
func (e *Ear) press(k Key) bool {
	if e.deaf() {
		return false
	}
	plain := Key{Name: k.Name, In: k.In}
	for _, k := range []Key{k, {k.Name, k.Mod, Anywhere}, plain, {Name: k.Name}} {
		if a := e.keyboard.Table.heard(k); a != nil {
			e.do(a, k)
			return true
		}
	}
	return false
}

func (e *Ear) do(a *Action, by Key) {
	k := e.keyboard
	held := k.presses && !k.fresh
	k.fresh = false
	switch {
	case a.Once && held:
	case a.At != nil && a.Can():
		a.At(slices.Index(a.Keys, by))
	default:
		a.Run()
	}
}

// modifiers returns which keys are held.
func modifiers() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// Listen has the keys of a window do what the table says while nothing has the
// focus, and its shortcuts wherever the focus is; those of the menu bar come by
// the menu.
func (k *Keyboard) Listen(c fyne.Canvas) {
	k.Hear(c, Free)
	for _, a := range k.Table.all {
		for _, key := range a.Keys {
			if key.Mod&^fyne.KeyModifierShift != 0 {
				c.AddShortcut(key.shortcut(), func(fyne.Shortcut) { k.Chosen(c, a) })
			}
		}
	}
}

// Hear has the keys of a window do what they do in a context while nothing has the
// focus.
func (k *Keyboard) Hear(c fyne.Canvas, in Context) {
	ear := k.In(in)
	c.SetOnTypedKey(ear.TypedKey)
	c.SetOnTypedRune(func(r rune) { ear.TypedRune(r) })
	if d, ok := c.(desktop.Canvas); ok {
		d.SetOnKeyDown(ear.KeyDown)
	}
}

// Chosen does an action that was chosen in the menu, or by its shortcut: what
// means something to the text box that has the focus is left to it.
func (k *Keyboard) Chosen(c fyne.Canvas, a *Action) {
	if box, ok := c.Focused().(fyne.Shortcutable); ok && len(a.Keys) > 0 {
		if s := a.Keys[0].ofText(fyne.CurrentApp().Clipboard()); s != nil {
			box.TypedShortcut(s)
			return
		}
	}
	if k.GiveWay != nil && a.Can() {
		k.GiveWay()
	}
	if k.Deaf == nil || !k.Deaf() {
		a.Run()
	}
}
