package export

import (
	"io"
	"iter"
	"strings"

	"strikemap/geo"
)

// Format is a kind of file that reports, events or articles are written to.
type Format struct {
	Ending string // of its files' names, as ".csv"
	Write  func(io.Writer, iter.Seq[*geo.Reading], Options) error
	// Beside reports whether a Dictionary of a table goes with it: its own format has
	// no place for what the file tells about itself.
	Beside bool
	Table  string // that the dictionary describes
}

// Formats are all formats.
var Formats = []Format{
	{Ending: ".geojson", Write: GeoJSON},
	{Ending: ".gpkg", Write: GeoPackage},
	{Ending: ".kmz", Write: KMZ},
	{Ending: ".kml", Write: KML},
	{Ending: ".acled.csv", Write: ACLED, Beside: true, Table: TableACLED},
	{Ending: ".csv", Write: CSV, Beside: true, Table: TableReports},
	{Ending: ".jsonl", Write: JSONL, Beside: true, Table: TableNone},
	{Ending: ".bib", Write: BibTeX},
	{Ending: ".ris", Write: RIS},
}

// FormatOf returns the format that a file's name ends in.
func FormatOf(path string) (Format, bool) {
	for _, f := range Formats {
		if strings.HasSuffix(strings.ToLower(path), f.Ending) {
			return f, true
		}
	}
	return Format{}, false
}

// DictionaryPath returns the name of the dictionary of a file: week.csv has
// week.dictionary.csv.
func (f *Format) DictionaryPath(path string) string {
	return path[:len(path)-len(f.Ending)] + strings.TrimSuffix(f.Ending, ".csv") + ".dictionary.csv"
}

// SaveAs saves a file of the format as a whole or not at all, and then the
// dictionary that goes with it. Save is Save, or what delivers files where there are
// no folders.
func (f *Format) SaveAs(path string, results iter.Seq[*geo.Reading], o Options, save func(string, func(io.Writer) error) error) error {
	err := save(path, func(w io.Writer) error { return f.Write(w, results, o) })
	if err != nil || !f.Beside {
		return err
	}
	return save(f.DictionaryPath(path), func(w io.Writer) error { return Dictionary(w, f.Table, o) })
}
