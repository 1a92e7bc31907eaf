package app

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/gather"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
)

func (w *Window) articleActions() []action.Action {
	return []action.Action{
		{ID: "action.articles", Icon: fynetheme.ListIcon(), Keys: one(action.Ctrl(fyne.KeyM)), Enabled: w.articles, Do: w.showArticles},
		{ID: "action.article_head", Icon: fynetheme.DocumentCreateIcon(), Keys: one(action.Ctrl(fyne.KeyI)), Enabled: w.articles, Do: func() { w.editHeads(w.current(), false) }},
		{ID: "action.only_article", Icon: fynetheme.SearchIcon(), Enabled: w.articles, Do: func() { w.onlyArticles(w.current()) }},
		{ID: "action.article_reread", Enabled: w.articles, Do: w.signed(func() { w.reread(nil, true) })},
		{ID: "action.orphans", Icon: fynetheme.QuestionIcon(), Enabled: w.articles, Do: w.showOrphans},
		{ID: "action.article_purge", Enabled: w.articles, Do: func() { w.purge(w.current()) }},
		{ID: "action.heads", Keys: one(action.Ctrl(fyne.KeyD)), Enabled: func() bool { return len(undated(w.state.Readings())) > 0 }, Do: w.giveHeads},
	}
}

// current returns the article that is worked on, alone; nothing when there is
// none.
func (w *Window) current() []*geo.Reading {
	if r := w.side.article.Shown(); r != nil {
		return []*geo.Reading{r}
	}
	return nil
}

// giveHeads asks for the heads of those articles that tell no day.
func (w *Window) giveHeads() { w.editHeads(undated(w.state.Readings()), true) }

// mostCompared is how many articles are looked through for near copies.
const mostCompared = 5000

// copies tells which articles are near copies of which others.
func (w *Window) copies() map[string]string {
	if len(w.state.Readings()) > mostCompared {
		return nil
	}
	return ledger.Origins(w.state.Book().Readings())
}

// showArticles lists the articles, of which many can be chosen.
func (w *Window) showArticles() {
	each := func(do func([]*geo.Reading)) func([]*geo.Reading) {
		return func(rs []*geo.Reading) { w.signed(func() { do(rs) })() }
	}
	s := gather.NewSheet(
		w.state.Readings(), w.copies(),
		gather.Deed{Key: "sheet.open", Icon: fynetheme.DocumentIcon(), Do: func(rs []*geo.Reading) { w.side.showFound(rs[0], nil) }},
		gather.Deed{Key: "sheet.only", Icon: fynetheme.SearchIcon(), Do: w.onlyArticles},
		gather.Deed{Key: "action.article_head", Icon: fynetheme.DocumentCreateIcon(), Do: func(rs []*geo.Reading) { w.editHeads(rs, len(rs) > 1) }},
		gather.Deed{Key: "sheet.reread", Icon: fynetheme.ViewRefreshIcon(), Do: each(func(rs []*geo.Reading) { w.reread(hashes(rs), true) })},
		gather.Deed{Key: "sheet.remove", Icon: fynetheme.DeleteIcon(), Do: each(w.remove)},
		gather.Deed{Key: "sheet.purge", Icon: fynetheme.ContentClearIcon(), Do: w.purge},
	)
	x := dialog.NewCustomWithoutButtons(plainTitle("action.articles"), s.Content, w.window)
	s.Close = x.Hide
	size := w.window.Canvas().Size()
	x.Resize(fyne.NewSize(min(size.Width-60, 860), min(size.Height-60, 620)))
	w.dialogs.pop(x)
	w.window.Canvas().Focus(s.Focus())
}

// onlyArticles adds to the filter that articles tell the events.
func (w *Window) onlyArticles(rs []*geo.Reading) {
	w.state.SetFilter(w.state.Filter().Choose(query.Article, hashes(rs)...))
}

func hashes(rs []*geo.Reading) []string {
	out := make([]string, len(rs))
	for i, r := range rs {
		out[i] = r.Article.SHA256
	}
	return out
}

// remove takes articles away; Undo brings them back.
func (w *Window) remove(rs []*geo.Reading) {
	w.state.Do(journal.Presence(w.state.Author(), journal.Remove, hashes(rs)...))
}

// titles names articles, the first of many.
func titles(rs []*geo.Reading) string {
	const most = 5
	var lines []string
	for _, r := range rs[:min(len(rs), most)] {
		name := r.Article.Title
		if name == "" {
			name = filepath.Base(r.Article.Path)
		}
		lines = append(lines, "• "+name)
	}
	if len(rs) > most {
		lines = append(lines, "…")
	}
	return strings.Join(lines, "\n")
}

// purge asks, and has the texts of articles leave for good.
func (w *Window) purge(rs []*geo.Reading) {
	if len(rs) == 0 || !w.mayAdd() {
		return
	}
	w.signed(func() {
		w.dialogs.choose(translations.N("purge.title", len(rs)), titles(rs)+"\n\n"+translations.T("purge.how"), cancelled, choice{translations.T("purge.do"), func() {
			w.state.Do(journal.Presence(w.state.Author(), journal.Purge, hashes(rs)...))
			w.session.keeper.Renew(func(err error) {
				if err != nil {
					w.status.fault(err)
					return
				}
				w.status.say(translations.N("purge.done", len(rs)))
			})
		}})
	})()
}
