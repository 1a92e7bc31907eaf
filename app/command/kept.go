package command

import (
	"bufio"
	"context"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"strikemap/app/bundle"
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/query"
	"strikemap/geo/record"
	"strikemap/geo/team"
)

// longestHead is how many bytes of a file tell whether it holds reports.
const longestHead = 4 << 20

// isWorkspace reports whether a path means a workspace, in a file or a team's.
func isWorkspace(path string) bool { return isFile(path) || team.Addressed(path) }

// isFile reports whether a path means a workspace in a file.
func isFile(path string) bool {
	return strings.EqualFold(filepath.Ext(path), ".gpkg") && !team.Addressed(path)
}

// kept returns what another run read, out of a workspace as it is decided there or
// out of a file of reports; nil for files of articles.
func (s *session) kept(path string) iter.Seq2[*geo.Reading, error] {
	if isWorkspace(path) {
		return s.decidedReadings(path)
	}
	if !holdsReports(path) {
		return nil
	}
	return func(yield func(*geo.Reading, error) bool) {
		f, err := os.Open(path)
		if err != nil {
			yield(nil, fmt.Errorf("read reports: %w", err))
			return
		}
		defer f.Close()
		for r, err := range record.ReadLines(f) {
			if err != nil {
				err = fmt.Errorf("read %s: %w", path, err)
			}
			if !yield(r, err) {
				return
			}
		}
	}
}

// holdsReports reports whether a file is what extract printed.
func holdsReports(path string) bool {
	if ext := strings.ToLower(filepath.Ext(path)); ext != ".jsonl" && ext != ".ndjson" {
		return false
	}
	f, err := os.Open(path)
	if err != nil {
		return false // who reads it as articles tells
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, longestHead)
	for in.Scan() {
		if line := strings.TrimSpace(strings.TrimPrefix(in.Text(), "\ufeff")); line != "" {
			return record.HoldsReports([]byte(line))
		}
	}
	return false
}

func (s *session) decidedReadings(path string) iter.Seq2[*geo.Reading, error] {
	return func(yield func(*geo.Reading, error) bool) {
		shown, err := s.decided(path, "")
		if err != nil {
			yield(nil, err)
			return
		}
		for _, r := range shown.Shown() {
			if !yield(r, nil) {
				return
			}
		}
	}
}

// decided returns what is decided in a workspace, seen through a saved view, else
// all but what was rejected. The file is only read.
func (s *session) decided(path, view string) (*state.State, error) {
	book, err := s.book(path)
	if err != nil {
		return nil, err
	}
	return shownIn(book, view)
}

// shownIn returns a book as a saved view shows it, else all but what was rejected.
func shownIn(book *ledger.Book, view string) (shown *state.State, err error) {
	filter := query.Filter{}.Without(query.Review, string(journal.Rejected), query.Review.All())
	if view != "" {
		if filter, err = savedView(book, view); err != nil {
			return nil, err
		}
	}
	shown = state.New()
	shown.Open(book, func(journal.Deed) {})
	shown.SetFilter(filter)
	return shown, nil
}

// book reads a workspace.
func (s *session) book(path string) (*ledger.Book, error) {
	w, err := s.store(path)
	if err != nil {
		return nil, err
	}
	defer w.Close()
	return w.Book(context.Background())
}

// savedView returns the filter of a saved view.
func savedView(b *ledger.Book, name string) (f query.Filter, err error) {
	if b.State().Decode(journal.Register{Space: journal.Views, Target: name, Field: journal.FieldQuery}, &f) {
		return f, nil
	}
	var names []string
	for r := range b.State().All() {
		if r.Space == journal.Views && r.Field == journal.FieldQuery {
			names = append(names, r.Target)
		}
	}
	slices.Sort(names)
	if names == nil {
		return f, fmt.Errorf("no view %q was saved in it, nor any other: leave --filter out", name)
	}
	return f, fmt.Errorf("no view %q was saved in it: choose one of %s", name, strings.Join(names, ", "))
}

// areas returns the borders that files hold.
func (s *session) areas() (bundle.Borders, error) {
	o, err := s.loaded.Outline()
	return bundle.Borders{Outline: o}, err
}
