package state

// Change says what became different, as a set of bits.
type Change uint

// The changes that listeners hear of.
const (
	ChangedReadings  Change = 1 << iota // articles were added or removed
	ChangedEvents                       // Events, Tray, MentionedOnly or Counts
	ChangedSelection                    // Selected
	ChangedFilter                       // Filter
	ChangedOptions                      // Options: theme, languages, legend, order
	ChangedDeeds                        // what was decided
	ChangedMarks                        // what is marked in the queue
)

// Has reports whether c holds any of the bits of d.
func (c Change) Has(d Change) bool { return c&d != 0 }

// ear is one listener.
type ear struct{ hear func(Change) }

// Subscribe has f called after every change, with everything that changed. The
// function returned ends that.
func (s *State) Subscribe(f func(Change)) (cancel func()) {
	e := &ear{f}
	s.ears = append(s.ears, e)
	return func() { e.hear = nil }
}

// tell tells every listener of a change. What changes while they are told is told
// afterwards, in one notice: none is given within another.
func (s *State) tell(c Change) {
	s.untold |= c
	if s.telling {
		return
	}
	s.telling = true
	defer func() { s.telling = false }()
	for s.untold != 0 {
		c, s.untold = s.untold, 0
		living := s.ears[:0:0]
		for _, e := range s.ears {
			if e.hear != nil {
				e.hear(c)
				living = append(living, e)
			}
		}
		s.ears = living
	}
}
