package words

import (
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"strikemap/geo"
)

// listed reads the ids of geo/reasons.txt with their number of arguments.
func listed(t *testing.T) map[geo.ReasonID]int {
	t.Helper()
	text, err := os.ReadFile("../../geo/reasons.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := map[geo.ReasonID]int{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		columns := strings.Split(line, " | ")
		n := 0
		if columns[1] != "–" {
			n = len(strings.Split(columns[1], ", "))
		}
		all[geo.ReasonID(columns[0])] = n
	}
	return all
}

func TestEveryReasonIsSaidInEveryLanguageWithAllItsArguments(t *testing.T) {
	reasons := listed(t)
	for language, table := range tables() {
		for id := range table {
			if _, ok := reasons[id]; !ok {
				t.Errorf("%s: %s is no reason", language, id)
			}
		}
		for id, arguments := range reasons {
			parts, ok := table[id]
			if !ok {
				t.Errorf("%s: %s has no words", language, id)
				continue
			}
			used := map[int]bool{}
			for _, p := range parts {
				used[p.argument] = true
				if p.argument >= arguments {
					t.Errorf("%s: %s has no argument %d", language, id, p.argument)
				}
			}
			for i := range arguments {
				if !used[i] {
					t.Errorf("%s: %s does not say its argument %d", language, id, i)
				}
			}
		}
	}
}

func TestNoReasonIsLeftInEnglish(t *testing.T) {
	latin := func(r rune) bool { return unicode.Is(unicode.Latin, r) }
	names := strings.NewReplacer("UTF-8", "", "JSON Lines", "", "RTF", "", "ODT", "", "Word", "", "Office", "", "XLSX", "", "Excel", "", "OpenDocument", "", "Pages", "", "EPUB", "", "Outlook", "", "MBOX", "", "WARC", "", "WACZ", "", "MHTML", "", "HTML", "", "KML", "", "GPX", "", "OPML", "", "XML", "", "JSON", "", "DOCX", "", "PDF", "", "CSV", "", "EML", "", "MHTML", "", "RSS", "", "Atom", "", "Markdown", "", `"text"`, "", "text,title,date,url", "",
		"PostgreSQL", "", "PostGIS", "", "PGPASSWORD", "", ".pgpass", "", "postgres://", "", "TLS", "", "?sslmode=disable", "", "?sslrootcert=", "", "pg_hba.conf", "", "createdb", "", "max_connections", "", "CREATE EXTENSION postgis", "", "strikemap team init", "", " --db ", "")
	for id, parts := range tables()["uk"] {
		said := slices.ContainsFunc(parts, func(p part) bool { return strings.ContainsFunc(p.words, unicode.IsLetter) || p.reason })
		if !said {
			t.Errorf("%s is said with no words", id)
		}
		for _, p := range parts {
			if strings.ContainsFunc(names.Replace(p.words), latin) {
				t.Errorf("%s: %q", id, p.words)
			}
		}
	}
}

func TestReasonsAreSaid(t *testing.T) {
	for _, tt := range []struct {
		name, en, uk string
		reason       geo.Reason
	}{
		{"a reason without arguments", "most populous", "найбільше за населенням", geo.Because(geo.ReasonMostPopulous)},
		{"a place keeps its name", "its area, Velyka Oblast, is named nearby", "поруч названо його територію: Velyka Oblast", geo.Because(geo.ReasonAreaNearby, "Velyka Oblast")},
		{"words of the text are quoted", `an earlier time: "last {0} year"`, "раніший час: «last {0} year»", geo.Because(geo.ReasonEarlierTime, "last {0} year")},
		{"a rule has words where people read it", `"hit" (in-place)`, "«hit» (прийменник місця перед назвою)", geo.Because(geo.ReasonDecidedBy, "hit", string(geo.RuleInPlace))},
		{"a reason of another reason", "not a place here: a street's name", "тут не місце: назва вулиці", geo.Because(geo.ReasonNotPlace, string(geo.ReasonStreetName))},
		{"a reason newer than the words", "of-tomorrow a b", "of-tomorrow a b", geo.Because("of-tomorrow", "a", "b")},
		{"a missing argument", "close to , named nearby", "недалеко від місця, названого поруч: ", geo.Because(geo.ReasonCloseTo)},
		{"no reason", "", "", geo.Reason{}},
	} {
		if got := Say("en")(tt.reason); got != tt.en {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.en)
		}
		if got := Say("uk")(tt.reason); got != tt.uk {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.uk)
		}
	}
	if got := Say("xx")(geo.Because(geo.ReasonSpeaks)); got != "speaks" {
		t.Errorf("an unknown language says %q", got)
	}
}

func TestABrokenTableIsToldWithItsLine(t *testing.T) {
	for text, want := range map[string]string{
		"# remark\n\nno words":   `line 3: "no words" is no new "id = words"`,
		"a = b\na = c":           `line 2: "a = c" is no new "id = words"`,
		"a = {0":                 "line 1: {0 is no argument: write {0}, {0:reason} or {rest}",
		"a = {place}":            "line 1: {place is no argument: write {0}, {0:reason} or {rest}",
		"a = {-1:reason} spoken": "line 1: {-1:reason is no argument: write {0}, {0:reason} or {rest}",
	} {
		if _, err := parse(text); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}
