package command

import (
	"fmt"
	"iter"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/article"
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

// read is an article, or why one could not be read.
type read struct {
	article geo.Article
	err     error
}

func (s *sources) articles(c *session) iter.Seq[read] {
	all := article.Walk(s.Paths)
	if s.Paths[0] == fromStdin {
		all = article.ReadLines(c.stdin)
	}
	return func(yield func(read) bool) {
		for a, err := range all {
			if !yield(read{a, err}) {
				return
			}
		}
	}
}

// results reads and parses every article on all cores and yields the results in
// the order of the articles. Articles without a date get that of published, if
// it is not zero. What cannot be read is told and left out.
func (s *sources) results(c *session, published time.Time) (iter.Seq[*geo.Reading], error) {
	parser, err := c.bundle.parser()
	if err != nil {
		return nil, err
	}
	type parsed struct {
		result geo.Reading
		err    error
	}
	all := inOrder(s.articles(c), func(r read) parsed {
		if r.err != nil {
			return parsed{err: r.err}
		}
		if r.article.Published.IsZero() {
			r.article.Published = published
		}
		return parsed{result: parser.Parse(r.article)}
	})
	return func(yield func(*geo.Reading) bool) {
		progress := c.newProgress()
		defer progress.close()
		for p := range all {
			if p.err != nil {
				c.fault(p.err)
				continue
			}
			progress.add()
			if !yield(&p.result) {
				return
			}
		}
	}, nil
}
