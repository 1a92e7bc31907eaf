package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/action"
	"strikemap/app/bundle"
	"strikemap/app/translations"
	"strikemap/app/words"
	"strikemap/geo"
	"strikemap/geo/garbage"
	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// workspaceExtension is how the names of workspaces end.
const workspaceExtension = ".gpkg"

// isWorkspace reports whether a path means a workspace, in a file or a team's.
func isWorkspace(path string) bool {
	return strings.EqualFold(filepath.Ext(path), workspaceExtension) || isTeam(path)
}

func (w *Window) workspaceActions() []action.Action {
	return []action.Action{
		{ID: "action.workspace_new", Icon: fynetheme.DocumentCreateIcon(), Keys: one(action.Ctrl(fyne.KeyN)), Do: w.newWorkspace},
		{ID: "action.workspace_open", Icon: fynetheme.StorageIcon(), Keys: one(action.CtrlShift(fyne.KeyW)), Do: w.chooseWorkspace},
		{
			ID: saveID, Icon: fynetheme.DocumentSaveIcon(), Keys: []action.Key{action.Ctrl(fyne.KeyS), action.CtrlShift(fyne.KeyS)},
			Enabled: func() bool { return !w.session.sample }, Do: func() { w.saveAs(func() {}) },
		},
		{ID: "action.workspace_copy", Enabled: func() bool { return w.inWorkspace() && !w.inTab }, Do: w.saveCopy},
		{ID: "action.workspace_close", Keys: one(action.Ctrl(fyne.KeyW)), Enabled: func() bool { return w.inWorkspace() || w.worked() }, Do: w.closeWorkspace},
	}
}

// inWorkspace reports whether a workspace is open.
func (w *Window) inWorkspace() bool { return w.session.path != "" }

// options say how workspaces are written.
func (w *Window) workspaceOptions() workspace.Options {
	o := workspace.Options{Program: w.bundle.Version}
	if outline, err := w.loaded.Outline(); err == nil {
		o.Areas = bundle.Borders{Outline: outline}
	}
	return o
}

// newWorkspace asks for a name, and goes on with an empty workspace.
func (w *Window) newWorkspace() {
	if w.inTab {
		w.closeWorkspace()
		return
	}
	w.leave(func() {
		w.askPlace("action.workspace_new", "workspace.create", func(path string) {
			w.open(path, workspace.Create, func() {})
		})
	})
}

// openWorkspace opens a workspace in the place of what is worked on, then goes on.
func (w *Window) openWorkspace(path string, then func()) {
	if isTeam(path) {
		w.openTeam(path, "", then)
		return
	}
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	if path == w.session.path {
		then()
		return
	}
	w.leave(func() { w.open(path, workspace.Open, then) })
}

// open reads a workspace in the background and shows it.
func (w *Window) open(path string, how func(string, workspace.Options) (*workspace.Workspace, error), then func()) {
	w.reader.abandon()
	w.opening = true
	w.whenWhole(func() {
		w.status.reading(w.reader)
		w.status.say(translations.T("workspace.opening", "Name", filepath.Base(path)))
	})
	w.spawn(func() {
		opened, err := how(path, w.workspaceOptions())
		if err == nil {
			_, err = opened.Book(context.Background())
		}
		w.inbox.put(func() {
			w.opening = false
			if err != nil {
				w.refused(path, err, opened)
				return
			}
			w.showWorkspace(opened)
			then()
		})
	})
}

// refused tells why a workspace was not opened. One that may only be read can be
// looked at.
func (w *Window) refused(path string, err error, opened *workspace.Workspace) {
	if opened != nil {
		_ = opened.Close() // what failed before says more
	}
	var why *geo.Fault
	for e := err; errors.As(e, &why); e = errors.Unwrap(why.Err) {
		if why.Reason.ID == geo.FaultReadOnly {
			w.whenWhole(func() { w.offerLook(path, err) })
			return
		}
	}
	w.whenWhole(func() {
		w.summarise()
		w.status.fault(err)
		w.ready()
	})
}

// offerLook offers to look at a workspace that may only be read. What is done then
// is saved once it is saved elsewhere.
func (w *Window) offerLook(path string, err error) {
	text := translations.Capital(words.Fault(translations.Language())(err)) + "\n\n" + translations.T("workspace.look.how")
	w.dialogs.choose(filepath.Base(path), text, choice{translations.T("workspace.look"), func() {
		w.open(path, func(path string, o workspace.Options) (*workspace.Workspace, error) {
			o.ReadOnly = true
			return workspace.Open(path, o)
		}, func() {})
	}}, cancelled)
	w.summarise()
	w.ready()
}

// showWorkspace goes on with a workspace that was opened.
func (w *Window) showWorkspace(opened *workspace.Workspace) {
	book, err := opened.Book(context.Background()) // at hand
	if err != nil {
		w.refused(opened.Path(), err, opened)
		return
	}
	w.standOn(session{path: opened.Path()}, opened, book)
	garbage.WhenAtRest()
	w.remembered(opened)
	w.goOn()
	w.whenWhole(func() {
		w.summarise()
		w.ready()
	})
}

