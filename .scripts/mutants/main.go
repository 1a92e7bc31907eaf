// Mutants forces every rule of the reading off and on, one at a time, and fails when no
// test notices. A rule is a function that returns a single bool, or one that stands in a
// table of a package.
//
// The product's code stays as it is: the rules are found in its syntax, and an overlay
// for the go command begins each of them with a switch. The tests of a package run in
// one process for all of its rules; what they do not notice is shown to the tests of the
// whole line. With corpora it also counts how many reports of their texts a rule changes.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// rooms are the packages whose rules are forced.
var rooms = []string{"syntax", "toponym", "event"}

// line is the package whose tests run the whole line of reading.
const line = "geoparse"

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "", "folder of the corpora in whose texts changed reports are counted")
	out := flag.String("counts", "dist/mutants.txt", "file to which the counts are written")
	flag.Parse()
	if err := run(*corpora, *out); err != nil {
		log.Fatalf("mutants: %v", err)
	}
}

func run(corpora, counts string) error {
	start := time.Now()
	dir, err := os.MkdirTemp("", "mutants")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	o, err := newOverlay(dir)
	if err != nil {
		return err
	}
	all := o.mutants()
	left, err := unnoticed(o, all)
	if err != nil {
		return err
	}
	fmt.Printf("%d rules, %d mutants, %d of them unnoticed (%.0f s)\n", len(o.rules), len(all), len(left), time.Since(start).Seconds())
	if texts, _ := filepath.Glob(filepath.Join(corpora, "strike_news_*", "texts")); len(texts) > 0 {
		others, _ := filepath.Glob(filepath.Join(corpora, "event_location", "dev.jsonl"))
		if err := count(o, all, texts, others, counts); err != nil {
			return err
		}
	}
	return compare(o, left)
}

// unnoticed returns the mutants that no test notices.
func unnoticed(o *overlay, all []mutant) ([]mutant, error) {
	left := all
	for _, name := range append(slices.Clone(rooms), line) {
		b, err := o.build(name)
		if err != nil {
			return nil, err
		}
		mine := left
		if name != line {
			mine = slices.DeleteFunc(slices.Clone(left), func(m mutant) bool { return o.rules[m.rule].room != name })
		}
		fates, err := b.run("test", mine)
		if err != nil {
			return nil, err
		}
		before := len(left)
		left = slices.DeleteFunc(slices.Clone(left), func(m mutant) bool { return fates[m] != "" && fates[m] != "survived" })
		fmt.Printf("the tests of %s notice %d\n", name, before-len(left))
	}
	return left, nil
}

// known reads the mutants that are known to go unnoticed: name, state, dash, reason.
func known() (map[string]bool, error) {
	text, err := os.ReadFile(filepath.Join(".scripts", "mutants", "unnoticed.txt"))
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for l := range strings.Lines(string(text)) {
		name, reason, ok := strings.Cut(strings.TrimSpace(l), " - ")
		if name == "" || name[0] == '#' {
			continue
		}
		if !ok || reason == "" {
			return nil, fmt.Errorf("unnoticed.txt: %s has no reason", name)
		}
		out[name] = true
	}
	return out, nil
}

// compare fails when a mutant is newly unnoticed, or a known one is noticed now.
func compare(o *overlay, left []mutant) error {
	list, err := known()
	if err != nil {
		return err
	}
	fresh := 0
	for _, m := range left {
		name := o.name(m)
		if !list[name] {
			fresh++
			fmt.Printf("unnoticed: %s (%s)\n", name, o.rules[m.rule].where)
		}
		delete(list, name)
	}
	for name := range list {
		fmt.Printf("noticed now, or gone: take %s off .scripts/mutants/unnoticed.txt\n", name)
	}
	if fresh+len(list) > 0 {
		return fmt.Errorf("%d mutants newly unnoticed, %d listed in vain", fresh, len(list))
	}
	return nil
}
