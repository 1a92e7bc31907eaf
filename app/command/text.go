package command

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"strikemap/app/state"
	"strikemap/app/words"
	"strikemap/geo"
	"strikemap/geo/query"
)

// writeText prints, for people, the lists that the window shows of each article: what is
// on the map, what cannot be mapped, and the places that are mentioned only; then what
// the window's first filter holds back, such as alerts and ground combat.
func writeText(w io.Writer, readings iter.Seq[*geo.Reading]) error {
	for r := range readings {
		shown := state.New()
		shown.SetOptions(state.Options{Order: query.AsRead})
		shown.Add(r)
		var b strings.Builder
		fmt.Fprintln(&b, heading(&r.Article))
		section(&b, "On the map", shown.Events(), func(b *strings.Builder, e *geo.Event) { reportLines(b, e.Lead()) })
		section(&b, "Not on the map", shown.Tray(), reportLines)
		section(&b, "Places mentioned only", shown.MentionedOnly(), mentionLine)
		section(&b, "Hidden until asked for", heldBack(shown), reportLines)
		if _, err := fmt.Fprintln(w, b.String()); err != nil {
			return err
		}
	}
	return nil
}

// heldBack returns the reports that only a filter without conditions shows.
func heldBack(shown *state.State) (hidden []*geo.Report) {
	seen := reports(shown)
	shown.SetFilter(query.Filter{})
	for _, r := range reports(shown) {
		if !slices.Contains(seen, r) {
			hidden = append(hidden, r)
		}
	}
	return hidden
}

// reports returns what is on the map, by its leading report, and in the tray.
func reports(shown *state.State) []*geo.Report {
	var out []*geo.Report
	for _, e := range shown.Events() {
		out = append(out, e.Lead())
	}
	return append(out, shown.Tray()...)
}

func heading(a *geo.Article) string {
	parts := []string{a.Title, a.Publisher, a.Path}
	if !a.Published.IsZero() {
		parts = append(parts, a.Published.Format("2 January 2006"))
	}
	named := parts[:0]
	for _, part := range parts {
		if part = words.Plain(part); part != "" {
			named = append(named, part)
		}
	}
	return strings.Join(named, " · ")
}

func section[T any](b *strings.Builder, title string, rows []T, line func(*strings.Builder, T)) {
	if len(rows) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s (%d)\n", title, len(rows))
	for _, row := range rows {
		line(b, row)
	}
}

func reportLines(b *strings.Builder, r *geo.Report) {
	place := "no place"
	if r.Place != nil {
		place = r.Place.Name
	}
	fmt.Fprintf(b, "  %s: %s", place, plain(string(r.Kind)))
	if display := plain(string(r.Display())); display != plain(string(r.Kind)) {
		fmt.Fprintf(b, ", shown as %s", display)
	}
	if r.Date.Words != "" {
		fmt.Fprintf(b, ", %s", r.Date.Words)
	}
	if !r.Unmapped.Empty() {
		fmt.Fprintf(b, " (%s)", english(r.Unmapped))
	}
	fmt.Fprintf(b, "\n    “%s”\n", words.Plain(r.Evidence.Text))
}

func mentionLine(b *strings.Builder, mentioned state.Mentioned) {
	m := mentioned.Mention
	fmt.Fprintf(b, "  %s: %s, %s\n", words.Plain(m.Text), plain(string(m.Role)), words.Plain(english(m.RoleReason)))
}

// english says a reason: what commands print is for programs and scripts too, and the
// same in every country.
var english = words.Say("en")

// plain turns a code of the codebook into words.
func plain(code string) string { return strings.ReplaceAll(code, "_", " ") }
