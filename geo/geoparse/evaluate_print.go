package geoparse

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
)

// Print writes the evaluation as a table for people, then every miss.
func (e *Evaluation) Print(w io.Writer) error {
	b := bufio.NewWriter(w)
	e.printEvents(b)
	e.printSure(b)
	e.printPlaces(b)
	for _, m := range e.Misses {
		word := "missed"
		if m.Wrong {
			word = "wrong "
		}
		fmt.Fprintf(b, "%s  %s  %s  %s  %s\n", word, m.Article, m.Kind, m.Place, m.Why)
	}
	return b.Flush()
}

func (e *Evaluation) printEvents(w io.Writer) {
	fmt.Fprintf(w, "%-36s%10s%8s%8s%7s%7s%7s\n", "events", "precision", "recall", "F1", "right", "wrong", "missed")
	for _, kind := range CoarseKinds {
		printTally(w, "kind "+kind, e.ByKind[kind])
	}
	for _, language := range slices.Sorted(maps.Keys(e.ByLanguage)) {
		printTally(w, "language "+language, e.ByLanguage[language])
	}
	for _, oblast := range slices.Sorted(maps.Keys(e.ByOblast)) {
		printTally(w, "oblast "+cmp.Or(oblast, "none"), e.ByOblast[oblast])
	}
	printTally(w, "all", e.Events)
	for _, level := range slices.Sorted(maps.Keys(e.ByLevel)) {
		t := e.ByLevel[level]
		fmt.Fprintf(w, "%-36s%10s%8.3f%8s%7d%7s%7d\n", "level "+level, "", t.Recall(), "", t.Right, "", t.Missed)
	}
	fmt.Fprintf(w, "mean F1 of the articles              %.3f\n", e.ArticleF1)
	printShare(w, "articles without events, clean", e.Clean)
	printShare(w, "listed traps hit", e.Traps)
	fmt.Fprintf(w, "not counted: %d defensible, %d second hits; %d articles not read\n", e.Optional, e.Second, e.Unread)
}

func printTally(w io.Writer, name string, t Tally) {
	fmt.Fprintf(w, "%-36s%10.3f%8.3f%8.3f%7d%7d%7d\n",
		name, t.Precision(), t.Recall(), t.F1(), t.Right, t.Wrong, t.Missed)
}

func (e *Evaluation) printPlaces(w io.Writer) {
	for _, group := range slices.Sorted(maps.Keys(e.Toponyms)) {
		printShare(w, "place names recognised, "+group, e.Toponyms[group])
	}
	printShare(w, "literal settlements within 25 km", e.Placed)
	printShare(w, "literal settlements within 10 km", e.PlacedClose)
	printShare(w, "the exact place, of those resolved", e.PlacedExactly)
	printShare(w, "the exact place, end to end", e.EndToEnd)
	printShare(w, "… each pair of form and place once", e.EachPair)
	fmt.Fprintf(w, "%-36s%10s%11s\n", "use (rows labelled, columns read)", "literal", "metonymic")
	fmt.Fprintf(w, "%-36s%10d%11d\n", "literal", e.Literal[1][1], e.Literal[1][0])
	fmt.Fprintf(w, "%-36s%10d%11d\n", "metonymic", e.Literal[0][1], e.Literal[0][0])
}

func printShare(w io.Writer, name string, s Share) {
	fmt.Fprintf(w, "%-36s%10.3f  (%d of %d)\n", name, s.Value(), s.Count, s.Of)
}
