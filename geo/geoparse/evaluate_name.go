package geoparse

import (
	_ "embed"
	"regexp"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// A nameSet holds the scoring keys of the names under which a place counts as
// found.
type nameSet map[string]bool

//go:embed evaluate_alias.txt
var aliasTable string

// aliases maps a labelled place name to its other names.
var aliases = sync.OnceValue(func() map[string][]string {
	table := map[string][]string{}
	for line := range strings.Lines(aliasTable) {
		if names := strings.Split(strings.TrimSpace(line), "|"); len(names) > 1 {
			table[names[0]] = names[1:]
		}
	}
	return table
})

// designators are the words for an area that are written in several ways.
var designators = map[string]string{
	"region": "oblast", "province": "oblast", "obl": "oblast", "область": "oblast", "области": "oblast",
	"областi": "oblast", "області": "oblast", "обл": "oblast",
	"district": "raion", "rayon": "raion", "район": "raion", "району": "raion", "районе": "raion",
}

var (
	dropMarks   = strings.NewReplacer("’", "", "'", "", "ʼ", "", "`", "", "´", "", "\u0301", "", `"`, "")
	spaceMarks  = strings.NewReplacer("-", " ", "–", " ", "—", " ", "_", " ", ".", " ", ",", " ")
	foldCase    = cases.Fold()
	prefix      = regexp.MustCompile(`^(the|city of|м|с|г|село|місто|город)\s+`)
	parenthesis = regexp.MustCompile(`\s*\(.*?\)`)
)

// nameKey returns the key that place names are compared by when scoring: folded
// case, no apostrophes, one word for every kind of oblast and raion.
func nameKey(s string) string {
	s = foldCase.String(norm.NFKC.String(s))
	s = spaceMarks.Replace(dropMarks.Replace(s))
	s = prefix.ReplaceAllString(mapWords(s), "")
	return strings.Join(strings.Fields(s), " ")
}

// mapWords replaces every designator that stands as a whole word.
func mapWords(s string) string {
	var out strings.Builder
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for s != "" {
		n := strings.IndexFunc(s, func(r rune) bool { return !inWord(r) })
		if n < 0 {
			n = len(s)
		}
		word := s[:n]
		if area, ok := designators[word]; ok {
			word = area
		}
		out.WriteString(word)
		s = s[n:]
		if n = strings.IndexFunc(s, inWord); n < 0 {
			n = len(s)
		}
		out.WriteString(s[:n])
		s = s[n:]
	}
	return out.String()
}

// namesOf returns the keys that name the place: the labelled name, its aliases,
// and the forms that the article writes it in. "Bryansk" in a text may mean the
// oblast, but an answer "Bryansk" names the city, so a bare Latin form does not
// name an oblast.
func namesOf(place string, toponyms []GoldToponym) nameSet {
	set := nameSet{nameKey(place): true, nameKey(parenthesis.ReplaceAllString(place, "")): true}
	for _, alias := range aliases()[place] {
		set[nameKey(alias)] = true
	}
	for _, t := range toponyms {
		key := nameKey(t.Text)
		if t.Name == place && (t.Level != "oblast" || !bareLatin(key)) {
			set[key] = true
		}
	}
	return set
}

func bareLatin(key string) bool {
	if key == "" || key[0] < 'a' || key[0] > 'z' {
		return false
	}
	return !strings.Contains(key, "oblast") && !strings.Contains(key, "krai") && !strings.Contains(key, "crimea")
}
