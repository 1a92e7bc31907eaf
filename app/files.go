package app

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/storage"

	"strikemap/app/gather"
	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/article"
)

// files opens what a person names, drops, chooses or pastes, and remembers it.
type files struct {
	dialogs   *dialogs
	memory    memory
	reader    *reader
	clipboard fyne.Clipboard
	fault     func(error)                        // tells what could not be done
	opened    func()                             // something is being read
	system    func(gather.Ask) ([]string, error) // the desktop's own dialog for files; nil when it is not asked
	leave     func()                             // the sample goes as soon as something else was read
	workspace func(path string, then func())     // opens one, then goes on
	upload    func(u upload, then func())        // opens one that is uploaded, then goes on
}

// upload is a file that a browser holds.
type upload struct {
	name  string
	bytes func() ([]byte, error) // may take its time
}

// openUploads reads what was uploaded: a workspace, then the articles.
func (f *files) openUploads(all []upload) {
	is := func(u upload) bool { return isWorkspace(u.name) }
	if at := slices.IndexFunc(all, is); at >= 0 {
		f.upload(all[at], func() { f.openUploads(slices.DeleteFunc(slices.Clone(all), is)) })
		return
	}
	if len(all) > 0 {
		f.read(uploaded(all))
	}
}

// uploaded reads articles that a browser holds.
func uploaded(all []upload) articles {
	return func(yield func(geo.Article, error) bool) {
		for _, u := range all {
			data, err := u.bytes()
			if err != nil {
				if !yield(geo.Article{}, fmt.Errorf("read %s: %w", u.name, err)) {
					return
				}
				continue
			}
			if !yieldAll(u.name, data, yield) {
				return
			}
		}
	}
}

// open reads files and folders.
func (f *files) open(paths []string) {
	if len(paths) == 0 {
		return
	}
	f.dialogs.giveWay()
	if at := slices.IndexFunc(paths, isWorkspace); at >= 0 {
		f.workspace(paths[at], func() { f.open(slices.DeleteFunc(slices.Clone(paths), isWorkspace)) })
		return
	}
	f.remember(paths)
	f.reader.asked = true
	f.arrived(paths)
}

// remember lists paths among the recent ones; of many, the folders that they are in.
func (f *files) remember(paths []string) {
	var all []string
	for _, p := range paths {
		full, err := filepath.Abs(p)
		if err != nil {
			continue
		}
		if len(paths) > mostRecent/2 {
			full = filepath.Dir(full)
		}
		if len(all) == 0 || all[len(all)-1] != full {
			all = append(all, full)
		}
	}
	for _, full := range all[:min(len(all), mostRecent)] {
		f.memory.opened(full)
	}
}

// arrived reads files that came into a folder that is watched.
func (f *files) arrived(paths []string) {
	f.leave()
	f.reader.files(paths)
	f.opened()
}

func (f *files) read(in articles) {
	f.dialogs.giveWay()
	f.leave()
	f.reader.asked = true
	f.reader.read(in)
	f.opened()
}

// openURIs reads what was dropped on the window or chosen in a dialog.
func (f *files) openURIs(uris []fyne.URI) {
	var paths []string
	for _, u := range uris {
		if u.Scheme() == "file" {
			paths = append(paths, u.Path())
			continue
		}
		f.read(fromURI(u))
	}
	f.open(paths)
}

// paste reads the text, or the files, on the clipboard.
func (f *files) paste() {
	text := f.clipboard.Content()
	if strings.TrimSpace(text) == "" {
		f.fault(errors.New(translations.T("paste.empty")))
		return
	}
	if paths := filesIn(text); len(paths) > 0 {
		f.open(paths)
		return
	}
	f.read(pasted(text))
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
