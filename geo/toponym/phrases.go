package toponym

import (
	"strings"

	"strikemap/geo/vocabulary"
)

// phrase is an entry of a word table: one to several lower-case words.
type phrase struct {
	keys []string
	tag  tag
}

// phrases are those that a table has under one word.
type phrases struct {
	word   bool                // one of them is the word alone
	alone  tag                 // what that tells
	longer map[string][]phrase // those of several words, by the word that stands beside the one
	beside vocabulary.Opening  // what the words beside it open with
}

// table finds phrases by one of their words: the last for the words before a
// name, the first for those after it.
type table map[string]*phrases

// add files the section's phrases under their last word (backwards) or first.
func (t table) add(s section, tags map[string]tag, backwards bool) {
	mark, ok := tags[s.name]
	if !ok {
		panic("unknown section [" + s.name + "]")
	}
	for _, e := range s.entries {
		w := strings.Fields(strings.ToLower(strings.ReplaceAll(e, "'s", "")))
		if last := len(w) - 1; backwards {
			t.file(phrase{w, mark}, w[last], w[max(0, last-1)])
		} else {
			t.file(phrase{w, mark}, w[0], w[min(1, last)])
		}
	}
}

// file files a phrase under one of its words; beside is the one that stands beside that.
func (t table) file(e phrase, under, beside string) {
	p := t[under]
	if p == nil {
		p = &phrases{longer: map[string][]phrase{}}
		t[under] = p
	}
	if len(e.keys) == 1 {
		p.word, p.alone = true, p.alone|e.tag
		return
	}
	p.longer[beside] = append(p.longer[beside], e)
	p.beside |= vocabulary.OpeningOf(beside)
}

// own returns the tags of the word alone, and 1 if the table has it.
func (p *phrases) own() (marks tag, n int) {
	if p.word {
		n = 1
	}
	return p.alone, n
}

// before returns the tags of the longest of the phrases that the words end with, and how
// many words it has. All of them end with the last of the words; the word before that opens
// as beside says.
func (p *phrases) before(keys []string, beside vocabulary.Opening) (marks tag, n int) {
	if marks, n = p.own(); p.beside&beside == 0 || len(keys) < 2 {
		return marks, n
	}
	for _, p := range p.longer[keys[len(keys)-2]] {
		if len(p.keys) <= len(keys) && equal(p.keys[:len(p.keys)-2], keys[len(keys)-len(p.keys):]) {
			if len(p.keys) > n {
				marks, n = 0, len(p.keys)
			}
			if len(p.keys) == n {
				marks |= p.tag
			}
		}
	}
	return marks, n
}

// after returns the tags of all phrases that the words start with, and the number of words
// of the longest. All of them start with the first of the words; the word after that opens
// as beside says.
func (p *phrases) after(keys []string, beside vocabulary.Opening) (marks tag, n int) {
	if marks, n = p.own(); p.beside&beside == 0 || len(keys) < 2 {
		return marks, n
	}
	for _, p := range p.longer[keys[1]] {
		if len(p.keys) <= len(keys) && equal(p.keys[2:], keys[2:]) {
			marks |= p.tag
			n = max(n, len(p.keys))
		}
	}
	return marks, n
}

// equal reports whether b starts with a.
func equal(a, b []string) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
