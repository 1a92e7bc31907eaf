package syntax

import (
	_ "embed"
	"strings"
)

//go:embed words/grammar.txt
var grammarText string

// lists are the words of words/grammar.txt by the name of their list.
var lists = readLists(grammarText)

// readLists reads lists of words: "[name]" opens one, "#" a comment.
func readLists(text string) map[string][]string {
	out, name := map[string][]string{}, ""
	for _, row := range strings.Split(text, "\n") {
		switch {
		case row == "" || row[0] == '#':
		case row[0] == '[':
			name = strings.Trim(row, "[]")
		default:
			out[name] = append(out[name], strings.Fields(row)...)
		}
	}
	return out
}

// wordsOf returns the words of a list; that there is one is seen to by the first test that runs.
func wordsOf(name string) []string {
	words := lists[name]
	if len(words) == 0 {
		panic("no list [" + name + "] in words/grammar.txt")
	}
	return words
}

// adjectiveEndings are how words end that may describe what follows, in English, Ukrainian
// and Russian.
var adjectiveEndings = [...][]string{wordsOf("describing en"), wordsOf("describing uk"), wordsOf("describing ru")}
