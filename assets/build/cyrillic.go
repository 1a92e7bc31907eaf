package main

import "strings"

// toCyrillic spells a romanised Ukrainian name in Cyrillic letters, by the
// official table of 2010 read backwards. What the table loses (soft signs,
// apostrophes) does not matter for the keys that names are compared by.
func toCyrillic(name string) string {
	s := strings.NewReplacer("'", "", "’", "").Replace(strings.ToLower(name))
	var b strings.Builder
	for len(s) > 0 {
		n := 0
		for _, p := range backwards {
			if strings.HasPrefix(s, p[0]) && (p[2] == "" || len(s) == len(p[0]) || s[len(p[0])] == ' ' || s[len(p[0])] == '-') {
				b.WriteString(p[1])
				n = len(p[0])
				break
			}
		}
		if n == 0 {
			b.WriteByte(s[0])
			n = 1
		}
		s = s[n:]
	}
	return b.String()
}

// backwards lists Latin and Cyrillic; a third field marks endings of words.
// Longer comes first.
var backwards = [][3]string{
	{"zgh", "зг", ""},
	{"shch", "щ", ""},
	{"skyi", "ський", "$"},
	{"tskyi", "цький", "$"},
	{"yi", "ий", "$"},
	{"ii", "ій", "$"},
	{"uzka", "узька", "$"}, // Камʼянка-Бузька
	{"uzke", "узьке", "$"},
	{"sk", "ськ", "$"},
	{"tsk", "цьк", "$"},
	{"ske", "ське", "$"},
	{"tske", "цьке", "$"},
	{"ska", "ська", "$"},
	{"tska", "цька", "$"},
	{"ets", "ець", "$"},
	{"ol", "оль", "$"},
	{"il", "іль", "$"},
	{"el", "ель", "$"},
	{"in", "інь", "$"},
	{"an", "ань", "$"},
	{"zh", "ж", ""},
	{"kh", "х", ""},
	{"ts", "ц", ""},
	{"ch", "ч", ""},
	{"sh", "ш", ""},
	{"ye", "є", ""},
	{"yi", "ї", ""},
	{"yu", "ю", ""},
	{"ya", "я", ""},
	{"iia", "ія", ""},
	{"ia", "я", ""},
	{"iu", "ю", ""},
	{"iie", "іє", ""},
	{"ie", "є", ""},
	{"ii", "ії", ""},
	{"a", "а", ""},
	{"b", "б", ""},
	{"v", "в", ""},
	{"h", "г", ""},
	{"g", "ґ", ""},
	{"d", "д", ""},
	{"e", "е", ""},
	{"z", "з", ""},
	{"y", "и", ""},
	{"i", "і", ""},
	{"k", "к", ""},
	{"l", "л", ""},
	{"m", "м", ""},
	{"n", "н", ""},
	{"o", "о", ""},
	{"p", "п", ""},
	{"r", "р", ""},
	{"s", "с", ""},
	{"t", "т", ""},
	{"u", "у", ""},
	{"f", "ф", ""},
}
