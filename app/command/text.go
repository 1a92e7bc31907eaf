package command

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"strikemap/app/state"
	"strikemap/app/words"
	"strikemap/geo"
	"strikemap/geo/query"
)

// writeText prints, for people, the three lists that the window shows of each
// article: what is on the map, what cannot be mapped, and the places that are
// mentioned only.
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
		if _, err := fmt.Fprintln(w, b.String()); err != nil {
			return err
		}
	}
	return nil
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
