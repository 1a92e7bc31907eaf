package when

import (
	_ "embed"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

//go:embed words/typed.lst
var typedList string

// typedWords holds what each word of the list means.
var typedWords = func() map[string]string {
	out := map[string]string{}
	for line := range strings.Lines(typedList) {
		if words := strings.Fields(line); len(words) > 1 && words[0] != "#" {
			for _, w := range words[1:] {
				out[w] = words[0]
			}
		}
	}
	return out
}()

// Typed reads a date or a period that a person typed: "last night", "24.02.2022",
// "March 2024", "17 Nov – 23 Nov", "останні 7 днів". Relative words are reckoned
// from today, and a month or a day without a year is the latest one that has begun. It reports false for
// a text that is, as a whole, no date.
func Typed(text string, today time.Time) (geo.Date, bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	if text == "" || len(text) > longestTyped {
		return geo.Date{}, false
	}
	if d, ok := typedOne(text, today); ok {
		return d, true
	}
	for at := range text {
		word := wordAt(text, at)
		if typedWords[word] != "to" {
			continue
		}
		from, okFrom := typedOne(strings.TrimSpace(text[:at]), today)
		to, okTo := typedOne(strings.TrimSpace(text[at+len(word):]), today)
		if okFrom && okTo && from.From.Before(to.To) {
			return geo.Date{From: from.From, To: to.To, Precision: precisionOf(from.From, to.To), Basis: geo.BasisStated, Words: text}, true
		}
	}
	return geo.Date{}, false
}

// longestTyped is how many bytes of a typed text can be a date.
const longestTyped = 100

// wordAt returns the word of a text that begins at a byte: a dash alone, or what
// stands between spaces.
func wordAt(text string, at int) string {
	if r, n := utf8.DecodeRuneInString(text[at:]); unicode.Is(unicode.Pd, r) {
		return text[at : at+n]
	}
	if at == 0 || text[at-1] != ' ' {
		return ""
	}
	word, _, _ := strings.Cut(text[at:], " ")
	return word
}

// typedOne reads a text that names one time.
func typedOne(text string, today time.Time) (geo.Date, bool) {
	if y, err := strconv.Atoi(text); err == nil && len(text) == 4 && y >= 1900 {
		return geo.Date{From: midnight(y, 1, 1), To: midnight(y+1, 1, 1), Precision: geo.D6, Basis: geo.BasisStated, Words: text}, true
	}
	if d, ok := typedPast(strings.Fields(text), today); ok {
		return d, true
	}
	year := today.In(Kyiv).Year()
	for _, t := range []string{text, text + " " + strconv.Itoa(year), text + "." + strconv.Itoa(year)} {
		d, ok := whole(t, today)
		if ok && d.From.After(today) && t != text {
			d, ok = whole(strings.Replace(t, strconv.Itoa(year), strconv.Itoa(year-1), 1), today)
		}
		if ok {
			d.Words = text
			return d, true
		}
	}
	return geo.Date{}, false
}

// typedPast reads "last 7 days": up to today.
func typedPast(words []string, today time.Time) (geo.Date, bool) {
	if len(words) != 3 || typedWords[words[0]] != "past" {
		return geo.Date{}, false
	}
	n, err := strconv.Atoi(words[1])
	if err != nil || n < 1 || n > 999 {
		return geo.Date{}, false
	}
	to := dayOf(today).AddDate(0, 0, 1)
	from := to
	switch typedWords[words[2]] {
	case "day":
		from = to.AddDate(0, 0, -n)
	case "week":
		from = to.AddDate(0, 0, -7*n)
	case "month":
		from = to.AddDate(0, -n, 0)
	default:
		return geo.Date{}, false
	}
	return geo.Date{From: from, To: to, Precision: precisionOf(from, to), Basis: geo.BasisRelative, Words: strings.Join(words, " ")}, true
}

// whole reads a text all of whose words are one expression, as it is or with
// capitals, as names of months have them.
func whole(text string, today time.Time) (geo.Date, bool) {
	for _, t := range []string{text, capitals(text)} {
		sentences := sentence.Split(t)
		if len(sentences) != 1 {
			continue
		}
		words := sentences[0].Words
		phrases := Find(words, Calendar{Published: today})
		if len(phrases) == 1 && phrases[0].First == 0 && phrases[0].Last == len(words) && phrases[0].Date.Known() {
			return phrases[0].Date, true
		}
	}
	return geo.Date{}, false
}

// capitals returns a text whose words begin with capitals.
func capitals(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	return strings.Join(words, " ")
}
