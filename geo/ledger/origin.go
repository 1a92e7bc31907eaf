package ledger

import (
	"hash/maphash"
	"iter"
	"slices"
	"strings"

	"strikemap/geo"
)

// What tells near copies: of the shingles, runs of some words, one in so many is
// looked at, and two texts are copies when they share so much of the shorter one.
// A shingle that many texts have is a standing phrase and tells nothing.
const (
	shingleWords  = 6
	oneShingleIn  = 4
	copyShare     = .6
	leastShingles = 3
	standing      = 60
)

// shingleSeed differs from run to run: which shingles are looked at is not kept.
var shingleSeed = maphash.MakeSeed()

// Origins returns, for every text that is a near copy, the hash of the text that
// it reprints: the one published first, then the one read first. The others are
// not in the map: each is its own origin.
func Origins(readings iter.Seq[*geo.Reading]) map[string]string {
	all := slices.Collect(readings)
	sets, holders := make([][]uint64, len(all)), map[uint64][]int{}
	for i, r := range all {
		sets[i] = shingles(r.Article.Body)
		for _, h := range sets[i] {
			holders[h] = append(holders[h], i)
		}
	}
	first := make([]int, len(all))
	for i := range first {
		first[i] = i
	}
	for i := range all {
		for j, n := range shared(i, sets[i], holders) {
			if least := min(len(sets[i]), len(sets[j])); least >= leastShingles && float64(n) >= copyShare*float64(least) {
				join(first, i, j, func(a, b int) bool { return earlier(all, a, b) })
			}
		}
	}
	out := map[string]string{}
	for i := range all {
		if o := root(first, i); o != i {
			out[all[i].Article.SHA256] = all[o].Article.SHA256
		}
	}
	return out
}

// shared counts the shingles that a text shares with each one before it.
func shared(i int, set []uint64, holders map[uint64][]int) map[int]int {
	out := map[int]int{}
	for _, h := range set {
		if in := holders[h]; len(in) <= standing {
			for _, j := range in {
				if j >= i {
					break
				}
				out[j]++
			}
		}
	}
	return out
}

// shingles returns the chosen shingles of a text, each once.
func shingles(body string) []uint64 {
	words := wordsOf(body)
	var out []uint64
	for i := range max(0, len(words)-shingleWords+1) {
		if h := maphash.String(shingleSeed, strings.Join(words[i:i+shingleWords], " ")); h%oneShingleIn == 0 {
			out = append(out, h)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// earlier reports whether text a came out before text b.
func earlier(all []*geo.Reading, a, b int) bool {
	x, y := all[a].Article.Published, all[b].Article.Published
	if x.IsZero() || y.IsZero() || x.Equal(y) {
		return a < b
	}
	return x.Before(y)
}

// join makes two sets one, named by the member that comes first.
func join(first []int, a, b int, before func(a, b int) bool) {
	a, b = root(first, a), root(first, b)
	switch {
	case a == b:
	case before(a, b):
		first[b] = a
	default:
		first[a] = b
	}
}

func root(first []int, i int) int {
	for first[i] != i {
		first[i] = first[first[i]]
		i = first[i]
	}
	return i
}
