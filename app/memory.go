package app

import (
	"slices"

	"fyne.io/fyne/v2"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/geo/query"
)

// memory is what the window remembers from one start to the next.
type memory struct{ fyne.Preferences }

// The names under which things are remembered.
const (
	keyWidth, keyHeight                        = "window.width", "window.height"
	keyTheme, keyLabels, keyLegend, keyOrder   = "theme", "labels", "legend", "order"
	keyText                                    = "text-size"
	keyMotion, keyFolder, keyRecent, keyHidden = "reduced-motion", "folder", "recent", "hidden-kinds"
	keyFolds                                   = "folds"
	keyAuthor, keyWorkspaces                   = "author", "workspaces"
	keyFormat, keyByteOrder, keyWritten        = "export.format", "export.byte-order", "export.folder"
)

// mostRecent is how many files are remembered.
const mostRecent = 10

// size returns the size of the window, of which a file may say anything.
func (m memory) size() fyne.Size {
	return fyne.NewSize(
		float32(within(m.FloatWithFallback(keyWidth, 1240), 400, 7680)),
		float32(within(m.FloatWithFallback(keyHeight, 680), 300, 4320)),
	)
}

// within returns the number, or the end of the range that it passes.
func within(x, low, high float64) float64 { return min(max(x, low), high) }

// options returns how things were shown; the map's names follow the
// interface's language until a person chooses.
func (m memory) options() state.Options {
	o := state.DefaultOptions()
	o.Theme = state.Theme(m.StringWithFallback(keyTheme, string(o.Theme)))
	if text := state.TextSize(m.StringWithFallback(keyText, string(o.Text))); slices.Contains(state.TextSizes, text) {
		o.Text = text
	}
	o.Labels = m.StringWithFallback(keyLabels, translations.Language())
	o.Legend = m.BoolWithFallback(keyLegend, o.Legend)
	o.ReducedMotion = m.BoolWithFallback(keyMotion, o.ReducedMotion)
	for i, name := range m.StringListWithFallback(keyFolds, foldNames(o.Folded)) {
		if i < len(o.Folded) {
			o.Folded[i] = name == folded
		}
	}
	if order := query.Order(m.StringWithFallback(keyOrder, string(query.Doubt))); slices.Contains(query.Orders, order) {
		o.Order = order
	}
	return o
}

// keep remembers how large the window is.
func (m memory) keep(size fyne.Size) {
	m.SetFloat(keyWidth, float64(size.Width))
	m.SetFloat(keyHeight, float64(size.Height))
}

func (m memory) keepOptions(o state.Options) {
	m.SetString(keyTheme, string(o.Theme))
	m.SetString(keyText, string(o.Text))
	m.SetString(keyLabels, o.Labels)
	if o.Labels == translations.Language() {
		m.RemoveValue(keyLabels) // so that the names follow the interface's language
	}
	m.SetBool(keyLegend, o.Legend)
	m.SetString(keyOrder, string(o.Order))
	m.SetBool(keyMotion, o.ReducedMotion)
	m.SetStringList(keyFolds, foldNames(o.Folded))
}

// folded is how a folded section of the queue is remembered.
const folded = "folded"

// foldNames says of every section of the queue whether it is folded.
func foldNames(folds state.Folds) []string {
	out := make([]string, len(folds))
	for i, on := range folds {
		if out[i] = "open"; on {
			out[i] = folded
		}
	}
	return out
}

// recent returns the files and folders opened last, the last first.
func (m memory) recent() []string { return m.StringList(keyRecent) }

// begun reports whether anything but the sample was ever opened.
func (m memory) begun() bool { return len(m.recent())+len(m.workspaces()) > 0 }

// opened remembers a file or folder.
func (m memory) opened(path string) { m.first(keyRecent, path) }

// workspaces returns the workspaces opened last, the last first.
func (m memory) workspaces() []string { return m.StringList(keyWorkspaces) }

// worked remembers a workspace.
func (m memory) worked(path string) { m.first(keyWorkspaces, path) }

// first puts a path at the head of a list.
func (m memory) first(key, path string) {
	all := slices.DeleteFunc(m.StringList(key), func(p string) bool { return p == path })
	all = append([]string{path}, all...)
	m.SetStringList(key, all[:min(len(all), mostRecent)])
}
