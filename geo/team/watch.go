package team

import (
	"context"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
)

// How long is waited before a server that went away is asked again: at first, and
// at most.
const (
	firstPause   = 200 * time.Millisecond
	longestPause = 2 * time.Second
)

// Watch calls f with the last number when others appended deeds; see journal.Store.
// It has a connection of its own. When that breaks, Options.Link is told, another is
// made as soon as the server is back, and f is called for what came meanwhile. It
// ends with ctx alone, or when the workspace cannot be opened at all.
func (t *Team) Watch(ctx context.Context, f func(seq int64)) error {
	last, pause, away := int64(-1), firstPause, false
	for {
		err := t.listen(ctx, &last, f, func() {
			pause = firstPause
			if away {
				away = false
				t.link(nil)
			}
		})
		if ctx.Err() != nil {
			return nil
		}
		err = opening(t.address, err)
		if last < 0 && !Away(err) {
			return err
		}
		if !away {
			away = true
			t.link(err)
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
		pause = min(2*pause, longestPause)
	}
}

func (t *Team) link(err error) {
	if t.options.Link != nil {
		t.options.Link(err)
	}
}

// listen waits for numbers on a connection until it breaks. Last is the last number
// that was told of; linked is called when the connection stands.
func (t *Team) listen(ctx context.Context, last *int64, f func(seq int64), linked func()) error {
	config, err := parse(t.address, t.options)
	if err != nil {
		return err
	}
	config.RuntimeParams["application_name"] = watching(t.options.Author)
	c, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	defer c.Close(context.WithoutCancel(ctx))
	if _, err := c.Exec(ctx, "LISTEN strikemap_deeds"); err != nil {
		return err
	}
	var now int64
	if err := c.QueryRow(ctx, "SELECT coalesce(max(seq), 0) FROM deeds").Scan(&now); err != nil {
		return err
	}
	if *last < 0 {
		*last = now
	}
	linked()
	t.tell(last, now, f)
	for {
		n, err := c.WaitForNotification(ctx)
		if err != nil {
			return err
		}
		if seq, err := strconv.ParseInt(n.Payload, 10, 64); err == nil {
			t.tell(last, seq, f)
		}
	}
}

// tell calls f when one of the deeds up to a number is another's.
func (t *Team) tell(last *int64, now int64, f func(seq int64)) {
	others := false
	for seq := *last + 1; seq <= now; seq++ {
		others = !t.owned(seq) || others
	}
	*last = max(*last, now)
	if others {
		f(now)
	}
}
