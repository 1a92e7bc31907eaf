package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// most is how many characters of a fault are said: files can be quoted in them.
const most = 200

// Plain returns text on one line, without what a terminal or a window obeys
// instead of showing it: control characters, marks that turn the direction of
// writing, and characters that join or hide.
func Plain(s string) string {
	shown := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp, unicode.Co), r&0xfffe == 0xfffe:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return strings.Join(strings.Fields(shown), " ")
}

// Brief returns Plain text of at most 200 characters: of longer text the start,
// which names the file, and the end, which says what to do.
func Brief(s string) string {
	if len(s) > 8*most {
		s = s[:4*most] + "…" + s[len(s)-4*most:]
	}
	s = Plain(s)
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	runes := []rune(s)
	return string(runes[:most*6/10]) + "…" + string(runes[len(runes)-(most*4/10-1):])
}
