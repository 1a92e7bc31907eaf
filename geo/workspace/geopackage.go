package workspace

import (
	"fmt"
	"strconv"
	"strings"

	"strikemap/geo/tables"
)

// The marks of a GeoPackage 1.3 in the head of an SQLite file.
const (
	applicationID = 0x47504B47 // "GPKG"
	userVersion   = 10300
)

// The identifier of WGS 84, longitude first as stored.
const wgs84 = 4326

const metadata = `
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

// layout makes all tables of an empty workspace.
func (c *conn) layout(program string) error {
	if err := c.db.Exec(metadata); err != nil {
		return err
	}
	for _, t := range tables.Schema {
		if err := c.lay(&t); err != nil {
			return fmt.Errorf("table %s: %w", t.Name, err)
		}
	}
	if err := c.db.Exec(indexes); err != nil {
		return err
	}
	for name, value := range map[string]string{"schema": strconv.Itoa(tables.Version), "program": program, "readings": "0", "vacuum": "0"} {
		if _, err := c.add("strikemap", name, value); err != nil {
			return err
		}
	}
	return c.describe()
}

// lay makes one table and enters it in the contents.
func (c *conn) lay(t *tables.Table) error {
	if err := c.db.Exec(create(t)); err != nil {
		return err
	}
	srs := any(nil)
	if t.Spatial() {
		srs = wgs84
	}
	if err := c.run("INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
		t.Name, t.Kind, t.Name, t.About, srs); err != nil || !t.Spatial() {
		return err
	}
	if err := c.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", t.Name, t.Geometry, wgs84); err != nil {
		return err
	}
	if err := c.run("INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')", t.Name); err != nil {
		return err
	}
	return c.db.Exec(strings.NewReplacer("rtree_T_", "rtree_"+t.Name+"_", `"T"`, `"`+t.Name+`"`, "BOX", box).Replace(spatialIndex))
}

// describe fills the data dictionary.
func (c *conn) describe() error {
	const insert = "INSERT INTO data_dictionary (table_name, column_name, type, description) VALUES (?, ?, ?, ?)"
	for _, t := range tables.Schema {
		if err := c.run(insert, t.Name, nil, nil, t.About); err != nil {
			return err
		}
		for _, x := range t.Columns {
			if err := c.run(insert, t.Name, x.Name, x.Kind, x.About); err != nil {
				return err
			}
		}
	}
	return nil
}
