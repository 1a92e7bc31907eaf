package command

import (
	"context"
	"errors"
	"fmt"
	"os"

	"golang.org/x/term"

	"strikemap/geo"
	"strikemap/geo/agreement"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/team"
	"strikemap/geo/workspace"
)

type teamwork struct {
	Init teamInit `cmd:"" help:"Make a team's workspace in a database of PostgreSQL with PostGIS, with the roles of readers, reviewers and owners."`
	Copy teamCopy `cmd:"" help:"Copy a workspace with all that was decided in it: from a file to a server, back, or from server to server."`
}

type teamInit struct {
	DB string `name:"db" required:"" placeholder:"URL" help:"Address of the database, as postgres://USER@HOST/DATABASE; passwords come from PGPASSWORD or .pgpass."`
}

// Validate refuses an address that cannot be used.
func (c *teamInit) Validate() error { return checkAddress(c.DB) }

func checkAddress(address string) error {
	if err := team.CheckAddress(address); err != nil {
		return errors.New(said(err))
	}
	return nil
}

// Run makes the workspace and says how people get their roles.
func (c *teamInit) Run(s *session) error {
	var roles team.Roles
	err := s.withPassword(team.Options{Program: s.bundle.Version}, func(o team.Options) (err error) {
		roles, err = team.Init(context.Background(), c.DB, o)
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(s.stdout, "The workspace is there, and you own it. Let others in, by the names of their logins:\n"+
		"  GRANT %q TO NAME;\n  GRANT %q TO NAME;\n  GRANT %q TO NAME;\n", roles.Reader, roles.Reviewer, roles.Owner)
	return nil
}

// withPassword calls f, and where the server wants a password that is nowhere to
// be found, once more with what a person at the terminal types.
func (s *session) withPassword(o team.Options, f func(team.Options) error) error {
	err := f(o)
	stdin, ok := s.stdin.(*os.File)
	if !ok || !secretMissing(err) || !term.IsTerminal(int(stdin.Fd())) {
		return err
	}
	fmt.Fprint(s.stderr, "Password: ")
	typed, failed := term.ReadPassword(int(stdin.Fd()))
	fmt.Fprintln(s.stderr)
	if failed != nil || len(typed) == 0 {
		return err
	}
	o.Password = string(typed)
	return f(o)
}

// secretMissing reports whether a server refused a password.
func secretMissing(err error) bool {
	var f *geo.Fault
	for e := err; errors.As(e, &f); e = f.Err {
		if f.Reason.ID == geo.FaultTeamPassword {
			return true
		}
	}
	return false
}

// team opens a team's workspace.
func (s *session) team(address string) (t *team.Team, err error) {
	areas, err := s.areas()
	if err != nil {
		return nil, err
	}
	err = s.withPassword(team.Options{Program: s.bundle.Version, Areas: areas}, func(o team.Options) error {
		t, err = team.Open(context.Background(), address, o)
		return err
	})
	return t, err
}

type teamCopy struct {
	From string `arg:"" help:"A workspace, a .gpkg file, or the address of a team's."`
	To   string `arg:"" help:"A workspace that is not there yet, or the address of a team's with nothing in it."`

	Blind  bool   `help:"Leave out all that was decided, for a second reading: evaluate --agreement compares the two."`
	Filter string `placeholder:"VIEW" help:"With --blind: copy only the articles of events that a saved view shows."`
}

// Validate refuses what is no workspace.
func (c *teamCopy) Validate() error {
	for _, place := range []string{c.From, c.To} {
		switch {
		case team.Addressed(place):
			if err := checkAddress(place); err != nil {
				return err
			}
		case c.Filter != "" && !c.Blind:
			return errors.New("--filter goes with --blind: what was decided belongs to all articles")
		case !isFile(place):
			return fmt.Errorf("%s is no workspace: give a file whose name ends in .gpkg, or an address as postgres://USER@HOST/DATABASE", place)
		}
	}
	return nil
}

// Run copies all readings and deeds.
func (c *teamCopy) Run(s *session) error {
	from, err := s.store(c.From)
	if err != nil {
		return err
	}
	defer from.Close()
	source := journal.Store(from)
	if c.Blind {
		if source, err = c.blind(from); err != nil {
			return err
		}
	}
	to := s.fillFile
	if team.Addressed(c.To) {
		to = s.fillTeam
	}
	if err := to(c.To, source); err != nil {
		return err
	}
	fmt.Fprintf(s.stdout, "%s: copied to %s\n", c.From, c.To)
	return nil
}

// blind returns a store without what was decided in it.
func (c *teamCopy) blind(from folded) (journal.Store, error) {
	if c.Filter == "" {
		return agreement.Blind(from, nil), nil
	}
	book, err := from.Book(context.Background())
	if err != nil {
		return nil, err
	}
	shown, err := shownIn(book, c.Filter)
	if err != nil {
		return nil, err
	}
	only := map[string]bool{}
	for _, r := range shown.Shown() {
		only[r.Article.SHA256] = true
	}
	return agreement.Blind(from, only), nil
}

// folded is a store that folds what it keeps.
type folded interface {
	journal.Store
	Book(context.Context) (*ledger.Book, error)
}

// store opens a workspace for reading.
func (s *session) store(place string) (folded, error) {
	if team.Addressed(place) {
		return s.team(place)
	}
	return workspace.Open(place, workspace.Options{ReadOnly: true})
}

func (s *session) fillFile(path string, from journal.Store) error {
	areas, err := s.areas()
	if err != nil {
		return err
	}
	w, err := workspace.Create(path, workspace.Options{Program: s.bundle.Version, Areas: areas})
	if err != nil {
		return err
	}
	if err := w.Fill(context.Background(), from); err != nil {
		return errors.Join(err, w.Close(), os.Remove(path))
	}
	return w.Close()
}

func (s *session) fillTeam(address string, from journal.Store) error {
	t, err := s.team(address)
	if err != nil {
		return err
	}
	return errors.Join(t.Fill(context.Background(), from), t.Close())
}