// goOn chooses the event at which a workspace was left.
func (w *Window) goOn() {
	if w.state.NextUnchecked(); w.state.Selected() == nil {
		w.state.First()
	}
}

// remembered lists a workspace among the recent ones, and tells what is to be known
// of it.
func (w *Window) remembered(opened *workspace.Workspace) {
	path := opened.Path()
	if !w.inTab {
		w.memory.worked(path)
		w.memory.SetString(keyFolder, filepath.Dir(path))
	}
	w.whenWhole(func() {
		w.listRecent()
		for _, n := range opened.Notices() {
			w.status.fault(fmt.Errorf("%s: %w", filepath.Base(path), n))
		}
	})
}

// saveAs asks for a name and goes on in a workspace of that name, with all that was
// read and done; then goes on.
func (w *Window) saveAs(then func()) {
	if w.inTab {
		w.download(then)
		return
	}
	const title, agree = "action.workspace_save_as", "workspace.save"
	var save func(path string)
	save = func(path string) {
		w.session.keeper.Move(w.moved(path), func(err error) {
			if err != nil {
				w.unplaced(title, agree, path, err, save)
				return
			}
			w.session.leaveTeam()
			w.session.path, w.session.team = path, nil
			w.entitle()
			w.menu.Update()
			w.session.keeper.Run(func(_ context.Context, s journal.Store) error {
				opened := s.(*workspace.Workspace)
				w.inbox.put(func() { w.remembered(opened) })
				return nil
			}, func(error) {})
			w.session.keeper.Renew(func(error) {}) // one book in memory, not two
			then()
		})
	}
	w.askPlace(title, agree, save)
}

// unplaced says why a file could not be made, and asks for another place; where the
// person has gone on to another question, it is told among the faults.
func (w *Window) unplaced(title, agree, path string, err error, again func(path string)) {
	if w.dialogs.isOpen() {
		w.status.fault(err)
		return
	}
	w.askPlaceAs(title, agree, filepath.Base(path), filepath.Dir(path), err, again)
}

// moved returns what makes a workspace of a store.
func (w *Window) moved(path string) func(context.Context, journal.Store) (journal.Store, error) {
	return func(ctx context.Context, from journal.Store) (journal.Store, error) {
		if old, ok := from.(*workspace.Workspace); ok {
			if err := old.SaveCopy(ctx, path); err != nil {
				return nil, err
			}
			next, err := workspace.Open(path, w.workspaceOptions())
			if err != nil {
				return nil, err
			}
			return next, nil
		}
		next, err := workspace.Create(path, w.workspaceOptions())
		if err != nil {
			return nil, err
		}
		if err := next.Fill(ctx, from); err != nil {
			return nil, errors.Join(err, next.Close(), os.Remove(path))
		}
		return next, nil
	}
}

// saveCopy asks for a name and writes a copy, with what could not be saved yet; the
// workspace stays open.
func (w *Window) saveCopy() {
	const title, agree = "action.workspace_copy", "workspace.copy"
	var save func(path string)
	save = func(path string) {
		w.session.keeper.Copy(w.moved(path), func(err error) {
			if err != nil {
				w.unplaced(title, agree, path, err, save)
				return
			}
			w.status.say(translations.T("export.saved", "Path", path))
		})
	}
	w.askPlaceAs(title, agree, w.copyName(), w.exporter.folder(), nil, save)
}

// copyName is what a copy of the workspace is called at first.
func (w *Window) copyName() string {
	if w.session.path == "" || w.session.team != nil {
		return usualName(time.Now())
	}
	stem := strings.TrimSuffix(filepath.Base(w.session.path), workspaceExtension)
	return translations.T("workspace.copy_name", "Name", stem) + workspaceExtension
}

// closeWorkspace begins anew with nothing.
func (w *Window) closeWorkspace() {
	w.leave(func() {
		w.reader.abandon()
		w.standOnNothing()
		w.status.reading(w.reader)
	})
}

// placeOf returns the path of a workspace that does not exist yet, or why there can
// be none.
func placeOf(folder, name string) (string, error) {
	name = strings.TrimSpace(name)
	if name == "" || name == workspaceExtension {
		return "", errors.New(translations.T("workspace.nameless"))
	}
	path, err := filepath.Abs(fileIn(folder, withExtension(name, workspaceExtension)))
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(filepath.Dir(path)); err != nil || !info.IsDir() {
		return "", errors.New(translations.T("workspace.no_folder", "Folder", filepath.Dir(path)))
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return "", &geo.Fault{Reason: geo.Because(geo.FaultThere), Err: errors.New("there is a file of this name: choose another name")}
	}
	return path, nil
}

// fileIn returns the path of a file in a folder. A name that is a whole path already
// says its folder.
func fileIn(folder, name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(folder, name)
}

// usualName is what a new workspace is called unless a person says otherwise.
func usualName(now time.Time) string {
	_, week := now.ISOWeek()
	return translations.T("workspace.name", "Week", fmt.Sprintf("%02d", week)) + workspaceExtension
}
