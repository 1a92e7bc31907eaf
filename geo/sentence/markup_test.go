package sentence_test

import (
	"strings"
	"testing"

	"strikemap/geo/sentence"
)

// All texts are invented.
func TestMarkupIsNoWord(t *testing.T) {
	for text, want := range map[string]string{
		"У <b>Сумах</b> тихо.":                                         "У Сумах тихо .",
		"Тихо<br/> і в <a href=\"https://x.example/a?b=c\">Сумах</a>.": "Тихо і в Сумах .",
		"[Суми](https://x.example/a): тихо.":                           "Суми : тихо .",
		"Fewer than <5 were hurt, a<b and b>c.":                        "Fewer than < 5 were hurt , a < b and b > c .",
		"<Kyiv> is quiet.":                                             "Kyiv > is quiet .",
		"[Суми] тихо (https://x.example).":                             "[ Суми ] тихо ( https://x.example ) .",
	} {
		var words []string
		for _, s := range sentence.Split(text) {
			for _, w := range s.Words {
				if w.Span.Of(text) != w.Text {
					t.Errorf("%q does not stand at %v", w.Text, w.Span)
				}
				words = append(words, w.Text)
			}
		}
		if got := strings.Join(words, " "); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", text, got, want)
		}
	}
}
