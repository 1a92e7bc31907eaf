package app

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/article"
)

// OpenPaths reads files and folders.
func (w *Window) OpenPaths(paths []string) {
	if len(paths) == 0 {
		return
	}
	for _, p := range paths {
		if full, err := filepath.Abs(p); err == nil {
			w.memory.opened(full)
		}
	}
	w.reader.read(worthTelling(article.Walk(paths)))
	w.whenWhole(func() {
		w.menu.recent(w)
		w.status.reading(w.reader)
	})
}

// worthTelling leaves out the notices of files in folders whose kind holds no
// articles: a saved page brings hundreds of pictures and scripts.
func worthTelling(all articles) articles {
	return func(yield func(geo.Article, error) bool) {
		for a, err := range all {
			var n *article.Notice
			if errors.As(err, &n) && n.Why == "" {
				continue
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// OpenURIs reads what was dropped on the window or chosen in a dialog.
func (w *Window) OpenURIs(uris []fyne.URI) {
	var paths []string
	for _, u := range uris {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
			continue
		}
		w.reader.read(fromURI(u))
	}
	w.OpenPaths(paths)
	w.status.reading(w.reader)
}

// fromURI reads what does not lie in the file system, as in a browser.
func fromURI(u fyne.URI) articles {
	return func(yield func(geo.Article, error) bool) {
		r, err := storage.Reader(u)
		if err != nil {
			yield(geo.Article{}, fmt.Errorf("open %s: %w", u.Name(), err))
			return
		}
		defer r.Close()
		data, err := io.ReadAll(r)
		if err != nil {
			yield(geo.Article{}, fmt.Errorf("read %s: %w", u.Name(), err))
			return
		}
		yieldAll(u.Name(), data, yield)
	}
}

// showDialog shows a file dialog nearly as large as the window, at the folder
// that was used last.
func (w *Window) showDialog(d *dialog.FileDialog) {
	if dir := w.memory.String(keyFolder); dir != "" {
		if u, err := storage.ListerForURI(storage.NewFileURI(dir)); err == nil {
			d.SetLocation(u)
		}
	}
	w.pop(d)
	size := w.window.Canvas().Size()
	d.Resize(fyne.NewSize(min(size.Width-80, 900), min(size.Height-80, 620)))
}

// paste reads the text, or the files, on the clipboard.
func (w *Window) paste() {
	text := w.app.Clipboard().Content()
	if strings.TrimSpace(text) == "" {
		w.status.fault(errors.New(translations.T("paste.empty")))
		return
	}
	if paths := filesIn(text); len(paths) > 0 {
		w.OpenPaths(paths)
		return
	}
	w.reader.read(pasted(text))
	w.status.reading(w.reader)
}

// filesIn returns the paths when every line of a text is a file's address, as
// file managers copy them.
func filesIn(text string) []string {
	var paths []string
	for line := range strings.Lines(strings.TrimSpace(text)) {
		u, err := storage.ParseURI(strings.TrimSpace(line))
		if err != nil || u.Scheme() != "file" {
			return nil
		}
		paths = append(paths, u.Path())
	}
	return paths
}

// took lets in what was read.
func (w *Window) took(b batch) {
	w.known += len(b.readings) - w.state.Add(b.readings...)
	for _, r := range b.readings {
		if r.Silent() {
			w.silent++
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
	var said []string
	if w.known > 0 {
		said = append(said, translations.N("open.already", w.known))
	}
	if w.silent > 0 {
		said = append(said, translations.N("open.silent", w.silent))
	}
	if len(said) > 0 {
		w.status.say(strings.Join(said, "; "))
	}
	w.known, w.silent = 0, 0
}
