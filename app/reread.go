package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/keep"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// reread reads the kept texts of articles again, all of them without hashes, and
// shows what is read now; report tells to list what is read otherwise.
func (w *Window) reread(hashes []string, report bool) {
	var changes workspace.Changes
	author, before := w.state.Author(), len(workspace.Orphans(w.state.Book()))
	w.status.say(translations.T("reread.running"))
	w.session.keeper.Run(func(ctx context.Context, s journal.Store) error {
		p, err := w.loaded.Parser()
		if err != nil {
			return err
		}
		changes, err = readAgain(ctx, s, author, p.Parse, hashes)
		return err
	}, func(err error) {
		if err != nil {
			w.status.fault(err)
		}
	})
	w.session.keeper.Renew(func(err error) {
		if err != nil {
			w.status.fault(err)
			return
		}
		w.summarise()
		if report || len(changes.Orphaned) > before {
			w.tellChanges(changes)
		}
	})
}

// tellChanges lists what is read otherwise, and which decisions hold of nothing now, each
// with what can be done about it.
func (w *Window) tellChanges(c workspace.Changes) {
	w.findOrphans(func(all []*orphan) {
		text := widget.NewRichTextFromMarkdown(changesText(c))
		text.Wrapping = fyne.TextWrapWord
		content := container.NewVBox(text)
		if len(all) > 0 {
			content.Add(w.orphanList(all))
		}
		w.dialogs.page(translations.T("reread.done"), content)
	})
}

// readAgain reads the texts that a store keeps again.
func readAgain(ctx context.Context, s journal.Store, author string, parse func(geo.Article) geo.Reading, hashes []string) (workspace.Changes, error) {
	if file, ok := s.(*workspace.Workspace); ok {
		return file.Reread(ctx, author, parse, hashes...)
	}
	var out workspace.Changes
	memory, ok := s.(*journal.Memory)
	if !ok {
		return out, errTeamReread
	}
	book, err := keep.BookOf(ctx, memory)
	if err != nil {
		return out, err
	}
	var all []*geo.Reading
	for r, err := range memory.Load(ctx) {
		if err != nil {
			return out, err
		}
		if r.Article.Body == "" || len(hashes) > 0 && !slices.Contains(hashes, r.Article.SHA256) {
			continue
		}
		now := parse(book.Reading(r.Article.SHA256).Article)
		now.Article = r.Article // as read: what was decided stays a deed
		out.Reports = append(out.Reports, workspace.Compare(r, &now)...)
		all = append(all, &now)
	}
	out.Articles = len(all)
	memory.Replace(all...)
	if book, err = keep.BookOf(ctx, memory); err == nil {
		out.Orphaned = workspace.Orphans(book)
	}
	return out, err
}

// mostListed is how many changes are listed.
const mostListed = 200

// changesText lists what is read otherwise and counts the decisions that hold of nothing
// now, in Markdown.
func changesText(c workspace.Changes) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", translations.N("reread.articles", c.Articles))
	fmt.Fprintf(&b, "## %s\n\n", translations.N("reread.otherwise", len(c.Reports)))
	for _, x := range c.Reports[:min(len(c.Reports), mostListed)] {
		fmt.Fprintf(&b, "- %s\n", changeText(x))
	}
	if more := len(c.Reports) - mostListed; more > 0 {
		fmt.Fprintf(&b, "- %s\n", translations.N("faults.more", more))
	}
	fmt.Fprintf(&b, "\n## %s\n", translations.N("reread.orphaned", len(c.Orphaned)))
	return b.String()
}

// changeText says a report as it was read and as it is read now.
func changeText(x workspace.Change) string {
	say := func(r *geo.Report) string {
		if r == nil {
			return translations.T("reread.none")
		}
		return translations.Headline(r) + ", " + translations.Date(r.Date, x.Article.Published)
	}
	return fmt.Sprintf("%s: %s → %s", x.Article.Title, say(x.Before), say(x.Now))
}
