package state

import "strikemap/geo/query"

// Theme says whether the window is light or dark.
type Theme string

// The themes.
const (
	ThemeSystem Theme = "system" // as the desktop has it
	ThemeLight  Theme = "light"
	ThemeDark   Theme = "dark"
)

// TextSize says how large the window's letters are.
type TextSize string

// The sizes of text.
const (
	TextNormal TextSize = "normal"
	TextLarge  TextSize = "large"
	TextLarger TextSize = "larger"
)

// TextSizes lists them.
var TextSizes = []TextSize{TextNormal, TextLarge, TextLarger}

// Options is how the window shows things; it changes nothing of what is shown.
type Options struct {
	Theme         Theme
	Text          TextSize
	Labels        string      // language of the map's names: "en" or "uk"
	Legend        bool        // the legend is on the map
	Order         query.Order // of the events wherever they are listed or walked
	ReducedMotion bool        // the map jumps instead of flying
	Folded        Folds       // the sections of the queue that are folded away
}

// Folds says of every section of the queue whether it is folded away.
type Folds [sections]bool

// DefaultOptions is how a new window shows things.
func DefaultOptions() Options {
	return Options{Theme: ThemeSystem, Text: TextNormal, Labels: "en", Legend: true, Order: query.Latest, Folded: Folds{RejectedOnes: true, OffMap: true, MentionedOnes: true, ArticlesOnes: true}}
}

// Options returns how things are shown.
func (s *State) Options() Options { return s.options }

// SetOptions changes how things are shown.
func (s *State) SetOptions(o Options) {
	if o == s.options {
		return
	}
	reorder := o.Order != s.options.Order
	s.options = o
	if reorder {
		s.refresh(ChangedOptions)
		return
	}
	s.tell(ChangedOptions)
}
