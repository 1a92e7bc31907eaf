package article

import (
	"bytes"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"strikemap/geo"

	"golang.org/x/text/encoding"
	textunicode "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

var (
	errEmpty    = because(geo.FaultEmpty, errors.New("it is empty: choose a file that holds text"))
	errEncoding = because(geo.FaultEncoding, errors.New("its encoding cannot be told: save it as UTF-8"))
	errLost     = because(geo.FaultLost, errors.New("many of its letters were lost when it was saved: save it again as UTF-8"))
	errBinary   = because(geo.FaultBinary, errors.New("it is no text: choose a text, web page, e-mail, feed, DOCX, ODT, PDF, XLSX, JSON or CSV file"))
)

// decode returns the text of data, whose encoding is told by its byte order
// mark, by being valid UTF-8, or by how plausible its letters are in the
// encodings of one byte a letter.
func decode(data []byte) (string, error) { return decodeLabelled(data, "") }

// decodeAs is decode with the single-byte encoding that other returns, and how
// plausible it is.
func decodeAs(data []byte, other func() (encoding.Encoding, int)) (string, error) {
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return "", errEmpty
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		data = data[3:]
	case bytes.HasPrefix(data, []byte("\xff\xfe\x00\x00")), bytes.HasPrefix(data, []byte("\x00\x00\xfe\xff")):
		return convert(data, utf32.UTF32(utf32.BigEndian, utf32.ExpectBOM))
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return convert(data, textunicode.UTF16(textunicode.BigEndian, textunicode.ExpectBOM))
	}
	if order, ok := wide(data); ok {
		return convert(data, textunicode.UTF16(order, textunicode.IgnoreBOM))
	}
	if isBinary(data) {
		return "", errBinary
	}
	if utf8.Valid(data) {
		return text(unmangled(string(data)))
	}
	if nearlyUTF8(data) {
		return string(bytes.ToValidUTF8(data, []byte("\uFFFD"))), nil
	}
	from, score := other()
	if score < 0 && mostlyAbove(data) {
		return "", errEncoding
	}
	return convert(data, from)
}

func convert(data []byte, from encoding.Encoding) (string, error) {
	out, err := from.NewDecoder().Bytes(data)
	if err != nil || isBinary(out) {
		return "", errBinary
	}
	return text(string(out))
}

// text refuses a body without a single letter or digit.
func text(s string) (string, error) {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return s, nil
		}
	}
	return "", errEmpty
}

// wide tells UTF-16 without a byte order mark by zero bytes that stand on one
// side of most pairs in Latin text or by the Cyrillic block's high byte.
func wide(data []byte) (textunicode.Endianness, bool) {
	sample := data[:min(len(data), 4096)&^1]
	var even, odd int
	for i := 0; i+1 < len(sample); i += 2 {
		even += high(sample[i])
		odd += high(sample[i+1])
	}
	pairs := len(sample) / 2
	switch {
	case pairs < 2:
		return textunicode.LittleEndian, false
	case odd*10 >= pairs*9 && even*2 < pairs:
		return textunicode.LittleEndian, true
	case even*10 >= pairs*9 && odd*2 < pairs:
		return textunicode.BigEndian, true
	}
	return textunicode.LittleEndian, false
}

// high counts a byte that is the high one of a Latin, Cyrillic or punctuation
// character in UTF-16, and no printable character itself.
func high(b byte) int {
	if b == 0x00 || b == 0x04 {
		return 1
	}
	return 0
}

// isBinary reports whether more than one byte in fifty of the start is a
// control byte that no text has, or any of it is zero.
func isBinary(data []byte) bool {
	sample := data[:min(len(data), 8192)]
	control := 0
	for _, b := range sample {
		if b == 0 {
			return true
		}
		if b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' && b != 0x1b || b == 0x7f {
			control++
		}
	}
	return control*50 > len(sample)
}

// nearlyUTF8 reports whether invalid bytes are rare among many valid sequences,
// as in a text that was cut or pasted together.
func nearlyUTF8(data []byte) bool {
	valid, invalid := 0, 0
	for p := 0; p < len(data); {
		r, n := utf8.DecodeRune(data[p:])
		if r == utf8.RuneError && n == 1 {
			invalid++
		} else if n > 1 {
			valid++
		}
		p += n
	}
	return valid > 20*invalid
}

// mostlyAbove reports whether at least one byte in five is not ASCII.
func mostlyAbove(data []byte) bool {
	above := 0
	for _, b := range data {
		if b >= 0x80 {
			above++
		}
	}
	return above*5 > len(data)
}

// fewLost and fewAsked are how many lost letters no text is refused for, and how
// many question marks.
const (
	fewLost  = 4
	fewAsked = 20
)

// lost reports whether so many letters of a text are lost that it says little: one
// in ten is the sign for a letter that could not be decoded, or more question
// marks stand there than letters, as a program writes that cannot encode them.
func lost(s string) bool {
	n, asked := strings.Count(s, "\uFFFD"), strings.Count(s, "?")
	if n < fewLost && asked < fewAsked {
		return false
	}
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return n >= fewLost && n*10 > letters || asked >= fewAsked && asked > letters
}
