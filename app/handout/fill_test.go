package handout

import (
	"reflect"
	"strings"
	"testing"
)

func TestAPageIsFilled(t *testing.T) {
	type town struct{ Name string }
	type night struct {
		Title string
		Sign  markup
		First town
		Towns []town
		Hits  int
		Empty string
	}
	v := reflect.ValueOf(night{"5 < 6", "<b>!</b>", town{"Velyke"}, []town{{"Male"}, {`"Nove"`}}, 3, ""})
	for text, want := range map[string]string{
		"<p>{{.Title}} {{.Sign}}</p>":                                           "<p>5 &lt; 6 <b>!</b></p>",
		"{{.First.Name}} {{.Hits}}":                                             "Velyke 3",
		"{{range .Towns}}<li>{{.Name}} of {{$.Hits}}</li>{{end}}.":              "<li>Male of 3</li><li>&#34;Nove&#34; of 3</li>.",
		"{{with .Empty}}no{{else}}yes{{end}}{{with .Title}} {{.}}{{end}}":       "yes 5 &lt; 6",
		"{{if .Hits}}{{if .Empty}}no{{else}}{{.Hits}}{{end}}{{else}}no{{end}}!": "3!",
	} {
		var out strings.Builder
		f := parseForm(text)
		f.fill(&out, v, v)
		if out.String() != want {
			t.Errorf("%s is filled as %s, want %s", text, &out, want)
		}
	}
}
