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

// russianAdjectival declines adjectives: Красный, Приморское, Попасная.
func russianAdjectival(w string, modifying bool) (paradigm, bool) {
	if s, ok := ending(w, "ый", "ой"); ok && (modifying || strings.HasSuffix(w, "ый")) {
		return endings(s, "ого", "ому", strings.TrimPrefix(w, s), "ым", "ом"), true
	}
	if s, ok := ending(w, "кий", "гий", "хий"); ok {
		s += string(lastLetter(strings.TrimSuffix(w, "ий")))
		return endings(s, "ого", "ому", "ий", "им", "ом"), true
	}
	if _, ok := ending(w, "ний", "жий", "чий", "ший", "щий"); ok {
		s := strings.TrimSuffix(w, "ий")
		return endings(s, "его", "ему", "ий", "им", "ем"), true
	}
	if s, ok := ending(w, "ое"); ok {
		return endings(s, "ого", "ому", "ое", "ым им", "ом"), true
	}
	if s, ok := ending(w, "ее"); ok {
		return endings(s, "его", "ему", "ее", "им", "ем"), true
	}
	if s, ok := ending(w, "ая"); ok {
		return endings(s, "ой ей", "ой ей", "ую", "ой ей", "ой ей"), true
	}
	if s, ok := ending(w, "яя"); ok {
		return endings(s, "ей", "ей", "юю", "ей", "ей"), true
	}
	if s, ok := ending(w, "ые"); ok {
		return endings(s, "ых", "ым", "ые", "ыми", "ых"), true
	}
	if s, ok := ending(w, "ие"); ok {
		return endings(s, "их", "им", "ие", "ими", "их"), true
	}
	if s, ok := ending(w, "ов"); ok && modifying {
		return endings(s, "ова", "ову", "ов", "овым", "овом"), true
	}
	return paradigm{}, false
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
