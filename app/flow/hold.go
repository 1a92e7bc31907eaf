package flow

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"strikemap/geo"
)

// holdTime is how long a word is pressed until it is held.
const holdTime = 400 * time.Millisecond

// hold is the pointer that stays down on a word.
type hold struct {
	down  *time.Timer // runs while the pointer is down; nil else
	held  bool
	spent bool // the click at the end of it means nothing
}

// MouseDown begins to hold the word under the pointer.
func (t *Text) MouseDown(ev *desktop.MouseEvent) {
	if t.OnHeld == nil || ev.Button != desktop.MouseButtonPrimary {
		return
	}
	word := t.wordAt(ev.Position)
	t.hold = hold{}
	t.hold.down = time.AfterFunc(holdTime, func() { fyne.Do(func() { t.heldOn(word) }) })
}

// heldOn tells that a word is held, unless it was let go of or pulled.
func (t *Text) heldOn(word geo.Span) {
	if t.hold.down != nil && !t.picked.pulling && !word.Empty() {
		t.hold.held = true
		t.OnHeld(word)
	}
}

// MouseUp lets the word go.
func (t *Text) MouseUp(*desktop.MouseEvent) {
	if t.hold.down == nil {
		return
	}
	t.hold.down.Stop()
	held := t.hold.held
	if t.hold = (hold{spent: held}); held {
		t.OnHeld(geo.Span{})
	}
}

// spentClick reports whether a click only ends that a word was held.
func (t *Text) spentClick() bool {
	spent := t.hold.spent
	t.hold.spent = false
	return spent
}
