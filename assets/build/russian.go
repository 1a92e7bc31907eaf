package main

import (
	"slices"
	"strings"
)

// russifier gives the likely Russian forms of Ukrainian place names. Russian
// keeps older vowels, so that a remaining і may be и, е or о.
type russifier struct {
	start, inside map[string][]string // parts of names, at the start of a word and anywhere
	longest       int                 // part, in runes
}

func newRussifier() (*russifier, error) {
	rows, err := table("russian_stems.tsv", 2)
	if err != nil {
		return nil, err
	}
	r := &russifier{start: map[string][]string{}, inside: map[string][]string{}}
	for _, row := range rows {
		part, atStart := strings.CutPrefix(row[0], "^")
		if atStart {
			r.start[part] = list(row[1])
		} else {
			r.inside[part] = list(row[1])
		}
		r.longest = max(r.longest, len([]rune(part)))
	}
	return r, nil
}

// mostRussian limits the Russian forms of a name.
const mostRussian = 6

// name returns the Russian forms of a Ukrainian name, the likeliest first.
func (r *russifier) name(uk string) []string {
	words := strings.Fields(plain(uk))
	out := []string{""}
	for k, w := range words {
		var forms []string
		parts := strings.Split(w, "-")
		forms = r.word(parts[len(parts)-1], k+1 < len(words))
		for i := len(parts) - 2; i >= 0; i-- {
			forms = product(r.word(parts[i], false), forms, "-")
		}
		out = product(out, forms, " ")
	}
	return out
}

// product joins each of a with each of b, up to mostRussian.
func product(a, b []string, sep string) []string {
	var out []string
	for _, y := range b {
		for _, x := range a {
			joint := y
			if x != "" {
				joint = x + sep + y
			}
			if len(out) < mostRussian && !slices.Contains(out, joint) {
				out = append(out, joint)
			}
		}
	}
	return out
}

// word returns the Russian forms of one word. Modifying is whether another
// word follows, so that it is an adjective.
func (r *russifier) word(w string, modifying bool) []string {
	heads, rest := r.parts(w)
	tails := []string{rest}
	for _, e := range russianEndings {
		stem, ok := strings.CutSuffix(rest, e.uk)
		if !ok || e.modifying && !modifying || len(w)-len(e.uk) < 4 {
			continue
		}
		tails = nil
		for _, t := range e.ru {
			tails = append(tails, stem+t)
		}
		break
	}
	var out []string
	for _, t := range tails {
		for _, h := range heads {
			for _, v := range vowelled(h + letters.Replace(t)) {
				if !slices.Contains(out, v) {
					out = append(out, v)
				}
			}
		}
	}
	return out[:min(len(out), mostRussian)]
}

// letters are those that Russian lacks or spells otherwise.
var letters = strings.NewReplacer("є", "е", "ї", "и", "ґ", "г", "'", "ь", "ьо", "е", "чо", "че")

// parts maps w up to the end of its last part known; rest is what follows.
func (r *russifier) parts(w string) (heads []string, rest string) {
	runes := []rune(w)
	heads = []string{""}
	done := 0
	for i := 0; i < len(runes); {
		n, forms := r.part(runes, i)
		if n == 0 {
			i++
			continue
		}
		var next []string
		for _, f := range forms {
			for _, h := range heads {
				next = append(next, h+letters.Replace(string(runes[done:i]))+f)
			}
		}
		heads = next[:min(len(next), 4)]
		i += n
		done = i
	}
	return heads, string(runes[done:])
}

func (r *russifier) part(runes []rune, i int) (int, []string) {
	for n := min(r.longest, len(runes)-i); n > 1; n-- {
		s := string(runes[i : i+n])
		if forms, ok := r.start[s]; ok && i == 0 {
			return n, forms
		}
		if forms, ok := r.inside[s]; ok {
			return n, forms
		}
	}
	return 0, nil
}

// vowelled replaces each і that is left by е, и and о; at the start of a word
// and beside a vowel it is и.
func vowelled(s string) []string {
	runes := []rune(s)
	open := false
	for i, c := range runes {
		if c != 'і' {
			continue
		}
		if i == 0 || i+1 < len(runes) && strings.ContainsRune(vowels, runes[i+1]) || strings.ContainsRune(vowels, runes[i-1]) {
			runes[i] = 'и'
		} else {
			open = true
		}
	}
	s = string(runes)
	if !open {
		return []string{s}
	}
	return []string{strings.ReplaceAll(s, "і", "е"), strings.ReplaceAll(s, "і", "и"), strings.ReplaceAll(s, "і", "о")}
}

