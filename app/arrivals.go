package app

import (
	"runtime/debug"
	"strings"
	"time"

	"strikemap/app/translations"
	"strikemap/geo"
)

// arrivals counts what of a reading brings nothing new.
type arrivals struct {
	known  int // articles that were open already
	silent int // articles in which nothing was recognised
}

// took lets in what was read.
func (w *Window) took(b batch) {
	w.arrivals.known += len(b.readings) - w.letIn(b.readings)
	for _, r := range b.readings {
		if r.Silent() {
			w.arrivals.silent++
		}
	}
	w.whenWhole(func() {
		for _, err := range b.faults {
			w.status.fault(err)
		}
		w.status.reading(w.reader)
	})
}

// settled is how long after a reading everything that was read is shown.
const settled = 3 * time.Second

// ended chooses the first event of what was read, when there is one, says what
// was there already and what said nothing, and gives back the memory that reading and showing took.
func (w *Window) ended(read map[*geo.Reading]bool) {
	time.AfterFunc(settled, debug.FreeOSMemory)
	w.whenWhole(func() { w.conclude(read) })
}

// conclude is the part of ended that the panels show.
func (w *Window) conclude(read map[*geo.Reading]bool) {
	w.status.reading(w.reader)
	w.ready()
	for _, e := range w.state.Events() {
		if read[w.state.ReadingOf(e)] {
			w.state.Select(e.ID)
			break
		}
	}
	if said := w.arrivals.said(); said != "" {
		w.status.say(said)
	}
	w.arrivals = arrivals{}
}

// said says what brought nothing new; nothing when all did.
func (a arrivals) said() string {
	var said []string
	if a.known > 0 {
		said = append(said, translations.N("open.already", a.known))
	}
	if a.silent > 0 {
		said = append(said, translations.N("open.silent", a.silent))
	}
	return strings.Join(said, "; ")
}
