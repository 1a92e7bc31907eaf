package geoparse_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"strikemap/geo/when"
)

// archive is one invented article with what must be read from it. The files of
// testdata are txtar archives; want.txt holds one expectation a line:
//
//	KIND | PLACE | PRECISION | FACTS | words of the evidence
//	maybe | KIND | PLACE            a defensible reading, neither wanted nor wrong
//	not | PLACE | reason            no marker there
//	date | PLACE | PRECISION FROM TO
//	none                            no report at all, in the tray neither
//
// "a/b" are alternatives, "-" is no place. A fact is an effect with its count
// ("injured=3", "injured=3-" for at least three) or target=, weapon=, cause=,
// status=; with "?" it may be missing. Effects that are not listed are wrong.
type archive struct {
	name, about, text string
	published         time.Time
	wants, maybes     []want
	nots              []string
	dates             []wantDate
	none              bool
}

type want struct {
	line, evidence           string
	kinds, places, precision []string
	facts                    []fact
}

type wantDate struct {
	place, precision string
	from, to         time.Time
}

// fact is an effect with its count, or another property and its values.
type fact struct {
	name     string
	values   []string // empty for an effect
	min, max *int
	optional bool
}

// minuteFormat is how an expectation writes a time.
const minuteFormat = "2006-01-02T15:04Z07:00"

// readCorpus reads all archives of testdata in the order of their names.
func readCorpus(t *testing.T) []archive {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives in testdata: %v", err)
	}
	var all []archive
	for _, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		a, err := parseArchive(string(data))
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		a.name = strings.TrimSuffix(filepath.Base(path), ".txtar")
		all = append(all, a)
	}
	return all
}

// parseArchive reads a txtar archive: a comment, then files under "-- NAME --".
func parseArchive(text string) (archive, error) {
	parts := strings.Split("\n"+text, "\n-- ")
	a := archive{about: strings.TrimSpace(parts[0])}
	for _, part := range parts[1:] {
		name, body, ok := strings.Cut(part, " --\n")
		if !ok {
			return a, fmt.Errorf("file %q without a body", part)
		}
		if err := a.addFile(name, body); err != nil {
			return a, fmt.Errorf("%s: %w", name, err)
		}
	}
	return a, nil
}

func (a *archive) addFile(name, body string) (err error) {
	switch name {
	case "article.txt":
		a.text = body
	case "meta.txt":
		day, ok := strings.CutPrefix(strings.TrimSpace(body), "published: ")
		if !ok {
			return fmt.Errorf("%q is not a publication date", body)
		}
		a.published, err = time.ParseInLocation(time.DateOnly, day, when.Kyiv)
	case "want.txt":
		for line := range strings.Lines(body) {
			if line = strings.TrimSpace(line); line != "" && err == nil {
				err = a.addWant(line)
			}
		}
	default:
		return fmt.Errorf("unknown file")
	}
	return err
}

func (a *archive) addWant(line string) error {
	cells := strings.Split(line, "|")
	for i := range cells {
		cells[i] = strings.TrimSpace(cells[i])
	}
	switch {
	case line == "none":
		a.none = true
	case cells[0] == "not" && len(cells) == 3:
		a.nots = append(a.nots, cells[1])
	case cells[0] == "maybe" && len(cells) == 3:
		a.maybes = append(a.maybes, want{line: line, kinds: either(cells[1]), places: either(cells[2])})
	case cells[0] == "date" && len(cells) == 3:
		return a.addDate(cells[1], strings.Fields(cells[2]))
	case len(cells) == 5:
		facts, err := parseFacts(cells[3])
		a.wants = append(a.wants, want{line, cells[4], either(cells[0]), either(cells[1]), either(cells[2]), facts})
		return err
	default:
		return fmt.Errorf("expectation %q", line)
	}
	return nil
}

func either(cell string) []string { return strings.Split(cell, "/") }

func (a *archive) addDate(place string, fields []string) (err error) {
	if len(fields) != 3 {
		return fmt.Errorf("date of %s", place)
	}
	d := wantDate{place: place, precision: fields[0]}
	if d.from, err = time.Parse(minuteFormat, fields[1]); err != nil {
		return err
	}
	if d.to, err = time.Parse(minuteFormat, fields[2]); err != nil {
		return err
	}
	a.dates = append(a.dates, d)
	return nil
}

var properties = []string{"target", "weapon", "cause", "status"}

func parseFacts(cell string) ([]fact, error) {
	var facts []fact
	for token := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == ',' || r == ' ' }) {
		var f fact
		token, f.optional = strings.CutSuffix(token, "?")
		name, value, ok := strings.Cut(token, "=")
		f.name = name
		switch {
		case slices.Contains(properties, name):
			f.values = either(value)
		case ok:
			if err := f.setCount(value); err != nil {
				return nil, err
			}
		}
		facts = append(facts, f)
	}
	return facts, nil
}

// setCount reads "3", "3-" or "3-5".
func (f *fact) setCount(value string) error {
	low, high, isRange := strings.Cut(value, "-")
	n, err := strconv.Atoi(low)
	if err != nil {
		return err
	}
	f.min = &n
	if !isRange {
		f.max = &n
	} else if high != "" {
		m, err := strconv.Atoi(high)
		if err != nil {
			return err
		}
		f.max = &m
	}
	return nil
}
