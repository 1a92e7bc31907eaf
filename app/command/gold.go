package command

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"strikemap/geo"
	"strikemap/geo/geoparse"
	"strikemap/geo/journal"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// validateGold refuses files beside a workspace, and labels without files.
func (e *evaluate) validateGold() error {
	switch workspace := isWorkspace(e.Gold); {
	case workspace && len(e.Paths) > 0:
		return errors.New("a workspace has its own texts: leave the files out")
	case !workspace && e.Out != "":
		return errors.New("--out keeps what was decided in a workspace: give one as --gold")
	case !workspace && len(e.Paths) == 0:
		return errors.New("expected files or folders with the texts of the labels")
	}
	texts := sources{Paths: e.Paths}
	return texts.Validate()
}

// decisions are the labels that people's decisions in a workspace give, the texts read
// anew, and how far the reports that were decided of are read as they were decided.
type decisions struct {
	gold   []geoparse.Gold
	fresh  map[string]*geo.Reading
	fields map[string]geoparse.Share
	lost   int // accepted reports that are no longer read
}

// decisionsIn reads the texts of a workspace anew and compares them with what was
// decided. Articles of which nothing was decided are left out.
func (s *session) decisionsIn(book *ledger.Book) (*decisions, error) {
	parser, err := s.parser()
	if err != nil {
		return nil, err
	}
	by := map[*geo.Reading]*geoparse.Decided{}
	for _, e := range book.Entries() {
		for i, r := range e.Event.Reports {
			in := e.ReadingOf(i)
			if by[in] == nil {
				by[in] = &geoparse.Decided{}
			}
			switch d := by[in]; e.Review() {
			case journal.Accepted:
				d.Accepted = append(d.Accepted, r)
			case journal.Rejected:
				d.Rejected = append(d.Rejected, r)
			default:
				d.Open = append(d.Open, r)
			}
		}
	}
	out := &decisions{fresh: map[string]*geo.Reading{}, fields: map[string]geoparse.Share{}}
	for in := range book.Readings() {
		d := by[in]
		if d == nil || len(d.Accepted)+len(d.Rejected) == 0 || in.Article.Body == "" {
			continue
		}
		name := out.nameOf(&in.Article)
		fresh := parser.Parse(in.Article)
		out.gold = append(out.gold, d.Labels(name, &in.Article))
		out.fresh[name] = &fresh
		out.compare(d.Accepted, &fresh)
	}
	if out.gold == nil {
		return nil, fmt.Errorf("nothing was decided in it: accept or reject events first")
	}
	return out, nil
}

// nameOf names an article by its file, as labels do; by its hash where that is taken
// or unknown.
func (d *decisions) nameOf(a *geo.Article) string {
	base := filepath.Base(a.Path)
	name := strings.TrimSuffix(base, filepath.Ext(base))
	if a.Path == "" || d.fresh[name] != nil {
		return a.SHA256
	}
	return name
}

// compare counts how many accepted reports are read as they were decided, field by
// field; a report is the same one by its anchor.
func (d *decisions) compare(accepted []*geo.Report, fresh *geo.Reading) {
	now := map[string]*geo.Report{}
	for i := range fresh.Reports {
		now[fresh.Reports[i].ID] = &fresh.Reports[i]
	}
	for _, r := range accepted {
		read := now[r.ID]
		if read == nil {
			d.lost++
			continue
		}
		for _, name := range journal.Correctable {
			a, errA := record.Field(r, name)
			b, errB := record.Field(read, name)
			share := d.fields[name]
			share.Of++
			if errA == nil && errB == nil && bytes.Equal(a, b) {
				share.Count++
			}
			d.fields[name] = share
		}
	}
}

// printFields writes the agreement of every field.
func (d *decisions) printFields(w io.Writer) {
	fmt.Fprintf(w, "accepted reports that are no longer read  %d\n", d.lost)
	for _, name := range journal.Correctable {
		if s := d.fields[name]; s.Of > 0 {
			fmt.Fprintf(w, "read as decided, %-20s %5d of %d\n", name, s.Count, s.Of)
		}
	}
}

// write keeps the labels as JSON Lines, an article a line.
func (d *decisions) write(path string) error {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	for i := range d.gold {
		if err := encoder.Encode(&d.gold[i]); err != nil {
			return fmt.Errorf("write labels: %w", err)
		}
	}
	if err := os.WriteFile(path, out.Bytes(), 0o666); err != nil {
		return fmt.Errorf("write labels: %w", err)
	}
	return nil
}
