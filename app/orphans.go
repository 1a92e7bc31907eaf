package app

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/flow"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/workspace"
)

// orphan is what was decided of one report or event that is no longer read.
type orphan struct {
	decided []workspace.Orphan
	in      *geo.Reading // the text that it was read from; nil when that is not known
	said    string       // the sentence there
}

// words say what was decided.
func (o *orphan) words() string {
	out := make([]string, len(o.decided))
	for i, d := range o.decided {
		out[i] = decidedWords(journal.Setting{Register: d.Register, Value: d.Value})
	}
	return strings.Join(out, " · ")
}

// orphansOf gathers what is decided of nothing in a book by what it was decided of, and
// finds the words that it was read from. It may run on any goroutine.
func orphansOf(b *ledger.Book) []*orphan {
	var out []*orphan
	at, ids := map[string]*orphan{}, map[string]bool{}
	for _, d := range workspace.Orphans(b) {
		if len(d.Value) == 0 {
			continue
		}
		o := at[d.Target]
		if o == nil {
			o = &orphan{}
			at[d.Target], ids[d.Target] = o, true
			out = append(out, o)
		}
		o.decided = append(o.decided, d)
	}
	if len(out) == 0 {
		return nil
	}
	for id, x := range workspace.Trace(b.Readings(), ids) {
		at[id].in, at[id].said = x.Reading, x.Sentence.Of(x.Reading.Article.Body)
	}
	return out
}

// findOrphans looks, in the background, for what is decided of nothing, and then calls.
func (w *Window) findOrphans(then func([]*orphan)) {
	book := w.state.Book()
	var found []*orphan
	w.inbox.background(func() { found = orphansOf(book) }, func() { then(found) })
}

// showOrphans lists what is decided of nothing that is read now, and what can be done
// about it.
func (w *Window) showOrphans() {
	w.findOrphans(func(all []*orphan) {
		if len(all) == 0 {
			w.status.say(translations.T("orphans.none"))
			return
		}
		w.dialogs.page(plainTitle("action.orphans"), w.orphanList(all))
	})
}

// mostOrphans is how many are listed.
const mostOrphans = 100

// orphanList shows what is decided of nothing, each with what can be done about it.
func (w *Window) orphanList(all []*orphan) fyne.CanvasObject {
	list := container.NewVBox(flow.NewPlain(translations.T("orphans.how"), flow.Muted))
	for _, o := range all[:min(len(all), mostOrphans)] {
		list.Add(theme.NewCard(w.orphanCard(o)))
	}
	if more := len(all) - mostOrphans; more > 0 {
		list.Add(theme.NewCaption(translations.N("faults.more", more)))
	}
	return theme.Pad(list, 4, 8)
}

func (w *Window) orphanCard(o *orphan) fyne.CanvasObject {
	words := container.NewVBox(flow.NewPlain(o.words(), flow.Strong))
	if o.in != nil {
		words.Add(flow.NewPlain("“"+strings.Join(strings.Fields(o.said), " ")+"”", 0))
		words.Add(theme.NewCaption(sourceLine(o.in)))
	} else {
		words.Add(theme.NewCaption(translations.T("orphans.unknown")))
	}
	var attach *widget.Button
	attach = widget.NewButtonWithIcon(translations.T("orphans.attach"), fynetheme.MailAttachmentIcon(), func() {
		at := fyne.CurrentApp().Driver().AbsolutePositionForObject(attach)
		w.pop(w.attachMenu(o), at.AddXY(0, attach.Size().Height))
	})
	drop := widget.NewButtonWithIcon(translations.T("orphans.drop"), fynetheme.DeleteIcon(), w.signed(func() {
		w.settleOrphan(workspace.Drop(w.state.Author(), o.decided))
	}))
	return container.NewBorder(nil, nil, nil, container.NewVBox(attach, drop), words)
}

// sourceLine names an article, its publisher and its day.
func sourceLine(in *geo.Reading) string {
	a := &in.Article
	parts := []string{translations.ArticleTitle(a.SHA256, func(string) string { return a.Title })}
	if a.Publisher != "" {
		parts = append(parts, a.Publisher)
	}
	if !a.Published.IsZero() {
		parts = append(parts, translations.Day(a.Published))
	}
	return strings.Join(parts, " · ")
}

// mostAttached is how many events are offered to attach a decision to.
const mostAttached = 14

// attachMenu offers the chosen event and those of the same article.
func (w *Window) attachMenu(o *orphan) *fyne.Menu {
	var choices []action.Choice
	offer := func(e *geo.Event, name string) {
		choices = append(choices, action.Choice{Name: name, Do: w.signed(func() {
			w.settleOrphan(workspace.Attach(w.state.Author(), o.decided, e.ID, e.Lead().ID))
			w.state.Select(e.ID)
		})})
	}
	chosen := w.state.Selected()
	if chosen != nil {
		offer(chosen, translations.T("orphans.chosen", "What", translations.Headline(chosen.Lead())))
	}
	for _, e := range w.state.Book().Entries() {
		if o.in != nil && e.Event != chosen && e.Reading.Article.SHA256 == o.in.Article.SHA256 && len(choices) < mostAttached {
			offer(e.Event, translations.Headline(e.Event.Lead()))
		}
	}
	if len(choices) == 0 {
		choices = append(choices, action.Choice{Name: translations.T("orphans.choose"), Off: true})
	}
	return action.NewPopup(choices...)
}

// settleOrphan does what was chosen for a decision, and lists those that are left.
func (w *Window) settleOrphan(deeds []journal.Deed) {
	w.dialogs.escape()
	for _, d := range deeds {
		w.state.Do(d)
	}
	w.findOrphans(func(all []*orphan) {
		if len(all) > 0 {
			w.dialogs.page(plainTitle("action.orphans"), w.orphanList(all))
		}
	})
}
