// Package words says the reasons of the core in the languages of the interface.
// The words are data files, a file a language; the core gives only codes with
// arguments (geo.Reason). It knows no window: commands, exports and the window
// share it.
package words

import (
	"embed"
	"fmt"
	"maps"
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

// part is a piece of a sentence: words, and after them an argument, or none (-1).
type part struct {
	words    string
	argument int
	reason   bool // the argument is the id of another reason, to be said itself
}

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

// cut parts a sentence at its arguments: {0}, {1:reason}.
func cut(sentence string) ([]part, error) {
	var parts []part
	for {
		before, rest, found := strings.Cut(sentence, "{")
		if !found {
			return append(parts, part{words: before, argument: -1}), nil
		}
		inner, after, closed := strings.Cut(rest, "}")
		number, isReason := strings.CutSuffix(inner, ":reason")
		n, err := strconv.Atoi(number)
		if err != nil || !closed || n < 0 {
			return nil, fmt.Errorf("{%s is no argument: write {0} or {0:reason}", inner)
		}
		parts = append(parts, part{before, n, isReason})
		sentence = after
	}
}

func (t table) say(r geo.Reason) string {
	if r.Empty() {
		return ""
	}
	parts, ok := t[r.ID]
	if !ok {
		return strings.Join(append([]string{string(r.ID)}, r.Args...), " ")
	}
	var b strings.Builder
	for _, p := range parts {
		b.WriteString(p.words)
		switch {
		case p.argument < 0 || p.argument >= len(r.Args):
		case p.reason:
			b.WriteString(t.say(geo.Because(geo.ReasonID(r.Args[p.argument]))))
		default:
			b.WriteString(r.Args[p.argument])
		}
	}
	return b.String()
}

// ids returns the ids that the table has words for, in order.
func (t table) ids() []geo.ReasonID { return slices.Sorted(maps.Keys(t)) }
