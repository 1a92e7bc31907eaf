package command

import (
	"errors"
	"fmt"
	"io"

	"strikemap/geo/agreement"
	"strikemap/geo/export"
	"strikemap/geo/ledger"
)

// agree prints how far two people agree who decided in two workspaces.
func (e *evaluate) agree(s *session) error {
	var books []*ledger.Book
	for _, place := range e.Paths {
		b, err := s.book(place)
		if err != nil {
			return err
		}
		books = append(books, b)
	}
	c := agreement.Compare(books[0], books[1])
	if c.Both == 0 {
		return fmt.Errorf("%s and %s have no event that both decided: give two workspaces of the same articles", e.Paths[0], e.Paths[1])
	}
	if err := c.Print(s.stdout); err != nil || e.List == "" {
		return err
	}
	return export.Save(e.List, func(w io.Writer) error { return c.CSV(w) })
}

// Validate refuses what cannot be compared.
func (e *evaluate) Validate() error {
	switch {
	case e.Agreement == (e.Gold != ""):
		return errors.New("give either --gold with labels, or --agreement with two workspaces")
	case e.List != "" && !e.Agreement:
		return errors.New("--list goes with --agreement")
	case e.Agreement && e.Out != "":
		return errors.New("--out goes with --gold")
	case !e.Agreement:
		return e.validateGold()
	case len(e.Paths) != 2 || !isWorkspace(e.Paths[0]) || !isWorkspace(e.Paths[1]):
		return errors.New("--agreement compares two workspaces: give two .gpkg files or addresses of teams'")
	}
	return nil
}
