package toponym

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed words/*.txt
var wordFiles embed.FS

// section is one [named] part of a word file.
type section struct {
	name    string
	entries []string
}

// sections reads a word file: "[name]" opens a section, "#" a comment; entries
// are separated by commas or line ends, and "стан{ція ції}" stands for several
// endings, "-" for none.
func sections(text string) ([]section, error) {
	var out []section
	for n, row := range strings.Split(text, "\n") {
		row = strings.TrimSpace(row)
		switch {
		case row == "" || row[0] == '#':
		case row[0] == '[':
			name, ok := strings.CutSuffix(row[1:], "]")
			if !ok {
				return nil, fmt.Errorf("row %d: section without ]", n+1)
			}
			out = append(out, section{name: name})
		case len(out) == 0:
			return nil, fmt.Errorf("row %d: entry without a section", n+1)
		default:
			s := &out[len(out)-1]
			for _, e := range strings.Split(row, ",") {
				if e = strings.TrimSpace(e); e == "" {
					continue
				}
				forms, err := expand(e)
				if err != nil {
					return nil, fmt.Errorf("row %d: %w", n+1, err)
				}
				s.entries = append(s.entries, forms...)
			}
		}
	}
	return out, nil
}

// expand writes out the endings in braces, for every word that has some.
func expand(entry string) ([]string, error) {
	open := strings.IndexByte(entry, '{')
	if open < 0 {
		return []string{entry}, nil
	}
	stop := strings.IndexByte(entry, '}')
	if stop < open {
		return nil, fmt.Errorf("%q: unmatched brace", entry)
	}
	rest, err := expand(entry[stop+1:])
	if err != nil {
		return nil, err
	}
	var out []string
	for _, end := range strings.Fields(entry[open+1 : stop]) {
		if end == "-" {
			end = ""
		}
		for _, r := range rest {
			out = append(out, entry[:open]+end+r)
		}
	}
	return out, nil
}

// mustSections reads an embedded word file; a fault in it is a fault of the
// program, found by the tests.
func mustSections(name string) []section {
	text, err := wordFiles.ReadFile("words/" + name)
	if err != nil {
		panic(err)
	}
	out, err := sections(string(text))
	if err != nil {
		panic(fmt.Errorf("read %s: %w", name, err))
	}
	return out
}
