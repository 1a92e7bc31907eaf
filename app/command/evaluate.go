package command

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"strikemap/geo"
	"strikemap/geo/geoparse"
)

type evaluate struct {
	Gold      string `placeholder:"GOLD.jsonl" help:"The labels, an article a line."`
	Agreement bool   `help:"Tell instead how far two people agree, each of whom decided in one of two workspaces."`
	List      string `placeholder:"FILE.csv" help:"With --agreement: write what the two differ in, for a third to decide."`
	sources
}

// Run prints how well the articles, named by their files as the labels name
// them, were read; or how far two people agree.
func (e *evaluate) Run(s *session) error {
	if e.Agreement {
		return e.agree(s)
	}
	file, err := os.Open(e.Gold)
	if err != nil {
		return fmt.Errorf("read labels: %w", err)
	}
	defer file.Close()
	gold, err := geoparse.ReadGold(file)
	if err != nil {
		return fmt.Errorf("read labels %s: %w", e.Gold, err)
	}
	readings, err := e.readings(s, heads{})
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
