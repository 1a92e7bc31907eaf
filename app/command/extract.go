package command

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"strikemap/geo"
	"strikemap/geo/export"
	"strikemap/geo/geoparse"
	"strikemap/geo/record"
)

type extract struct {
	Format    string    `enum:"jsonl,geojson,csv,kml,text" default:"jsonl" help:"jsonl, geojson, csv, kml, or text for people."`
	Mentions  bool      `help:"Print every place mention too (jsonl)."`
	Why       bool      `help:"Print for every report which words of its evidence decide what (jsonl)."`
	Published time.Time `format:"2006-01-02" placeholder:"DATE" help:"Day of publication of articles that do not tell theirs, as 2025-12-31."`
	sources
}

// Validate refuses what cannot be read or printed.
func (x *extract) Validate() error {
	if (x.Mentions || x.Why) && x.Format != "jsonl" {
		return fmt.Errorf("--mentions and --why go with --format jsonl, and not with %s", x.Format)
	}
	return errors.Join(x.sources.Validate(), checkDay(x.Published))
}

// Run prints the reports of every article.
func (x *extract) Run(s *session) error {
	readings, err := x.readings(s, heads{published: kyivDay(x.Published), pieces: x.Format != "text"})
	if err != nil {
		return err
	}
	out := bufio.NewWriter(s.stdout)
	if err := x.write(out, flushed(readings, out), s); err != nil {
		return err
	}
	return out.Flush()
}

// flushed hands on every result and, once it is written, sends it off.
func flushed(readings iter.Seq[*geo.Reading], out *bufio.Writer) iter.Seq[*geo.Reading] {
	return func(yield func(*geo.Reading) bool) {
		for r := range readings {
			if !yield(r) || out.Flush() != nil {
				return
			}
		}
	}
}

func (x *extract) write(out *bufio.Writer, readings iter.Seq[*geo.Reading], s *session) error {
	options := export.Options{Version: s.bundle.Version, Say: english, Mentions: x.Mentions}
	if x.Why {
		parser, err := s.parser()
		if err != nil {
			return err
		}
		options.Why = influence(parser)
	}
	switch x.Format {
	case "geojson", "kml":
		areas, err := s.areas()
		if err != nil {
			return err
		}
		options.Areas = areas
	}
	switch x.Format {
	case "geojson":
		return export.GeoJSON(out, readings, options)
	case "kml":
		return export.KML(out, readings, options)
	case "csv":
		return export.CSV(out, readings, options)
	case "text":
		return writeText(out, readings)
	}
	return export.JSONL(out, readings, options)
}

// influence returns what tells which words of a report decide what.
func influence(p *geoparse.Parser) func(*geo.Reading, *geo.Report) []record.Influence {
	return func(in *geo.Reading, r *geo.Report) []record.Influence {
		out := []record.Influence{}
		for _, w := range p.Influence(context.Background(), in, r) {
			if len(w.Changes) == 0 {
				continue
			}
			line := record.Influence{Start: w.Span.Start, End: w.Span.End}
			for _, c := range w.Changes {
				line.Changes = append(line.Changes, string(c))
			}
			out = append(out, line)
		}
		return out
	}
}
