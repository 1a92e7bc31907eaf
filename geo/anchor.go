package geo

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
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
	h := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d\x00%d\x00%d\x00%d",
		a.Article, a.Trigger.Start, a.Trigger.End, a.Toponym.Start, a.Toponym.End))
	return hex.EncodeToString(h[:8])
}

// Compare orders anchors of one article as its text does; those of several
// articles by the hash of their texts.
func (a Anchor) Compare(b Anchor) int {
	return cmp.Or(cmp.Compare(a.Article, b.Article), a.Trigger.compare(b.Trigger), a.Toponym.compare(b.Toponym))
}
