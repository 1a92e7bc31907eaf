package sentence

import (
	"strings"
	"testing"
)

func TestLookAlikeLettersAreReadInTheWordsOwnAlphabet(t *testing.T) {
	for _, c := range []struct{ name, word, want string }{
		{"a Latin capital in Ukrainian", "Cумах", "сумах"},
		{"all letters that have twins", "Xapkoвi", "харкові"},
		{"Latin ï and ë", "Украïна", "україна"},
		{"a Cyrillic letter in English", "Кharkiv", "kharkiv"},
		{"Cyrillic small letters in English", "Оdеsа", "odesa"},
		{"a compound", "Iвано-Франкiвськ", "івано-франківськ"},
		{"a Latin word with a Ukrainian ending stays", "ATACMSів", "atacmsів"},
		{"a Latin part of a compound stays", "PAC-ракети", "pac-ракети"},
		{"a type of missile stays", "X-59", "x-59"},
		{"only letters with twins, more of them Cyrillic", "Хоpoс", "хорос"},
		{"full width", "Ｋｙｉｖ", "kyiv"},
		{"bold letters of mathematics", "𝐊𝐲𝐢𝐯", "kyiv"},
		{"a ligature", "ﬁre", "fire"},
		{"an invisible mark at the end is no part of the word", "Київ\u200b", "київ"},
		{"stress marks", "Ха\u0301рків", "харків"},
	} {
		s := Split(c.word + " x")[0]
		if w := s.Words[0]; w.Lower != c.want || w.Text != strings.TrimRight(c.word, "\u200b") || w.Kind != Letters {
			t.Errorf("%s: %q (%q), want %q", c.name, w.Lower, w.Text, c.want)
		}
	}
	words := Split("у\u200bКиєві １２，５")[0].Words
	if words[0].Lower != "у" || words[1].Lower != "києві" || words[2].Lower != "12" || words[3].Lower != "," {
		t.Errorf("zero-width space before a capital, full-width figures: %v", words)
	}
}

func TestMarksBesideNamesAreNoWords(t *testing.T) {
	for body, want := range map[string]string{
		"У 🔥Харкові🔥 вибух.":              "У Харкові вибух .",
		"🔴 **Суми** — дрон":               "Суми — дрон",
		"у __Сумах__, *Києві*, ~~Одесі~~": "у Сумах , Києві , Одесі",
		"у #Сумах і # 5":                  "у Сумах і # 5",
		"у [Сумах](https://example.com/)": "у Сумах",
		"Конотоп [Сумська область] [1]":   "Конотоп [ Сумська область ] [ 1 ]",
		"Суми → Полтава":                  "Суми → Полтава",
		"вибух у м.🔥Сумах":                "вибух у м . Сумах",
		"50% * 3 = 1,5":                   "50 % 3 = 1,5",
	} {
		all := Split(body)
		var got []string
		for _, w := range all[0].Words {
			got = append(got, w.Text)
		}
		if len(all) != 1 || strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
	if n := len(Split("Суми — тихо ⚡️Одеса — вибух")); n != 2 {
		t.Errorf("an emoji before another item ends the sentence: %d sentences", n)
	}
}
