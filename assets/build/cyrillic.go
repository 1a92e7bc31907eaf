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

// toRussian gives likely Russian forms of a Ukrainian name: endings by rule,
// and і as it stands, as е and as о, for Russian keeps older vowels.
func toRussian(uk string) []string {
	words := strings.FieldsFunc(strings.ToLower(uk), func(r rune) bool { return r == ' ' })
	out := []string{""}
	for k, w := range words {
		forms := russianWord(w, len(words) > 1 && k == 0)
		var next []string
		for _, o := range out {
			for _, f := range forms {
				next = append(next, strings.TrimSpace(o+" "+f))
			}
		}
		out = next
		if len(out) > 12 {
			out = out[:12]
		}
	}
	return out
}

// russianEndings turn Ukrainian endings into Russian ones; the first that fits
// wins. More than one Russian form may be usual.
var russianEndings = [][]string{
	{"іївка", "еевка"},
	{"ївка", "евка"},
	{"ївське", "евское"},
	{"івське", "овское"},
	{"івка", "овка", "евка"},
	{"івське", "овское"},
	{"івці", "овцы"},
	{"ївці", "евцы"},
	{"ьське", "ьское"},
	{"ське", "ское"},
	{"цьке", "цкое"},
	{"ове", "ово", "овое"},
	{"еве", "ево"},
	{"єве", "ево"},
	{"ине", "ино"},
	{"їне", "ино"},
	{"не", "ное"},
	{"ський", "ский"},
	{"цький", "цкий"},
	{"ський", "ский"},
	{"ськ", "ск"},
	{"цьк", "цк"},
	{"їв", "ев"},
	{"ів", "ов", "ев"},
	{"ець", "ец"},
	{"ля", "ля"},
	{"лля", "лье"},
	{"ння", "нье"},
	{"жжя", "жье"},
	{"тя", "тье"},
	{"ий", "ый"},
	{"ій", "ий"},
	{"ичі", "ичи"},
	{"ки", "ки"},
	{"и", "ы"},
	{"і", "и"},
}

func russianWord(w string, first bool) []string {
	heads := []string{w}
	for _, e := range russianEndings {
		if stem, ok := strings.CutSuffix(w, e[0]); ok && len(stem) > 1 {
			heads = nil
			for _, r := range e[1:] {
				heads = append(heads, stem+r)
			}
			break
		}
	}
	if first {
		switch {
		case strings.HasSuffix(w, "а"):
			heads = append(heads, w+"я")
		case strings.HasSuffix(w, "е"):
			heads = append(heads, strings.TrimSuffix(w, "е")+"ое")
		case strings.HasSuffix(w, "і"):
			heads = append(heads, strings.TrimSuffix(w, "і")+"ые")
		}
	}
	var out []string
	for _, h := range heads {
		out = append(out, h)
		if n := strings.Count(h, "і"); n > 0 && len(h) > 6 {
			out = append(out, strings.ReplaceAll(h, "і", "е"))
			if n == 1 {
				out = append(out, strings.ReplaceAll(h, "і", "о"))
			}
		}
	}
	return out
}
