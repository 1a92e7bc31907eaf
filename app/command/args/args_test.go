package args_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/app/command/args"
)

// size is a value that reads itself.
type size int

func (s *size) UnmarshalText(text []byte) error {
	if _, err := fmt.Sscanf(string(text), "size %d", (*int)(s)); err != nil {
		return errors.New("it is no size")
	}
	return nil
}

type files struct {
	Paths []string `arg:"" name:"file" help:"Files."`
}

func (f *files) Validate() error {
	if slices.Contains(f.Paths, "bad") {
		return errors.New("it is bad")
	}
	return nil
}

type draw struct {
	Out     string        `required:"" placeholder:"FILE" help:"Where to."`
	Format  string        `enum:"png,svg" default:"png" help:"png or svg (${default})."`
	Scale   int           `default:"1" help:"Scale."`
	Grid    float64       `help:"Grid, ${unit}."`
	Day     time.Time     `format:"2006-01-02" help:"Day."`
	Wait    time.Duration `help:"How long."`
	Size    size          `help:"Size."`
	BigOnes bool          `help:"Big ones alone."`
	Above   int           `default:"3" with:"big-ones" help:"How big."`
	files
}

type grammar struct {
	Draw draw `cmd:"" help:"Draw a map."`
	Team struct {
		Copy struct {
			From string `arg:"" help:"From."`
			To   string `arg:"" help:"To."`
		} `cmd:"" help:"Copy."`
	} `cmd:"" help:"Team."`
	Old struct {
		Args []string `arg:"" optional:"" passthrough:""`
	} `cmd:"" hidden:""`
}

var g = args.Grammar{Name: "program", About: "It draws.", Version: "1.2", Vars: map[string]string{"unit": "in kilometres"}}

func TestALineIsReadIntoItsCommand(t *testing.T) {
	var all grammar
	line := []string{
		"draw", "a", "--out=b.png", "--format", "svg", "--scale", "-2", "--grid=1.5", "--day", "2025-12-31", "--wait", "90s", "--size", "size 7",
		"--big-ones", "-", "--", "--c",
	}
	command, shown, err := g.Parse(&all, line)
	d := &all.Draw
	if command != any(d) || shown != "" || err != nil {
		t.Fatalf("%v %q %v", command, shown, err)
	}
	got := strings.TrimSpace(fmt.Sprintln(d.Out, d.Format, d.Scale, d.Grid, d.Day.Day(), d.Wait, d.Size, d.BigOnes, d.Paths))
	if got != "b.png svg -2 1.5 31 1m30s 7 true [a - --c]" {
		t.Errorf("read is %s", got)
	}
}

func TestWhatIsNotSaidIsAsUsual(t *testing.T) {
	var all grammar
	if _, _, err := g.Parse(&all, []string{"draw", "--out", "x", "a"}); err != nil || all.Draw.Format != "png" || all.Draw.Scale != 1 || !all.Draw.Day.IsZero() {
		t.Errorf("%+v %v", all.Draw, err)
	}
	command, _, err := g.Parse(&all, []string{"team", "copy", "x", "y"})
	if err != nil || command != any(&all.Team.Copy) || all.Team.Copy.To != "y" {
		t.Errorf("%v %v", command, err)
	}
	if _, _, err := g.Parse(&all, []string{"old", "--any", "thing", "--help"}); err != nil || len(all.Old.Args) != 3 {
		t.Errorf("%v %v", all.Old.Args, err)
	}
}

func TestWhatCannotBeReadIsTold(t *testing.T) {
	for line, want := range map[string]string{
		"":                               "say what to do: draw, team",
		"paint":                          "there is no command paint",
		"team move":                      "there is no command team move",
		"team":                           "say what to do: copy",
		"draw a":                         "draw: --out=FILE is missing",
		"draw --out x":                   "draw: <file> is missing",
		"draw a --out":                   "--out=FILE: a value is missing",
		"draw a --outt x":                "there is no flag --outt",
		"draw a -o x":                    "there is no flag -o",
		"draw a --out x --format gif":    "--format: it is one of png, svg, not gif",
		"draw a --out x --scale big":     `--scale: "big": it is no number`,
		"draw a --out x --grid 1m":       `--grid: "1m": it is no number`,
		"draw a --out x --grid NaN":      `--grid: "NaN": it is no number`,
		"draw a --out x --grid -Inf":     `--grid: "-Inf": it is no number`,
		"draw a --out x --above 3":       "draw: --above says nothing without --big-ones",
		"draw a --out x --day 31.12":     `--day: "31.12" is no date: write it as 2006-01-02`,
		"draw a --out x --wait 3":        `--wait: "3" is no time span: write it as 90s or 2m`,
		"draw a --out x --size 3":        "--size: it is no size",
		"draw a --out x --big-ones=many": `--big-ones: "many" is neither true nor false`,
		"draw bad --out x":               "draw: it is bad",
		"team copy x":                    "team copy: <to> is missing",
		"team copy x y z":                "team copy: nobody knows what to do with z",
	} {
		_, _, err := g.Parse(&grammar{}, strings.Fields(line))
		if err == nil || err.Error() != want {
			t.Errorf("%s: told %v, want %s", line, err, want)
		}
	}
}

func TestHelpTellsWhatThereIs(t *testing.T) {
	for line, want := range map[string][]string{
		"--help":           {"Usage: program <command> [flags]", "It draws.", "draw  Draw a map.", "--version"},
		"draw --help":      {"Usage: program draw --out=FILE <file> … [flags]", "--format=FORMAT", "png or svg (png).", "Grid, in kilometres.", "--big-ones "},
		"team copy --help": {"Usage: program team copy <from> <to> [flags]"},
		"--version":        {"1.2\n"},
	} {
		_, shown, err := g.Parse(&grammar{}, strings.Fields(line))
		for _, w := range want {
			if err != nil || !strings.Contains(shown, w) {
				t.Errorf("%s: %v\n%s\nlacks %s", line, err, shown, w)
			}
		}
		if strings.Contains(shown, "old") {
			t.Errorf("what is hidden is shown: %s", shown)
		}
	}
}
