package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// count prints how many reports of the texts each mutant changes, and names the rules
// that change none, there or in the others.
func count(o *overlay, all []mutant, texts, others []string, file string) error {
	b, err := o.build(line)
	if err != nil {
		return err
	}
	counts, err := b.counts(all, texts)
	if err != nil {
		return err
	}
	idle := func(m mutant) bool { return counts[mutant{m.rule, false}] == 0 && counts[mutant{m.rule, true}] == 0 }
	if len(others) > 0 {
		rest, err := b.counts(slices.DeleteFunc(slices.Clone(all), func(m mutant) bool { return !idle(m) }), others)
		if err != nil {
			return err
		}
		for m, n := range rest {
			if n != 0 {
				counts[m] = -n // seen among the others alone
			}
		}
	}
	var lines []string
	for i, r := range o.rules {
		lines = append(lines, fmt.Sprintf("%-44s off %5s   on %5s", r.name, told(counts[mutant{i, false}]), told(counts[mutant{i, true}])))
		if idle(mutant{i, false}) {
			fmt.Printf("changes nothing read: %s (%s)\n", r.name, r.where)
		}
	}
	sort.Strings(lines)
	text := "# reports of the texts that a rule forced off or on changes; in brackets, those of the other texts alone\n" + strings.Join(lines, "\n") + "\n"
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	fmt.Println("how many reports each rule changes stands in", file)
	return os.WriteFile(file, []byte(text), 0o600)
}

func told(n int) string {
	if n < 0 {
		return fmt.Sprintf("(%d)", -n)
	}
	return strconv.Itoa(n)
}

// counts returns how many reports of the texts each mutant changes.
func (b *binary) counts(all []mutant, texts []string) (map[mutant]int, error) {
	var paths []string
	for _, p := range texts {
		abs, err := filepath.Abs(p)
		if err != nil {
			return nil, err
		}
		paths = append(paths, abs)
	}
	fates, err := b.run("count", all, "MUTANT_TEXTS="+strings.Join(paths, string(filepath.ListSeparator)))
	if err != nil {
		return nil, err
	}
	out := map[mutant]int{}
	for m, fate := range fates {
		if out[m], err = strconv.Atoi(fate); err != nil {
			out[m] = 1 // it ended the program
		}
	}
	return out, nil
}
