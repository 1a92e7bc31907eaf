package gazetteer

import (
	"encoding/binary"
	"strings"
)

// longestName is how many words a name may have.
const longestName = 6

// Match finds the longest run of the given words, starting with the first, that
// is a name, and the places that bear it, best first. The words are in small
// letters as in sentence.Word.Lower; an English possessive ending does not
// matter. It returns 0 when no name starts there, and allocates nothing then. The places
// are shared: they may be read only.
func (g *Gazetteer) Match(words []string) (int, []Hit) {
	if len(words) == 0 {
		return 0, nil
	}
	r, _ := g.readers.Get().(*reader)
	if r == nil {
		return 0, nil
	}
	defer g.readers.Put(r)
	at := r.first(g, words[0])
	best, hits := min(len(at.hits), 1), at.hits
	for n, most := 2, min(at.most, len(words), longestName); n <= most && at.goesOn(); n++ {
		at = r.next(g, at, words[n-1])
		if len(at.hits) > 0 {
			best, hits = n, at.hits
		}
	}
	return best, hits
}

// joinFold adds a word to a key of several.
func joinFold(key []byte, word string) []byte {
	if len(key) == 0 {
		return appendFold(key, word)
	}
	n := len(key)
	key = append(key, ' ')
	key = appendFold(key, word)
	if len(key) > n+1 && key[n+1] == '~' {
		key = append(key[:n+1], key[n+2:]...)
	}
	if len(key) == n+1 {
		key = key[:n]
	}
	return key
}

// owner strips an English possessive ending.
func owner(w string) string {
	w = strings.TrimSuffix(w, "'s")
	return strings.TrimSuffix(w, "'")
}

// Lookup returns the places that bear the whole name in any spelling, best first.
func (g *Gazetteer) Lookup(name string) []Hit {
	r, _ := g.readers.Get().(*reader)
	if r == nil {
		return nil
	}
	defer g.readers.Put(r)
	for _, key := range [][]byte{appendFold(nil, name), appendFold([]byte{wholeMark}, name)} {
		if v, ok, err := r.names.Get(key); err == nil && ok {
			return g.hits(v)
		}
	}
	return nil
}

// A posting packs place and form in one number; the value of a name is either
// one posting, marked by its lowest bit, or the offset of a counted list.
const formBits = 3

func (g *Gazetteer) hits(value uint64) []Hit {
	if value&1 == 1 {
		return []Hit{g.hit(value >> 1)}
	}
	d := &decoder{data: g.postings[min(value>>1, uint64(len(g.postings))):]}
	out := make([]Hit, 0, d.count())
	for range cap(out) {
		out = append(out, g.hit(d.uint()))
	}
	return out
}

func (g *Gazetteer) hit(posting uint64) Hit {
	i := min(posting>>formBits, uint64(len(g.places)-1))
	return Hit{Place: &g.places[i], Form: Form(posting & (1<<formBits - 1))}
}

func packHit(place int, f Form) uint64 { return uint64(place)<<formBits | uint64(f) }

func appendList(dst []byte, list []uint64) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(list)))
	for _, v := range list {
		dst = binary.AppendUvarint(dst, v)
	}
	return dst
}
