package toponym

import "strings"

// ends reports whether the word ends as the list has it.
func (e ending) ends(k string) bool {
	for _, end := range lex.ends[e] {
		if strings.HasSuffix(k, end) {
			return true
		}
	}
	return false
}

// begins reports whether the word begins as the list has it.
func (t beginning) begins(k string) bool { return beginsAny(k, lex.begins[t]) }

// facilityBefore returns the kind of facility that a word before a name tells, or 0.
func (x *lexicon) facilityBefore(k string) tag {
	for _, p := range x.beforeFacility {
		if k == p.begins || p.any && strings.HasPrefix(k, p.begins) {
			return p.kind
		}
	}
	return 0
}
