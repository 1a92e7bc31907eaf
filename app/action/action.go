package action

import (
	"slices"

	"fyne.io/fyne/v2"

	"strikemap/app/translations"
)

// Action is one thing that a person can do.
type Action struct {
	ID      string // the key of its name in the translations
	Under   string // the key of the name of what it is one of, as of several choices; empty for most
	Keys    []Key  // the first is shown
	Icon    fyne.Resource
	Enabled func() bool // nil: always
	Checked func() bool // nil: it is not a switch
	Do      func()
	At      func(n int) // what its nth key does, from 0, where they differ; nil: Do
	Once    bool        // a key that is held does it once
}

// Name returns what the action is called in the interface's language.
func (a *Action) Name() string { return translations.T(a.ID) }

// FullName returns the name with what it is one of before it.
func (a *Action) FullName() string {
	if a.Under == "" {
		return a.Name()
	}
	return translations.T(a.Under) + " › " + a.Name()
}

// Key returns the key that is shown, empty when there is none.
func (a *Action) Key() string {
	if len(a.Keys) == 0 {
		return ""
	}
	return a.Keys[0].String()
}

// Can reports whether the action can be done now.
func (a *Action) Can() bool { return a.Enabled == nil || a.Enabled() }

// Run does the action when it can be done now.
func (a *Action) Run() {
	if a.Can() {
		a.Do()
	}
}

// Table is all that can be done, in the order of the palette.
type Table struct{ all []*Action }

// NewTable returns the table of actions.
func NewTable(all ...Action) *Table {
	t := &Table{}
	for _, a := range all {
		t.all = append(t.all, &a)
	}
	return t
}

// All returns every action. The slice is shared and must not be changed.
func (t *Table) All() []*Action { return t.all }

// Find returns the action of an id; nil when there is none.
func (t *Table) Find(id string) *Action {
	for _, a := range t.all {
		if a.ID == id {
			return a
		}
	}
	return nil
}

// heard returns the action of a key; nil when there is none.
func (t *Table) heard(k Key) *Action {
	for _, a := range t.all {
		if slices.Contains(a.Keys, k) {
			return a
		}
	}
	return nil
}
