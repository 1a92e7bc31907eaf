package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"time"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/team"
	"strikemap/geo/workspace"
)

// batch is how many articles are kept at once: what was kept before a stop stays.
const batch = 500

type gather struct {
	Into      string    `required:"" placeholder:"W.gpkg" help:"Workspace to add the articles to, made if it is not there; or the address of a team's."`
	Published time.Time `format:"2006-01-02" placeholder:"DATE" help:"Day of publication of articles that do not tell theirs, as 2025-12-31."`
	Publisher string    `placeholder:"NAME" help:"Publisher of articles that do not tell theirs."`
	By        string    `placeholder:"NAME" help:"Who adds them; initials will do."`
	sources
}

// Validate refuses what no articles are in.
func (g *gather) Validate() error {
	if !isWorkspace(g.Into) {
		return fmt.Errorf("%s is no workspace: choose a name that ends in .gpkg, or an address as postgres://USER@HOST/DATABASE", g.Into)
	}
	if team.Addressed(g.Into) {
		if err := checkAddress(g.Into); err != nil {
			return err
		}
	}
	if i := slices.IndexFunc(g.Paths, isWorkspace); i >= 0 {
		return fmt.Errorf("%s is a workspace: gather the articles that it was made of", g.Paths[i])
	}
	return errors.Join(g.sources.Validate(), checkDay(g.Published))
}

// Run reads the articles and keeps them, those that are there already left out.
func (g *gather) Run(s *session) error {
	in := &intake{command: g, session: s}
	if err := in.openThere(); err != nil {
		return err
	}
	err := in.all()
	if in.store != nil {
		err = errors.Join(err, in.store.Close())
		fmt.Fprintf(s.stdout, "%s: added %d articles with %d reports, skipped %d that were there already\n", g.Into, in.added, in.reports, in.known)
	}
	return err
}

// intake adds articles to a workspace.
type intake struct {
	command               *gather
	session               *session
	store                 folded // nil until there is something to keep
	added, reports, known int
}

// openThere opens the workspace if it is there, as a team's must be.
func (in *intake) openThere() error {
	into := in.command.Into
	if team.Addressed(into) {
		t, err := in.session.team(into)
		if err == nil {
			in.store = t
		}
		return err
	}
	if _, err := os.Stat(into); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return in.open(workspace.Open)
}

func (in *intake) open(how func(string, workspace.Options) (*workspace.Workspace, error)) error {
	areas, err := in.session.areas()
	if err != nil {
		return err
	}
	w, err := how(in.command.Into, workspace.Options{Program: in.session.bundle.Version, Areas: areas})
	if err != nil {
		return err
	}
	in.store = w
	for _, notice := range w.Notices() {
		fmt.Fprintf(in.session.stderr, "strikemap: %s\n", said(notice))
	}
	return nil
}

// begin makes the workspace, or opens it when it was made by another meanwhile.
func (in *intake) begin() error {
	err := in.open(workspace.Create)
	if _, missing := os.Lstat(in.command.Into); err != nil && missing == nil {
		return in.open(workspace.Open)
	}
	return err
}

// all keeps the articles batch by batch.
func (in *intake) all() error {
	g := in.command
	readings, err := g.readings(in.session, heads{published: kyivDay(g.Published), publisher: g.Publisher})
	if err != nil {
		return err
	}
	var rs []*geo.Reading
	for r := range readings {
		if rs = append(rs, r); len(rs) == batch {
			if err := in.keep(rs); err != nil {
				return err
			}
			rs = nil
		}
	}
	return in.keep(rs)
}

// keep adds the articles and notes who did. An article that was removed from the
// workspace comes back.
func (in *intake) keep(rs []*geo.Reading) error {
	if len(rs) == 0 {
		return nil
	}
	if in.store == nil {
		if err := in.begin(); err != nil {
			return err
		}
	}
	known, err := in.store.Import(context.Background(), slices.Values(rs))
	if err != nil {
		return err
	}
	in.known += len(known)
	in.added += len(rs) - len(known)
	return in.note(rs, known)
}

// note appends the deed of adding.
func (in *intake) note(rs []*geo.Reading, known []string) error {
	ctx := context.Background()
	book, err := in.store.Book(ctx)
	if err != nil {
		return err
	}
	times := map[string]int{}
	for _, hash := range known {
		times[hash]++
	}
	var hashes []string
	for _, r := range slices.Backward(rs) {
		hash := r.Article.SHA256
		if times[hash]--; times[hash] >= 0 { // of twins the first is new
			continue
		}
		hashes, in.reports = append(hashes, hash), in.reports+len(r.Reports)
	}
	for _, hash := range known {
		var presence string
		book.State().Decode(journal.Register{Space: journal.Articles, Target: hash, Field: journal.FieldPresence}, &presence)
		if presence == journal.Removed && !slices.Contains(hashes, hash) {
			hashes = append(hashes, hash)
		}
	}
	if len(hashes) == 0 {
		return nil
	}
	slices.Reverse(hashes)
	d := journal.Presence(in.command.By, journal.AddArticles, hashes...)
	d.Seen = book.State().Last()
	_, err = in.store.Append(ctx, d)
	return err
}
