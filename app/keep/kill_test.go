//go:build unix

package keep_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"strikemap/app/keep"
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/workspace"
)

// killedPath and killedSeed are the environment of a child that is killed: the
// workspace that it works in, and where its dice begin.
const killedPath, killedSeed = "STRIKEMAP_TEST_KILLED", "STRIKEMAP_TEST_SEED"

// TestKilled is no test: it is a person who gathers and reviews, as the window has
// it done, until the program is killed. It prints what the status line would say is
// saved.
func TestKilled(t *testing.T) {
	path := os.Getenv(killedPath)
	if path == "" {
		return
	}
	seed, _ := strconv.ParseUint(os.Getenv(killedSeed), 10, 64)
	s := &sitting{desk: desk{state: state.New()}, dice: storetest.Rolled(seed)}
	s.open(t, path)
	for n := int(seed) * 1000; ; n += 3 {
		s.gather(s.dice.Readings(n, 1+s.dice.IntN(3)))
		for range s.dice.IntN(12) {
			s.act(n)
			s.take()
		}
		if s.dice.IntN(3) == 0 { // waits until all is saved, as the others do not
			s.until(t, func(keep.Status) bool { return len(s.given) == 0 })
		}
	}
}

// sitting is a desk in a process of its own, and what was given to its keeper.
type sitting struct {
	desk
	dice  storetest.Dice
	given [][]string // what each task that is pending keeps
}

func (s *sitting) open(t *testing.T, path string) {
	t.Helper()
	w, err := workspace.Open(path, workspace.Options{Program: "test"})
	if errors.Is(err, fs.ErrNotExist) || err != nil && strings.Contains(err.Error(), "no such file") {
		w, err = workspace.Create(path, workspace.Options{Program: "test"})
	}
	if err != nil {
		t.Fatal(err)
	}
	book, err := w.Book(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	s.keeper = keep.New(w, book, true, keep.Hooks{
		Do: s.do, Spawn: func(f func()) { go f() }, Desk: s.state, Retry: 50 * time.Millisecond,
		Status: s.saved, Conflict: func(keep.Clash) {},
	})
	s.state.SetAuthor("AB")
	s.state.Open(book, func(d journal.Deed) {
		s.given = append(s.given, []string{d.ID})
		s.keeper.Keep(d)
	})
}

// saved prints what is not pending any more: tasks are kept in their order.
func (s *sitting) saved(now keep.Status) {
	for len(s.given) > now.Pending {
		for _, name := range s.given[0] {
			fmt.Println("kept", name)
		}
		s.given = s.given[1:]
	}
}

func (s *sitting) gather(rs []*geo.Reading) {
	var names []string
	for _, r := range rs {
		names = append(names, r.Article.SHA256)
	}
	d := journal.Presence("AB", journal.AddArticles, names...)
	s.state.Add(rs...)
	s.given = append(s.given, append(names, d.ID))
	s.keeper.Import(rs, d)
}

// act does what a person does with an event, or with the last deed.
func (s *sitting) act(n int) {
	all := s.state.Book().Entries()
	if len(all) == 0 {
		return
	}
	e := all[s.dice.IntN(len(all))].Event
	s.state.Select(e.ID)
	switch s.dice.IntN(6) {
	case 0:
		s.state.SetNote(e, fmt.Sprint("invented note ", n))
	case 1:
		s.state.ToggleStar()
	case 2:
		s.state.Undo()
	default:
		s.state.Decide([]journal.Review{journal.Accepted, journal.Rejected, journal.Unsure}[s.dice.IntN(3)])
	}
}

// take takes what the background brought.
func (s *sitting) take() {
	s.mu.Lock()
	work := s.work
	s.work = nil
	s.mu.Unlock()
	for _, f := range work {
		f()
	}
}

// worked has somebody work in a workspace until the program is killed, and returns
// what they were told is saved.
func worked(t *testing.T, path string, seed int, after time.Duration) []string {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestKilled$")
	cmd.Env = append(os.Environ(), killedPath+"="+path, fmt.Sprintf("%s=%d", killedSeed, seed))
	kept, stopped := storetest.Killed(t, cmd, after)
	if stopped != "" {
		t.Errorf("the program stopped itself: %s", stopped)
	}
	return kept
}

func TestNothingThatIsSaidToBeSavedIsLostWhenTheProgramIsKilled(t *testing.T) {
	kills, path, told := 5, "", 0
	if n, err := strconv.Atoi(os.Getenv("STRIKEMAP_KILLS")); err == nil {
		kills = n
	}
	var kept []string
	for n := range kills {
		if n%20 == 0 { // a new file, for the old one has grown
			path, kept = filepath.Join(t.TempDir(), "week.gpkg"), nil
		}
		fresh := worked(t, path, n, 200*time.Millisecond+rand.N(600*time.Millisecond))
		kept, told = append(kept, fresh...), told+len(fresh)
		if _, err := os.Stat(path); err != nil && len(kept) == 0 {
			continue // killed before there was a file
		}
		there := held(t, path)
		for _, name := range kept {
			if !there[name] {
				t.Fatalf("kill %d: %s is lost", n, name)
			}
		}
	}
	t.Logf("%d kills, %d acknowledged", kills, told)
}

// held returns the hashes of the articles and the names of the deeds in a workspace.
func held(t *testing.T, path string) map[string]bool {
	t.Helper()
	w, err := workspace.Open(path, workspace.Options{Program: "test"})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	return storetest.Names(t, w)
}
