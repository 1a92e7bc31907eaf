package main

import "strings"

// cases is the number of oblique cases: genitive, dative, accusative,
// instrumental, locative. Where a case has two usual forms, the second is in
// the spare slots behind them.
const slots = 7

// forms are the oblique case forms of one word.
type forms [slots]string

// inflect returns the case forms of a name of one word or several; the words of
// "Кривий Ріг" and the halves of "Білгород-Дністровський" are declined together,
// and the first half of a hyphenated name may stay as it is.
func inflect(name string, word func(w string, adjective bool) []forms) []string {
	name = strings.ToLower(name)
	sep := " "
	if strings.Contains(name, "-") && !strings.Contains(name, " ") {
		sep = "-"
	}
	words := strings.Split(name, sep)
	if len(words) > 4 {
		return nil
	}
	combos := []forms{{}}
	var halves []forms
	for k, w := range words {
		next := word(w, k+1 < len(words))
		if isSmallWord(w) {
			next = []forms{same(w)}
		}
		combos = joined(combos, next, sep)
		if sep == "-" && k == len(words)-1 {
			for _, f := range next {
				halves = append(halves, joined([]forms{same(strings.Join(words[:k], sep))}, []forms{f}, sep)...)
			}
		}
	}
	seen := map[string]bool{name: true}
	var out []string
	for _, f := range append(combos, halves...) {
		for _, s := range f {
			if s = strings.Trim(s, " -"); s != "" && !seen[s] {
				seen[s] = true
				out = append(out, s)
			}
		}
	}
	return out
}

func isSmallWord(w string) bool {
	return w == "на" || w == "над" || w == "під" || w == "под" || len(w) <= 2
}

func same(w string) forms {
	var f forms
	for i := range f {
		f[i] = w
	}
	return f
}

func joined(a, b []forms, sep string) []forms {
	var out []forms
	for _, x := range a {
		for _, y := range b {
			var f forms
			for i := range f {
				if y[i] == "" {
					continue
				}
				if x[0] == "" {
					f[i] = y[i]
				} else if x[i] != "" {
					f[i] = x[i] + sep + y[i]
				}
			}
			out = append(out, f)
		}
	}
	if len(out) > 6 {
		out = out[:6]
	}
	return out
}

// cut splits w at the ending, if it has it and a stem is left.
func cut(w, ending string) (string, bool) {
	stem, ok := strings.CutSuffix(w, ending)
	return stem, ok && len(stem) >= 2
}

// with adds the endings to a stem; an empty ending is no form, "-" the bare stem.
func with(stem string, endings ...string) forms {
	var f forms
	for i, e := range endings {
		switch e {
		case "":
		case "-":
			f[i] = stem
		default:
			f[i] = stem + e
		}
	}
	return f
}

var vowels = "аеиіоуєїюяыэё"

func lastRune(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return string(r[len(r)-1])
}

// softened gives the stem before -і in Ukrainian: к, г, х become ц, з, с.
func softened(stem string) string {
	for from, to := range map[string]string{"к": "ц", "г": "з", "х": "с"} {
		if s, ok := strings.CutSuffix(stem, from); ok {
			return s + to
		}
	}
	return stem
}

// opened gives the stems that a closed last syllable with і may have in the
// oblique cases: Ріг, Рогу; Тернопіль, Тернополя.
func opened(stem string) []string {
	r := []rune(stem)
	n := len(r)
	out := []string{stem}
	if n >= 3 && r[n-2] == 'і' {
		for _, v := range "ое" {
			c := append([]rune(nil), r...)
			c[n-2] = v
			out = append(out, string(c))
		}
	}
	return out
}

// fleeting gives the genitive plural stems: П'ятихатк-и, П'ятихаток.
func fleeting(stem, a, b string) []string {
	r := []rune(stem)
	n := len(r)
	if n < 3 || strings.ContainsRune(vowels+"ьй", r[n-2]) || strings.ContainsRune(vowels, r[n-1]) {
		return []string{stem}
	}
	head, tail := string(r[:n-1]), string(r[n-1])
	return []string{stem, head + a + tail, head + b + tail}
}
