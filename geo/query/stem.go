package query

import (
	"embed"
	"strings"
	"unicode/utf8"
)

//go:embed words/*.txt
var files embed.FS

// leastStem is how many letters a stem has at least.
const leastStem = 3

// endings are what is cut from words, and forms the stem that stands for others.
var endings, forms = readEndings()

// longestEnding is how many bytes an ending has at most.
const longestEnding = 12

func readEndings() (cut map[string]bool, same map[string]string) {
	cut, same = map[string]bool{}, map[string]string{}
	for _, name := range []string{"en", "uk", "ru"} {
		text, err := files.ReadFile("words/" + name + ".txt")
		if err != nil {
			panic(err) // excluded by a test
		}
		for line := range strings.Lines(string(text)) {
			words := strings.Fields(line)
			switch {
			case len(words) == 0 || words[0] == "#":
			case words[0] == "=":
				for _, w := range words[1:] {
					same[w] = words[1]
				}
			default:
				for _, w := range words {
					cut[w] = true
				}
			}
		}
	}
	return cut, same
}

// stem returns a folded word without its ending: "обстрілу" and "обстріли" are
// both "обстріл".
func stem(word string) string {
	at := len(word)
	for i := max(0, len(word)-longestEnding); i < len(word); i++ {
		if utf8.RuneStart(word[i]) && endings[word[i:]] && utf8.RuneCountInString(word[:i]) >= leastStem {
			at = i
			break
		}
	}
	if form, ok := forms[word[:at]]; ok {
		return form
	}
	return word[:at]
}
