package app

import (
	"path/filepath"
	"strings"

	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/garbage"
	"strikemap/geo/ledger"
)

// arrivals counts what of a reading brings nothing new.
type arrivals struct {
	known  int // articles that were open already
	silent int // articles in which nothing was recognised
	fresh  []*geo.Reading
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

// ended chooses the first event of what was read, when there is one, says what
// was there already and what said nothing, and gives back the memory that reading and showing took.
func (w *Window) ended(read map[*geo.Reading]bool) {
	garbage.WhenAtRest()
	w.whenWhole(func() { w.conclude(read) })
}

// conclude is the part of ended that the panels show.
func (w *Window) conclude(read map[*geo.Reading]bool) {
	w.status.reading(w.reader)
	w.ready()
	said := w.arrivals.said()
	if w.reader.stopped() {
		said = strings.TrimSuffix(translations.N("reading.stopped", w.reader.count)+"; "+said, "; ")
	}
	if n := w.cameIn(w.arrivals.fresh); n > 0 && w.state.Selected() != nil {
		said = strings.TrimPrefix(said+"; "+translations.N("watch.came", n), "; ")
	} else {
		w.chooseFirst(read)
	}
	if said != "" {
		w.status.say(said)
	}
	fresh := w.arrivals.fresh
	w.arrivals = arrivals{}
	if w.reader.asked && !w.session.sample {
		w.state.Came(hashes(fresh)...)
		w.menu.Update()
	}
	w.reader.asked = false
	if len(fresh) > 0 && !w.session.sample {
		w.askHeads(undated(fresh))
		w.tellCopies(fresh, said)
	}
}

// chooseFirst chooses the first event of what was read.
func (w *Window) chooseFirst(read map[*geo.Reading]bool) {
	for _, e := range w.state.Events() {
		if read[w.state.ReadingOf(e)] {
			w.state.Select(e.ID)
			return
		}
	}
}

// cameIn returns how many articles came by themselves, into the folder that is watched;
// 0 when a person opened any of them.
func (w *Window) cameIn(rs []*geo.Reading) int {
	if w.watching.folder == "" {
		return 0
	}
	for _, r := range rs {
		if in, err := filepath.Rel(w.watching.folder, r.Article.Path); err != nil || !filepath.IsLocal(in) {
			return 0
		}
	}
	return len(rs)
}

// askHeads asks once for the days that the articles of a batch do not tell.
func (w *Window) askHeads(rs []*geo.Reading) {
	if len(rs) > 0 {
		w.banner.ask(translations.N("batch.undated", len(rs)), translations.T("batch.give"), func() { w.editHeads(rs, true) })
	}
}

// tellCopies says which articles of a batch are near copies, after what was said.
func (w *Window) tellCopies(fresh []*geo.Reading, said string) {
	book := w.state.Book()
	if n := len(w.state.Readings()); n < 2 || n > mostCompared {
		return
	}
	w.spawn(func() {
		origins, n := ledger.Origins(book.Readings()), 0
		for _, r := range fresh {
			if origins[r.Article.SHA256] != "" {
				n++
			}
		}
		if n > 0 {
			w.inbox.put(func() {
				w.status.say(strings.TrimPrefix(said+"; "+translations.N("batch.copies", n), "; "))
			})
		}
	})
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
