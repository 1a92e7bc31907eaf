//go:build unix

package team_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"strikemap/geo/journal"
	"strikemap/geo/journal/storetest"
	"strikemap/geo/team"
	"strikemap/geo/team/teamtest"
)

// told fails when an error does not say something.
func told(t *testing.T, err error, says string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), says) {
		t.Errorf("told %v, want %q", err, says)
	}
}

func TestTheServerLetsEveryRoleDoWhatItMay(t *testing.T) {
	c, ctx := teamtest.Shared(t), context.Background()
	address := made(t, c, "roles")
	roles := team.RolesOf("roles")
	owner := opened(t, address, options)
	rs := storetest.Rolled(1).Readings(0, 5)
	if _, err := owner.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	if owner.Role() != team.Owner {
		t.Errorf("who made it is %v", owner.Role())
	}
	reader := opened(t, login(t, c, "rita", "roles", roles.Reader), options)
	reviewer := opened(t, login(t, c, "rex", "roles", roles.Reviewer), options)
	if reader.Role() != team.Reader || reviewer.Role() != team.Reviewer {
		t.Errorf("roles %v and %v", reader.Role(), reviewer.Role())
	}
	if n := len(storetest.Loaded(t, reader)); n != 5 {
		t.Errorf("a reader reads %d articles", n)
	}
	_, err := reader.Append(ctx, verdict("R", "e", 0))
	told(t, err, "you may only read it: have an owner of the workspace grant you the role of a reviewer")
	if seq, err := reviewer.Append(ctx, verdict("X", "e", 0)); seq != 1 || err != nil {
		t.Errorf("a reviewer's deed: %d, %v", seq, err)
	}
	if who := c.SQL(t, "postgres", "roles", "SELECT written_by FROM deeds"); who != "rex" {
		t.Errorf("the server says that %s wrote", who)
	}
	_, err = reviewer.Import(ctx, slices.Values(storetest.Rolled(2).Readings(9, 1)))
	told(t, err, "only owners of the workspace add articles")
	purge := journal.Presence("X", journal.Purge, rs[0].Article.SHA256)
	purge.Seen = 1
	_, err = reviewer.Append(ctx, purge)
	told(t, err, "only owners of the workspace add articles and purge")
	if _, err := owner.Append(ctx, purge); err != nil {
		t.Error(err)
	}
	_, err = team.Open(ctx, login(t, c, "guest", "roles", ""), options)
	told(t, err, "your name on the server may not read it")
}

