package main

import (
	"fmt"
	"os"
)

func main() {
	for _, b := range []struct {
		build func(path string) error
		path  string
	}{
		{buildGazetteer, "assets/gazetteer.bin"},
		{buildOutline, "assets/outline.bin"},
	} {
		if err := b.build(b.path); err != nil {
			fmt.Fprintln(os.Stderr, "build data:", err)
			os.Exit(1)
		}
	}
}
