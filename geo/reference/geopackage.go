package reference

import (
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"

	"github.com/ncruces/go-sqlite3"
	"github.com/paulmach/orb/encoding/wkb"
)

// readGeoPackage reads every layer of features of a GeoPackage, which is opened for
// reading only.
func readGeoPackage(path string) (d *Drawing, err error) {
	full, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	u := url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(filepath.ToSlash(full), "/"), RawQuery: "mode=ro&nolock=1"}
	db, err := sqlite3.OpenFlags(u.String(), sqlite3.OPEN_READONLY|sqlite3.OPEN_URI)
	if err != nil {
		return nil, fmt.Errorf("it cannot be opened: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	tables, err := layersOf(db)
	if err != nil {
		return nil, err
	}
	d = &Drawing{}
	for _, t := range tables {
		if err := d.table(db, t[0], t[1]); err != nil {
			return nil, fmt.Errorf("layer %q: %w", t[0], err)
		}
	}
	return d, nil
}

// layersOf returns the tables of features with their columns of geometry.
func layersOf(db *sqlite3.Conn) (tables [][2]string, err error) {
	stmt, _, err := db.Prepare(`SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns`)
	if err != nil {
		return nil, errors.New("it is no GeoPackage with layers of features")
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	for stmt.Step() {
		if srs := stmt.ColumnInt(2); srs != 4326 && srs > 0 {
			return nil, fmt.Errorf("layer %q is in EPSG:%d: save it in WGS 84 (EPSG:4326)", stmt.ColumnText(0), srs)
		}
		tables = append(tables, [2]string{stmt.ColumnText(0), stmt.ColumnText(1)})
	}
	return tables, nil
}

// table takes the geometries of a table.
func (d *Drawing) table(db *sqlite3.Conn, name, column string) (err error) {
	stmt, _, err := db.Prepare("SELECT " + quoted(column) + " FROM " + quoted(name))
	if err != nil {
		return errors.New("it names a table that is not there")
	}
	defer func() { err = errors.Join(err, stmt.Close()) }()
	for n := 1; stmt.Step(); n++ {
		body := withoutHead(stmt.ColumnRawBlob(0))
		if body == nil {
			continue
		}
		g, err := wkb.Unmarshal(body)
		if errors.Is(err, wkb.ErrUnsupportedDataType) || errors.Is(err, wkb.ErrUnsupportedGeometry) {
			err = errors.New("it has heights or curves: save it again without them")
		}
		if err == nil {
			err = d.add(g, 0)
		}
		if err != nil {
			return fmt.Errorf("feature %d: %w", n, err)
		}
	}
	return nil
}

// quoted writes a name as SQL does.
func quoted(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }

// boxSizes are the sizes, in bytes, of the boxes that the head of a geometry may carry.
var boxSizes = [8]int{0, 32, 48, 48, 64}

// withoutHead returns the well-known binary of a geometry of a GeoPackage; nil when
// there is none.
func withoutHead(blob []byte) []byte {
	const head, empty = 8, 1 << 4
	if len(blob) < head || blob[0] != 'G' || blob[1] != 'P' || blob[3]&empty != 0 {
		return nil
	}
	if size := head + boxSizes[blob[3]>>1&7]; len(blob) > size {
		return blob[size:]
	}
	return nil
}
