package paint

import (
	"cmp"
	"math/bits"
	"slices"
)

// code is the bits that stand for a symbol, the first the lowest; none when the
// symbol does not occur.
type code struct {
	word uint16
	bits uint8
}

// codes sets the codes of symbols by how often each occurs, as DEFLATE numbers them:
// the more often, the shorter, none longer than 15 bits.
func codes(out []code, often []int) {
	lengths := codeLengths(often)
	for slices.Max(lengths) > longest { // flatter, until none is too long
		often = slices.Clone(often)
		for i, n := range often {
			if n > 0 {
				often[i] = n/2 + 1
			}
		}
		lengths = codeLengths(often)
	}
	word := uint16(0)
	for n := uint8(1); n <= longest; n++ {
		word <<= 1
		for i, l := range lengths {
			if l == int(n) {
				out[i] = code{bits.Reverse16(word) >> (16 - n), n}
				word++
			}
		}
	}
}

// knot is a symbol, or two knots under one.
type knot struct{ often, left, right int }

// codeLengths returns how long Huffman's codes of symbols are.
func codeLengths(often []int) []int {
	var all []knot
	for i, n := range often {
		if n > 0 {
			all = append(all, knot{n, i, -1})
		}
	}
	slices.SortStableFunc(all, func(a, b knot) int { return cmp.Compare(a.often, b.often) })
	leaf, leaves := 0, len(all)
	node := leaves
	rarest := func() int { // of the symbols and the knots made so far, both in order
		if leaf < leaves && (node == len(all) || all[leaf].often <= all[node].often) {
			leaf++
			return leaf - 1
		}
		node++
		return node - 1
	}
	for range leaves - 1 {
		a, b := rarest(), rarest()
		all = append(all, knot{all[a].often + all[b].often, a, b})
	}
	out, depth := make([]int, len(often)), make([]int, len(all))
	for i := len(all) - 1; i >= 0; i-- {
		if k := all[i]; k.right < 0 {
			out[k.left] = depth[i]
		} else {
			depth[k.left], depth[k.right] = depth[i]+1, depth[i]+1
		}
	}
	return out
}
