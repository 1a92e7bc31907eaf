package gazetteer

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/blevesearch/vellum"

	"strikemap/geo"
)

// Name is a spelling of a place and its form; Place indexes the list of places
// that is written with it. A Whole name is found by Lookup alone:
// in running text the words of "Сумський район" are read one by one.
type Name struct {
	Text  string
	Place int
	Form  Form
	Whole bool
}

// wholeMark begins the keys of whole names.
const wholeMark = '='

// Write encodes places and names as Load reads them. The places of a name are
// kept in the order of places, so that order ranks them. The output depends on
// the input alone.
func Write(w io.Writer, places []geo.Place, names []Name) error {
	e := &encoder{index: map[string]uint64{}}
	var body []byte
	body = binary.AppendUvarint(body, uint64(len(places)))
	for i := range places {
		body = e.place(body, &places[i])
	}
	keys := postingsByKey(names)
	body = e.starts(body, keys)
	postings, fst, err := e.names(keys)
	if err != nil {
		return fmt.Errorf("write gazetteer: %w", err)
	}
	out := []byte(magic)
	out = binary.AppendUvarint(out, uint64(len(e.texts)))
	for _, s := range e.texts {
		out = appendBytes(out, []byte(s))
	}
	out = append(out, body...)
	out = appendBytes(out, postings)
	out = appendBytes(out, fst)
	if _, err := w.Write(out); err != nil {
		return fmt.Errorf("write gazetteer: %w", err)
	}
	return nil
}

// postingsByKey folds the names; of a place's several forms of one key the
// first in the order of forms stays.
func postingsByKey(names []Name) map[string][]uint64 {
	best := map[string]map[int]Form{}
	for _, n := range names {
		k := Fold(n.Text)
		if len(k) < 2 {
			continue
		}
		if n.Whole {
			k = string(wholeMark) + k
		}
		if best[k] == nil {
			best[k] = map[int]Form{}
		}
		if old, ok := best[k][n.Place]; !ok || n.Form < old {
			best[k][n.Place] = n.Form
		}
	}
	keys := make(map[string][]uint64, len(best))
	for k, forms := range best {
		for p, f := range forms {
			keys[k] = append(keys[k], packHit(p, f))
		}
		slices.SortFunc(keys[k], byUse)
	}
	return keys
}

// byUse orders the places of a name as they rank, adjectives behind: "Курска" is
// the town's genitive before it is the oblast's.
func byUse(a, b uint64) int {
	if x, y := isAdjective(a), isAdjective(b); x != y {
		return x - y
	}
	return cmp.Compare(a, b)
}

func isAdjective(posting uint64) int {
	if Form(posting&(1<<formBits-1)) == Adjective {
		return 1
	}
	return 0
}

type encoder struct {
	texts []string
	index map[string]uint64
}

func (e *encoder) text(dst []byte, s string) []byte {
	i, ok := e.index[s]
	if !ok {
		i = uint64(len(e.texts))
		e.index[s] = i
		e.texts = append(e.texts, s)
	}
	return binary.AppendUvarint(dst, i)
}

func (e *encoder) place(dst []byte, p *geo.Place) []byte {
	for _, s := range []string{string(p.ID), p.Name, p.LocalName, string(p.Level), p.Raion, p.Oblast, p.Country} {
		dst = e.text(dst, s)
	}
	for _, c := range p.Point {
		dst = binary.AppendVarint(dst, int64(math.Round(c*coordinateSteps)))
	}
	return binary.AppendUvarint(dst, uint64(p.Population))
}

// starts lists the first words of names of several words, with the most words
// that such a name has.
func (e *encoder) starts(dst []byte, keys map[string][]uint64) []byte {
	most := map[string]int{}
	for k := range keys {
		if first, _, ok := strings.Cut(k, " "); ok && k[0] != wholeMark {
			most[first] = max(most[first], strings.Count(k, " ")+1)
		}
	}
	words := make([]string, 0, len(most))
	for w := range most {
		words = append(words, w)
	}
	slices.Sort(words)
	dst = binary.AppendUvarint(dst, uint64(len(words)))
	for _, w := range words {
		dst = e.text(dst, w)
		dst = binary.AppendUvarint(dst, uint64(most[w]))
	}
	return dst
}

func (e *encoder) names(keys map[string][]uint64) (postings, fst []byte, err error) {
	sorted := make([]string, 0, len(keys))
	for k := range keys {
		sorted = append(sorted, k)
	}
	slices.Sort(sorted)
	var buf bytes.Buffer
	b, err := vellum.New(&buf, nil)
	if err != nil {
		return nil, nil, err
	}
	lists := map[string]uint64{}
	for _, k := range sorted {
		value := keys[k][0]<<1 | 1
		if len(keys[k]) > 1 {
			list := appendList(nil, keys[k])
			at, ok := lists[string(list)]
			if !ok {
				at = uint64(len(postings))
				lists[string(list)] = at
				postings = append(postings, list...)
			}
			value = at << 1
		}
		if err := b.Insert([]byte(k), value); err != nil {
			return nil, nil, err
		}
	}
	if err := b.Close(); err != nil {
		return nil, nil, err
	}
	return postings, buf.Bytes(), nil
}

func appendBytes(dst, b []byte) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(b)))
	return append(dst, b...)
}