// russianEndings turn Ukrainian endings into Russian ones; the first that fits
// counts. Those for modifying words are for adjectives before a noun.
var russianEndings = []struct {
	uk        string
	ru        []string
	modifying bool
}{
	{"на", []string{"ная"}, true},
	{"ова", []string{"овая", "ова"}, true},
	{"ева", []string{"евая"}, true},
	{"а", []string{"ая"}, true},
	{"ня", []string{"няя"}, true},
	{"ця", []string{"ца"}, true},
	{"не", []string{"ное"}, true},
	{"є", []string{"ее"}, true},
	{"е", []string{"ое"}, true},
	{"ий", []string{"ый"}, true},
	{"ій", []string{"ий"}, true},
	{"і", []string{"ые"}, true},
	{"ів", []string{"ов"}, true},

	{"іївка", []string{"иевка", "еевка"}, false},
	{"ївка", []string{"евка"}, false},
	{"лівка", []string{"ловка", "левка"}, false},
	{"івка", []string{"овка", "евка"}, false},
	{"ївське", []string{"евское"}, false},
	{"івське", []string{"овское", "евское"}, false},
	{"івський", []string{"овский", "евский"}, false},
	{"ївський", []string{"евский"}, false},
	{"івськ", []string{"овск", "евск"}, false},
	{"ївськ", []string{"евск"}, false},
	{"івщина", []string{"овщина", "евщина"}, false},
	{"івці", []string{"овцы"}, false},
	{"ївці", []string{"евцы"}, false},
	{"нці", []string{"нцы"}, false},
	{"ці", []string{"цы"}, false},
	{"ське", []string{"ское"}, false},
	{"цьке", []string{"цкое"}, false},
	{"зьке", []string{"жское", "зское"}, false},
	{"ський", []string{"ский"}, false},
	{"цький", []string{"цкий"}, false},
	{"зький", []string{"жский", "зский"}, false},
	{"ська", []string{"ская"}, false},
	{"цька", []string{"цкая"}, false},
	{"ськ", []string{"ск"}, false},
	{"цьк", []string{"цк"}, false},
	{"зьк", []string{"жск"}, false},
	{"ове", []string{"ово", "овое"}, false},
	{"еве", []string{"ево"}, false},
	{"єве", []string{"ево"}, false},
	{"іве", []string{"иво"}, false},
	{"ине", []string{"ино", "иное"}, false},
	{"їне", []string{"ино"}, false},
	{"не", []string{"ное", "но"}, false},
	{"ище", []string{"ище"}, false},
	{"ще", []string{"ще"}, false},
	{"поле", []string{"поле"}, false},
	{"море", []string{"море"}, false},
	{"че", []string{"чье", "че"}, false},
	{"е", []string{"ое", "о"}, false},
	{"нє", []string{"нее"}, false},
	{"є", []string{"ье"}, false},
	{"иця", []string{"ица"}, false},
	{"ця", []string{"ца"}, false},
	{"ина", []string{"ина"}, false},
	{"она", []string{"она"}, false},
	{"ена", []string{"ена"}, false},
	{"ана", []string{"ана"}, false},
	{"яна", []string{"яная", "яна"}, false},
	{"на", []string{"ная", "на"}, false},
	{"ова", []string{"ова", "овая"}, false},
	{"їв", []string{"ев"}, false},
	{"ів", []string{"ов", "ев"}, false},
	{"ець", []string{"ец"}, false},
	{"ість", []string{"ость"}, false},
	{"ілля", []string{"елье", "олье"}, false},
	{"лля", []string{"лье"}, false},
	{"ння", []string{"нье"}, false},
	{"жжя", []string{"жье"}, false},
	{"ччя", []string{"чье"}, false},
	{"сся", []string{"сье"}, false},
	{"ззя", []string{"зье"}, false},
	{"ття", []string{"тье"}, false},
	{"'я", []string{"ье", "ья"}, false},
	{"ий", []string{"ый", "ой"}, false},
	{"ій", []string{"ий", "ой"}, false},
	{"ичі", []string{"ичи"}, false},
	{"ки", []string{"ки"}, false},
	{"ги", []string{"ги"}, false},
	{"чі", []string{"чи"}, false},
	{"ні", []string{"ни", "ные"}, false},
	{"и", []string{"ы"}, false},
	{"і", []string{"и", "ы"}, false},
	{"ї", []string{"и"}, false},
}

// plain gives a Cyrillic name in small letters with one kind of apostrophe.
func plain(s string) string {
	return strings.NewReplacer("’", "'", "ʼ", "'", "`", "'", "–", "-").Replace(strings.ToLower(s))
}
