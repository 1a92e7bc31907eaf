package main

import (
	"fmt"
	"os"
)

// gazetteerPath is where the gazetteer goes, seen from the top of the repository.
const gazetteerPath = "assets/gazetteer.bin"

func main() {
	for _, b := range []struct {
		build func(path string) error
		path  string
	}{
		{buildGazetteer, gazetteerPath},
		{buildOutline, "assets/outline.bin"},
	} {
		if err := b.build(b.path); err != nil {
			fmt.Fprintln(os.Stderr, "build data:", err)
			os.Exit(1)
		}
	}
}
