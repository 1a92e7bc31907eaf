package gather

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// still is how long a file's size must have stood still before the file is read.
const still = time.Second

// Watch calls found with files that appear or change in a folder, and in the
// folders in it, as soon as their sizes stand still, until ctx ends. Files that are
// there already are left out; so are hidden ones.
func Watch(ctx context.Context, folder string, found func(paths []string)) error {
	in, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watch %s: %w", folder, err)
	}
	defer in.Close()
	if err := addFolders(in, folder); err != nil {
		return fmt.Errorf("watch %s: %w", folder, err)
	}
	growing := growth{}
	tick := time.NewTicker(still / 4)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case e, ok := <-in.Events:
			if !ok {
				return nil
			}
			growing.hear(in, e)
		case now := <-tick.C:
			if ready := growing.ripe(now); len(ready) > 0 {
				found(ready)
			}
		}
	}
}

// addFolders watches a folder and those in it; the first must be there.
func addFolders(in *fsnotify.Watcher, folder string) error {
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil && path == folder:
			return err
		case err != nil || !entry.IsDir():
			return nil
		case path != folder && hidden(path):
			return fs.SkipDir
		}
		return in.Add(path)
	})
}

func hidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

// growth holds the files that appeared, their sizes and since when they have them.
type growth map[string]grown

type grown struct {
	size  int64
	since time.Time
}

// hear notes a file that appeared or changed, and all of a folder that did.
func (g growth) hear(in *fsnotify.Watcher, e fsnotify.Event) {
	if hidden(e.Name) || !e.Has(fsnotify.Create) && !e.Has(fsnotify.Write) {
		return
	}
	info, err := os.Stat(e.Name)
	switch {
	case err != nil: // gone again
	case !info.IsDir():
		g[e.Name] = grown{-1, time.Time{}}
	case addFolders(in, e.Name) == nil:
		_ = filepath.WalkDir(e.Name, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && !hidden(path) {
				g[path] = grown{-1, time.Time{}}
			}
			return nil
		})
	}
}

// ripe returns the files whose sizes stand still, and forgets them.
func (g growth) ripe(now time.Time) (ready []string) {
	for path, last := range g {
		info, err := os.Stat(path)
		switch {
		case err != nil || info.IsDir():
			delete(g, path)
		case info.Size() != last.size || last.since.IsZero():
			g[path] = grown{info.Size(), now}
		case now.Sub(last.since) >= still:
			delete(g, path)
			ready = append(ready, path)
		}
	}
	return ready
}
