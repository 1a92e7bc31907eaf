//go:build e2e

package e2e

import (
	"context"
	"image"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/app/internal/invented"
	"strikemap/geo"
	"strikemap/geo/team"
	"strikemap/geo/team/teamtest"
)

// shared makes a team's workspace of an invented night and the addresses of two
// reviewers.
func shared(t *testing.T, c *teamtest.Cluster) (first, second string) {
	t.Helper()
	ctx, address := context.Background(), c.Database(t, "night")
	roles, err := team.Init(ctx, address, team.Options{})
	if err != nil {
		t.Fatal(err)
	}
	owner, err := team.Open(ctx, address, team.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer owner.Close()
	if _, err := owner.Import(ctx, slices.Values([]*geo.Reading{invented.Night()})); err != nil {
		t.Fatal(err)
	}
	c.SQL(t, "postgres", "night", `CREATE ROLE ann LOGIN; CREATE ROLE max LOGIN; GRANT "`+roles.Reviewer+`" TO ann, max`)
	return c.URL("ann", "night"), c.URL("max", "night")
}

// TestE2ETeam has two people review one workspace in two windows: what one decides
// arrives at the other, a conflict is shown and resolved, and a server that is killed
// comes back with all that was acknowledged.
func TestE2ETeam(t *testing.T) {
	c := teamtest.Start(t)
	annAt, maxAt := shared(t, c)
	ann, other := newDisplay(t, 1280, 720), newDisplay(t, 1280, 720)
	ann.open(t, built, nil, annAt)
	other.open(t, built, nil, maxAt)
	verdicts := func() string {
		return c.SQL(t, "postgres", "night", "SELECT string_agg(written_by || ' ' || (body::json->0->'value'->>'verdict'), ', ' ORDER BY seq) FROM deeds WHERE kind = 'verdict'")
	}
	decided := func(want string) {
		t.Helper()
		now := ""
		for end := time.Now().Add(30 * time.Second); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
			if now = verdicts(); now == want {
				return
			}
		}
		keep(t, "team-stuck-ann", ann.picture(t))
		keep(t, "team-stuck-max", other.picture(t))
		t.Fatalf("decided is %s, want %s", now, want)
	}
	sign := func(d *display, key, name string) {
		d.do(t, "key", "j")
		time.Sleep(time.Second)
		d.do(t, "key", key)
		time.Sleep(time.Second)
		d.do(t, "type", name)
		d.do(t, "key", "Return")
	}

	before := other.settled(t)
	sign(ann, "a", "AN")
	decided("ann accepted")
	waitFor(t, "the other window to show it", func() bool { return differing(before, other.picture(t), before.Bounds()) > 0 })
	sign(other, "a", "MX")
	decided("ann accepted, max accepted")

	for _, d := range []*display{ann, other} { // both look at the same event
		d.do(t, "key", "Home")
	}
	time.Sleep(time.Second)
	hold := make(chan error, 1)
	go func() {
		_, err := c.Try("postgres", "night", "BEGIN; SELECT strikemap.turn(); SELECT pg_sleep(4); COMMIT")
		hold <- err
	}()
	time.Sleep(500 * time.Millisecond)
	ann.do(t, "key", "u")
	time.Sleep(500 * time.Millisecond)
	other.do(t, "key", "x")
	if err := <-hold; err != nil {
		t.Fatal(err)
	}
	decided("ann accepted, max accepted, ann needs_second_look")
	time.Sleep(2 * time.Second)
	clash := other.settled(t)
	keep(t, "team-clash", clash)
	after := other.after(t, clash, "key", "space") // theirs is kept
	if differing(clash, after, centre(clash)) < 1000 {
		t.Error("no conflict was shown")
	}
	killed(t, c, ann, verdicts, decided)
	keep(t, "team-ann", ann.settled(t))
	keep(t, "team-max", other.settled(t))
	rows := c.SQL(t, "postgres", "night", "SELECT count(*) FROM events WHERE verdict IS NOT NULL")
	if deeds := strings.Count(verdicts(), ",") + 1; rows == "0" || deeds != 4 {
		t.Errorf("%s events were decided by %d deeds", rows, deeds)
	}
}

// killed kills the server while a person works, and has them go on.
func killed(t *testing.T, c *teamtest.Cluster, d *display, verdicts func() string, decided func(string)) {
	t.Helper()
	told := verdicts()
	if err := c.Kill(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(2 * time.Second)
	d.do(t, "key", "a") // nothing can be decided
	keep(t, "team-away", d.settled(t))
	c.Begin(t)
	decided(told)
	time.Sleep(4 * time.Second)
	d.do(t, "key", "a")
	decided(told + ", ann accepted")
}

// centre is the part of the picture where dialogs stand.
func centre(p *image.RGBA) image.Rectangle {
	size := p.Bounds().Size()
	return image.Rect(size.X/4, size.Y/4, size.X*3/4, size.Y*3/4)
}
