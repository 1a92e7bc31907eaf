package export

import (
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"strikemap/geo"
	"strikemap/geo/record"
)

// articles yields each article of the results once.
func articles(results iter.Seq[*geo.Reading]) iter.Seq[*geo.Article] {
	return func(yield func(*geo.Article) bool) {
		seen := map[string]bool{}
		for r := range results {
			a := &r.Article
			key := a.SHA256 + "\n" + a.ID
			if !seen[key] && !yield(a) {
				return
			}
			seen[key] = true
		}
	}
}

// BibTeX writes an entry an article, for lists of sources. What the file tells about
// itself stands in remarks before them.
func BibTeX(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	out := &lines{w: w}
	for _, f := range o.about() {
		out.printf("%% %s: %s\n", f.name, clean(f.value))
	}
	n := 0
	for a := range articles(results) {
		n++
		out.bibTeX(a, n)
	}
	return out.fault("BibTeX")
}

func (l *lines) bibTeX(a *geo.Article, n int) {
	l.printf("\n@misc{%s", citeKey(a, n))
	for _, f := range []fact{
		{"title", a.Title},
		{"author", a.Author},
		{"organization", a.Publisher},
		{"year", part(a.Published, "2006")},
		{"month", part(a.Published, "1")},
		{"date", part(a.Published, time.DateOnly)},
		{"url", a.URL},
		{"language", a.Language},
		{"note", hashNote(a)},
	} {
		if f.value != "" {
			l.printf(",\n  %s = {%s}", f.name, tex.Replace(clean(f.value)))
		}
	}
	l.printf("\n}\n")
}

// tex lets TeX print what it would obey.
var tex = strings.NewReplacer(
	`\`, `\textbackslash{}`, `{`, `\{`, `}`, `\}`, `$`, `\$`, `&`, `\&`, `#`, `\#`, `%`, `\%`, `_`, `\_`, `~`, `\textasciitilde{}`, `^`, `\textasciicircum{}`,
	`@`, `{@}`,
)

// citeKey returns a key of letters and digits alone: publisher, year and number.
func citeKey(a *geo.Article, n int) string {
	plain := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, strings.ToLower(a.Publisher))
	if plain == "" {
		plain = "article"
	}
	return fmt.Sprintf("%.24s%s-%d", plain, part(a.Published, "2006"), n)
}

// RIS writes a record an article, for programs that keep references.
func RIS(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	out := &lines{w: w}
	var notes []string
	for _, f := range o.about() {
		notes = append(notes, f.name+": "+f.value)
	}
	for a := range articles(results) {
		out.ris(a, o.generator(), strings.Join(notes, "; "))
	}
	return out.fault("RIS")
}

func (l *lines) ris(a *geo.Article, program, notes string) {
	l.printf("TY  - NEWS\r\n")
	for _, f := range []fact{
		{"TI", a.Title},
		{"AU", a.Author},
		{"PB", a.Publisher},
		{"T2", a.Publisher},
		{"PY", part(a.Published, "2006")},
		{"DA", part(a.Published, "2006/01/02")},
		{"UR", a.URL},
		{"LA", a.Language},
		{"ID", a.ID},
		{"N1", hashNote(a)},
		{"N1", notes},
		{"DB", program},
	} {
		if f.value != "" {
			l.printf("%s  - %s\r\n", f.name, clean(f.value))
		}
	}
	l.printf("ER  - \r\n\r\n")
}

// hashNote tells by what a text is known again.
func hashNote(a *geo.Article) string {
	if a.SHA256 == "" {
		return ""
	}
	return "SHA-256 of the text: " + a.SHA256
}

// part returns a part of a time in Kyiv; empty for the zero time.
func part(t time.Time, layout string) string {
	if t.IsZero() {
		return ""
	}
	return t.In(record.Kyiv).Format(layout)
}

// lines writes text and keeps the first error.
type lines struct {
	w   io.Writer
	err error
}

func (l *lines) printf(format string, args ...any) {
	if l.err == nil {
		_, l.err = fmt.Fprintf(l.w, format, args...)
	}
}

func (l *lines) fault(format string) error {
	if l.err != nil {
		return fmt.Errorf("write %s: %w", format, l.err)
	}
	return nil
}
