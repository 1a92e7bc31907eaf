package app

import (
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"strikemap/app/keep"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// session is what is worked on: a workspace, or what was not saved yet.
type session struct {
	path   string    // of the workspace, or the address of a team's; empty when nothing was saved yet
	team   *teamDesk // nil for a file
	sample bool      // the bundled articles, which are nobody's work
	left   bool      // the sample goes when something else was read
	keeper *keep.Keeper
	told   error // the fault of saving that is told
	ahead  bool  // in a browser: something was done since the last download
}

// retry is how long after a failure saving is tried again.
const retry = 2 * time.Second

// standOn shows a book, and has what is done from now on kept in its store.
func (w *Window) standOn(s session, store journal.Store, book *ledger.Book) {
	if w.session.keeper != nil {
		w.session.leaveTeam()
		w.session.keeper.Close()
	}
	s.keeper = keep.New(store, book, s.path != "", keep.Hooks{
		Do: w.inbox.put, Spawn: func(work func()) { w.spawn(work) }, Desk: w.state, Retry: retry,
		Status: w.saved, Conflict: w.clashed,
	})
	w.session = s
	w.state.Open(book, w.keep)
	w.entitle()
}

// keep has a deed kept. Texts whose day of publication it changes, or takes back,
// are read again.
func (w *Window) keep(d journal.Deed) {
	w.session.ahead = true
	w.session.keeper.Keep(d)
	var again []string
	for _, x := range d.Body {
		if x.Space == journal.Articles && x.Field == journal.FieldPublished {
			again = append(again, x.Target)
		}
	}
	if len(again) > 0 {
		w.reread(again, false)
	}
}

// standOnNothing begins anew, with nothing saved yet.
func (w *Window) standOnNothing() { w.standOn(session{}, journal.NewMemory(), nothing()) }

// showSample shows the bundled articles.
func (w *Window) showSample() {
	w.standOn(session{sample: true}, journal.NewMemory(), nothing())
	w.reader.read(seeded(w.bundle.Seeds))
}

// leaveSample has the sample go as soon as something else was read.
func (w *Window) leaveSample() {
	if w.session.sample && !w.session.left {
		w.reader.abandon()
		w.session.left = true
	}
}

// nothing is the book of an empty store.
func nothing() *ledger.Book {
	return ledger.New(slices.Values([]*geo.Reading{}), journal.Fold(slices.Values([]journal.Deed{})))
}

// letIn shows readings, has them kept, and returns how many articles were new. An
// article that was removed comes back; the sample goes.
func (w *Window) letIn(rs []*geo.Reading) int {
	if len(rs) == 0 {
		return 0
	}
	if w.session.left {
		w.standOnNothing()
	}
	fresh, back := w.sorted(rs)
	if len(fresh)+len(back) == 0 || !w.mayAdd() {
		return 0
	}
	w.arrivals.fresh = append(w.arrivals.fresh, fresh...)
	w.state.Add(fresh...)
	if len(back) > 0 {
		w.state.Heard(journal.Presence(w.state.Author(), journal.AddArticles, back...))
	}
	hashes := back
	for _, r := range fresh {
		hashes = append(hashes, r.Article.SHA256)
	}
	w.session.ahead = true
	w.session.keeper.Import(fresh, journal.Presence(w.state.Author(), journal.AddArticles, hashes...))
	return len(hashes)
}

// sorted tells the readings of texts that are new, each once, from the hashes of
// those that were removed.
func (w *Window) sorted(rs []*geo.Reading) (fresh []*geo.Reading, back []string) {
	book, twice := w.state.Book(), map[string]bool{}
	for _, r := range rs {
		hash := r.Article.SHA256
		if twice[hash] {
			continue
		}
		twice[hash] = true
		var presence string
		book.State().Decode(journal.Register{Space: journal.Articles, Target: hash, Field: journal.FieldPresence}, &presence)
		switch {
		case book.Reading(hash) == nil:
			fresh = append(fresh, r)
		case presence == journal.Removed:
			back = append(back, hash)
		}
	}
	return fresh, back
}

// saved tells how saving stands, and once why it fails, until it does not.
func (w *Window) saved(s keep.Status) {
	w.entitle()
	told := w.session.told
	if fmt.Sprint(s.Err) == fmt.Sprint(told) {
		return
	}
	w.session.told = s.Err
	w.whenWhole(func() {
		if told != nil {
			w.status.list.Drop(told)
		}
		if s.Err != nil {
			w.status.fault(s.Err)
		} else {
			w.status.say(translations.T("session.again"))
		}
	})
}

// entitle says in the title and in the status line what is worked on and whether it
// is saved.
func (w *Window) entitle() {
	text := w.standing()
	title := "Strikemap"
	if text != "" {
		title = text + " – " + title
	}
	w.window.SetTitle(title)
	if w.saving == nil {
		return
	}
	if w.over.badge.Hidden == w.session.sample {
		w.over.badge.Hidden = !w.session.sample
		w.over.content.Refresh()
		w.chart.Tidy()
	}
	failing := w.session.keeper.Status().Err != nil
	offer := w.session.path == "" && w.worked()
	if offer {
		text = translations.T("session.offer")
	}
	if w.inTab {
		offer, text = w.offerDownload(text)
	}
	w.saving.set(text, offer || failing, failing)
}

// standing says what is worked on and whether it is saved; nothing when there is
// nothing.
func (w *Window) standing() string {
	s := w.session
	switch {
	case s.sample:
		return translations.T("session.sample")
	case s.path == "" && !w.worked():
		return ""
	case w.inTab:
		return w.standingInTab()
	case s.path == "":
		return translations.T("session.unsaved")
	}
	key := "session.saved"
	switch now := s.keeper.Status(); {
	case now.Err != nil:
		key = "session.failed"
	case now.Pending > 0:
		key = "session.saving"
	}
	name := filepath.Base(s.path)
	if s.team != nil {
		var away bool
		if name, away = s.team.standing(s.path); away {
			return name
		}
	}
	return translations.T(key, "Name", name)
}

// worked reports whether there is anything that could be saved.
func (w *Window) worked() bool {
	return !w.session.sample && (len(w.state.Readings()) > 0 || w.session.keeper.Deeds() > 0)
}
