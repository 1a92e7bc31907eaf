package app

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/translations"
	"strikemap/geo/agreement"
	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// secondActions have another person read what was read here, without seeing what was
// decided, and compare the two.
func (w *Window) secondActions() []action.Action {
	can := func() bool { return !w.inTab && w.some() && !w.session.sample }
	return []action.Action{
		{ID: "action.second", Icon: fynetheme.AccountIcon(), Enabled: can, Do: func() { w.askSecond(second{}, nil) }},
		{ID: "action.compare", Icon: fynetheme.ListIcon(), Enabled: can, Do: w.askCompare},
	}
}

// second is a second reading that is asked for.
type second struct {
	reader, name, folder string
	all                  bool // every article, else those of the events that are shown
}

// askSecond asks who reads a second time, and what, and writes a workspace for them; wrong
// says why the last one could not be.
func (w *Window) askSecond(s second, wrong error) {
	if s.folder == "" {
		s.folder = w.exporter.folder()
	}
	reader, name, folder := w.dialogs.field(s.reader), w.dialogs.field(s.name), w.dialogs.field(s.folder)
	reader.SetPlaceHolder(translations.T("second.reader.hint"))
	reader.OnChanged = func(who string) { name.SetText(w.secondName(who)) }
	if s.name == "" {
		name.SetText(w.secondName(s.reader))
	}
	shown := w.secondArticles()
	which := w.dialogs.picker([]string{
		translations.N("second.shown", len(w.state.ShownEntries()), "Articles", translations.N("slide.articles", len(shown))),
		translations.T("second.all", "Articles", translations.N("slide.articles", len(w.state.Readings()))),
	}, nil)
	which.SetSelectedIndex(map[bool]int{true: 1}[s.all])
	browse := widget.NewButtonWithIcon("", fynetheme.FolderOpenIcon(), func() { w.exporter.chooseFolder(folder.SetText) })
	items := []*widget.FormItem{
		item("second.reader", reader), item("second.what", which), item("export.name", name),
		item("export.folder", container.NewBorder(nil, nil, nil, browse, folder)),
	}
	items[1].HintText = translations.T("second.how")
	items = complained(wrong, items)
	w.dialogs.form(translations.T("action.second"), translations.T("second.write"), items, reader, func() {
		asked := second{strings.TrimSpace(reader.Text), name.Text, folder.Text, which.SelectedIndex() == 1}
		path, err := placeOf(asked.folder, asked.name)
		if err != nil {
			w.askSecond(asked, err)
			return
		}
		w.memory.SetString(keyFolder, filepath.Dir(path))
		if asked.all {
			shown = nil
		}
		w.writeSecond(path, asked.reader, shown)
	})
}

// secondName is what a workspace for a second reader is called.
func (w *Window) secondName(reader string) string {
	stem := strings.TrimSuffix(usualName(time.Now()), workspaceExtension)
	if w.session.path != "" && w.session.team == nil {
		stem = strings.TrimSuffix(filepath.Base(w.session.path), workspaceExtension)
	}
	who := strings.NewReplacer("/", "-", "\\", "-", ":", "-").Replace(strings.TrimSpace(reader))
	if who == "" {
		who = translations.T("second.name")
	}
	return stem + " – " + who + workspaceExtension
}

// secondArticles returns the articles of the events that are shown, by their hashes.
func (w *Window) secondArticles() map[string]bool {
	out := map[string]bool{}
	for _, e := range w.state.ShownEntries() {
		for _, r := range e.Articles() {
			out[r.Article.SHA256] = true
		}
	}
	return out
}

// writeSecond writes a workspace with articles, all or some, and nothing of what was
// decided, and tells how it went.
func (w *Window) writeSecond(path, reader string, only map[string]bool) {
	w.session.keeper.Run(func(ctx context.Context, from journal.Store) error {
		next, err := workspace.Create(path, w.workspaceOptions())
		if err != nil {
			return err
		}
		if err := next.Fill(ctx, agreement.Blind(from, only)); err != nil {
			return errors.Join(err, next.Close(), os.Remove(path))
		}
		return next.Close()
	}, func(err error) {
		if err != nil {
			w.status.fault(err)
			return
		}
		if reader == "" {
			reader = translations.T("second.name")
		}
		w.status.say(translations.T("second.written", "Path", path, "Reader", reader))
	})
}
