package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The parts of a dateline: up to four capitalised words a place, places joined
// by "/" or ",", an agency, and the dash that the text follows.
const (
	placeName = `\p{Lu}[\p{L}’'ʼ.-]*(?: \p{Lu}[\p{L}’'ʼ-]*){0,3}`
	places    = placeName + `(?:(?:, ?|/)` + placeName + `)?`
	date      = `\d{1,2}\.? \p{L}+\.?(?:,? \d{4}(?: (?:року|рік|года|р\.|г\.))?)?|\p{L}+\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.\d{1,2}\.\d{4}`
	agency    = ` ?(?:\([^()]{2,40}\)|/[^/]{2,40}/)`
	dash      = `\s*(?:[—–―]|--?)\s*`
)

// The forms of a dateline. The first group is the dateline without its dash.
var (
	ownLine     = pattern(`^(` + places + `(?:` + dash + `|[,.] )(?:` + date + `)(?:` + agency + `)?)\.?$`)
	beforeText  = pattern(`^(` + places + `(?:[,.] ?(?:` + date + `)\.?(?:` + agency + `|,? \p{Lu}[\p{L}.-]+)?|` + agency + `))` + dash + `\S`)
	upperPlace  = pattern(`^(\p{Lu}[\p{Lu}’'ʼ-]{2,}(?: \p{Lu}[\p{Lu}’'ʼ-]+)?(?:, ` + placeName + `)?)` + dash + `["“«„]?\p{Lu}`)
	placeInLand = pattern(`^(` + placeName + `, \p{Lu}\p{L}+)\s*[—–]\s*["“«„]?\p{Lu}`)
)

// extent is a half-open range of bytes within a line.
type extent struct{ start, end int }

// dateline finds the dateline that a line is or that its text starts with.
// Without a date or an agency one is seen only at the start of the article.
func dateline(line string, first bool) (extent, bool) {
	head := line
	if len(head) > 160 {
		n := 160
		for !utf8.RuneStart(head[n]) {
			n--
		}
		head = head[:n]
	}
	r, _ := utf8.DecodeRuneInString(head)
	if !unicode.IsUpper(r) || !strings.ContainsAny(head, "—–―-.,") {
		return extent{}, false
	}
	if m := ownLine().FindStringSubmatchIndex(head); m != nil && len(head) == len(line) {
		if _, ok := findDate(head); ok {
			return extent{m[2], m[3]}, true
		}
	}
	if !strings.ContainsAny(head, "—–―-") {
		return extent{}, false
	}
	if m := beforeText().FindStringSubmatchIndex(head); m != nil && dated(head[:m[3]]) {
		return extent{m[2], m[3]}, true
	}
	if first {
		for _, form := range []func() *regexp.Regexp{upperPlace, placeInLand} {
			if m := form().FindStringSubmatchIndex(head); m != nil {
				return extent{m[2], m[3]}, true
			}
		}
	}
	return extent{}, false
}

// dated reports whether a dateline has a date or an agency.
func dated(text string) bool {
	if strings.ContainsAny(text, "(/") {
		return true
	}
	_, ok := findDate(text)
	return ok
}
