package main

import (
	"slices"
	"strings"
)

// The oblique cases of a paradigm.
const (
	genitive = iota
	dative
	accusative
	instrumental
	locative
	cases
)

// paradigm holds the usual forms of a word in each oblique case.
type paradigm [cases][]string

// endings gives the paradigm of a stem. Each case is a list of endings, spaces
// between; "-" is the bare stem.
func endings(stem, gen, dat, acc, ins, loc string) paradigm {
	var p paradigm
	for c, list := range []string{gen, dat, acc, ins, loc} {
		for _, e := range strings.Fields(list) {
			p[c] = append(p[c], stem+strings.TrimPrefix(e, "-"))
		}
	}
	return p
}

// model is a declension by the ending of the word: what is cut off, and what each
// case puts on, as endings has it.
type model struct{ ending, cut, gen, dat, acc, ins, loc string }

// declined returns the paradigm of the first model that fits.
func declined(w string, models []model) (paradigm, bool) {
	for _, m := range models {
		if _, ok := ending(w, m.ending); ok {
			return endings(strings.TrimSuffix(w, m.cut), m.gen, m.dat, m.acc, m.ins, m.loc), true
		}
	}
	return paradigm{}, false
}

// unchanged is the paradigm of a word that has one form.
func unchanged(w string) paradigm { return endings(w, "-", "-", "-", "-", "-") }

// or adds the forms of others.
func (p paradigm) or(others ...paradigm) paradigm {
	for _, o := range others {
		for c := range p {
			for _, s := range o[c] {
				if !slices.Contains(p[c], s) {
					p[c] = append(p[c], s)
				}
			}
		}
	}
	return p
}

// and joins the forms of words that are declined together.
func (p paradigm) and(next paradigm, sep string) paradigm {
	const most = 18 // forms of a case
	var out paradigm
	for c := range p {
		for _, a := range p[c] {
			for _, b := range next[c] {
				if len(out[c]) < most {
					out[c] = append(out[c], a+sep+b)
				}
			}
		}
	}
	return out
}

// language declines one word in small letters; modifying is whether the words
// after it in the name belong to it, as in "Біла Церква".
type language func(word string, modifying bool) paradigm

// inflect returns the case forms of a name. Its words are declined together; the
// first half of a hyphenated name may stay as it is.
func inflect(name string, decline language) []string {
	name = plain(name)
	words := strings.Fields(name)
	if len(words) > 5 || len(words) == 0 {
		return nil
	}
	var all paradigm
	fixed := false // what follows a preposition does not change
	for k, w := range words {
		fixed = fixed || preposition[w]
		p := unchanged(w)
		if !fixed && !initials[w] {
			p = halves(w, k+1 < len(words) && !preposition[words[k+1]], decline)
		}
		if k == 0 {
			all = p
		} else {
			all = all.and(p, " ")
		}
	}
	return all.forms(name)
}

// initials stand for the noun of a facility and do not change.
var initials = map[string]bool{"нпз": true, "гпз": true}

var preposition = map[string]bool{"на": true, "над": true, "під": true, "под": true, "біля": true, "имени": true, "імені": true}

// halves declines a word that may have a hyphen.
func halves(w string, modifying bool, decline language) paradigm {
	first, rest, ok := strings.Cut(w, "-")
	if !ok {
		return decline(w, modifying)
	}
	if next, _, _ := strings.Cut(rest, "-"); preposition[next] {
		return decline(first, false).and(unchanged(rest), "-")
	}
	tail := halves(rest, modifying, decline)
	together := paradigm{}
	if !strings.HasSuffix(first, "о") {
		together = decline(first, true).or(decline(first, false)).and(tail, "-")
	}
	return together.or(unchanged(first).and(tail, "-"))
}

// forms lists what differs from the name itself.
func (p paradigm) forms(name string) []string {
	var out []string
	for _, list := range p {
		for _, s := range list {
			if s != name && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

const vowels = "аеиіоуєїюяыэё"

// ending splits w before an ending that it has, if a stem of two letters is left.
func ending(w string, list ...string) (stem string, ok bool) {
	for _, e := range list {
		if s, found := strings.CutSuffix(w, e); found && len(s) >= 4 {
			return s, true
		}
	}
	return w, false
}

// closed reports whether the word ends in a consonant, and ь and й too.
func closed(w string) bool {
	r := []rune(w)
	return len(r) > 1 && !strings.ContainsRune(vowels, r[len(r)-1])
}

// filled gives the genitive plural stems of a plural: the bare stem, and with a
// vowel between its last consonants (П'ятихатк-и, П'ятихаток).
func filled(stem string) []string {
	r := []rune(stem)
	n := len(r)
	if n < 3 || !closed(stem) || strings.ContainsRune(vowels+"ьй", r[n-2]) {
		return []string{stem}
	}
	head, tail := string(r[:n-1]), string(r[n-1])
	return []string{head + "о" + tail, head + "е" + tail, stem}
}
