package command

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"strikemap/geo"
	"strikemap/geo/geoparse"
)

type evaluate struct {
	Gold      string   `placeholder:"GOLD" help:"The labels, an article a line; or a workspace: what was decided in it, against its texts read anew."`
	Out       string   `placeholder:"GOLD.jsonl" help:"With a workspace as --gold: keep the labels that it gives in a file."`
	Agreement bool     `help:"Tell instead how far two people agree, each of whom decided in one of two workspaces."`
	List      string   `with:"agreement" placeholder:"FILE.csv" help:"With --agreement: write what the two differ in, for a third to decide."`
	Paths     []string `arg:"" optional:"" name:"file" help:"Files or folders with the texts of the labels; none for a workspace, which has its own."`
}

// Run prints how well the articles, named by their files as the labels name
// them, were read; or how far two people agree.
func (e *evaluate) Run(s *session) error {
	if e.Agreement {
		return e.agree(s)
	}
	if isWorkspace(e.Gold) {
		return e.decided(s)
	}
	gold, err := e.labels()
	if err != nil {
		return err
	}
	texts := sources{Paths: e.Paths}
	readings, err := texts.readings(s, heads{})
	if err != nil {
		return err
	}
	byName := map[string]*geo.Reading{}
	for r := range readings {
		name := filepath.Base(r.Article.Path)
		byName[strings.TrimSuffix(name, filepath.Ext(name))] = r
	}
	return geoparse.Evaluate(gold, byName).Print(s.stdout)
}

// labels reads the labels of a corpus.
func (e *evaluate) labels() ([]geoparse.Gold, error) {
	file, err := os.Open(e.Gold)
	if err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return nil, fmt.Errorf("read labels %s: there is no such file: check its name and folder", e.Gold)
		}
		return nil, fmt.Errorf("read labels: %w", err)
	}
	defer file.Close()
	gold, err := geoparse.ReadGold(file)
	if err != nil {
		return nil, fmt.Errorf("read labels %s: %w", e.Gold, err)
	}
	if len(gold) == 0 {
		return nil, fmt.Errorf("read labels %s: no labels are in it: give a file of labels, an article a line, or a workspace", e.Gold)
	}
	return gold, nil
}

// decided scores the reading against what was decided in a workspace.
func (e *evaluate) decided(s *session) error {
	book, err := s.book(e.Gold)
	if err != nil {
		return err
	}
	d, err := s.decisionsIn(book)
	if err != nil {
		return fmt.Errorf("evaluate %s: %w", e.Gold, err)
	}
	if e.Out != "" {
		if err := d.write(e.Out); err != nil {
			return err
		}
	}
	d.printFields(s.stdout)
	return geoparse.Evaluate(d.gold, d.fresh).Print(s.stdout)
}
