package main

import "strings"

// russianWordForms declines one word of a Russian place name, in small letters.
func russianWordForms(w string, adjective bool) []forms {
	for _, e := range []string{"ый", "ий", "ой", "ое", "ее"} {
		if s, ok := cut(w, e); ok {
			return []forms{with(s, "ого", "ому", "", "ым", "ом", "ем", "его")}
		}
	}
	for _, e := range []string{"ая", "яя"} {
		if s, ok := cut(w, e); ok {
			return []forms{with(s, "ой", "ой", "ую", "ой", "ой", "ей", "юю")}
		}
	}
	for _, e := range []string{"ые", "ие"} {
		if s, ok := cut(w, e); ok {
			return []forms{with(s, "ых", "ым", "", "ыми", "ых", "их", "им")}
		}
	}
	for _, rule := range russianNouns {
		if s, ok := cut(w, rule.ending); ok {
			return rule.decline(s)
		}
	}
	if strings.ContainsAny(lastRune(w), vowels) || w == "" {
		return nil
	}
	return []forms{with(w, "а", "у", "", "ом", "е", "ем"), with(w, "и", "", "", "ью")}
}

var russianNouns = []struct {
	ending  string
	decline func(stem string) []forms
}{
	{"ия", func(s string) []forms { return []forms{with(s, "ии", "ии", "ию", "ией", "ии")} }},
	{"я", func(s string) []forms { return []forms{with(s, "и", "е", "ю", "ей", "е", "ёй")} }},
	{"а", func(s string) []forms { return []forms{with(s, "ы", "е", "у", "ой", "е", "и", "ей")} }},
	{"ье", func(s string) []forms { return []forms{with(s, "ья", "ью", "", "ьем", "ье")} }},
	{"е", func(s string) []forms {
		return []forms{with(s, "я", "ю", "", "ем", "е"), with(s, "а", "у", "", "", "")}
	}},
	{"о", func(s string) []forms { return []forms{with(s, "а", "у", "", "ом", "е")} }},
	{"ы", func(s string) []forms { return russianPlural(s, "ам", "ами", "ах") }},
	{"и", func(s string) []forms {
		return append(russianPlural(s, "ам", "ами", "ах"), russianPlural(s, "ям", "ями", "ях")...)
	}},
	{"ец", func(s string) []forms { return []forms{with(s+"ц", "а", "у", "", "ом", "е", "ем")} }},
	{"ок", func(s string) []forms { return []forms{with(s+"к", "а", "у", "", "ом", "е")} }},
	{"ёл", func(s string) []forms { return []forms{with(s+"л", "а", "у", "", "ом", "е")} }},
	{"ел", func(s string) []forms {
		return []forms{with(s+"л", "а", "у", "", "ом", "е"), with(s+"ел", "а", "у", "", "ом", "е")}
	}},
	{"ь", func(s string) []forms {
		return []forms{with(s, "я", "ю", "", "ем", "е"), with(s, "и", "и", "", "ью", "и")}
	}},
	{"й", func(s string) []forms { return []forms{with(s, "я", "ю", "", "ем", "е")} }},
}

func russianPlural(s, dat, ins, loc string) []forms {
	out := []forms{with(s, "ов", dat, "", ins, loc)}
	for _, g := range fleeting(s, "о", "е") {
		out = append(out, with(g, "-"))
	}
	return out
}
