package gather

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"strikemap/geo"
	"strikemap/geo/when"
)

// dayForms are the ways in which names of files and folders tell a day: year
// first, with signs or without, or day first with dots.
var dayForms = []struct {
	form   *regexp.Regexp
	layout string
}{
	{regexp.MustCompile(`(?:^|\D)(20\d\d)[-_. ](\d\d)[-_. ](\d\d)(?:\D|$)`), "2006-01-02"},
	{regexp.MustCompile(`(?:^|\D)(20\d\d)(\d\d)(\d\d)(?:\D|$)`), "2006-01-02"},
	{regexp.MustCompile(`(?:^|\D)(\d\d)[-_. ](\d\d)[-_. ](20\d\d)(?:\D|$)`), "02-01-2006"},
}

// DayIn returns the day that the name of a file, or of a folder around it, tells;
// zero when none does.
func DayIn(path string) time.Time {
	parts := strings.Split(filepath.ToSlash(path), "/")
	for i := len(parts) - 1; i >= 0; i-- {
		if day := dayIn(parts[i]); !day.IsZero() {
			return day
		}
	}
	return dayAcross(parts)
}

func dayIn(name string) time.Time {
	for _, f := range dayForms {
		if m := f.form.FindStringSubmatch(name); m != nil {
			if day, ok := plausible(strings.Join(m[1:], "-"), f.layout); ok {
				return day
			}
		}
	}
	return time.Time{}
}

// dayAcross finds a day in folders of folders: 2025/11/23.
func dayAcross(parts []string) time.Time {
	for i := len(parts) - 3; i >= 0; i-- {
		if day, ok := plausible(strings.Join(parts[i:i+3], "-"), "2006-01-02"); ok {
			return day
		}
	}
	return time.Time{}
}

// plausible reads a day on which an article can have come out.
func plausible(text, layout string) (time.Time, bool) {
	day, err := time.ParseInLocation(layout, text, when.Kyiv)
	return day, err == nil && day.Year() >= 2014 && day.Before(time.Now().AddDate(0, 0, 2))
}

// nameless are names of folders that say nothing of who published what is in them.
var nameless = regexp.MustCompile(`(?i)^(\.?|articles?|texts?|in|inbox|input|data|files?|news|downloads?|documents?|desktop|tmp|temp|home|new|old|all|html|pdf|week ?\d*|статті|новини|тексти|завантаження|документи|стільниця|тиждень ?\d*|\P{L}*)$`)

// PublisherIn returns who seems to have published a file, by the folder around it,
// else by the words before a day in its name: "Invented Courier 2025-05-03.txt".
// Empty when nothing tells.
func PublisherIn(path string) string {
	name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	for _, f := range dayForms {
		if at := f.form.FindStringIndex(name); at != nil {
			if before := strings.Trim(name[:at[0]], " -_."); !nameless.MatchString(before) {
				return strings.ReplaceAll(before, "_", " ")
			}
		}
	}
	folder := filepath.Base(filepath.Dir(path))
	if !dayIn(folder).IsZero() {
		folder = filepath.Base(filepath.Dir(filepath.Dir(path)))
	}
	if nameless.MatchString(folder) || folder == string(filepath.Separator) {
		return ""
	}
	return strings.ReplaceAll(folder, "_", " ")
}

// PublisherOf returns who seems to have published an article: who its head names beside
// the day, "Invented Courier, 18 November 2025", else who its file's names tell.
func PublisherOf(r *geo.Reading) string {
	for _, line := range headOf(r.Article.Body) {
		if name := besideDay(line.Of(r.Article.Body)); name != "" && !isPlace(r, line.Start, name) {
			return name
		}
	}
	return PublisherIn(r.Article.Path)
}

// headLines is how many lines at the beginning of an article may name who published it.
const headLines = 3

// headOf returns the first lines of a text that are not empty.
func headOf(body string) []geo.Span {
	var out []geo.Span
	for at := 0; at < len(body) && len(out) < headLines; {
		end := len(body)
		if n := strings.IndexByte(body[at:], '\n'); n >= 0 {
			end = at + n
		}
		if text := body[at:end]; strings.TrimSpace(text) != "" {
			start := at + len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
			out = append(out, geo.Span{Start: start, End: start + len(strings.TrimSpace(text))})
		}
		at = end + 1
	}
	return out
}

// parting are the signs between the name of a publisher, places and a day.
var parting = regexp.MustCompile(`\s*(?:,|\||·|•|\s[-–—])\s+`)

// longestPublisher is how many words the name of a publisher has at most.
const longestPublisher = 6

// besideDay returns what stands before the day in a line that is nothing but a name and a
// day, maybe with a place between; empty for any other line.
func besideDay(line string) string {
	parts := parting.Split(strings.TrimRight(line, ". "), -1)
	name := strings.Trim(parts[0], "\"«»“”")
	words := strings.Fields(name)
	if len(parts) < 2 || len(parts) > 5 || len(words) == 0 || len(words) > longestPublisher || strings.ContainsAny(name, "()0123456789:;!?") {
		return ""
	}
	if first := []rune(name)[0]; !unicode.IsUpper(first) || nameless.MatchString(name) {
		return ""
	}
	for from := 1; from < len(parts); from++ {
		text := strings.Join(parts[from:], ", ")
		d, ok := when.Typed(text, time.Now())
		if ok && !d.From.IsZero() && strings.ContainsAny(text, "0123456789") {
			return name
		}
	}
	return ""
}

// isPlace reports whether a name in a head is but that of a place, as in a dateline.
func isPlace(r *geo.Reading, start int, name string) bool {
	return slices.ContainsFunc(r.Mentions, func(m geo.Mention) bool {
		return m.Span.Start <= start+1 && m.Span.End >= start+len(name)
	})
}
