package export

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"time"

	"github.com/ncruces/go-sqlite3"
	"github.com/ncruces/go-sqlite3/ext/rtree"
	"github.com/ncruces/go-sqlite3/ext/serdes"
	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/geopackage"
)

// GeoPackage writes an OGC GeoPackage 1.3 of the layers events, reports and areas,
// the table about, which says what made it, when and by which filter, and a data
// dictionary. It holds what is chosen and nothing else of a workspace. The file is
// made in a temporary one and then copied; in a browser it is made in memory.
func GeoPackage(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	p, err := newPackage(&o)
	if err != nil {
		return fmt.Errorf("write GeoPackage: %w", err)
	}
	err = p.fill(results)
	if err == nil {
		err = p.copyTo(w)
	}
	if err = errors.Join(err, p.close()); err != nil {
		return fmt.Errorf("write GeoPackage: %w", err)
	}
	return nil
}

// packed is a GeoPackage that is being written.
type packed struct {
	options *Options
	db      *sqlite3.Conn
	file    string // empty when it is made in memory
	insert  map[string]*sqlite3.Stmt
	reach   map[string]orb.Bound
	bounds  *bounds
	areas   map[geo.PlaceID]*held
	order   []geo.PlaceID // of areas, as they came
}

// held is how much an area holds.
type held struct {
	place           *geo.Place
	events, reports int
}

func newPackage(o *Options) (*packed, error) {
	p := &packed{
		options: o, insert: map[string]*sqlite3.Stmt{}, reach: map[string]orb.Bound{}, bounds: newBounds(o.Areas), areas: map[geo.PlaceID]*held{},
	}
	name := ":memory:"
	if runtime.GOOS != "js" {
		f, err := unfinished.create(os.TempDir())
		if err != nil {
			return nil, err
		}
		p.file, name = f.Name(), f.Name()
		if err := f.Close(); err != nil {
			return nil, errors.Join(err, p.close())
		}
	}
	var err error
	if p.db, err = sqlite3.Open(name); err == nil {
		err = p.start()
	}
	if err != nil {
		return nil, errors.Join(err, p.close())
	}
	return p, nil
}

// start makes the tables. The file is a temporary one: nothing of it need outlive a
// crash.
func (p *packed) start() error {
	err := rtree.Register(p.db)
	if err == nil {
		err = geopackage.AddFunctions(p.db)
	}
	if err == nil {
		err = p.db.Exec(fmt.Sprintf("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY; PRAGMA application_id=%d; PRAGMA user_version=%d; BEGIN;",
			geopackage.ApplicationID, geopackage.UserVersion))
	}
	if err == nil {
		err = p.db.Exec(geopackage.Start)
	}
	for _, t := range packageTables {
		if err != nil {
			return err
		}
		if err = geopackage.Lay(p.db, &t); err == nil {
			p.insert[t.Name], _, err = p.db.Prepare(geopackage.Insert(&t))
		}
	}
	return err
}

// add writes a row, its geometry first where the table has one.
func (p *packed) add(table string, values ...any) error {
	s := p.insert[table]
	for i, v := range values {
		if err := bind(s, i+1, v); err != nil {
			return fmt.Errorf("table %s: %w", table, err)
		}
	}
	if err := s.Exec(); err != nil {
		return fmt.Errorf("table %s: %w", table, err)
	}
	return nil
}

// place returns the value of a geometry, by which the layer reaches as far.
func (p *packed) place(layer string, g orb.Geometry) []byte {
	if g == nil {
		return nil
	}
	b := g.Bound()
	if known, ok := p.reach[layer]; ok {
		b = b.Union(known)
	}
	p.reach[layer] = b
	return geopackage.Blob(g)
}

// end enters how far the layers reach, and when they were written.
func (p *packed) end() error {
	made := p.options.Made
	if made.IsZero() {
		made = time.Now()
	}
	sql := fmt.Sprintf("UPDATE gpkg_contents SET last_change = '%s';\n", made.UTC().Format(moment))
	for layer, b := range p.reach {
		sql += fmt.Sprintf("UPDATE gpkg_contents SET min_x = %v, min_y = %v, max_x = %v, max_y = %v WHERE table_name = '%s';\n", b.Min[0], b.Min[1], b.Max[0], b.Max[1], layer)
	}
	return p.db.Exec(sql + "COMMIT;")
}

// copyTo writes the file that was made.
func (p *packed) copyTo(w io.Writer) error {
	if p.file == "" {
		all, err := serdes.Serialize(p.db, "main")
		if err == nil {
			_, err = w.Write(all)
		}
		return err
	}
	f, err := os.Open(p.file)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(w, f)
	return err
}

// close takes away what it was made in.
func (p *packed) close() error {
	var err error
	for _, s := range p.insert {
		_ = s.Close() // tells the error of its last run again
	}
	if p.db != nil {
		err = p.db.Close()
	}
	if p.file != "" {
		err = errors.Join(err, os.Remove(p.file))
		unfinished.done(p.file)
	}
	return err
}
