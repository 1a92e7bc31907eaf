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
	Gold string `required:"" placeholder:"GOLD.jsonl" help:"The labels, an article a line."`
	sources
}

// Run prints how well the articles, named by their files as the labels name
// them, were read.
func (e *evaluate) Run(s *session) error {
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
