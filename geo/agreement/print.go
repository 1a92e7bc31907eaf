package agreement

import (
	"encoding/csv"
	"fmt"
	"io"
	"math"
	"strings"
	"text/tabwriter"
)

// Print writes the comparison as a table for people, one line a field.
func (c *Comparison) Print(w io.Writer) error {
	if _, err := fmt.Fprintf(w, "%d events were decided by both, %d by the first alone, %d by the second alone.\n", c.Both, c.First, c.Second); err != nil {
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(t, "field\tevents\tthe same\tκ\tF1\n") // a writer of tables tells when it is flushed
	for _, f := range c.Fields {
		same := "–"
		if f.Events > 0 {
			same = fmt.Sprintf("%.1f %%", 100*float64(f.Same)/float64(f.Events))
		}
		fmt.Fprintf(t, "%s\t%d\t%s\t%s\t%s\n", f.Name, f.Events, same, measure(f.Kappa), measure(f.F1))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%d differences to adjudicate.\n", len(c.Differences))
	return err
}

// measure writes a measure, a dash when it is not defined.
func measure(x float64) string {
	if math.IsNaN(x) {
		return "–"
	}
	return fmt.Sprintf("%.2f", x)
}

// CSV writes the differences, one a line, with an empty column for the decision
// of a third person. No cell is a formula to a spreadsheet.
func (c *Comparison) CSV(w io.Writer) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"event", "title", "place", "evidence", "field", "first", "second", "decision"}) // told when it is flushed
	for _, d := range c.Differences {
		e, place := d.Event, ""
		if e.Lead.Place != nil {
			place = e.Lead.Place.Name
		}
		row := []string{e.Event.ID, e.Reading.Article.Title, place, e.Lead.Evidence.Text, d.Field, d.First, d.Second, ""}
		for i := range row {
			row[i] = plain(row[i])
		}
		_ = out.Write(row)
	}
	out.Flush()
	return out.Error()
}

// plain keeps a spreadsheet from taking a text for a formula.
func plain(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
