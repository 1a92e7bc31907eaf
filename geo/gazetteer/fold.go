package gazetteer

import "unicode"

// Fold returns the key that names are compared by: small letters in the
// official Ukrainian transliteration of 2010, with what spellings disagree on
// levelled out (g and h, y and i, doubled letters, apostrophes, soft signs,
// hyphens). Keys of Cyrillic names begin with "~".
func Fold(name string) string { return string(appendFold(nil, name)) }

// appendFold appends the key of one name to dst. Words are joined by a space.
func appendFold(dst []byte, name string) []byte {
	start := len(dst)
	if hasCyrillic(name) {
		dst = append(dst, '~')
		start++
	}
	for _, r := range name {
		switch {
		case r < 0x80:
			dst = appendLatin(dst, start, byte(r))
		case r >= firstCyrillic && r < firstCyrillic+rune(len(cyrillic)):
			dst = appendCyrillic(dst, start, r)
		case r == '–' || r == '—' || r == '‑' || r == '‐' || r == '\u00a0':
			dst = appendByte(dst, start, ' ')
		default:
			if s, ok := accented[r]; ok {
				for k := range len(s) {
					dst = appendLatin(dst, start, s[k])
				}
			}
		}
	}
	if len(dst) > start && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

func hasCyrillic(s string) bool {
	for k := range len(s) {
		if s[k] == 0xd0 || s[k] == 0xd1 || s[k] == 0xd2 {
			return true
		}
	}
	return false
}

// appendLatin levels one ASCII character: punctuation but hyphens vanishes.
func appendLatin(dst []byte, start int, c byte) []byte {
	switch {
	case c >= 'A' && c <= 'Z':
		c += 'a' - 'A'
	case c == '-' || c == ' ' || c == '\t' || c == '\n':
		return appendByte(dst, start, ' ')
	case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
	default:
		return dst
	}
	switch c {
	case 'g':
		c = 'h'
	case 'y', 'j':
		c = 'i'
	case 'w':
		c = 'v'
	}
	return appendByte(dst, start, c)
}

func appendCyrillic(dst []byte, start int, r rune) []byte {
	for k, s := 0, cyrillic[r-firstCyrillic]; k < len(s); k++ {
		dst = appendByte(dst, start, s[k])
	}
	return dst
}

// appendByte adds a key byte, dropping doubled letters ("ss", "zhzh"), the i of
// "ie", and the c of "shch".
func appendByte(dst []byte, start int, c byte) []byte {
	n := len(dst)
	if n == start {
		if c == ' ' {
			return dst
		}
		return append(dst, c)
	}
	last := dst[n-1]
	switch {
	case c == last && (c < '0' || c > '9'):
		return dst
	case c == 'e' && last == 'i':
		dst[n-1] = 'e'
		return dst
	case c == 'h' && n-start >= 3 && dst[n-2] == 'h':
		return levelDigraph(dst)
	}
	return append(dst, c)
}

// levelDigraph adds the h of a digraph that follows another: "zhzh" becomes
// "zh", "shch" becomes "sch".
func levelDigraph(dst []byte) []byte {
	n := len(dst)
	switch last, before := dst[n-1], dst[n-3]; {
	case last == before && (last == 'z' || last == 's' || last == 'c'):
		return dst[:n-1]
	case last == 'c' && before == 's':
		dst[n-2], dst[n-1] = 'c', 'h'
		return dst
	}
	return append(dst, 'h')
}

// firstCyrillic is the first of the letters in cyrillic.
const firstCyrillic = 0x400

// cyrillic maps small and capital letters of Ukrainian and Russian to key
// letters; what is missing vanishes.
var cyrillic = func() (keys [0x130]string) {
	for r, s := range map[rune]string{
		'а': "a", 'б': "b", 'в': "v", 'г': "h", 'ґ': "h", 'д': "d", 'е': "e", 'є': "e", 'ё': "e", 'ж': "zh",
		'з': "z", 'и': "i", 'і': "i", 'ї': "i", 'й': "i", 'ы': "i", 'к': "k", 'л': "l", 'м': "m", 'н': "n",
		'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch",
		'ш': "sh", 'щ': "sch", 'ю': "iu", 'я': "ia", 'э': "e",
	} {
		keys[r-firstCyrillic], keys[unicode.ToUpper(r)-firstCyrillic] = s, s
	}
	return keys
}()

// accented maps letters of other Latin alphabets to plain ones.
var accented = map[rune]string{
	'á': "a", 'à': "a", 'â': "a", 'ä': "a", 'ã': "a", 'å': "a", 'ă': "a", 'ą': "a", 'ā': "a",
	'ç': "c", 'ć': "c", 'č': "c", 'ď': "d", 'đ': "d", 'é': "e", 'è': "e", 'ê': "e", 'ë': "e", 'ě': "e", 'ę': "e", 'ē': "e", 'ė': "e",
	'í': "i", 'ì': "i", 'î': "i", 'ï': "i", 'ī': "i", 'ı': "i", 'ł': "l", 'ľ': "l", 'ñ': "n", 'ń': "n", 'ň': "n",
	'ó': "o", 'ò': "o", 'ô': "o", 'ö': "o", 'õ': "o", 'ø': "o", 'ő': "o", 'ō': "o", 'ř': "r", 'ś': "s", 'š': "s", 'ş': "s", 'ș': "s", 'ß': "ss",
	'ť': "t", 'ţ': "t", 'ț': "t", 'ú': "u", 'ù': "u", 'û': "u", 'ü': "u", 'ů': "u", 'ű': "u", 'ū': "u", 'ý': "y", 'ź': "z", 'ż': "z", 'ž': "z",
	'Á': "a", 'Ç': "c", 'Č': "c", 'É': "e", 'Í': "i", 'Î': "i", 'Ł': "l", 'Ó': "o", 'Ö': "o", 'Ø': "o", 'Ś': "s", 'Š': "s", 'Ş': "s", 'Ú': "u", 'Ü': "u", 'Ž': "z", 'Ż': "z",
}
