package when

import (
	"fmt"
	"strings"
)

// addPattern adds a line "pattern = meaning". In the pattern "a|b" are
// alternatives, "[a|b]" may be left out, "a_b" are two words and "{slot}" is a
// slot. The meaning is a list of codes; slots speak for themselves.
func (x *lexicon) addPattern(line string) error {
	left, right, _ := strings.Cut(line, "=")
	ops, err := parseMeaning(right)
	if err != nil {
		return err
	}
	for _, symbols := range expand(strings.Fields(left)) {
		if err := x.addSequence(symbols, ops); err != nil {
			return err
		}
	}
	return nil
}

// expand writes out the alternatives of a pattern.
func expand(tokens []string) [][]string {
	all := [][]string{nil}
	for _, t := range tokens {
		var choices []string
		if inner, ok := strings.CutPrefix(t, "["); ok {
			choices = append(choices, "")
			t = strings.TrimSuffix(inner, "]")
		}
		choices = append(choices, strings.Split(t, "|")...)
		var longer [][]string
		for _, begin := range all {
			for _, c := range choices {
				words := strings.FieldsFunc(c, func(r rune) bool { return r == '_' })
				longer = append(longer, append(begin[:len(begin):len(begin)], words...))
			}
		}
		all = longer
	}
	return all
}

// addSequence adds one written-out pattern to the tree.
func (x *lexicon) addSequence(words []string, ops []op) error {
	if len(words) == 0 {
		return fmt.Errorf("a pattern without words")
	}
	node := int32(0)
	for i, w := range words {
		s, err := x.symbolOf(w)
		if err != nil {
			return err
		}
		if i == 0 && s >= slots {
			x.entries[w].starts = true
		}
		node = x.step(node, s)
	}
	if x.meaning[node] == nil {
		x.meaning[node] = ops
	}
	return nil
}

func (x *lexicon) symbolOf(word string) (symbol, error) {
	if name, ok := strings.CutPrefix(word, "{"); ok {
		s, ok := slotNames[strings.TrimSuffix(name, "}")]
		if !ok {
			return 0, fmt.Errorf("unknown slot %s", word)
		}
		return s, nil
	}
	e := x.entry(word)
	if e.word == 0 {
		e.word = x.words
		x.words++
	}
	return e.word, nil
}

// step returns the node after node over s, making it when it is new.
func (x *lexicon) step(node int32, s symbol) int32 {
	to, ok := x.next[edge{node, s}]
	if !ok {
		to = int32(len(x.meaning))
		x.meaning = append(x.meaning, nil)
		x.next[edge{node, s}] = to
	}
	return to
}
