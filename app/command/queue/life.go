package queue

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"

	"github.com/jackc/pgx/v5"
)

type pgxTx = pgx.Tx

// A worker is alive as long as a connection of its own holds the lock of its name.

// life is the lock of a worker.
type life struct {
	q    *Queue
	name string // the lock's number in base 36
	key  int64
	conn *pgx.Conn
}

// live begins the life of a worker.
func (q *Queue) live(ctx context.Context) (*life, error) {
	var random [8]byte
	_, _ = rand.Read(random[:]) // it never fails
	key := int64(binary.BigEndian.Uint64(random[:]) >> 1)
	l := &life{q: q, name: strconv.FormatInt(key, 36), key: key}
	return l, l.beat(ctx)
}

// beat has the lock held, on a new connection where the old one broke.
func (l *life) beat(ctx context.Context) error {
	if l.conn != nil {
		if _, err := l.conn.Exec(ctx, "SELECT 1"); err == nil {
			return nil
		}
		l.end()
	}
	c, err := pgx.ConnectConfig(ctx, l.q.pool.Config().ConnConfig.Copy())
	if err != nil {
		return err
	}
	if _, err := c.Exec(ctx, "SELECT pg_advisory_lock($1)", l.key); err != nil {
		_ = c.Close(ctx) // the lock that failed says more
		return err
	}
	l.conn = c
	return nil
}

// end lets go of the lock.
func (l *life) end() {
	if l.conn != nil {
		_ = l.conn.Close(context.Background()) // it may have broken
		l.conn = nil
	}
}

// alive returns the names of the workers that live.
func (q *Queue) alive(ctx context.Context) ([]string, error) {
	rows, err := q.pool.Query(ctx, `SELECT (classid::bigint << 32) | objid::bigint FROM pg_locks
 WHERE locktype = 'advisory' AND objsubid = 1 AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`)
	if err != nil {
		return nil, err
	}
	keys, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	names := make([]string, len(keys))
	for i, key := range keys {
		names[i] = strconv.FormatInt(key, 36)
	}
	return slices.Compact(names), err
}

// lives is how many workers may die over a shard before it is given up: it may be
// the shard that kills them.
const lives = 10

// takeOver puts the shards of dead workers on the list again, a try richer, and
// sweeps what they left.
func (q *Queue) takeOver(ctx context.Context, folder string) error {
	names, err := q.alive(ctx)
	if err != nil {
		return err
	}
	_, err = q.pool.Exec(ctx, "UPDATE "+schema+`.river_job SET state = 'available', scheduled_at = now(), max_attempts = least(max_attempts + 1, $3)
 WHERE kind = $1 AND state = 'running' AND attempt < $3 AND NOT attempted_by[array_upper(attempted_by, 1)] = ANY ($2)`, shard{}.Kind(), names, tries+lives)
	if err != nil {
		return explained(err)
	}
	if err := sweep(folder, names); err != nil {
		return fmt.Errorf("sweep %s: %w", folder, err)
	}
	return nil
}
