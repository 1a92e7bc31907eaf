package team

import (
	"context"
	"errors"

	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// connect opens one connection.
func connect(ctx context.Context, address string, o Options) (*pgx.Conn, error) {
	c, err := parse(address, o)
	if err != nil {
		return nil, err
	}
	return pgx.ConnectConfig(ctx, c)
}

// pooled returns a pool of at most so many connections.
func pooled(ctx context.Context, address string, o Options, most int32) (*pgxpool.Pool, error) {
	c, err := parse(address, o)
	if err != nil {
		return nil, err
	}
	config, err := pgxpool.ParseConfig("")
	if err != nil {
		return nil, err
	}
	config.ConnConfig, config.MaxConns = c, most
	return pgxpool.NewWithConfig(ctx, config)
}

// Dial connects to a database, whatever is in it, by the rules of addresses and
// passwords that hold for workspaces. Its errors are those of Open.
func Dial(ctx context.Context, address string, o Options) (*pgxpool.Pool, error) {
	const connections = 8
	pool, err := pooled(ctx, address, o, connections)
	if err != nil {
		return nil, opening(address, err)
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		return nil, opening(address, err)
	}
	return pool, nil
}

// recognise tells a workspace from other databases, refuses what a newer program
// made, and finds out what the login may do.
func (t *Team) recognise(ctx context.Context) error {
	var reads, appends, owns bool
	const may = `SELECT coalesce(has_table_privilege(to_regclass('strikemap.deeds'), 'SELECT'), false),
 coalesce(has_table_privilege(to_regclass('strikemap.deeds'), 'INSERT'), false),
 coalesce((SELECT bool_or(has_function_privilege(p.oid, 'EXECUTE')) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname = 'strikemap' AND p.proname = 'append_deed'), false), EXISTS (SELECT FROM pg_namespace WHERE nspname = 'strikemap')`
	there := false
	err := t.pool.QueryRow(ctx, may).Scan(&reads, &owns, &appends, &there)
	switch {
	case code(err) == "42501":
		return errHidden
	case err != nil:
		return err
	case !there:
		return errNone
	case !reads:
		return errHidden
	case owns:
		t.role = Owner
	case appends:
		t.role = Reviewer
	}
	var version int
	if err := t.pool.QueryRow(ctx, "SELECT coalesce(max(value::int), 0) FROM strikemap WHERE name = 'schema'").Scan(&version); err != nil {
		return err
	}
	if version > tables.Version {
		return errNewer
	}
	return nil
}

// code returns what kind of refusal an error is, by the server's numbers; empty for
// other errors.
func code(err error) string {
	var told *pgconn.PgError
	if errors.As(err, &told) {
		return told.Code
	}
	return ""
}

// unmade says why a workspace could not be made.
func unmade(err error) error {
	if code(err) == "42501" {
		return errRights
	}
	return err
}
