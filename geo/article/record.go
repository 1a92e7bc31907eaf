package article

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"strikemap/geo"
)

// record is an article as JSON, JSON Lines, tables and workbooks hold it: of every
// field the best name that has a value, the first of several alike.
type record struct {
	values [slots]string
	names  [slots]string
	ranks  [slots]int
}

// inner is how much worse the name of a field is within another object.
const inner = 1000

// set takes the value of a field by its name, which lies depth objects deep.
func (r *record) set(name, value string, depth int) {
	name = normal(name)
	p, ok := fieldPlaces[name]
	if !ok || strings.TrimSpace(value) == "" {
		return
	}
	rank := p.rank + depth*inner
	if r.names[p.slot] != "" && r.ranks[p.slot] <= rank {
		return
	}
	r.values[p.slot], r.names[p.slot], r.ranks[p.slot] = value, name, rank
}

// The ways in which a service says that it gives no more than the beginning.
var (
	cutMark   = pattern(`\s*(?:…|\.\.\.)?\s*\[\+?\d+ chars\]\s*$`)
	paidPlans = pattern(`(?i)^only available in [\w ]*plans?$`)
	pageTags  = pattern(`(?i)<(?:p|br|div|h[1-6]|ul|li|span|a|strong|em|b|i|blockquote|figure)\b[^<>]*>`)
)

var errNoText = because(geo.FaultNoText, errors.New(`it has no text: give each article a field named "text"`))

// draft returns the article of the record. The body is the field "text" byte for
// byte; of fields of other names, which hold pieces of web pages, their text. An
// unreadable date comes back as an error beside the article, whose date is then
// unknown. Where there is a summary only, or a text that says that it is cut, the
// draft is a teaser.
func (r *record) draft() (draft, error) {
	d := draft{
		id: r.values[slotID], title: plainField(r.values[slotTitle]), text: r.body(),
		publisher: r.values[slotPublisher], author: r.values[slotAuthor], url: r.values[slotURL],
		language: knownLanguage(r.values[slotLanguage]),
	}
	if r.names[slotText] != "text" {
		d.text, d.teaser = withoutEnd(d.text, cutMark(), 60)
	}
	if summary := r.values[slotSummary]; len(d.text) < len(summary) && (d.teaser || strings.TrimSpace(d.text) == "") {
		d.text, d.teaser = asText(summary, false), true
	}
	if strings.TrimSpace(d.text) == "" {
		return draft{}, errNoText
	}
	d.setPublished(r.date())
	undated := d.undated // to be told with its line
	d.undated = nil
	return d, undated
}

// body returns the text of the record; a remark that the text costs money is none.
func (r *record) body() string {
	text, name := r.values[slotText], r.names[slotText]
	if name == "text" {
		return text
	}
	if paidPlans().MatchString(strings.TrimSpace(text)) {
		return ""
	}
	return asText(text, fieldPlaces[name].page)
}

// asText returns a field's text; of a piece of a web page what a reader sees.
func asText(s string, page bool) string {
	if page || pageTags().MatchString(s) {
		return pageText(s)
	}
	return s
}

// plainField returns a field without the marks of web pages.
func plainField(s string) string {
	if pageTags().MatchString(s) || strings.Contains(s, "&#") || strings.Contains(s, "&amp;") || strings.Contains(s, "&quot;") {
		return oneLine(pageText(s))
	}
	return s
}

// serialDay is a date as workbooks keep it, in days since the end of 1899, of the years
// 2009 to 2036: tables saved from one may hold it so.
var serialDay = pattern(`^(4\d{4})(?:[.,]\d+)?$`)

// date returns when the record was published. Midnight in Greenwich is how
// services write a day without a time.
func (r *record) date() string {
	date := strings.TrimSpace(r.values[slotPublished])
	if m := serialDay().FindStringSubmatch(date); m != nil {
		days, _ := strconv.Atoi(m[1])
		return time.Date(1899, time.December, 30+days, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
	}
	if r.names[slotPublished] == "dategmt" && !strings.HasSuffix(date, "Z") {
		date += "Z"
	}
	for _, midnight := range []string{"T00:00:00+00:00", "T00:00:00Z", "T00:00:00.000Z"} {
		date = strings.TrimSuffix(date, midnight)
	}
	return date
}

// languageNames are the names of languages beside their codes.
var languageNames = map[string]string{
	"en": "en", "eng": "en", "english": "en", "англійська": "en", "английский": "en",
	"uk": "uk", "ua": "uk", "ukr": "uk", "ukrainian": "uk", "українська": "uk", "украинский": "uk",
	"ru": "ru", "rus": "ru", "russian": "ru", "російська": "ru", "русский": "ru",
}

// knownLanguage returns the language of a tag like "uk-UA", or of its name, when
// the program reads it, else "".
func knownLanguage(tag string) string {
	lang, _, _ := strings.Cut(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	return languageNames[strings.TrimSpace(lang)]
}
