package sentence

import (
	"slices"
	"testing"
)

func TestWords(t *testing.T) {
	cases := []struct {
		name, body string
		lower      []string
		kinds      []Kind
	}{
		{"hyphens of every kind", "Bilhorod-Dnistrovskyi Київ‑Печерськ high‐end", []string{"bilhorod-dnistrovskyi", "київ-печерськ", "high-end"}, []Kind{0, 0, 0}},
		{"apostrophes of every kind", "Kyiv's Kyiv’s Кам`янське Слов'янськ Мар’їнка Знамʼянка", []string{"kyiv's", "kyiv's", "кам'янське", "слов'янськ", "мар'їнка", "знам'янка"}, make([]Kind, 6)},
		{"plural possessive", "the troops’ camp", []string{"the", "troops'", "camp"}, make([]Kind, 3)},
		{"a quotation in single marks", "‘the troops’ camp", []string{"‘", "the", "troops", "’", "camp"}, []Kind{Punct, 0, 0, Punct, 0}},
		{"compounds", "Kyiv-based U.S.-led S-300 59-ї", []string{"kyiv-based", "u.s.-led", "s-300", "59-ї"}, make([]Kind, 4)},
		{"numbers", "1,200 20:40 25.03.2024 3.5 2024-03-25", []string{"1,200", "20:40", "25.03.2024", "3.5", "2024-03-25"}, []Kind{1, 1, 1, 1, 1}},
		{"initialisms", "U.S. a.m. н.п. т.д", []string{"u.s.", "a.m.", "н.п.", "т.д"}, make([]Kind, 4)},
		{"no initialism", "м.Харків В.Коваль", []string{"м", ".", "харків", "в", ".", "коваль"}, []Kind{0, Punct, 0, 0, Punct, 0}},
		{"accents and decomposed letters", "Ки\u0301їв Одесі\u0308 Андри\u0306", []string{"київ", "одесї", "андрй"}, make([]Kind, 3)},
		{"invisible marks", "Ky\u00ADiv\u2060", []string{"kyiv"}, []Kind{0}},
		{"marks and symbols", "50% … ?! — 👍🏽 🇺🇦", []string{"50", "%", "…", "?!", "—", "👍🏽", "🇺🇦"}, []Kind{1, Punct, Punct, Punct, Punct, Symbol, Symbol}},
		{"addresses", "https://t.me/x_y, a@b.ua t.me/abc www.x.org.", []string{"https://t.me/x_y", ",", "a@b.ua", "t.me/abc", "www.x.org", "."}, []Kind{Symbol, Punct, Symbol, Symbol, Symbol, Punct}},
		{"no address", "in the end.Then U.S.A", []string{"in", "the", "end", ".", "then", "u.s.a"}, []Kind{0, 0, 0, Punct, 0, 0}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s := scanner{text: c.body}
			s.scan(0, len(c.body))
			var lower []string
			var kinds []Kind
			for _, w := range s.words {
				lower, kinds = append(lower, w.Lower), append(kinds, w.Kind)
			}
			if !slices.Equal(lower, c.lower) || !slices.Equal(kinds, c.kinds) {
				t.Errorf("got %q %v\nwant %q %v", lower, kinds, c.lower, c.kinds)
			}
		})
	}
}

func TestWordTablesHaveEveryClass(t *testing.T) {
	var all class
	for w, c := range classOfWord {
		if len(w) > 32 {
			t.Errorf("%q is longer than classOf looks up", w)
		}
		all |= c
	}
	for name, c := range classNames {
		if all&c == 0 {
			t.Errorf("no word of class %s", name)
		}
	}
}
