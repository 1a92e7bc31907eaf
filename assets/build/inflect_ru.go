package main

import "strings"

// russian declines one word of a Russian place name.
func russian(w string, modifying bool) paradigm {
	if p, ok := russianAdjectival(w, modifying); ok {
		return p
	}
	s := strings.TrimRight(w, "аяоеыиьй")
	switch lastLetter(w) {
	case 'а':
		if sibilant(s) || lastLetter(s) == 'ц' {
			return endings(s, "и ы", "е", "у", "ей", "е")
		}
		return endings(s, "ы и", "е", "у", "ой", "е")
	case 'я':
		if stem, ok := ending(w, "ия"); ok {
			return endings(stem, "ии", "ии", "ию", "ией", "ии")
		}
		stem := strings.TrimSuffix(w, "я")
		return endings(stem, "и", "е", "ю", "ей ёй", "е")
	case 'о':
		stem := strings.TrimSuffix(w, "о")
		return endings(stem, "а", "у", "о", "ом", "е").or(unchanged(w))
	case 'е':
		return russianE(strings.TrimSuffix(w, "е"))
	case 'ы', 'и':
		return russianPlural(w)
	case 'у', 'ю', 'э':
		return unchanged(w)
	case 'ь':
		stem := strings.TrimSuffix(w, "ь")
		if head, ok := ending(w, "ковь"); ok {
			return endings(head+"к", "ви", "ви", "овь", "овью", "ви")
		}
		return endings(stem, "я и", "ю и", "ь", "ем ью", "е и")
	case 'й':
		stem := strings.TrimSuffix(w, "й")
		return endings(stem, "я", "ю", "й", "ем", "е")
	}
	if !closed(w) {
		return paradigm{}
	}
	return russianHard(w)
}

// russianAdjectives are the declensions of Красный, Приморское, Попасная, and
// russianModifiers those that only an adjective before its noun has.
var (
	russianAdjectives = []model{
		{"ый", "ый", "ого", "ому", "ый", "ым", "ом"},
		{"кий", "ий", "ого", "ому", "ий", "им", "ом"},
		{"гий", "ий", "ого", "ому", "ий", "им", "ом"},
		{"хий", "ий", "ого", "ому", "ий", "им", "ом"},
		{"ний", "ий", "его", "ему", "ий", "им", "ем"},
		{"жий", "ий", "его", "ему", "ий", "им", "ем"},
		{"чий", "ий", "его", "ему", "ий", "им", "ем"},
		{"ший", "ий", "его", "ему", "ий", "им", "ем"},
		{"щий", "ий", "его", "ему", "ий", "им", "ем"},
		{"ое", "ое", "ого", "ому", "ое", "ым им", "ом"},
		{"ее", "ее", "его", "ему", "ее", "им", "ем"},
		{"ая", "ая", "ой ей", "ой ей", "ую", "ой ей", "ой ей"},
		{"яя", "яя", "ей", "ей", "юю", "ей", "ей"},
		{"ые", "ые", "ых", "ым", "ые", "ыми", "ых"},
		{"ие", "ие", "их", "им", "ие", "ими", "их"},
	}
	russianModifiers = []model{
		{"ой", "ой", "ого", "ому", "ой", "ым", "ом"},
		{"ов", "", "а", "у", "-", "ым", "ом"},
	}
)

// russianAdjectival declines adjectives.
func russianAdjectival(w string, modifying bool) (paradigm, bool) {
	if modifying {
		if p, ok := declined(w, russianModifiers); ok {
			return p, true
		}
	}
	return declined(w, russianAdjectives)
}

// russianE declines neuters: Запорожье, Гуляйполе, Городище.
func russianE(s string) paradigm {
	if sibilant(s) || lastLetter(s) == 'ц' {
		return endings(s, "а", "у", "е", "ем", "е")
	}
	return endings(s, "я", "ю", "е", "ем", "е")
}

// russianPlural declines plurals: Сумы, Черкассы, Пятихатки, Плавни.
func russianPlural(w string) paradigm {
	r := []rune(w)
	s := string(r[:len(r)-1])
	bare := endings("", strings.Join(filled(s), " "), "", "", "", "")
	last := lastLetter(s)
	switch {
	case last == 'ц':
		return endings(s, "ов ев", "ам", "-ы", "ами", "ах")
	case sibilant(s):
		return endings(s, "ей", "ам", "-и", "ами", "ах").or(bare)
	case r[len(r)-1] == 'и' && last != 'к' && last != 'г' && last != 'х':
		return endings(s, "ей", "ям", "-и", "ями", "ях").or(bare, unchanged(w))
	}
	return endings(s, "ов", "ам", "-"+string(r[len(r)-1]), "ами", "ах").or(bare)
}

// russianHard declines masculines in a consonant; е and о may drop out.
func russianHard(w string) paradigm {
	p := endings(w, "а", "у", "-", "ом", "е")
	if sibilant(w) {
		p = endings(w, "а", "у", "-", "ем ом", "е")
	}
	for _, e := range []string{"ец", "ок", "ек", "ёк", "ел", "ёл"} {
		s, ok := ending(w, e)
		if !ok {
			continue
		}
		tail := string(lastLetter(w))
		q := endings(s+tail, "а", "у", "", "ом", "е")
		if tail == "ц" {
			return endings(s+tail, "а", "у", "", "ом ем", "е").or(endings(w, "", "", "-", "", ""))
		}
		p = p.or(q)
	}
	return p
}
