package action

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// found returns the actions whose full names have the letters of a text in their
// order, the best first; all of them, in the order of the table, for no text.
// What cannot be done now comes last.
func (t *Table) found(text string) []*Action {
	type hit struct {
		action *Action
		score  int
	}
	var hits []hit
	for _, a := range t.all {
		if score, ok := match(text, a.FullName()); ok {
			if !a.Can() {
				score -= 1000
			}
			hits = append(hits, hit{a, score})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(b.score, a.score) })
	out := make([]*Action, len(hits))
	for i, h := range hits {
		out[i] = h.action
	}
	return out
}

// match reports whether the letters of a text occur in a name in their order, and
// how well: each letter that starts a word counts, and each that follows the one
// before it. A name that is shorter is better among equals.
func match(text, name string) (score int, ok bool) {
	name = strings.ToLower(name)
	letters := []rune(name)
	at := 0
	follows := false
	if i := strings.Index(name, strings.ToLower(strings.TrimSpace(text))); i > 0 {
		at = utf8.RuneCountInString(name[:i]) // whole, it counts where it stands
	}
	for _, r := range strings.ToLower(text) {
		if unicode.IsSpace(r) {
			follows = false
			continue
		}
		i := slices.Index(letters[at:], r)
		if i < 0 {
			return 0, false
		}
		starts := at+i == 0 || !unicode.IsLetter(letters[at+i-1])
		if starts {
			score += 8
		}
		if i == 0 && follows {
			score += 5
		}
		at, follows = at+i+1, true
	}
	if text == "" {
		return 0, true
	}
	return score*4 - min(len(letters)/4, 3), true
}
