package main

import "strings"

// ukrainianWord declines one word of a Ukrainian place name, in small letters.
// An adjective is a word that stands before another one.
func ukrainianWord(w string, adjective bool) []forms {
	for _, e := range []string{"ий", "ій"} {
		if s, ok := cut(w, e); ok {
			return []forms{with(s, "ого", "ому", "ого", "им", "ому", "ім")}
		}
	}
	if s, ok := cut(w, "е"); ok && !strings.HasSuffix(w, "ще") && !strings.HasSuffix(w, "поле") && !strings.HasSuffix(w, "море") {
		return []forms{with(s, "ого", "ому", "е", "им", "ому", "ім")}
	}
	if s, ok := cut(w, "є"); ok {
		return []forms{with(s, "його", "йому", "є", "їм", "йому", "єму", "єво")}
	}
	if adjective {
		if s, ok := cut(w, "а"); ok {
			return []forms{with(s, "ої", "ій", "у", "ою", "ій")}
		}
		if s, ok := cut(w, "я"); ok {
			return []forms{with(s, "ьої", "ій", "ю", "ьою", "ій")}
		}
		if s, ok := cut(w, "ів"); ok {
			return []forms{with(s, "ового", "овому", "ів", "овим", "овому"), same(w)}
		}
		if s, ok := cut(w, "і"); ok {
			return []forms{with(s, "их", "им", "і", "ими", "их")}
		}
	}
	return ukrainianNoun(w)
}

func ukrainianNoun(w string) []forms {
	for _, rule := range ukrainianNouns {
		if s, ok := cut(w, rule.ending); ok {
			return rule.decline(s)
		}
	}
	return ukrainianMasculine(w)
}

var ukrainianNouns = []struct {
	ending  string
	decline func(stem string) []forms
}{
	{"ова", adjectivalFeminine("ов")},
	{"ева", adjectivalFeminine("ев")},
	{"єва", adjectivalFeminine("єв")},
	{"ина", adjectivalFeminine("ин")},
	{"ія", func(s string) []forms { return []forms{with(s, "ії", "ії", "ію", "ією", "ії")} }},
	{"я", func(s string) []forms {
		return []forms{with(s, "і", "і", "ю", "ею", "і"), with(s, "я", "ю", "я", "ям", "і", "ї", "єю")}
	}},
	{"а", func(s string) []forms {
		return []forms{with(s, "и", "", "у", "ою", "", "ею"), with(softened(s), "", "і", "", "", "і")}
	}},
	{"ще", func(s string) []forms { return []forms{with(s, "ща", "щу", "ще", "щем", "щі")} }},
	{"е", func(s string) []forms { return []forms{with(s, "я", "ю", "е", "ем", "і")} }},
	{"о", func(s string) []forms { return []forms{with(s, "а", "у", "о", "ом", "і")} }},
	{"и", func(s string) []forms { return plural(s, "ам", "ами", "ах") }},
	{"ці", func(s string) []forms {
		return append(plural(s+"ц", "ям", "ями", "ях"), with(s, "ців", "цям", "ці", "цями", "цях"))
	}},
	{"і", func(s string) []forms {
		return append(plural(s, "ям", "ями", "ях"), append(plural(s, "ам", "ами", "ах"), with(s, "их", "им", "і", "ими", "их"))...)
	}},
	{"ї", func(s string) []forms { return []forms{with(s, "їв", "ям", "ї", "ями", "ях", "й")} }},
	{"їв", func(s string) []forms { return []forms{with(s+"єв", "а", "у", "а", "ом", "і")} }},
	{"ів", func(s string) []forms {
		return []forms{with(s+"ов", "а", "у", "а", "ом", "і"), with(s+"ев", "а", "у", "а", "ом", "і")}
	}},
	{"ець", func(s string) []forms { return []forms{with(s+"ц", "я", "ю", "ь", "ем", "і")} }},
	{"ок", func(s string) []forms {
		return []forms{with(s+"к", "а", "у", "", "ом", "у"), with(s+"ок", "у", "у", "", "ом", "у", "а")}
	}},
	{"ень", func(s string) []forms { return []forms{with(s+"н", "я", "ю", "", "ем", "і")} }},
	{"ь", func(s string) []forms {
		var out []forms
		for _, o := range opened(s) {
			out = append(out, with(o, "я", "ю", "", "ем", "і"), with(o, "і", "і", "", "ю", "і"))
		}
		return append(out, with(s, "", "", "", "ю", "", "лю"), with(s, "", "", "", "лю"), with(s, "", "", "", "ню"))
	}},
	{"й", func(s string) []forms { return []forms{with(s, "я", "ю", "й", "єм", "ї")} }},
}

// adjectivalFeminine declines names such as Попасна-like -ова, -ина both as
// adjectives and as nouns.
func adjectivalFeminine(mid string) func(string) []forms {
	return func(s string) []forms {
		return []forms{with(s+mid, "ої", "ій", "у", "ою", "ій"), with(s+mid, "и", "і", "у", "ою", "і")}
	}
}

func plural(s, dat, ins, loc string) []forms {
	out := []forms{with(s, "ів", dat, "", ins, loc)}
	for _, g := range fleeting(s, "о", "е") {
		out = append(out, with(g, "-"), with(g, "ь"))
	}
	return out
}

// ukrainianMasculine declines names that end in a consonant.
func ukrainianMasculine(w string) []forms {
	if w == "" || strings.ContainsAny(lastRune(w), vowels) {
		return nil
	}
	var out []forms
	for _, o := range opened(w) {
		out = append(out, with(o, "а", "у", "", "ом", "і", "ові"), with(o, "у", "", "", "ем"))
		if s := softened(o); s != o {
			out = append(out, with(s, "", "", "", "", "і")) // Ріг, у Розі
		}
	}
	return append(out, with(w, "і", "", "", "ю")) // Керч, Керчі, Керчю
}