// TestAHostileReviewerCanOnlyAppend tries, with a shell on the server, all that a
// reviewer must not do.
func TestAHostileReviewerCanOnlyAppend(t *testing.T) {
	c, ctx := teamtest.Shared(t), context.Background()
	owner := opened(t, made(t, c, "hostile"), options)
	if _, err := owner.Import(ctx, slices.Values(storetest.Rolled(1).Readings(0, 8))); err != nil {
		t.Fatal(err)
	}
	reviewer := opened(t, login(t, c, "mallory", "hostile", team.RolesOf("hostile").Reviewer), options)
	if _, err := owner.Append(ctx, verdict("A", "e", 0)); err != nil {
		t.Fatal(err)
	}
	const sum = "SELECT md5(string_agg(x, '')) FROM (SELECT reports::text x FROM reports UNION ALL SELECT articles::text FROM articles UNION ALL SELECT deeds::text FROM deeds ORDER BY 1) y"
	before := c.SQL(t, "postgres", "hostile", sum)
	appendAs := func(n, kind, seen, body string) string {
		return "SELECT append_deed(" + n + ", 'x', NULL, 'A', now(), '" + kind + "', NULL, " + seen + ", '" + body + "', '{}', '[]', '[]')"
	}
	const good = `[{"space": "event", "target": "e", "field": "verdict", "value": null}]`
	for name, sql := range map[string]string{
		"a report is changed":               "UPDATE reports SET kind = 'alert'",
		"a report is deleted":               "DELETE FROM reports",
		"a report is added":                 "INSERT INTO reports (article, position, report, intercepted) VALUES (1, 99, 'x', false)",
		"an article is changed":             "UPDATE articles SET body = 'x'",
		"another's deed is changed":         "UPDATE deeds SET body = '[]'",
		"another's deed is deleted":         "DELETE FROM deeds",
		"all deeds are deleted":             "TRUNCATE deeds",
		"a deed is added beside":            "INSERT INTO deeds (seq, id, time, kind, seen, body) VALUES (2, 'x', now(), 'verdict', 1, '[]')",
		"a deed is written under a name":    "INSERT INTO deeds (seq, id, time, kind, seen, body, written_by) VALUES (2, 'x', now(), 'verdict', 1, '[]', 'ann')",
		"registers are forgotten":           "DELETE FROM registers",
		"an event is written":               "UPDATE events SET kind = 'alert'",
		"events are projected without deed": "SELECT project_events('{}', '[]', '[]')",
		"a table is dropped":                "DROP TABLE reports",
		"the guard is dropped":              "DROP TRIGGER kept ON deeds",
		"the guard is switched off":         "SET strikemap.purging = 'on'; UPDATE deeds SET body = '[]'",
		"replication is played":             "SET session_replication_role = replica",
		"the owner is played":               `SET ROLE "strikemap_hostile_owner"`,
		"a table is put before":             "CREATE TABLE strikemap.x (i int)",
		"a number is left out":              appendAs("7", "verdict", "1", good),
		"what was not seen is set":          appendAs("2", "verdict", "0", good),
		"a text is purged":                  appendAs("2", "purge", "1", strings.Replace(good, `"event"`, `"article"`, 1)),
		"a deed of no kind":                 appendAs("2", "guess", "1", good),
		"a deed that nobody can read":       appendAs("2", "verdict", "1", `[{"space": 1, "target": "e", "field": "verdict"}]`),
		"a deed that sets nothing":          appendAs("2", "verdict", "1", `{}`),
	} {
		if out, err := c.Try("mallory", "hostile", sql); err == nil {
			t.Errorf("%s, and the server says %q", name, out)
		}
	}
	if after := c.SQL(t, "postgres", "hostile", sum); after != before {
		t.Error("something has changed")
	}
	if _, err := reviewer.Append(ctx, verdict("M", "e", 1)); err != nil {
		t.Errorf("an honest deed: %v", err)
	}
	if _, err := c.Try("mallory", "hostile", appendAs("3", "verdict", "2", good)); err != nil {
		t.Errorf("an honest deed by hand: %v", err)
	}
	if _, err := c.Try("postgres", "hostile", "UPDATE strikemap.deeds SET author = 'x'"); err == nil {
		t.Error("the journal is changed by an administrator's slip")
	}
}

func TestMakingAWorkspaceAgainChangesNothing(t *testing.T) {
	c, ctx := teamtest.Shared(t), context.Background()
	address := made(t, c, "again")
	w := opened(t, address, options)
	if _, err := w.Append(ctx, verdict("A", "e", 0)); err != nil {
		t.Fatal(err)
	}
	if _, err := team.Init(ctx, address, options); err != nil {
		t.Fatal(err)
	}
	if n := len(storetest.Since(t, w, 0)); n != 1 {
		t.Errorf("%d deeds", n)
	}
}

func TestAPurgedTextLeavesTheServer(t *testing.T) {
	c, ctx := teamtest.Shared(t), context.Background()
	w := opened(t, made(t, c, "purged"), options)
	rs := storetest.Rolled(3).Readings(0, 4)
	rs[1].Article.Body = "Invented secret. A drone hit Velyke."
	if _, err := w.Import(ctx, slices.Values(rs)); err != nil {
		t.Fatal(err)
	}
	other := opened(t, w.Address(), options)
	storetest.Loaded(t, other)
	if _, err := w.Append(ctx, journal.Presence("A", journal.Purge, rs[1].Article.SHA256)); err != nil {
		t.Fatal(err)
	}
	dump := c.SQL(t, "postgres", "purged", "SELECT articles::text FROM strikemap.articles UNION ALL SELECT reports::text FROM strikemap.reports UNION ALL SELECT events::text FROM strikemap.events")
	if strings.Contains(dump, "secret") {
		t.Errorf("it is still there: %s", dump)
	}
	for _, s := range []*team.Team{w, other} {
		if text := strings.Join(storetest.Loaded(t, s), "\n"); strings.Contains(text, "secret") {
			t.Error("it is still read")
		}
	}
}
