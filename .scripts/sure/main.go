// Command sure makes geo/confidence/weights.txt: the weights by which it is reckoned how
// sure a report is.
//
//	make sure LABELS="FOLDER …"
//
// Each FOLDER holds labels (gold.jsonl) and their texts (texts/ID.txt). Rules that were
// written with a text before one's eyes are seldom wrong of it, so a FOLDER should also hold
// what versions read that had not seen its texts: files of `strikemap extract --mentions` in
// readings/. Where it has none, the texts are read now.
//
// Every marker that the labels decide of is right or wrong, as `evaluate` judges it. A
// logistic regression is fitted to their marks, in which a doubt never speaks for a
// report nor what speaks for it against it. Every weight is held to a first guess, as few
// examples have some marks; articles weigh alike however many versions read them. The same
// labels give the same bytes. What it makes of articles that it has not seen, by tenths of the
// articles, goes to standard error.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"

	"strikemap/geo/confidence"
)

func main() {
	penalty := flag.Float64("penalty", 3, "of weights far from the first guess")
	flag.Parse()
	if err := run(flag.Args(), *penalty, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "sure:", err)
		os.Exit(1)
	}
}

func run(folders []string, penalty float64, out, told io.Writer) error {
	if len(folders) == 0 {
		return errors.New("no labels: name their folders")
	}
	r, err := newReader()
	if err != nil {
		return err
	}
	for _, folder := range folders {
		if err := r.folder(folder); err != nil {
			return fmt.Errorf("%s: %w", folder, err)
		}
	}
	r.share()
	all := r.examples
	tell(told, all, penalty)
	fmt.Fprintf(out, "# The weights of the marks in log odds, made by `make sure` from %d markers of %d labelled articles.\n", len(all), len(r.articles))
	w := fit(all, penalty)
	fmt.Fprintf(out, "all %.2f\n", w[0])
	for i, m := range confidence.Marks() {
		if x := math.Round(w[i+1]*100) / 100; x != 0 {
			fmt.Fprintf(out, "%s %.2f\n", m.ID, x)
		}
	}
	return nil
}
