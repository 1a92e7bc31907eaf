package toponym

import "strings"

// bareName returns the name without "Oblast", "Krai" or "Republic".
func bareName(name string) string {
	for _, tail := range []string{" Oblast", " Krai", " Republic", " Region", " Voivodeship"} {
		name = strings.TrimSuffix(name, tail)
	}
	return strings.TrimPrefix(name, "Republic of ")
}

// adjectiveEnds are the endings of "-ський" and "-ский" as folded, longest first.
var adjectiveEnds = []string{"skaia", "skuiu", "skoho", "skomu", "skoiu", "skoie", "skoi", "skii", "skom", "skim", "skikh", "ska", "sku", "ski", "ske"}

// adjectiveRoot returns the root of a folded adjective, or "".
func adjectiveRoot(folded string) string {
	stem := adjectiveStem(folded)
	r := root(stem)
	if r == "" && len(stem) > 1 {
		return shortRoot + stem
	}
	return r
}

// shortRoot marks the roots of names that are too short to be cut: that of Луцьк.
const shortRoot = "="

// adjectiveStem returns a folded adjective, of one word or with a hyphen, without
// its ending, or "".
func adjectiveStem(folded string) string {
	parts := strings.Fields(strings.TrimPrefix(folded, "~"))
	for i := range len(parts) - 1 { // "Seredyna-Budska" is "Seredyno-Budska"
		parts[i] = strings.TrimRight(parts[i], "aeiou") + "o"
	}
	folded = strings.Join(parts, "")
	for _, end := range adjectiveEnds {
		if rest, ok := strings.CutSuffix(folded, end); ok {
			return rest
		}
		if rest, ok := strings.CutSuffix(folded, "z"+end[1:]); ok && end[0] == 's' {
			return rest
		}
	}
	return ""
}

// seatRoot returns the root of a folded name of one word or more: "Велика
// Писарівка" has that of "великописарівський".
func seatRoot(name string) string {
	parts := strings.FieldsFunc(strings.TrimPrefix(name, "~"), func(r rune) bool { return r == ' ' || r == '-' })
	if len(parts) == 0 {
		return ""
	}
	last := parts[len(parts)-1]
	end := root(last)
	if end == "" {
		if stem, ok := strings.CutSuffix(last, "sk"); ok && len(parts) == 1 && len(stem) > 1 {
			return shortRoot + stem // Луцьк, луцький
		}
		return ""
	}
	var b strings.Builder
	for _, part := range parts[:len(parts)-1] {
		stem := strings.TrimRight(part, "aeiou")
		if v, ok := strings.CutSuffix(stem, "iv"); ok { // Часів, часово-
			stem = v + "ov"
		}
		b.WriteString(stem + "o")
	}
	return b.String() + end
}

// root returns what a folded name shares with its adjective: without the
// vowels and then the changing consonants at the end (Кременчук, кременчуцький),
// the last vowel levelled (Оріхів, Оріхова). It is empty if too little is left.
func root(folded string) string {
	folded = strings.TrimPrefix(folded, "~")
	folded = strings.TrimRight(strings.TrimRight(strings.TrimRight(folded, "aeiou"), "ktszch"), "aeiou")
	if len(folded) < 2 {
		return ""
	}
	for i := len(folded) - 1; i > 0; i-- {
		switch folded[i] {
		case 'a', 'u':
			return folded
		case 'e', 'i', 'o':
			return folded[:i] + "*" + folded[i+1:]
		}
	}
	return folded
}

// shorterRoot returns the root of a folded adjective that puts "in" between: Туапсе,
// туапсинский.
func shorterRoot(folded string) string {
	return root(strings.TrimSuffix(strings.TrimSuffix(adjectiveStem(folded), "n"), "i"))
}

// pluralRoot returns the root of a folded adjective that puts "iv" behind a plural: Дергачі,
// дергачівський; "" if it does not.
func pluralRoot(folded string) string {
	stem := adjectiveStem(folded)
	for _, end := range []string{"iv", "ov", "ev"} {
		if bare, ok := strings.CutSuffix(stem, end); ok {
			return root(bare)
		}
	}
	return ""
}

// adjectival reports whether the word may be an adjective in "-ський", "-ский"
// or "-sky" by a letter near its end, before it is folded.
func adjectival(k string) bool {
	end := k[max(0, len(k)-10):]
	return strings.Contains(end, "к") || strings.Contains(end, "k")
}
