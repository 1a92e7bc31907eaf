package command

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/garbage"
	"strikemap/geo/geoparse"
	"strikemap/geo/when"
)

const fromStdin = "-"

// sources are the articles that a command reads.
type sources struct {
	Paths []string `arg:"" name:"file" help:"Files or folders; a JSON Lines file of reports is read back; - reads JSON Lines from standard input."`
}

// Validate refuses standard input beside files: their order would be a guess.
func (s *sources) Validate() error {
	if len(s.Paths) > 1 && slices.Contains(s.Paths, fromStdin) {
		return fmt.Errorf("- stands alone: it cannot be read together with files")
	}
	return nil
}

// heads are what articles that do not tell it themselves are given, and how they come.
type heads struct {
	published time.Time
	publisher string
	pieces    bool // long articles may come as several readings in a row
}

// checkDay refuses a day on which no article can have come out: before the web, or
// after tomorrow.
func checkDay(t time.Time) error {
	if !t.IsZero() && (t.Year() < 1990 || t.After(time.Now().AddDate(0, 0, 1))) {
		return fmt.Errorf("no article was published on %s", t.Format(time.DateOnly))
	}
	return nil
}

// kyivDay returns the day of a date as articles have it; zero stays zero.
func kyivDay(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, when.Kyiv)
}

func (h heads) articles(c *session, paths []string) iter.Seq2[geo.Article, error] {
	all := article.Walk(paths)
	if paths[0] == fromStdin {
		all = article.ReadLines(c.stdin)
	}
	return func(yield func(geo.Article, error) bool) {
		for a, err := range all {
			if a.Published.IsZero() {
				a.Published = h.published
			}
			a.Publisher = cmp.Or(a.Publisher, h.publisher)
			if !yield(a, err) {
				return
			}
		}
	}
}

// all yields the readings of every path in their order: articles are read, what
// workspaces and files of reports keep is taken as it is.
func (s *sources) all(c *session, line *geoparse.Stream, h heads) iter.Seq2[*geo.Reading, error] {
	var parts []iter.Seq2[*geo.Reading, error]
	var unread []string
	add := func() {
		if len(unread) > 0 {
			parts = append(parts, line.Read(context.Background(), h.articles(c, unread)))
		}
		unread = nil
	}
	for _, path := range s.Paths {
		if kept := c.kept(path); kept != nil {
			add()
			parts = append(parts, kept)
		} else {
			unread = append(unread, path)
		}
	}
	add()
	return func(yield func(*geo.Reading, error) bool) {
		for _, part := range parts {
			for r, err := range part {
				if !yield(r, err) {
					return
				}
			}
		}
	}
}

// readings reads every article on all cores and yields the readings in the order
// of the articles. What cannot be read is told and left out.
func (s *sources) readings(c *session, h heads) (iter.Seq[*geo.Reading], error) {
	parser, err := c.parser()
	if err != nil {
		return nil, err
	}
	line := geoparse.Stream{Parser: parser, Pieces: h.pieces}
	return func(yield func(*geo.Reading) bool) {
		progress := c.newProgress()
		defer progress.close()
		skipped, silent, count := skipped{}, silent{}, 0
		for r, err := range s.all(c, &line, h) {
			if err != nil {
				c.tell(err, skipped)
				continue
			}
			if silent.add(r) {
				progress.add()
			}
			count++
			if !yield(r) {
				return
			}
		}
		skipped.tell(c)
		silent.tell(c)
		if count == 0 && c.faults == 0 {
			c.fault(errNothing)
		}
	}, nil
}

// parser loads the parser.
func (s *session) parser() (*geoparse.Parser, error) {
	defer garbage.Allow(garbage.Any)() // nothing of what is loaded can be freed
	return s.loaded.Parser()
}
