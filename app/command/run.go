package command

import (
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"
	"sync"

	"strikemap/app/bundle"
	"strikemap/app/command/args"
	"strikemap/app/words"
)

// Exit statuses.
const (
	statusRead   = 0
	statusFaults = 1
	statusUsage  = 2
)

// thrift is from how many bytes on the collector of garbage works harder, however
// little the articles leave of it.
const thrift = 384 << 20

const description = `Reads news articles about the war on Ukraine, finds what is reported to have
happened where, and shows the sentence behind each marker.

Without a command it opens the window on the files given.`

type grammar struct {
	Extract  extract  `cmd:"" help:"Print the reports that articles make, one a line."`
	Gather   gather   `cmd:"" help:"Keep what articles report in a workspace, one file."`
	Render   render   `cmd:"" help:"Draw the events of articles on a map."`
	Export   exported `cmd:"" help:"Write what is decided in a workspace to a file."`
	Evaluate evaluate `cmd:"" help:"Score the reading against labelled articles."`
	Team     teamwork `cmd:"" help:"Work together in one workspace, kept in PostgreSQL with PostGIS."`
	queueCommands
}

// Wanted reports whether the arguments ask for a command rather than for the
// window on some files.
func Wanted(line []string) bool {
	if len(line) == 0 {
		return false
	}
	commands := []string{"extract", "gather", "render", "export", "evaluate", "team", "queue"}
	return strings.HasPrefix(line[0], "-") || slices.Contains(commands, line[0])
}

// Run carries out the command that the arguments, without the program's name,
// ask for, and returns the exit status.
func Run(line []string, stdin io.Reader, stdout, stderr io.Writer, b bundle.Bundle) int {
	g := args.Grammar{Name: "strikemap", About: description, Version: b.Version, Vars: map[string]string{"endings": endings()}}
	command, shown, err := g.Parse(&grammar{}, line)
	switch {
	case shown != "":
		fmt.Fprint(stdout, shown)
		return statusRead
	case err != nil:
		fmt.Fprintf(stderr, "strikemap: %v\nstrikemap --help tells what it can do.\n", err)
		return statusUsage
	}
	release := sync.OnceFunc(abandonWhenStopped())
	defer release()
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(thrift))
	s := &session{stdin: stdin, stdout: stdout, stderr: stderr, bundle: b, loaded: b.Load(), release: release}
	if err := command.(runner).Run(s); err != nil {
		s.fault(err)
	}
	if s.faults > 0 {
		return statusFaults
	}
	return statusRead
}

// runner is a command.
type runner interface{ Run(*session) error }

// session is one run of one command.
type session struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	bundle         bundle.Bundle
	loaded         bundle.Loaded
	release        func() // has signals to stop come to the command itself
	faults         int
}

// fault names what went wrong and lets the command go on.
func (s *session) fault(err error) {
	s.faults++
	for line := range strings.Lines(said(err)) {
		fmt.Fprintf(s.stderr, "strikemap: %s\n", strings.TrimSpace(line))
	}
}

// said says faults in English, each on a line.
var said = words.Fault("en")
