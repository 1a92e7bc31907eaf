package team

import (
	"context"
	"encoding/json"

	"strikemap/geo/ledger"
	"strikemap/geo/tables"

	"github.com/jackc/pgx/v5"
)

// projection is what the layers of other programs become after a deed or an
// import.
type projection struct {
	gone    []string         // events that are no more
	fresh   []map[string]any // rows of events
	borders []map[string]any // rows of areas
}

// projected returns what is other than in the entries before.
func (t *Team) projected(before []*ledger.Entry, seq int64) projection {
	gone, fresh := tables.Differing(before, t.book.Entries())
	columns := written("events")
	there := map[string]bool{}
	var p projection
	for _, e := range fresh {
		there[e.Event.ID] = true
		p.fresh = append(p.fresh, object(columns, tables.EventRow(e, seq)))
	}
	for _, e := range gone {
		if !there[e.Event.ID] {
			p.gone = append(p.gone, e.Event.ID)
		}
	}
	p.borders = t.borders(fresh)
	return p
}

// borders returns the rows of the oblasts and raions that events are drawn as and
// that were not sent before.
func (t *Team) borders(of []*ledger.Entry) (out []map[string]any) {
	columns := written("areas")
	for _, e := range of {
		for _, r := range e.Event.Reports {
			if r.Place == nil || t.areas[r.Place.ID] {
				continue
			}
			if row := tables.AreaRow(t.options.Areas, r); row != nil {
				t.areas[r.Place.ID] = true
				out = append(out, object(columns, row))
			}
		}
	}
	return out
}

// arguments are the JSON of a projection, as the functions of the server take it.
func (p *projection) arguments() (gone []string, fresh, borders string, err error) {
	texts := make([]string, 2)
	for i, rows := range [][]map[string]any{p.fresh, p.borders} {
		if rows == nil {
			rows = []map[string]any{}
		}
		text, err := json.Marshal(rows)
		if err != nil {
			return nil, "", "", err
		}
		texts[i] = string(text)
	}
	if gone = p.gone; gone == nil {
		gone = []string{}
	}
	return gone, texts[0], texts[1], nil
}

// projectImport writes the events that an import has made; all are new as a rule.
func (t *Team) projectImport(ctx context.Context, tx pgx.Tx, before []*ledger.Entry) error {
	if len(before) > 0 {
		return t.projectOthers(ctx, tx, t.projected(before, t.deeds))
	}
	var rows [][]any
	for _, e := range t.book.Entries() {
		rows = append(rows, tables.EventRow(e, t.deeds))
	}
	if err := fill(ctx, tx, "events", written("events"), rows); err != nil {
		return err
	}
	return t.projectOthers(ctx, tx, projection{borders: t.borders(t.book.Entries())})
}

// projectOthers writes a projection as an owner.
func (t *Team) projectOthers(ctx context.Context, tx pgx.Tx, p projection) error {
	gone, fresh, borders, err := p.arguments()
	if err == nil {
		_, err = tx.Exec(ctx, "SELECT project_events($1, $2, $3)", gone, fresh, borders)
	}
	return err
}
