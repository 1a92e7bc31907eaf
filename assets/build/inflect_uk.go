package main

import "strings"

// ukrainian declines one word of a Ukrainian place name.
func ukrainian(w string, modifying bool) paradigm {
	if p, ok := ukrainianAdjectival(w, modifying); ok {
		return p
	}
	switch last := lastLetter(w); last {
	case 'а':
		return ukrainianA(w)
	case 'я':
		return ukrainianYa(w)
	case 'о':
		s := strings.TrimSuffix(w, "о")
		return endings(s, "а", "у", "о", "ом", "і").or(unchanged(w))
	case 'е':
		return ukrainianE(w)
	case 'є':
		s := strings.TrimSuffix(w, "є")
		return endings(s, "я", "ю", "є", "єм", "ї")
	case 'и', 'і', 'ї':
		return ukrainianPlural(w)
	case 'у', 'ю':
		return unchanged(w)
	case 'ь':
		return ukrainianSoft(strings.TrimSuffix(w, "ь"))
	case 'й':
		s := strings.TrimSuffix(w, "й")
		return endings(s, "я", "ю єві", "й", "єм", "ї ю")
	}
	if !closed(w) {
		return paradigm{}
	}
	return ukrainianHard(w)
}

func lastLetter(w string) rune {
	r := []rune(w)
	if len(r) == 0 {
		return 0
	}
	return r[len(r)-1]
}

// ordinals are adjectives that stand behind their noun.
var ordinals = map[string]bool{
	"перша": true, "друга": true, "третя": true, "четверта": true, "п'ята": true, "нова": true, "стара": true,
	"велика": true, "мала": true, "верхня": true, "нижня": true, "середня": true, "західна": true, "східна": true, "південна": true, "північна": true,
}

// ukrainianAdjectival declines adjectives, and names that are adjectives:
// Хмельницький, Роботине, Попасна, Лозова.
func ukrainianAdjectival(w string, modifying bool) (paradigm, bool) {
	if s, ok := ending(w, "ий"); ok {
		return endings(s, "ого", "ому", "ий", "им", "ому ім"), true
	}
	if s, ok := ending(w, "ній"); ok {
		return endings(s+"н", "ього", "ьому", "ій", "ім", "ьому ім"), true
	}
	if s, ok := ending(w, "нє"); ok {
		return endings(s+"н", "ього", "ьому", "є", "ім", "ьому ім"), true
	}
	if s, ok := ending(w, "е"); ok && !neuterNoun(w) {
		return endings(s, "ого", "ому", "е", "им", "ому ім"), true
	}
	if _, ok := ending(w, "ська", "цька", "зька"); ok || ordinals[w] {
		s := strings.TrimRight(w, "ая")
		if strings.HasSuffix(w, "я") {
			return endings(s, "ьої", "ій", "ю", "ьою", "ій"), true
		}
		return endings(s, "ої", "ій", "у", "ою", "ій"), true
	}
	if modifying {
		return ukrainianModifier(w)
	}
	return paradigm{}, false
}

// ukrainianModifier declines an adjective before its noun.
func ukrainianModifier(w string) (paradigm, bool) {
	if s, ok := ending(w, "ня"); ok {
		return endings(s+"н", "ьої", "ій", "ю", "ьою", "ій"), true
	}
	if s, ok := ending(w, "а"); ok && !nounBeforeAdjective(w) {
		return endings(s, "ої", "ій", "у", "ою", "ій"), true
	}
	if s, ok := ending(w, "ні"); ok {
		return endings(s+"н", "іх их", "ім им", "і", "іми ими", "іх их"), true
	}
	if s, ok := ending(w, "і"); ok {
		return endings(s, "их", "им", "і", "ими", "их"), true
	}
	if s, ok := ending(w, "ів"); ok {
		return endings(s, "ового ова ів", "овому ову ів", "ів", "овим овом ів", "овому ові ів"), true
	}
	return paradigm{}, false
}

// nounBeforeAdjective tells Знам'янка (Друга) from Велика (Знам'янка).
func nounBeforeAdjective(w string) bool {
	r := []rune(w)
	n := len(r)
	return strings.HasSuffix(w, "ка") && n > 3 && !strings.ContainsRune(vowels+"ь", r[n-3]) || strings.HasSuffix(w, "ина")
}

func neuterNoun(w string) bool {
	_, ok := ending(w, "ще", "поле", "море", "сонце", "серце", "кільце", "озерце", "че", "ле")
	return ok || w == "поле" || w == "море"
}

// ukrainianA declines feminines in -а. Names in -на, -ова and the like may be
// adjectives.
func ukrainianA(w string) paradigm {
	s := strings.TrimSuffix(w, "а")
	if sibilant(s) {
		return endings(s, "і", "і", "у", "ею", "і")
	}
	noun := endings(s, "и", "", "у", "ою", "").or(endings(softened(s), "", "і", "", "", "і"))
	if _, ok := ending(w, "ова", "ева", "єва"); ok {
		return noun.or(endings(s, "ої", "ій", "у", "ою", "ій"))
	}
	r := []rune(s)
	if n := len(r); n > 2 && strings.ContainsRune("нтл", r[n-1]) && !strings.ContainsRune(vowels, r[n-2]) || strings.HasSuffix(w, "ока") {
		return noun.or(endings(s, "ої", "ій", "у", "ою", "ій"))
	}
	return noun
}

