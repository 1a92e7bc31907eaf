package toponym

import "strings"

// phrase is an entry of a word table: one to several lower-case words.
type phrase struct {
	keys []string
	tag  tag
}

// table finds phrases by one of their words: the last for the words before a
// name, the first for those after it.
type table map[string][]phrase

// add files the section's phrases under their last word (backwards) or first.
func (t table) add(s section, tags map[string]tag, backwards bool) {
	mark, ok := tags[s.name]
	if !ok {
		panic("unknown section [" + s.name + "]")
	}
	for _, e := range s.entries {
		w := strings.Fields(strings.ToLower(strings.ReplaceAll(e, "'s", "")))
		key := w[0]
		if backwards {
			key = w[len(w)-1]
		}
		t[key] = append(t[key], phrase{keys: w, tag: mark})
	}
}

// before returns the tags of the longest of the phrases that the words end with, and how
// many words it has. All of them end with the last of the words.
func before(phrases []phrase, keys []string) (marks tag, n int) {
	for _, p := range phrases {
		if len(p.keys) <= len(keys) && equal(p.keys[:len(p.keys)-1], keys[len(keys)-len(p.keys):]) {
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
// of the longest. All of them start with the first of the words.
func after(phrases []phrase, keys []string) (marks tag, n int) {
	for _, p := range phrases {
		if len(p.keys) <= len(keys) && equal(p.keys[1:], keys[1:len(p.keys)]) {
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
