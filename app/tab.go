package app

import (
	"context"
	"errors"
	"io"
	"time"

	"strikemap/app/translations"
	"strikemap/app/words"
	"strikemap/geo/journal"
	"strikemap/geo/workspace"
)

// In a browser there are no folders. What is worked on lives in the page: in memory
// until it is saved the first time, then in a workspace in memory, which takes every
// deed. To save is to download that workspace, to open is to upload it.

// onDisk reports whether there are folders.
func (w *Window) onDisk() bool { return !w.inTab }

// download gives the workspace to the browser as a file, with all that was done by
// now, then goes on.
func (w *Window) download(then func()) {
	w.session.ahead = false // what is done from here on is not in the file
	fail := func(err error) {
		w.session.ahead = true
		w.status.fault(err)
		w.entitle()
	}
	if w.session.path != "" {
		w.deliverWorkspace(fail, then)
		return
	}
	name := usualName(time.Now())
	w.session.keeper.Move(w.carriedIntoMemory(name), func(err error) {
		if err != nil {
			fail(err)
			return
		}
		w.session.path = name
		w.menu.Update()
		w.session.keeper.Renew(func(error) {}) // one book in memory, not two
		w.deliverWorkspace(fail, then)
	})
}

// carriedIntoMemory returns what makes a workspace in memory of a store.
func (w *Window) carriedIntoMemory(name string) func(context.Context, journal.Store) (journal.Store, error) {
	return func(ctx context.Context, from journal.Store) (journal.Store, error) {
		next, err := workspace.InMemory(name, w.workspaceOptions())
		if err != nil {
			return nil, err
		}
		if err := next.Fill(ctx, from); err != nil {
			return nil, errors.Join(err, next.Close())
		}
		return next, nil
	}
}

// deliverWorkspace hands the workspace in memory over, after all that is still to be
// kept in it.
func (w *Window) deliverWorkspace(fail func(error), then func()) {
	name, size := w.session.path, 0
	w.session.keeper.Run(func(ctx context.Context, s journal.Store) error {
		data, err := s.(*workspace.Workspace).Bytes(ctx)
		if err != nil {
			return err
		}
		size = len(data)
		return deliver(name, func(out io.Writer) error {
			_, err := out.Write(data)
			return err
		})
	}, func(err error) {
		if err != nil {
			fail(err)
			return
		}
		w.entitle()
		w.status.say(translations.T("tab.downloaded", "Name", name, "Size", translations.FileSize(int64(size))))
		then()
	})
}

// openUpload opens a workspace that was uploaded, in the place of what is worked on,
// then goes on.
func (w *Window) openUpload(u upload, then func()) {
	w.leave(func() {
		w.open(u.name, func(name string, o workspace.Options) (*workspace.Workspace, error) {
			data, err := u.bytes()
			if err != nil {
				return nil, err
			}
			return workspace.FromBytes(name, data, o)
		}, then)
	})
}

// wouldLose reports whether work is lost when the page is left now.
func (w *Window) wouldLose() bool {
	return !w.session.sample && w.session.ahead && (w.session.path != "" || w.session.keeper.Deeds() > 0)
}

// leaveTab goes on as soon as nothing is lost, or when the person wants it lost.
func (w *Window) leaveTab(then func()) {
	if !w.wouldLose() {
		then()
		return
	}
	text := translations.T("tab.leave")
	if err := w.session.keeper.Status().Err; err != nil {
		text += "\n\n" + words.Fault(translations.Language())(err)
	}
	w.dialogs.choose(translations.T("leave.unsaved"), text,
		choice{translations.T("tab.download"), func() { w.download(then) }}, choice{translations.T("tab.lose"), then}, cancelled)
}

// standingInTab says what is worked on in a browser and where it is.
func (w *Window) standingInTab() string {
	name := w.session.path
	switch {
	case w.session.ahead && name == "":
		return translations.T("tab.unsaved")
	case w.session.ahead:
		return translations.T("tab.ahead", "Name", name)
	}
	return translations.T("tab.saved", "Name", name)
}

// offerDownload returns whether a download is offered, and the words for the status
// line in the place of others.
func (w *Window) offerDownload(standing string) (offer bool, text string) {
	if w.worked() && w.session.ahead {
		return true, translations.T("tab.offer")
	}
	return false, standing
}