func sibilant(stem string) bool {
	r := lastLetter(stem)
	return r == 'ж' || r == 'ч' || r == 'ш' || r == 'щ'
}

// softened gives the stem before -і: к, г, х become ц, з, с.
func softened(stem string) string {
	for _, pair := range [][2]string{{"к", "ц"}, {"г", "з"}, {"х", "с"}} {
		if s, ok := strings.CutSuffix(stem, pair[0]); ok {
			return s + pair[1]
		}
	}
	return stem
}

// ukrainianYa declines feminines (Балаклія, Вінниця) and neuters with a doubled
// consonant or an apostrophe (Запоріжжя, Підгір'я).
func ukrainianYa(w string) paradigm {
	s := strings.TrimSuffix(w, "я")
	r := []rune(s)
	n := len(r)
	switch {
	case n > 1 && strings.ContainsRune(vowels, r[n-1]):
		return endings(s, "ї", "ї", "ю", "єю", "ї")
	case n > 2 && (r[n-1] == r[n-2] || r[n-1] == '\''):
		return endings(s, "я", "ю", "я", "ям", "і ю").or(endings(s, "і", "", "ю", "ею", ""))
	}
	return endings(s, "і", "і", "ю", "ею", "і")
}

// ukrainianE declines neuter nouns: Городище, Гуляйполе.
func ukrainianE(w string) paradigm {
	s := strings.TrimSuffix(w, "е")
	if sibilant(s) {
		return endings(s, "а ого", "у ому", "е", "ем им", "і ому")
	}
	return endings(s, "я", "ю", "е", "ем", "і")
}

// ukrainianPlural declines plurals: Суми, Черкаси, П'ятихатки, Чернівці, Плавні.
func ukrainianPlural(w string) paradigm {
	r := []rune(w)
	s, last := string(r[:len(r)-1]), r[len(r)-1]
	bare := endings("", strings.Join(filled(s), " "), "", "", "", "")
	switch last {
	case 'и':
		return endings(s, "ів", "ам", "и", "ами", "ах").or(bare)
	case 'ї':
		return endings(s, "їв", "ям", "ї", "ями", "ях").or(endings(s, "й", "", "", "", ""))
	}
	p := endings(s, "ів", "ям", "і", "ями", "ях").or(bare)
	if sibilant(s) {
		return endings(s, "ів", "ам", "і", "ами", "ах").or(bare)
	}
	return p.or(endings(s, "их", "им", "", "ими", "их"), endings(s, "ей", "", "", "", ""))
}

// ukrainianSoft declines names in -ь, masculine (Тернопіль, Ірпінь, Донець) and
// feminine (Умань, Лопань).
func ukrainianSoft(s string) paradigm {
	if head, ok := ending(s, "ец"); ok {
		return endings(head+"ц", "я", "ю", "", "ем", "і").or(endings(s, "", "", "ь", "", ""))
	}
	if head, ok := ending(s, "ен"); ok {
		return endings(head+"н", "я", "ю", "", "ем", "і").or(softMasculine(s))
	}
	p := softMasculine(s)
	for _, o := range opened(s)[1:] {
		p = p.or(softMasculine(o))
	}
	doubled := s + string(lastLetter(s))
	return p.or(endings(s, "і", "і", "ь", "", "і"), endings(doubled, "", "", "", "ю", ""), endings(s, "", "", "", "'ю", ""))
}

func softMasculine(s string) paradigm { return endings(s, "я", "ю", "ь", "ем", "і ю") }

// opened gives the stems that a closed last syllable with і may have when an
// ending opens it: Ріг, Рогу; Чернігів, Чернігова; Ірпінь, Ірпеня.
func opened(stem string) []string {
	r := []rune(stem)
	n := len(r)
	out := []string{stem}
	if n < 3 || r[n-2] != 'і' && r[n-2] != 'ї' {
		return out
	}
	for _, v := range "ое" {
		if r[n-2] == 'ї' {
			v = 'є'
		}
		c := []rune(stem)
		c[n-2] = v
		out = append(out, string(c))
	}
	return out
}

// ukrainianHard declines masculines in a consonant, and feminines like Керч.
func ukrainianHard(w string) paradigm {
	if _, ok := ending(w, "ськ", "цьк", "зьк"); ok {
		return endings(w, "а", "у", "-", "ом", "у")
	}
	stems := opened(w)
	if _, ok := ending(w, "ів", "їв"); ok {
		stems = stems[1:]
	}
	var p paradigm
	for _, s := range stems {
		p = p.or(endings(s, "а у", "у ові", "", "ом", "у ові"), endings(softened(s), "", "", "", "", "і"))
	}
	p = p.or(endings(w, "", "", "-", "", ""))
	if s, ok := ending(w, "ок", "ек"); ok {
		p = p.or(endings(s+"к", "а", "у", "", "ом", "у"))
	}
	if s, ok := ending(w, "ел", "ер"); ok {
		p = p.or(endings(s+string(lastLetter(w)), "а", "у", "", "ом", "і"))
	}
	if sibilant(w) {
		p = p.or(endings(w, "і", "і", "-", "ю ем", "і"))
	}
	return p
}
