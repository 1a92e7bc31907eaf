package state

// Theme says whether the window is light or dark.
type Theme string

// The themes.
const (
	ThemeSystem Theme = "system" // as the desktop has it
	ThemeLight  Theme = "light"
	ThemeDark   Theme = "dark"
)

// Order is the order of the events wherever they are listed or walked.
type Order string

// The orders.
const (
	OrderLatest   Order = "latest"   // latest first, undated last
	OrderEarliest Order = "earliest" // earliest first, undated last
	OrderWeight   Order = "weight"   // by display category, then casualties, then date
	OrderText     Order = "text"     // as read
)

// Orders lists the orders as they are offered.
var Orders = []Order{OrderLatest, OrderEarliest, OrderWeight, OrderText}

// Options is how the window shows things; it changes nothing of what is shown.
type Options struct {
	Theme         Theme
	Labels        string // language of the map's names: "en" or "uk"
	Legend        bool   // the legend is on the map
	Order         Order
	ReducedMotion bool // the map jumps instead of flying
}

// DefaultOptions is how a new window shows things.
func DefaultOptions() Options {
	return Options{Theme: ThemeSystem, Labels: "en", Legend: true, Order: OrderLatest}
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
