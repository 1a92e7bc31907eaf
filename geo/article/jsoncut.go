package article

import (
	"encoding/json"
	"errors"
	"iter"

	"strikemap/geo"
)

var errJSONCut = because(geo.FaultBreaksOff, errors.New("it breaks off: what stands before is read; save it again"))

// readCutJSON reads JSON that breaks off up to its last whole object, and then tells
// of the fault; nil when that is not what is wrong with it.
func readCutJSON(data []byte) iter.Seq2[draft, error] {
	whole := closed(data)
	if whole == nil || !json.Valid(whole) {
		return nil
	}
	return func(yield func(draft, error) bool) {
		for d, err := range readJSON(whole) {
			if !yield(d, err) {
				return
			}
		}
		yield(draft{}, errJSONCut)
	}
}

// closed returns JSON up to the end of the last object that is whole in a list, with
// all that is open there closed; nil when there is no such object.
func closed(data []byte) []byte {
	var b brackets
	quoted := false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && !b.take(c, i):
			return nil
		}
	}
	if b.end == 0 || len(b.open) == 0 {
		return nil
	}
	whole := append([]byte(nil), data[:b.end]...)
	for i := len(b.kept) - 1; i >= 0; i-- {
		whole = append(whole, b.kept[i])
	}
	return whole
}

// brackets are those that close what is open in JSON, and were so at the end of the
// last object of a list.
type brackets struct {
	open, kept []byte
	end        int
}

// take takes a byte outside strings; false when it closes what is not open.
func (b *brackets) take(c byte, at int) bool {
	last := len(b.open) - 1
	switch c {
	case '{':
		b.open = append(b.open, '}')
	case '[':
		b.open = append(b.open, ']')
	case '}', ']':
		if last < 0 || b.open[last] != c {
			return false
		}
		b.open = b.open[:last]
		if c == '}' && last > 0 && b.open[last-1] == ']' {
			b.end, b.kept = at+1, append(b.kept[:0], b.open...)
		}
	}
	return true
}
