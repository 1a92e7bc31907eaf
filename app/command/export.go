package command

import (
	"fmt"
	"io"
	"iter"
	"path/filepath"
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/export"
)

type exported struct {
	Out       string `required:"" placeholder:"FILE" help:"File to write; its ending tells the format: .geojson, .csv, .kml or .jsonl."`
	Filter    string `placeholder:"VIEW" help:"Saved view that chooses what is written; else all but what was rejected."`
	Workspace string `arg:"" help:"The workspace, a .gpkg file."`
}

// Validate refuses what is not written.
func (x *exported) Validate() error {
	if x.writer() == nil {
		return fmt.Errorf("%s ends in none of .geojson, .csv, .kml and .jsonl", x.Out)
	}
	if !isWorkspace(x.Workspace) {
		return fmt.Errorf("%s is no workspace: its name ends in .gpkg", x.Workspace)
	}
	return nil
}

func (x *exported) writer() func(io.Writer, iter.Seq[*geo.Reading], export.Options) error {
	return map[string]func(io.Writer, iter.Seq[*geo.Reading], export.Options) error{
		".geojson": export.GeoJSON, ".csv": export.CSV, ".kml": export.KML, ".jsonl": export.JSONL,
	}[strings.ToLower(filepath.Ext(x.Out))]
}

// Run writes the reports of a workspace as they are decided.
func (x *exported) Run(s *session) error {
	shown, err := s.decided(x.Workspace, x.Filter)
	if err != nil {
		return err
	}
	areas, err := s.areas()
	if err != nil {
		return err
	}
	o := export.Options{Version: s.bundle.Version, Say: english, Filter: x.Filter, Areas: areas}
	return export.Save(x.Out, func(w io.Writer) error { return x.writer()(w, slices.Values(shown.Shown()), o) })
}
