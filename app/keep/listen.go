package keep

import (
	"context"
	"slices"
	"time"

	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// deaf is how long after a watch failed it is begun anew, and how long after it
// began what came before it is asked for.
const deaf = 2 * time.Second

// listenTo watches a store for what others do.
func (k *Keeper) listenTo(s journal.Store) {
	var ctx context.Context
	ctx, k.unhear = context.WithCancel(k.ctx)
	ask := func() { k.enqueue(&task{work: k.catchUp}) }
	go func() {
		for ctx.Err() == nil {
			before := time.AfterFunc(deaf, ask)
			_ = s.Watch(ctx, func(int64) { ask() }) // begun anew
			before.Stop()
			select {
			case <-ctx.Done():
			case <-time.After(deaf):
			}
		}
	}()
}

// catchUp tells the desk what others did since it was told last.
func (k *Keeper) catchUp() error {
	all, err := collect(k.store.Since(k.ctx, k.last))
	if err != nil || len(all) == 0 {
		return err
	}
	last := all[len(all)-1].Seq
	theirs := slices.DeleteFunc(all, func(d journal.Deed) bool { return k.mine[d.ID] })
	of := func(kinds ...journal.Kind) bool {
		return slices.ContainsFunc(theirs, func(d journal.Deed) bool { return slices.Contains(kinds, d.Kind) })
	}
	if of(journal.ArticleHead) { // whose texts are read again after it
		time.AfterFunc(deaf, func() { k.enqueue(&task{work: k.renew}) })
	}
	if of(journal.AddArticles, journal.Purge) {
		return k.renew()
	}
	k.last = last
	k.do(func() {
		for _, d := range theirs {
			k.hooks.Desk.Heard(d)
		}
		k.seen = max(k.seen, last)
	})
	return nil
}

// renew shows the store's book.
func (k *Keeper) renew() error {
	b, err := k.book()
	if err == nil {
		k.show(b)
	}
	return err
}

// show has the desk show a book, and on it what is still pending.
func (k *Keeper) show(b *ledger.Book) {
	k.last = b.State().Last()
	k.do(func() {
		k.seen = b.State().Last()
		k.hooks.Desk.Replace(b)
		for _, t := range k.pending {
			k.hooks.Desk.Add(t.readings...)
			k.hooks.Desk.Heard(*t.deed)
		}
	})
}
