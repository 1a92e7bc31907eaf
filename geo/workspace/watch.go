package workspace

import (
	"context"
	"time"
)

// glance is how often the file is asked whether others wrote.
const glance = 500 * time.Millisecond

// Watch calls f with the last number when other programs appended deeds; see
// journal.Store. The file cannot call: it is asked twice a second, which reads one
// number.
func (w *Workspace) Watch(ctx context.Context, f func(seq int64)) error {
	if w.memory { // nobody else can write there
		<-ctx.Done()
		return nil
	}
	var version int64
	told, err := w.lastDeed(&version)
	if err != nil {
		return err
	}
	tick := time.NewTicker(glance)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		before := version
		last, err := w.lastDeed(&version)
		if err != nil {
			return opening(w.path, err)
		}
		if version != before && last > told {
			f(last)
		}
		told = max(told, last)
	}
}

// lastDeed returns the last number, and sets version to what changes when another
// connection writes.
func (w *Workspace) lastDeed(version *int64) (last int64, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.conn == nil {
		return 0, errClosed
	}
	if err := w.conn.each("PRAGMA data_version", number(version)); err != nil {
		return 0, err
	}
	return last, w.conn.each("SELECT ifnull(max(seq), 0) FROM deeds", number(&last))
}
