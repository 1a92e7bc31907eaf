package when

import (
	"fmt"
	"slices"
	"strings"
)

// addPattern adds a line "pattern = meaning". In the pattern "a|b" are
// alternatives, "[a|b]" may be left out, "a_b" are two words and "{slot}" is a
// slot. The meaning is a list of codes; slots speak for themselves. Of two
// patterns that are alike the first one counts.
func (x *lexicon) addPattern(line string) error {
	left, right, _ := strings.Cut(line, "=")
	ops, err := parseMeaning(right)
	if err != nil {
		return err
	}
	ends := []int32{root}
	for _, token := range strings.Fields(left) {
		if ends, err = x.addToken(ends, token); err != nil {
			return err
		}
	}
	for _, n := range ends {
		if n == root {
			return fmt.Errorf("the pattern %q can be empty", left)
		}
		if x.meaning[n] == nil {
			x.meaning[n] = ops
		}
	}
	return nil
}

// addToken leads from the given nodes over a token, in all of its ways, and
// returns where that ends.
func (x *lexicon) addToken(from []int32, token string) ([]int32, error) {
	var ends []int32
	if inner, ok := strings.CutPrefix(token, "["); ok {
		ends = append(ends, from...)
		token = strings.TrimSuffix(inner, "]")
	}
	ends = slices.Grow(ends, len(from)*(1+strings.Count(token, "|")))
	for choice := range strings.SplitSeq(token, "|") {
		start := len(ends)
		ends = append(ends, from...)
		for w := range strings.SplitSeq(choice, "_") {
			if w == "" {
				continue
			}
			s, err := x.symbolOf(w)
			if err != nil {
				return nil, err
			}
			for i, node := range ends[start:] {
				next := x.step(node, s)
				if node == root && s >= slots {
					x.entries[w].first = next
				}
				ends[start+i] = next
			}
		}
	}
	return ends, nil
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
	i, ok := x.wayOver(node, s)
	if !ok {
		to := int32(len(x.meaning))
		x.meaning, x.ways = append(x.meaning, nil), append(x.ways, nil)
		x.ways[node] = slices.Insert(x.ways[node], i, way{s, to})
	}
	return x.ways[node][i].to
}

// wayOver returns which of the ways from the node leads over s, or would.
func (x *lexicon) wayOver(node int32, s symbol) (int, bool) {
	ways := x.ways[node]
	low, high := 0, len(ways)
	for low < high {
		if mid := (low + high) / 2; ways[mid].over < s {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, low < len(ways) && ways[low].over == s
}
