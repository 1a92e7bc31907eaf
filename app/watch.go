package app

import (
	"context"

	"strikemap/app/action"
	"strikemap/app/gather"
	"strikemap/app/translations"
)

// watching is the folder whose new files are read by themselves.
type watching struct {
	folder string // empty when none is watched
	cancel context.CancelFunc
}

func (w *Window) watchActions() []action.Action {
	return []action.Action{{
		ID: "action.watch", Enabled: w.onDisk, Checked: func() bool { return w.watching.folder != "" },
		Do: func() {
			if w.watching.folder != "" {
				w.unwatch()
				return
			}
			w.chooseWatched()
		},
	}}
}

// chooseWatched asks for a folder and watches it.
func (w *Window) chooseWatched() {
	w.dialogs.pickFolder("action.watch", w.memory.String(keyFolder), w.watch)
}

// watch has the files that come into a folder read, until it is told to stop.
func (w *Window) watch(folder string) {
	ctx, cancel := context.WithCancel(context.Background())
	w.watching = watching{folder, cancel}
	w.status.say(translations.T("watch.begun", "Path", folder))
	w.menu.Update()
	go func() {
		err := gather.Watch(ctx, folder, func(paths []string) {
			w.inbox.put(func() {
				if ctx.Err() == nil {
					w.files.arrived(paths)
				}
			})
		})
		w.inbox.put(func() {
			if err != nil {
				w.status.fault(err)
				w.unwatch()
			}
		})
	}()
}

// unwatch lets the folder be.
func (w *Window) unwatch() {
	if w.watching.cancel != nil {
		w.watching.cancel()
	}
	w.watching = watching{}
	w.status.say(translations.T("watch.ended"))
	w.menu.Update()
}
