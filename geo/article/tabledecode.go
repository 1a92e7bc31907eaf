package article

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	textunicode "golang.org/x/text/encoding/unicode"

	"golang.org/x/text/encoding"
)

// decodeReader decodes a stream whose encoding its start tells, as decode does.
func decodeReader(r io.Reader) (*bufio.Reader, error) {
	in := bufio.NewReaderSize(r, 1<<16)
	head, err := in.Peek(1 << 16)
	if len(bytes.TrimSpace(head)) == 0 {
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
		return nil, errEmpty
	}
	var from encoding.Encoding
	switch order, ok := wide(head); {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		from = textunicode.UTF16(textunicode.BigEndian, textunicode.UseBOM)
	case ok:
		from = textunicode.UTF16(order, textunicode.IgnoreBOM)
	case isBinary(head):
		return nil, errBinary
	case utf8.Valid(head[:lastRune(head)]), nearlyUTF8(head):
		return in, nil
	default:
		from, _ = encodingOf(head, "")
	}
	return bufio.NewReaderSize(from.NewDecoder().Reader(in), 1<<16), nil
}

// lastRune returns where the last rune of a cut text, which may be broken, starts.
func lastRune(data []byte) int {
	n := len(data) - 1
	for n > 0 && n > len(data)-utf8.UTFMax && !utf8.RuneStart(data[n]) {
		n--
	}
	return max(n, 0)
}
