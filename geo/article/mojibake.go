package article

import (
	"html"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// misread are the encodings that text in another one is often taken for.
var misread = []*charmap.Charmap{
	charmap.Windows1252, charmap.Windows1251, charmap.ISO8859_1, charmap.KOI8U, charmap.KOI8R, charmap.CodePage866,
	charmap.MacintoshCyrillic, charmap.ISO8859_5, charmap.Macintosh, charmap.CodePage437, charmap.CodePage855,
}

// deepest is how many times a text is taken to have been encoded at most.
const deepest = 3

// unmangled undoes that a text was decoded wrongly and encoded again: "РћРґРµСЃР°"
// and "Îäåñà" are "Одеса". Any other text comes back as it is.
func unmangled(s string) string {
	s = spelt(s)
	for range deepest {
		next, ok := unmangledOnce(s)
		if !ok {
			break
		}
		s = next
	}
	return s
}

// spelt undoes that the letters of a text were written as numbers: "&#1057;&#1091;&#1084;&#1080;"
// is "Суми". A text in which few are stays as it is: the body of a record is what its field holds.
func spelt(s string) string {
	if letters := strings.Count(s, "&#"); letters < fewestSpelt || letters*shortestSpelt*2 < len(s) {
		return s
	}
	return html.UnescapeString(s)
}

// fewestSpelt is how many letters a text has at least whose letters are written as numbers, and
// shortestSpelt how many bytes one takes then.
const fewestSpelt, shortestSpelt = 8, 7

func unmangledOnce(s string) (string, bool) {
	first := strings.IndexFunc(s, notASCII)
	if first < 0 {
		return "", false
	}
	best, most := "", 0
	for _, m := range misread {
		if was, ok := reread(s[first:], m); ok {
			if n := plausible(was[:min(len(was), sampledWords)]); best == "" || n > most {
				best, most = was, n
			}
		}
	}
	if best != "" {
		return s[:first] + best, true
	}
	return misreadAsLatin(s)
}

func notASCII(r rune) bool { return r >= utf8.RuneSelf }

func isASCII(r rune) bool { return r < utf8.RuneSelf }

// reread returns the UTF-8 text that s was before it was taken for one in the
// encoding, if it was: nearly all that is not ASCII must then be whole characters.
// It gives up on any other text after some characters.
func reread(s string, in *charmap.Charmap) (string, bool) {
	var out []byte
	whole, lost := 0, 0
	for len(s) > 0 {
		run := until(s, isASCII)
		was := bytesOf(s[:run], in)
		for p := 0; p < len(was); {
			r, n := utf8.DecodeRune(was[p:])
			if r == utf8.RuneError {
				lost++
			} else {
				whole++
			}
			out = utf8.AppendRune(out, r)
			p += n
		}
		if lost > 2 && lost*20 > whole {
			return "", false
		}
		plain := until(s[run:], notASCII)
		out = append(out, s[run:run+plain]...)
		s = s[run+plain:]
	}
	return string(out), whole > 1 && lost*20 <= whole
}

// until returns where the first such character of s stands, else its length.
func until(s string, such func(rune) bool) int {
	if i := strings.IndexFunc(s, such); i >= 0 {
		return i
	}
	return len(s)
}

// bytesOf returns the bytes that the encoding writes the text with; characters
// that it lacks become a byte that is never part of UTF-8.
func bytesOf(s string, in *charmap.Charmap) []byte {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		b, ok := in.EncodeRune(r)
		switch {
		case ok:
		case r >= 0x80 && r < 0xA0 && in == charmap.Windows1252:
			b = byte(r) // the bytes that windows-1252 leaves free
		default:
			b = 0xFF
		}
		out = append(out, b)
	}
	return out
}

// misreadAsLatin undoes that Cyrillic of one byte a letter was taken for Latin.
func misreadAsLatin(s string) (string, bool) {
	head := s[:min(len(s), 1<<16)]
	if strings.Count(head, "\xc3") < 2 { // À to ÿ
		return "", false
	}
	sample := strings.ToValidUTF8(string(wordsAbove([]byte(head))), "")
	if plausible(sample) >= 0 {
		return "", false
	}
	was := make([]byte, 0, len(sample))
	lost := 0
	for _, r := range sample {
		if b := bytesOf(string(r), charmap.Windows1252)[0]; b != 0xFF || r == 'ÿ' {
			was = append(was, b)
		} else {
			lost++
		}
	}
	from, score := encodingOf(was, "")
	slavic, ok := from.(*charmap.Charmap)
	if !ok || slavic == charmap.Windows1252 || score < len(was)/4 || lost*10 > len(was) {
		return "", false
	}
	return strings.Map(func(r rune) rune {
		if b := bytesOf(string(r), charmap.Windows1252)[0]; b >= 0x80 && (b != 0xFF || r == 'ÿ') {
			return slavic.DecodeByte(b)
		}
		return r
	}, s), true
}
