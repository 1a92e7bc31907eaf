package main

import "strings"

// romanise spells a Ukrainian name by the official table of 2010 (Resolution 55
// of the Cabinet of Ministers).
func romanise(name string) string {
	r := []rune(name)
	var b strings.Builder
	for i, c := range r {
		start := i == 0 || r[i-1] == ' ' || r[i-1] == '-'
		low := []rune(strings.ToLower(string(c)))[0]
		s := romanLetters[low]
		if initial, ok := romanInitials[low]; ok && start {
			s = initial
		}
		if low == 'г' && i > 0 && strings.ToLower(string(r[i-1])) == "з" {
			s = "gh"
		}
		if low != c && s != "" {
			s = strings.ToUpper(s[:1]) + s[1:]
		}
		if c == ' ' || c == '-' {
			s = string(c)
		}
		b.WriteString(s)
	}
	return b.String()
}

var romanLetters = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "h", 'ґ': "g", 'д': "d", 'е': "e", 'є': "ie", 'ж': "zh", 'з': "z", 'и': "y",
	'і': "i", 'ї': "i", 'й': "i", 'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s",
	'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ю': "iu", 'я': "ia",
}

// romanInitials differ at the start of a word.
var romanInitials = map[rune]string{'є': "ye", 'ї': "yi", 'й': "y", 'ю': "yu", 'я': "ya"}
