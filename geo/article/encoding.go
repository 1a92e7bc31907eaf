package article

import (
	"strings"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
)

// singleByte are the encodings of one byte a letter that texts in English, Ukrainian and
// Russian come in, the more common first; prior is how much the more common one is preferred.
var singleByte = []struct {
	charmap encoding.Encoding
	prior   int
}{
	{charmap.Windows1251, 4},
	{charmap.Windows1252, 3},
	{charmap.KOI8U, 2},
	{charmap.CodePage866, 1},
	{ukrainianDOS{}, 1},
	{charmap.ISO8859_5, 1},
	{charmap.MacintoshCyrillic, 0},
	{charmap.CodePage855, 0},
}

// ukrainianDOS is code page 1125: 866 with the letters of Ukrainian.
type ukrainianDOS struct{ encoding.Encoding }

// ukrainianLetters stand where code page 866 has others.
var ukrainianLetters = map[rune]rune{'Є': 'Ґ', 'є': 'ґ', 'Ї': 'Є', 'ї': 'є', 'Ў': 'І', 'ў': 'і', '°': 'Ї', '∙': 'ї'}

// NewDecoder reads code page 866 and puts the letters right.
func (ukrainianDOS) NewDecoder() *encoding.Decoder {
	right := runes.Map(func(r rune) rune {
		if ukrainian, ok := ukrainianLetters[r]; ok {
			return ukrainian
		}
		return r
	})
	return &encoding.Decoder{Transformer: transform.Chain(charmap.CodePage866.NewDecoder(), right)}
}

// labelled is how much the encoding that a label names is preferred.
const labelled = 6

// encodingOf returns the single-byte encoding in which the text is most plausible, and how plausible it is;
// below zero it is like no text. Labels are often wrong, so that one decides only where the letters
// hardly do, and for encodings that are not among singleByte.
func encodingOf(data []byte, label string) (best encoding.Encoding, most int) {
	sample := wordsAbove(data)
	named, _ := charset.Lookup(label)
	known := false
	for i, c := range singleByte {
		n := plausible(decoded(sample, c.charmap)) + c.prior
		if named == c.charmap || named == charmap.KOI8R && c.charmap == charmap.KOI8U {
			n += labelled
			known = true
		}
		if i == 0 || n > most {
			best, most = c.charmap, n
		}
	}
	if named == nil || known || named == encoding.Replacement {
		return best, most
	}
	if n := plausible(decoded(sample, named)) + labelled; n > most || most < 0 {
		return named, max(n, 0)
	}
	return best, most
}

func decoded(data []byte, from encoding.Encoding) string {
	s, err := from.NewDecoder().Bytes(data)
	if err != nil {
		return "\uFFFD"
	}
	return string(s)
}

// Of the words with a byte that is not ASCII, this many bytes tell the encoding,
// and of one word no more than longestSample.
const (
	sampledWords  = 4096
	longestSample = 64
)

// wordsAbove returns the first words of data that have a byte above ASCII, which
// alone tell its encoding.
func wordsAbove(data []byte) []byte {
	var out []byte
	for start, p := 0, 0; p < len(data) && len(out) < sampledWords; p++ {
		switch c := data[p]; {
		case c <= ' ', c == '<', c == '>', c == '"', c == '&', c == '=':
			start = p + 1
		case c >= 0x80:
			start = max(start, p-longestSample/2)
			end := p
			for end < len(data) && end < start+longestSample && data[end] > ' ' && data[end] != '<' {
				end++
			}
			out = append(append(out, data[start:end]...), ' ')
			start, p = end, end-1
		}
	}
	return out
}

// decodeLabelled decodes a piece of text in the encoding that its letters tell,
// else its label.
func decodeLabelled(data []byte, label string) (string, error) {
	return decodeAs(data, func() (encoding.Encoding, int) { return encodingOf(data, label) })
}

// labelOf returns the encoding that a content type or the head of a page names;
// empty when neither does.
func labelOf(data []byte, contentType string) string {
	if _, name, certain := charset.DetermineEncoding(data, contentType); certain {
		return name
	}
	return ""
}

// utf8XML returns XML in UTF-8, and says so in its declaration, whatever encoding
// that names.
func utf8XML(data []byte) ([]byte, error) {
	s, err := decodeLabelled(data, declared(string(data[:min(len(data), longestDeclaration)])))
	if err != nil {
		return nil, err
	}
	if label := declared(s[:min(len(s), longestDeclaration)]); label != "" {
		s = strings.Replace(s, label, "UTF-8", 1)
	}
	return []byte(s), nil
}

// longestDeclaration is within how many bytes the declaration of XML ends.
const longestDeclaration = 200

// declared returns the encoding that the declaration at the head of XML names, empty when
// none does.
func declared(head string) string {
	i := strings.Index(head, "encoding=")
	if i < 0 || !strings.HasPrefix(strings.TrimLeft(head, "\ufeff \r\n\t"), "<?xml") || i > strings.Index(head, "?>") {
		return ""
	}
	rest := head[min(len(head), i+len("encoding=")+1):]
	return rest[:max(0, strings.IndexAny(rest, `"'`))]
}
