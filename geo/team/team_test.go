//go:build unix

package team_test

import (
	"context"
	"errors"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/team"
	"strikemap/geo/team/teamtest"
)

func TestMain(m *testing.M) { teamtest.Main(m) }

var options = team.Options{Program: "test", Areas: storetest.Borders{}}

// made makes a workspace in a new database and returns its address.
func made(t testing.TB, c *teamtest.Cluster, database string) string {
	t.Helper()
	address := c.Database(t, database)
	if _, err := team.Init(context.Background(), address, options); err != nil {
		t.Fatal(err)
	}
	return address
}

func opened(t testing.TB, address string, o team.Options) *team.Team {
	t.Helper()
	w, err := team.Open(context.Background(), address, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { w.Close() })
	return w
}

// login makes a login with a role of a database and returns its address.
func login(t testing.TB, c *teamtest.Cluster, name, database, role string) string {
	t.Helper()
	c.SQL(t, "postgres", database, `CREATE ROLE `+name+` LOGIN`)
	if role != "" {
		c.SQL(t, "postgres", database, `GRANT "`+role+`" TO `+name)
	}
	return c.URL(name, database)
}

func TestATeamBehavesAsTheStoreInMemory(t *testing.T) {
	c := teamtest.Shared(t)
	for seed, database := range []string{"a", "Тиждень 3"} {
		address := made(t, c, database)
		w, _ := storetest.Alike(t, uint64(seed), opened(t, address, options), func(s storetest.Kept) storetest.Kept {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			return opened(t, address, options)
		})
		projected(t, c, database, w)
	}
	layers(t, c)
}

// projected fails when the layer events is not the fold.
func projected(t *testing.T, c *teamtest.Cluster, database string, w journal.Store) {
	t.Helper()
	columns := strings.NewReplacer("corrected", "corrected::int", "made", "made::int").Replace(storetest.EventColumns)
	rows := strings.Split(c.SQL(t, "postgres", database, "SELECT "+columns+" FROM events"), "\n")
	slices.Sort(rows)
	if folded := storetest.EventsOf(storetest.BookOf(t, w)); !slices.Equal(rows, folded) {
		t.Errorf("%s: the layer events has\n%s\nthe fold\n%s", database, strings.Join(rows, "\n"), strings.Join(folded, "\n"))
	}
}

// layers has GDAL read what is in the first database.
func layers(t *testing.T, c *teamtest.Cluster) {
	t.Helper()
	if _, err := exec.LookPath("ogrinfo"); err != nil {
		t.Log("GDAL is not here")
		return
	}
	out, err := exec.Command("ogrinfo", "-al", "-so", "PG:host="+c.Folder+" user=postgres dbname=a").CombinedOutput()
	for _, layer := range []string{"events", "reports", "areas"} {
		if !strings.Contains(string(out), "Layer name: "+layer+"\n") {
			t.Errorf("no layer %s: %v %s", layer, err, out)
		}
	}
	if strings.Contains(string(out), "ERROR") {
		t.Errorf("ogrinfo says %s", out)
	}
}

// verdict accepts an event.
func verdict(who, event string, seen int64) journal.Deed {
	d := journal.Decide(who, journal.Judgement{Verdict: journal.Accepted}, event)
	d.Seen = seen
	return d
}

func TestOthersDeedsAreToldAndNothingIsOverwritten(t *testing.T) {
	address, ctx := made(t, teamtest.Shared(t), "conflict"), context.Background()
	mine, theirs := opened(t, address, options), opened(t, address, options)
	told := watch(t, mine)
	if _, err := theirs.Append(ctx, verdict("B", "e", 0)); err != nil {
		t.Fatal(err)
	}
	if seq := <-told; seq != 1 {
		t.Errorf("told %d", seq)
	}
	var conflict *journal.Conflict
	if _, err := mine.Append(ctx, verdict("A", "e", 0)); !errors.As(err, &conflict) || conflict.Seq != 1 {
		t.Errorf("what changed meanwhile was overwritten: %v", err)
	}
	if seq, err := mine.Append(ctx, verdict("A", "e", 1)); seq != 2 || err != nil {
		t.Errorf("after looking: %d, %v", seq, err)
	}
	again := verdict("A", "f", 2)
	for range 2 {
		if seq, err := mine.Append(ctx, again); seq != 3 || err != nil {
			t.Errorf("sent again: %d, %v", seq, err)
		}
	}
	select {
	case seq := <-told:
		t.Errorf("told of an own deed, %d", seq)
	case <-time.After(100 * time.Millisecond):
	}
}

// watch tells the numbers of others' deeds, from when it returns.
func watch(t testing.TB, w *team.Team) <-chan int64 {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	told, ended := make(chan int64, 100), make(chan error, 1)
	before, err := w.Here(ctx)
	if err != nil {
		t.Fatal(err)
	}
	go func() { ended <- w.Watch(ctx, func(seq int64) { told <- seq }) }()
	t.Cleanup(func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		here, err := w.Here(context.Background())
		if err == nil && len(here) > len(before) {
			time.Sleep(20 * time.Millisecond) // it has asked to be told
			return told
		}
		if time.Now().After(deadline) {
			t.Fatalf("nobody is here: %v", err)
		}
	}
}

func TestAServerThatGoesAwayComesBackByItself(t *testing.T) {
	c := teamtest.Start(t)
	address, ctx := made(t, c, "week"), context.Background()
	links := make(chan error, 10)
	o := options
	o.Link = func(err error) { links <- err }
	mine, theirs := opened(t, address, o), opened(t, address, options)
	told := watch(t, mine)
	kept, err := mine.Append(ctx, verdict("A", "e", 0))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := <-links; !team.Away(err) {
		t.Errorf("told %v", err)
	}
	if _, err := mine.Append(ctx, verdict("A", "f", 1)); !team.Away(err) {
		t.Errorf("a deed without a server: %v", err)
	}
	c.Begin(t)
	if _, err := theirs.Append(ctx, verdict("B", "g", 1)); err != nil {
		t.Errorf("the first deed after: %v", err)
	}
	if err := <-links; err != nil {
		t.Errorf("told %v", err)
	}
	if seq := <-told; seq != kept+1 {
		t.Errorf("told %d", seq)
	}
	if _, err := mine.Append(ctx, verdict("A", "f", 1)); err != nil {
		t.Error(err)
	}
	if all := storetest.Since(t, mine, 0); len(all) != 3 {
		t.Errorf("%d deeds", len(all))
	}
}

func TestWhoIsHereIsTold(t *testing.T) {
	address := made(t, teamtest.Shared(t), "here")
	o := options
	o.Author = "Олена К"
	w := opened(t, address, o)
	watch(t, w)
	other := opened(t, address, options)
	watch(t, other)
	if here, err := w.Here(context.Background()); err != nil || !slices.Equal(here, []string{"postgres", "Олена К"}) {
		t.Errorf("here are %q, %v", here, err)
	}
}
