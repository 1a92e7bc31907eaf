package geo

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
)

// Anchor identifies a report by the words that it was read from. Place, kind,
// date and counts are values under it: they may be read anew or corrected, and
// the report stays the same one.
type Anchor struct {
	Article string // SHA-256 of the article's body, in hex
	Trigger Span   // the word that decided
	Toponym Span   // the place as written; empty when the text names none
}

// ID returns the anchor's name, 16 hexadecimal digits, the same in every run and
// on every machine.
func (a Anchor) ID() string {
	var room [160]byte
	b := append(room[:0], a.Article...)
	for _, n := range [...]int{a.Trigger.Start, a.Trigger.End, a.Toponym.Start, a.Toponym.End} {
		b = strconv.AppendInt(append(b, 0), int64(n), 10)
	}
	h := sha256.Sum256(b)
	return string(hex.AppendEncode(room[:0], h[:8]))
}

// Compare orders anchors of one article as its text does; those of several
// articles by the hash of their texts.
func (a Anchor) Compare(b Anchor) int {
	return cmp.Or(cmp.Compare(a.Article, b.Article), a.Trigger.compare(b.Trigger), a.Toponym.compare(b.Toponym))
}
