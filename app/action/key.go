package action

import (
	"runtime"
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Context says where a key is heard.
type Context int

// The contexts.
const (
	Anywhere   Context = iota // text boxes, too
	Free                      // while no text box has the keys
	OnMap                     // while the map has them
	Presenting                // while the presentation has them
	Telling                   // while a briefing is made, and no text box has them
)

// KeyMenu is the key that opens the menu of what is chosen.
const KeyMenu = desktop.KeyMenu

// Key is a key with those that are held with it, where it is heard.
type Key struct {
	Name fyne.KeyName // a letter, a sign that is typed, or one of Fyne's names
	Mod  fyne.KeyModifier
	In   Context
}

// Ctrl returns a key with Ctrl, or with Command on a Mac, heard anywhere.
func Ctrl(name fyne.KeyName) Key { return Key{Name: name, Mod: fyne.KeyModifierShortcutDefault} }

// CtrlShift returns the same with Shift.
func CtrlShift(name fyne.KeyName) Key {
	return Key{Name: name, Mod: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
}

// Alt returns a key with Alt, heard anywhere.
func Alt(name fyne.KeyName) Key { return Key{Name: name, Mod: fyne.KeyModifierAlt} }

// Shift returns a key with Shift, heard in a context.
func Shift(in Context, name fyne.KeyName) Key {
	return Key{Name: name, Mod: fyne.KeyModifierShift, In: in}
}

// Plain returns keys heard in a context.
func Plain(in Context, names ...fyne.KeyName) []Key {
	out := make([]Key, len(names))
	for i, name := range names {
		out[i] = Key{Name: name, In: in}
	}
	return out
}

var printed = map[fyne.KeyName]string{
	fyne.KeyLeft: "←", fyne.KeyRight: "→", fyne.KeyUp: "↑", fyne.KeyDown: "↓", fyne.KeyReturn: "Enter", fyne.KeyEnter: "Enter",
	fyne.KeyEscape: "Esc", fyne.KeyPageUp: "PageUp", fyne.KeyPageDown: "PageDown", fyne.KeyEqual: "+", fyne.KeyMinus: "−",
}

// String returns the key as it is written for people.
func (k Key) String() string {
	var b strings.Builder
	for _, m := range []struct {
		mod  fyne.KeyModifier
		name string
	}{{fyne.KeyModifierControl, "Ctrl+"}, {fyne.KeyModifierSuper, "⌘"}, {fyne.KeyModifierAlt, "Alt+"}, {fyne.KeyModifierShift, "Shift+"}} {
		if k.Mod&m.mod != 0 {
			b.WriteString(m.name)
		}
	}
	if name, ok := printed[k.Name]; ok {
		return b.String() + name
	}
	return b.String() + string(k.Name)
}

// shortcut returns the key as Fyne knows it, for a menu; nil when a menu cannot
// show it. A key that is not held with another is only shown: Fyne's menu bar
// hears none, but a Mac's would, in text boxes too.
func (k Key) shortcut() fyne.Shortcut {
	if k.Mod&^fyne.KeyModifierShift == 0 && runtime.GOOS == "darwin" {
		return nil
	}
	if s := k.ofText(nil); s != nil {
		return s
	}
	return &desktop.CustomShortcut{KeyName: k.Name, Modifier: k.Mod}
}

// ofText returns the shortcut that means the same to a text box; nil when there is
// none.
func (k Key) ofText(c fyne.Clipboard) fyne.Shortcut {
	switch k {
	case Ctrl(fyne.KeyZ):
		return &fyne.ShortcutUndo{}
	case Ctrl(fyne.KeyY):
		return &fyne.ShortcutRedo{}
	case Ctrl(fyne.KeyC):
		return &fyne.ShortcutCopy{Clipboard: c}
	case Ctrl(fyne.KeyV):
		return &fyne.ShortcutPaste{Clipboard: c}
	}
	return nil
}

// cyrillic and latin are the letters of the same keys on the Ukrainian and the
// Russian, and on the American layout.
const (
	cyrillic = "йцукенгшщзфівыапролдячсмитьэ"
	latin    = "QWERTYUIOPASDSFGHJKLZXCVBNM'"
)

// positions holds the letters of American keys by those of the Cyrillic ones.
var positions = func() map[rune]rune {
	out, keys := map[rune]rune{}, []rune(latin)
	for i, r := range []rune(cyrillic) {
		out[r] = keys[i]
	}
	return out
}()

// typed returns the key whose letter or sign a rune is, with Shift for a capital.
func typed(r rune) Key {
	var k Key
	if unicode.IsUpper(r) {
		k.Mod = fyne.KeyModifierShift
	}
	if at, ok := positions[unicode.ToLower(r)]; ok {
		r = at
	}
	switch r {
	case '−', '_':
		r = '-'
	case '=':
		r = '+'
	}
	k.Name = fyne.KeyName(unicode.ToUpper(r))
	return k
}
