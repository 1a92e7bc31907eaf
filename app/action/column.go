package action

import (
	"math"
	"runtime"
	"strings"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"
)

// keysApart is how far the keys of a menu stand from its longest name, in units of Fyne.
const keysApart = 28

// silent is a shortcut that a menu hears and does not draw: Fyne draws those of its
// own kind at a fifth of the strength of the letters, which nobody can read.
type silent string

// ShortcutName names the shortcut as Fyne compares it.
func (s silent) ShortcutName() string { return string(s) }

// give gives an item of a menu the key of an action, to be heard. On a Mac the system
// draws it, too.
func give(i *fyne.MenuItem, a *Action) {
	if len(a.Keys) == 0 {
		return
	}
	switch s := a.Keys[0].shortcut(); {
	case s == nil:
	case runtime.GOOS == "darwin":
		i.Shortcut = s
	default:
		i.Shortcut = silent(s.ShortcutName())
	}
}

// column writes the keys of actions behind the names of their items, one below the
// other.
func column(items []*fyne.MenuItem, of map[*fyne.MenuItem]*Action) {
	if runtime.GOOS == "darwin" {
		return
	}
	size := fynetheme.Size(fynetheme.SizeNameText)
	wide := func(text string) float32 { return fyne.MeasureText(text, size, fyne.TextStyle{}).Width }
	longest, space := float32(0), wide("x x")-wide("xx")
	for _, i := range items {
		longest = max(longest, wide(i.Label))
	}
	for _, i := range items {
		if a := of[i]; a != nil && a.Key() != "" {
			n := math.Round(float64((longest + keysApart - wide(i.Label)) / space))
			i.Label += strings.Repeat(" ", int(n)) + a.Key()
		}
	}
}
