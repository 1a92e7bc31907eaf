package sentence

import (
	"slices"
	"strings"
	"testing"
)

// clauseCases are invented samples; "|" is where a clause must start.
var clauseCases = []struct{ name, body string }{
	{"semicolon and colon", "Sumy: | two hurt; | Lviv: | none."},
	{"a dateline", "KYIV — | Drones came."},
	{"while, but, although", "Drones hit Sumy | while missiles hit Lviv, | but Kyiv was calm."},
	{"as before a verb", "Sirens wailed in Kyiv | as drones flew over Sumy."},
	{"as before a noun only", "He works as a doctor in Sumy."},
	{"a relative clause ends at its comma", "Sumy, | which was hit on Monday, | lost power."},
	{"a list after a relative pronoun", "The drones | which hit Sumy, Lviv and Kyiv were new."},
	{"a list of names", "Drones hit Kharkiv, Sumy, and Poltava on Monday."},
	{"comma and a verb", "Drones hit Odesa, | and missiles struck Kharkiv."},
	{"who says so at the end", "Two people were hurt in Sumy, | the governor said."},
	{"a place before its verb", "In Kharkiv, authorities reported damage."},
	{"a short aside", "A shell hit Konotop (Sumy region) and burned a depot."},
	{"a long aside", "A shell hit Konotop | (the town was hit last week too) | and burned a depot."},
	{"Ukrainian relative", "Горів склад, | який орендувала фірма, | повідомили рятувальники."},
	{"Ukrainian opposition", "У Сумах тихо, | а в Одесі гримить, | але жертв нема."},
	{"Ukrainian addition", "Пошкоджено склад, а також школу."},
	{"Ukrainian relative after a preposition", "Загорівся будинок, | у якому жили двоє."},
	{"Russian relative and reason", "Сгорел склад, | который стоял у порта, | так что света нет."},
	{"who says so in Russian", "В Сумах горел склад, | сообщил глава области."},
}

func TestClauses(t *testing.T) {
	for _, c := range clauseCases {
		t.Run(c.name, func(t *testing.T) {
			body := strings.ReplaceAll(c.body, " | ", " ")
			s := Split(body)[0]
			var got []string
			for _, x := range s.Clauses {
				got = append(got, body[s.Words[x.First].Span.Start:s.Words[x.Last-1].Span.End])
			}
			if want := strings.Split(c.body, " | "); !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}
