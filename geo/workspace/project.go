package workspace

import (
	"strings"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
)

// project writes the events that differ from those of the book before. Seq is the
// deed that it follows from, or the last one.
func (w *Workspace) project(before *ledger.Book, seq int64) error {
	gone, fresh := differing(before.Entries(), w.book.Entries())
	if len(gone)+len(fresh) == 0 {
		return nil
	}
	there := make(map[string]bool, len(gone))
	for _, e := range gone {
		there[e.Event.ID] = true
	}
	for _, e := range fresh {
		values := w.eventValues(e, seq)
		sql := insertInto["events"]
		if there[e.Event.ID] {
			delete(there, e.Event.ID)
			sql, values = updateEvent, append(values, e.Event.ID)
		}
		if err := w.conn.run(sql, values...); err != nil {
			return err
		}
		if err := w.areaOf(e.Lead); err != nil {
			return err
		}
	}
	for name := range there {
		if err := w.conn.run("DELETE FROM events WHERE event = ?", name); err != nil {
			return err
		}
	}
	return w.note("events", "areas")
}

// differing returns the entries of the one and of the other list that the other
// does not have. Both are in order, and what did not change is shared.
func differing(before, after []*ledger.Entry) (gone, fresh []*ledger.Entry) {
	for len(before) > 0 && len(after) > 0 {
		switch a, b := before[0], after[0]; {
		case a == b:
			before, after = before[1:], after[1:]
		case a.Compare(b) < 0:
			gone, before = append(gone, a), before[1:]
		case a.Compare(b) > 0:
			fresh, after = append(fresh, b), after[1:]
		default:
			gone, fresh = append(gone, a), append(fresh, b)
			before, after = before[1:], after[1:]
		}
	}
	return append(gone, before...), append(fresh, after...)
}

// eventValues are the columns of an event, in the order of schema.txt.
func (w *Workspace) eventValues(e *ledger.Entry, seq int64) []any {
	r, date := e.Lead, e.Event.Date()
	var p geo.Place
	if r.Place != nil {
		p = *r.Place
	}
	var radius, star any
	if r.Precision == geo.P4 {
		radius = r.Radius()
	}
	if e.Star != nil {
		star = *e.Star
	}
	g := pointOf(r)
	if g != nil {
		w.reach("events", g.Bound())
	}
	killed, injured := toll(r, geo.EffectKilled), toll(r, geo.EffectInjured)
	a := &e.Reading.Article
	return []any{
		blob(g), e.Event.ID, reportNames(e), string(r.Kind), string(e.Display), string(r.Role), string(p.ID), p.Name, p.Raion, p.Oblast, p.Country,
		string(r.Relation), string(r.Precision), radius, string(r.Unmapped.ID), date.From, date.To, string(date.Precision), joined(r.Targets, " "), joined(r.Weapons, " "),
		string(r.Status), killed.Min, killed.Max, injured.Min, injured.Max, r.Confidence, len(e.Articles()), a.Title, a.Publisher, a.Published, a.URL,
		r.Evidence.Text, string(e.Judgement.Verdict), e.Judgement.Why, e.Note, strings.Join(e.Tags, ","), star, e.Corrected, e.Made, seq,
	}
}

func reportNames(e *ledger.Entry) string {
	var out []string
	for _, r := range e.Event.Reports {
		out = append(out, r.ID)
	}
	return strings.Join(out, " ")
}

// toll returns what a report says first of an effect.
func toll(r *geo.Report, of geo.Effect) geo.EffectClaim {
	for _, x := range r.Effects {
		if x.Effect == of {
			return x
		}
	}
	return geo.EffectClaim{}
}

// projectRegisters writes the views and briefings that a deed sets.
func (w *Workspace) projectRegisters(d *journal.Deed) error {
	for _, x := range d.Body {
		value := string(w.book.State().Value(x.Register))
		var err error
		switch x.Space {
		case journal.Views:
			err = w.setOrDrop("views", "name = ?", value, d.Seq, x.Target)
		case journal.Stops, journal.Briefs:
			err = w.setOrDrop("briefings", "name = ? AND field = ?", value, d.Seq, x.Target, x.Field)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// setOrDrop writes the row of a key, or takes it away where the value is empty.
func (w *Workspace) setOrDrop(table, where, value string, seq int64, key ...any) error {
	if err := w.conn.run("DELETE FROM "+table+" WHERE "+where, key...); err != nil {
		return err
	}
	if value != "" {
		if _, err := w.conn.add(table, append(key, value, seq)...); err != nil {
			return err
		}
	}
	return w.note(table)
}

// reach notes that a layer reaches as far as b.
func (w *Workspace) reach(layer string, b orb.Bound) {
	if known, ok := w.reached[layer]; ok {
		b = known.Union(b)
	}
	w.reached[layer] = b
}

// note enters in the contents that tables changed, and how far layers reach.
func (w *Workspace) note(tables ...string) error {
	now := moment(time.Now())
	for _, t := range tables {
		if err := w.conn.run("UPDATE gpkg_contents SET last_change = ? WHERE table_name = ?", now, t); err != nil {
			return err
		}
		b, ok := w.reached[t]
		if !ok {
			continue
		}
		delete(w.reached, t)
		if err := w.conn.run(`UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1), min_y = min(ifnull(min_y, ?2), ?2),
 max_x = max(ifnull(max_x, ?3), ?3), max_y = max(ifnull(max_y, ?4), ?4) WHERE table_name = ?5`, b.Min[0], b.Min[1], b.Max[0], b.Max[1], t); err != nil {
			return err
		}
	}
	return nil
}
