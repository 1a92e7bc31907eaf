package queue

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"strikemap/geo/team"
)

// schema is where the queue lies in the database, beside a team's workspace.
const schema = "strikemap_queue"

// tries is how often a shard that fails is tried.
const tries = 3

// Queue is the list of shards in a database. Use Open.
type Queue struct {
	pool *pgxpool.Pool
	warn io.Writer
}

// Open connects to the database of a queue. Warnings of the machinery go to warn.
func Open(ctx context.Context, address string, o team.Options, warn io.Writer) (*Queue, error) {
	pool, err := team.Dial(ctx, address, o)
	if err != nil {
		return nil, err
	}
	return &Queue{pool, warn}, nil
}

// Close lets go of the database.
func (q *Queue) Close() { q.pool.Close() }

// config is what all clients of the queue have in common.
func (q *Queue) config() *river.Config {
	return &river.Config{
		Schema: schema, MaxAttempts: tries,
		CompletedJobRetentionPeriod: -1, DiscardedJobRetentionPeriod: -1, // status tells of them
		Logger: slog.New(slog.NewTextHandler(q.warn, &slog.HandlerOptions{Level: slog.LevelError})),
	}
}

// migrate makes the tables of the queue, or brings them up to date.
func (q *Queue) migrate(ctx context.Context) error {
	if _, err := q.pool.Exec(ctx, "CREATE SCHEMA IF NOT EXISTS "+schema); err != nil {
		return explained(err)
	}
	m, err := rivermigrate.New(riverpgxv5.New(q.pool), &rivermigrate.Config{Schema: schema, Logger: q.config().Logger})
	if err != nil {
		return err
	}
	_, err = m.Migrate(ctx, rivermigrate.DirectionUp, nil)
	return explained(err)
}

// explained says what an error of the database means for the queue.
func explained(err error) error {
	var told *pgconn.PgError
	if !errors.As(err, &told) {
		return err
	}
	switch told.Code {
	case "3F000", "42P01":
		return errors.New("the database holds no queue: add shards with strikemap queue add")
	case "42501":
		return errors.New("your name on the server may not do this with the queue: have the owner of the database add the shards, or grant you the rights on the schema " + schema)
	}
	return err
}

// Add puts shards on the list, in one transaction, and returns how many were not on
// it already.
func (q *Queue) Add(ctx context.Context, paths []string) (added int, err error) {
	if err := q.migrate(ctx); err != nil {
		return 0, fmt.Errorf("make the queue: %w", err)
	}
	client, err := river.NewClient(riverpgxv5.New(q.pool), q.config())
	if err != nil {
		return 0, err
	}
	err = pgx.BeginFunc(ctx, q.pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, "LOCK TABLE "+schema+".river_job IN SHARE ROW EXCLUSIVE MODE"); err != nil {
			return err
		}
		jobs, err := q.fresh(ctx, tx, paths)
		if err != nil || len(jobs) == 0 {
			return err
		}
		added = len(jobs)
		_, err = client.InsertManyFastTx(ctx, tx, jobs)
		return err
	})
	return added, explained(err)
}

// fresh returns the jobs of the shards that are not on the list yet.
func (q *Queue) fresh(ctx context.Context, tx pgx.Tx, paths []string) ([]river.InsertManyParams, error) {
	rows, err := tx.Query(ctx, "SELECT args->>'path', args->>'name' FROM "+schema+".river_job WHERE kind = $1", shard{}.Kind())
	if err != nil {
		return nil, err
	}
	there, taken := map[string]bool{}, map[string]bool{}
	var path, name string
	if _, err := pgx.ForEachRow(rows, []any{&path, &name}, func() error {
		there[path], taken[name] = true, true
		return nil
	}); err != nil {
		return nil, err
	}
	var jobs []river.InsertManyParams
	for _, p := range paths {
		full, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		if info, err := os.Stat(full); err != nil || !info.Mode().IsRegular() {
			return nil, fmt.Errorf("%s is no file that can be read: check its name", p)
		}
		if there[full] {
			continue
		}
		there[full] = true
		name := outputName(full)
		if taken[name] {
			name = apart(name, full)
		}
		taken[name] = true
		jobs = append(jobs, river.InsertManyParams{Args: shard{full, name}})
	}
	return jobs, nil
}

// Retry puts the shards that were given up on the list again and returns how
// many.
func (q *Queue) Retry(ctx context.Context) (int64, error) {
	tag, err := q.pool.Exec(ctx, "UPDATE "+schema+`.river_job SET state = 'available', scheduled_at = now(), finalized_at = NULL,
 max_attempts = attempt + $2 WHERE kind = $1 AND state IN ('discarded', 'cancelled')`, shard{}.Kind(), tries)
	return tag.RowsAffected(), explained(err)
}

// Status is how far the queue is.
type Status struct {
	Waiting, Working, Again, Done, Lost int   // shards; again: failed and to be tried again; lost: given up
	Articles, Dead                      int64 // of shards that are done
	Rate                                float64
	GivenUp                             []GivenUp
}

// GivenUp is a shard that was tried in vain.
type GivenUp struct{ Path, Error string }

// Left returns how many shards are not finished.
func (s *Status) Left() int { return s.Waiting + s.Working + s.Again }

// span is over how long the rate is taken.
const span = time.Minute

// Status returns how far the queue is. Rate is articles a second over the last
// minute in which a shard was done.
func (q *Queue) Status(ctx context.Context) (s Status, err error) {
	const counts = `SELECT count(*) FILTER (WHERE state IN ('available', 'pending', 'scheduled')), count(*) FILTER (WHERE state = 'running'),
 count(*) FILTER (WHERE state = 'retryable'), count(*) FILTER (WHERE state = 'completed'), count(*) FILTER (WHERE state IN ('discarded', 'cancelled')),
 coalesce(sum((metadata->'output'->>'articles')::bigint) FILTER (WHERE state = 'completed'), 0),
 coalesce(sum((metadata->'output'->>'dead')::bigint) FILTER (WHERE state = 'completed'), 0)
 FROM ` + schema + `.river_job WHERE kind = $1`
	err = q.pool.QueryRow(ctx, counts, shard{}.Kind()).Scan(&s.Waiting, &s.Working, &s.Again, &s.Done, &s.Lost, &s.Articles, &s.Dead)
	if err != nil {
		return s, explained(err)
	}
	const rate = `WITH done AS (SELECT finalized_at, attempted_at, (metadata->'output'->>'articles')::float articles FROM ` + schema + `.river_job
  WHERE kind = $1 AND state = 'completed'), last AS (SELECT * FROM done WHERE finalized_at > (SELECT max(finalized_at) FROM done) - $2::interval)
 SELECT coalesce(sum(articles) / nullif(extract(epoch FROM max(finalized_at) - min(attempted_at)), 0), 0)::float FROM last`
	if err := q.pool.QueryRow(ctx, rate, shard{}.Kind(), span).Scan(&s.Rate); err != nil {
		return s, explained(err)
	}
	rows, err := q.pool.Query(ctx, `SELECT args->>'path', coalesce(errors[array_upper(errors, 1)]->>'error', '') FROM `+schema+`.river_job
 WHERE kind = $1 AND state IN ('discarded', 'cancelled') ORDER BY 1`, shard{}.Kind())
	if err != nil {
		return s, explained(err)
	}
	s.GivenUp, err = pgx.CollectRows(rows, pgx.RowToStructByPos[GivenUp])
	return s, err
}
