package article

import (
	"strings"
	"unicode"
)

// sampled is how many bytes of a body tell its language.
const sampled = 2000

// common holds words that tell languages apart when their letters do not.
var common = map[string]string{}

func init() {
	for lang, words := range map[string]string{
		"en": "the of and was were with by from that said to is are has have for at as it its after on an be will who",
		"uk": "та що це від із й у до після під час внаслідок його вони його або але які який яка та про",
		"ru": "и что это от из во после под время или но которые который которая о его они не при как",
		"":   "der die das und mit von ist im nicht la le les des et que una los del y con para w na z się jest nie do oraz i je",
	} {
		for w := range strings.FieldsSeq(words) {
			common[w] = lang
		}
	}
}

// languageOf returns "en", "uk" or "ru" by script, telling letters and common
// words; empty when the text is in none of them or too short to tell.
func languageOf(body string) string {
	if len(body) > sampled {
		body = body[:sampled]
	}
	latin, cyrillic, uk, ru := countLetters(body)
	switch {
	case cyrillic > latin && uk != ru:
		return pick(uk > ru, "uk", "ru")
	case cyrillic > latin:
		if n := countWords(body); n["uk"] != n["ru"] {
			return pick(n["uk"] > n["ru"], "uk", "ru")
		}
	case latin > cyrillic:
		if n := countWords(body); n["en"] > n[""] {
			return "en"
		}
	}
	return ""
}

func countLetters(body string) (latin, cyrillic, uk, ru int) {
	for _, r := range body {
		switch {
		case r < 128:
			if r |= 0x20; 'a' <= r && r <= 'z' {
				latin++
			}
		case r >= 0x400 && r < 0x530:
			cyrillic++
			switch r {
			case 'і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ':
				uk++
			case 'ы', 'э', 'ъ', 'ё', 'Ы', 'Э', 'Ъ', 'Ё':
				ru++
			}
		case unicode.Is(unicode.Latin, r):
			latin++
		}
	}
	return latin, cyrillic, uk, ru
}

// countWords counts the common words of each language.
func countWords(body string) map[string]int {
	n := make(map[string]int, 4)
	for w := range strings.FieldsSeq(body) {
		if lang, ok := common[strings.ToLower(strings.Trim(w, ".,:;!?\"“”«»()"))]; ok {
			n[lang]++
		}
	}
	return n
}

func pick(first bool, a, b string) string {
	if first {
		return a
	}
	return b
}
