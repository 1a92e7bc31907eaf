// Package words says the reasons of the core in the languages of the interface.
// The words are data files, a file a language; the core gives only codes with
// arguments (geo.Reason). It knows no window: commands, exports and the window
// share it.
package words

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"strikemap/geo"
)

//go:embed en.txt uk.txt
var files embed.FS

// Languages are the codes of the languages that reasons are said in.
var Languages = []string{"en", "uk"}

// Say returns what says a reason in a language, English for one that is not
// among Languages. An empty reason is said with no words, one without words in
// the files by its id and arguments, so that nothing is lost.
func Say(language string) func(geo.Reason) string {
	if !slices.Contains(Languages, language) {
		language = "en"
	}
	return tables()[language].say
}

// part is a piece of a sentence: words, and after them an argument.
type part struct {
	words    string
	argument int  // or none, or rest
	reason   bool // the argument is the id of another reason, to be said itself
}

// What a part has that has no argument, and one that has what the fault beneath says.
const (
	none = -1
	rest = -2
)

type table map[geo.ReasonID][]part

var tables = sync.OnceValue(func() map[string]table {
	all := map[string]table{}
	for _, language := range Languages {
		name := language + ".txt"
		text, err := files.ReadFile(name)
		if err == nil {
			all[language], err = parse(string(text))
		}
		if err != nil {
			panic(fmt.Sprintf("read words %s: %v", name, err)) // bundled, and tested
		}
	}
	return all
})

// parse reads lines of "id = words"; "#" starts a remark.
func parse(text string) (table, error) {
	t, number := table{}, 0
	for line := range strings.Lines(text) {
		number++
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		id, words, ok := strings.Cut(line, " = ")
		if _, twice := t[geo.ReasonID(id)]; twice || !ok {
			return nil, fmt.Errorf("line %d: %q is no new \"id = words\"", number, line)
		}
		parts, err := cut(words)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		t[geo.ReasonID(id)] = parts
	}
	return t, nil
}

// cut parts a sentence at its arguments: {0}, {1:reason}, {rest}.
func cut(sentence string) ([]part, error) {
	var parts []part
	for {
		before, behind, found := strings.Cut(sentence, "{")
		if !found {
			return append(parts, part{words: before, argument: none}), nil
		}
		inner, after, closed := strings.Cut(behind, "}")
		sentence = after
		if inner == "rest" && closed {
			parts = append(parts, part{words: before, argument: rest})
			continue
		}
		number, isReason := strings.CutSuffix(inner, ":reason")
		n, err := strconv.Atoi(number)
		if err != nil || !closed || n < 0 {
			return nil, fmt.Errorf("{%s is no argument: write {0}, {0:reason} or {rest}", inner)
		}
		parts = append(parts, part{before, n, isReason})
	}
}

func (t table) say(r geo.Reason) string {
	if r.Empty() {
		return ""
	}
	return t.words(r, "")
}

// words says a reason, with what the fault beneath says where it has a place.
func (t table) words(r geo.Reason, beneath string) string {
	parts, ok := t[r.ID]
	if !ok {
		return strings.Join(append([]string{string(r.ID)}, r.Args...), " ")
	}
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.words)
		switch {
		case p.argument == rest:
			b.WriteString(beneath)
		case p.argument < 0 || p.argument >= len(r.Args):
		case p.reason:
			b.WriteString(t.say(geo.Because(geo.ReasonID(r.Args[p.argument]))))
		default:
			b.WriteString(r.Args[p.argument])
		}
	}
	return b.String()
}
