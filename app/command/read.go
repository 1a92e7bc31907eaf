package command

import (
	"context"
	"fmt"
	"iter"
	"runtime/debug"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/geoparse"
)

const fromStdin = "-"

// sources are the articles that a command reads.
type sources struct {
	Paths []string `arg:"" name:"file" help:"Files or folders; - reads JSON Lines from standard input."`
}

// Validate refuses standard input beside files: their order would be a guess.
func (s *sources) Validate() error {
	if len(s.Paths) > 1 && slices.Contains(s.Paths, fromStdin) {
		return fmt.Errorf("- stands alone: it cannot be read together with files")
	}
	return nil
}

func (s *sources) articles(c *session, published time.Time) iter.Seq2[geo.Article, error] {
	all := article.Walk(s.Paths)
	if s.Paths[0] == fromStdin {
		all = article.ReadLines(c.stdin)
	}
	return func(yield func(geo.Article, error) bool) {
		for a, err := range all {
			if a.Published.IsZero() {
				a.Published = published
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// readings reads every article on all cores and yields the readings in the order
// of the articles. Articles without a date get that of published, if it is not
// zero. What cannot be read is told and left out.
func (s *sources) readings(c *session, published time.Time) (iter.Seq[*geo.Reading], error) {
	parser, err := c.parser()
	if err != nil {
		return nil, err
	}
	line := geoparse.Stream{Parser: parser}
	return func(yield func(*geo.Reading) bool) {
		progress := c.newProgress()
		defer progress.close()
		skipped, silent, count := skipped{}, silent{}, 0
		for r, err := range line.Read(context.Background(), s.articles(c, published)) {
			if err != nil {
				c.tell(err, skipped)
				continue
			}
			progress.add()
			silent.add(r)
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
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // nothing of what is loaded can be freed
	return s.loaded.Parser()
}
