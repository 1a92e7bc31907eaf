package main

import (
	"regexp"
	"slices"
	"strings"

	"strikemap/geo/gazetteer"
)

// official turns a name that GeoNames romanises its own way ("Mykolayiv",
// "Haysyn", "Stryy") into the official romanisation of 2010.
func official(name string) string {
	name = strings.NewReplacer("’", "", "'", "", "Sch", "Shch", "sch", "shch").Replace(name)
	for _, r := range geonamesStyle {
		name = r.from.ReplaceAllString(name, r.to)
	}
	return name
}

var geonamesStyle = []struct {
	from *regexp.Regexp
	to   string
}{
	{regexp.MustCompile(`([Ss]h)sh?ch`), "${1}ch"}, // "shch" was there already
	{regexp.MustCompile(`yy\b`), "yi"},
	{regexp.MustCompile(`iy\b`), "ii"},
	{regexp.MustCompile(`(\p{L})y([aeu])`), "${1}i$2"},
	{regexp.MustCompile(`([aeiouAEIOU])yi?`), "${1}i"},
	{regexp.MustCompile(`iii+`), "ii"},
	{regexp.MustCompile(`\bPri([ao])`), "Pry$1"}, // При-
}

// russianLooks are endings of names that were romanised from Russian.
var russianLooks = regexp.MustCompile(`(oye|oe|eye|ovo|evo|yevo|ino|aya|yy|iy|skiy|tsy)$|['’][a-z]`)

// alternates are the spellings of one place, by script.
type alternates struct {
	ukrainian string   // the official Ukrainian name, or empty
	former    []string // Ukrainian names unlike it
	russian   []string
	latin     []string
}

// sortSpellings tells the spellings of a settlement of Ukraine apart. Its
// Ukrainian name is the Cyrillic spelling whose official romanisation is the
// name; for a name romanised from Russian, one that is among the spellings.
func sortSpellings(name string, spellings []string) alternates {
	var a alternates
	romanised := map[string]bool{official(name): true}
	if russianLooks.MatchString(name) {
		for _, s := range spellings {
			if script(s) == latinScript {
				romanised[official(s)] = true
			}
		}
	}
	a.ukrainian = bestUkrainian(append([]string{name}, spellings...), func(s string) bool {
		return s == name || romanised[official(romanise(s))]
	})
	if a.ukrainian == "" {
		a.ukrainian = bestUkrainian(spellings, func(s string) bool { return key(s) == key(name) })
	}
	if strings.HasSuffix(a.ukrainian, "ец") {
		a.ukrainian += "ь" // "Тростянец" is Russian; no Ukrainian name ends so
	}
	for _, s := range spellings {
		switch uk, ru := languages(s); {
		case script(s) == latinScript:
			a.latin = append(a.latin, s)
		case script(s) != cyrillicScript || s == a.ukrainian:
		case ru:
			a.russian = append(a.russian, s)
		case uk && gazetteer.Fold(s) != gazetteer.Fold(a.ukrainian):
			a.former = append(a.former, s)
		}
	}
	return a
}

// bestUkrainian returns the spelling that looks most Ukrainian of those that
// fit, or "".
func bestUkrainian(spellings []string, fits func(string) bool) string {
	found, best := "", -1
	for _, s := range spellings {
		if uk, _ := languages(s); uk && script(s) == cyrillicScript && fits(s) && ukrainianLooks(s) > best {
			found, best = s, ukrainianLooks(s)
		}
	}
	return found
}

// ukrainianLooks weighs the letters and endings that tell a Ukrainian spelling
// from a Russian one.
func ukrainianLooks(s string) int {
	n := 0
	for _, r := range s {
		if strings.ContainsRune("іїєґІЇЄҐ'’ʼ", r) {
			n += 2
		}
	}
	low := strings.ToLower(s)
	n += 2*strings.Count(low, "ськ") + 2*strings.Count(low, "цьк")
	switch {
	case endsIn(low, "ое", "ее", "ово", "ево", "ино", "ая", "ск", "ский", "цкий", "цк", "ское", "ские"):
		n -= 3
	case endsIn(low, "е"):
		n++
	}
	return n
}

func endsIn(s string, list ...string) bool {
	return slices.ContainsFunc(list, func(e string) bool { return strings.HasSuffix(s, e) })
}
