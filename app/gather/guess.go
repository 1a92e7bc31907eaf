package gather

import (
	"path/filepath"
	"regexp"
	"strings"
	"time"

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
