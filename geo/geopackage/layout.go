package geopackage

import (
	"fmt"
	"strings"

	"github.com/ncruces/go-sqlite3"

	"strikemap/geo/tables"
)

// The marks of a GeoPackage 1.3 in the head of an SQLite file.
const (
	ApplicationID = 0x47504B47 // "GPKG"
	UserVersion   = 10300
)

// WGS84 is the identifier of WGS 84, longitude first as stored.
const WGS84 = 4326

// Start makes the tables that every GeoPackage has.
const Start = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY NOT NULL, organization TEXT NOT NULL,
 organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
 ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', 'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid'),
 ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined Cartesian coordinate reference system'),
 ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system');
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
 last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
 CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
 z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
 CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
 CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
`

// spatialIndex is the spatial index of a layer and the triggers of version 1.3 that keep
// it: those of 1.4 are not valid in 1.3. T stands for the layer.
const spatialIndex = `
CREATE VIRTUAL TABLE "rtree_T_geom" USING rtree(id, minx, maxx, miny, maxy);
CREATE TRIGGER "rtree_T_geom_insert" AFTER INSERT ON "T" WHEN (NEW."geom" NOT NULL AND NOT ST_IsEmpty(NEW."geom"))
 BEGIN INSERT OR REPLACE INTO "rtree_T_geom" VALUES (BOX); END;
CREATE TRIGGER "rtree_T_geom_update1" AFTER UPDATE OF "geom" ON "T" WHEN OLD."id" = NEW."id" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
 BEGIN INSERT OR REPLACE INTO "rtree_T_geom" VALUES (BOX); END;
CREATE TRIGGER "rtree_T_geom_update2" AFTER UPDATE OF "geom" ON "T" WHEN OLD."id" = NEW."id" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
 BEGIN DELETE FROM "rtree_T_geom" WHERE id = OLD."id"; END;
CREATE TRIGGER "rtree_T_geom_update3" AFTER UPDATE ON "T" WHEN OLD."id" != NEW."id" AND (NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))
 BEGIN DELETE FROM "rtree_T_geom" WHERE id = OLD."id"; INSERT OR REPLACE INTO "rtree_T_geom" VALUES (BOX); END;
CREATE TRIGGER "rtree_T_geom_update4" AFTER UPDATE ON "T" WHEN OLD."id" != NEW."id" AND (NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))
 BEGIN DELETE FROM "rtree_T_geom" WHERE id IN (OLD."id", NEW."id"); END;
CREATE TRIGGER "rtree_T_geom_delete" AFTER DELETE ON "T" WHEN OLD."geom" NOT NULL BEGIN DELETE FROM "rtree_T_geom" WHERE id = OLD."id"; END;
`

const box = `NEW."id", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), ST_MinY(NEW."geom"), ST_MaxY(NEW."geom")`

// Lay makes one table and enters it in the contents.
func Lay(db *sqlite3.Conn, t *tables.Table) error {
	srs := "NULL"
	if t.Spatial() {
		srs = fmt.Sprint(WGS84)
	}
	name := literal(t.Name)
	sql := create(t) + fmt.Sprintf("INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (%s, %s, %s, %s, %s);\n",
		name, literal(t.Kind), name, literal(t.About), srs)
	if t.Spatial() {
		sql += fmt.Sprintf("INSERT INTO gpkg_geometry_columns VALUES (%s, 'geom', %s, %s, 0, 0);\n", name, literal(t.Geometry), srs) +
			fmt.Sprintf("INSERT INTO gpkg_extensions VALUES (%s, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');\n", name) +
			strings.NewReplacer("rtree_T_", "rtree_"+t.Name+"_", `"T"`, `"`+t.Name+`"`, "BOX", box).Replace(spatialIndex)
	}
	if err := db.Exec(sql); err != nil {
		return fmt.Errorf("table %s: %w", t.Name, err)
	}
	return nil
}

// literal returns a text as SQL has it.
func literal(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// create returns the statement that makes a table.
func create(t *tables.Table) string {
	var columns []string
	for _, c := range t.Columns {
		columns = append(columns, fmt.Sprintf("%q %s", c.Name, c.Kind))
	}
	return fmt.Sprintf("CREATE TABLE %q (%s);\n", t.Name, strings.Join(columns, ", "))
}

// Insert returns the statement that writes a row of a table, without the row's
// number.
func Insert(t *tables.Table) string {
	var names []string
	for _, name := range t.Written() {
		names = append(names, fmt.Sprintf("%q", name))
	}
	marks := strings.TrimSuffix(strings.Repeat("?, ", len(names)), ", ")
	return fmt.Sprintf("INSERT INTO %q (%s) VALUES (%s)", t.Name, strings.Join(names, ", "), marks)
}
