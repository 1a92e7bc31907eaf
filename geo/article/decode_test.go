package article

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	textunicode "golang.org/x/text/encoding/unicode"
)

var (
	windows1251 encoding.Encoding = charmap.Windows1251
	koi8u       encoding.Encoding = charmap.KOI8U
	koi8r       encoding.Encoding = charmap.KOI8R
	windows1252 encoding.Encoding = charmap.Windows1252
	utf16                         = textunicode.UTF16(textunicode.LittleEndian, textunicode.UseBOM)
	utf16be                       = textunicode.UTF16(textunicode.BigEndian, textunicode.IgnoreBOM)
	utf16le                       = textunicode.UTF16(textunicode.LittleEndian, textunicode.IgnoreBOM)
)

// encoded returns s in the encoding; letters that it lacks are replaced.
func encoded(in encoding.Encoding, s string) string {
	out, err := encoding.ReplaceUnsupported(in.NewEncoder()).String(s)
	if err != nil {
		panic(err)
	}
	return out
}

func TestEncodings(t *testing.T) {
	const (
		uk = "Уночі в Одесі загорівся склад – жертв немає.\nЇх п'ятеро, каже ґазда."
		ru = "Ночью в Одессе загорелся склад, жертв нет.\nОБЪЯВЛЕНА ТРЕВОГА."
		en = "The depot burned – nobody said “help” in the café."
	)
	for _, c := range []struct {
		name, text string
		in         encoding.Encoding
	}{
		{"UTF-8", uk, encoding.Nop},
		{"windows-1251 in Ukrainian", uk, windows1251},
		{"windows-1251 in Russian", ru, windows1251},
		{"windows-1252", en, windows1252},
		{"KOI8-U", strings.ReplaceAll(uk, "–", "-"), koi8u},
		{"KOI8-R", ru, koi8r},
		{"UTF-16 with a byte order mark", uk, utf16},
		{"UTF-16 LE without", en, utf16le},
		{"UTF-16 BE without", en, utf16be},
		{"UTF-16 LE without, Cyrillic", uk, utf16le},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := decode([]byte(encoded(c.in, c.text)))
			if err != nil || got != c.text {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
	if got, err := decode([]byte("\xef\xbb\xbfThe end.")); err != nil || got != "The end." {
		t.Errorf("byte order mark: %q, %v", got, err)
	}
	if got, err := decode([]byte(strings.Repeat(uk, 20) + "\xd0")); err != nil || !strings.HasSuffix(got, "ґазда.\uFFFD") {
		t.Errorf("a cut text: %q, %v", got[max(0, len(got)-20):], err)
	}
}

func TestNoText(t *testing.T) {
	png := "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"
	for name, c := range map[string][2]string{
		"empty":       {"", "it is empty"},
		"blank":       {" \n\t", "it is empty"},
		"signs":       {"*** --- ***", "it is empty"},
		"zeros":       {strings.Repeat("\x00", 100), "it is no text"},
		"a picture":   {png, "it is a picture"},
		"random":      {"\x01\x02\x9f\x80\x03\x07\x08\xff\xfe\x10\x11", "it is no text"},
		"Rich Text":   {`{\rtf1 The depot}`, "it is in Rich Text Format"},
		"old Word":    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "it is in an old Office format"},
		"an archive":  {string(zipped("a.txt", "The depot")), "unpack it into a folder"},
		"broken PDF":  {"%PDF-1.4\nnothing", "the PDF is damaged"},
		"broken DOCX": {"PK\x03\x04nothing", "the document is damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			all, err := Parse("a.txt", []byte(c[0]))
			if err == nil || !strings.HasPrefix(err.Error(), "read a.txt: ") || !strings.Contains(err.Error(), c[1]) || len(all) > 0 {
				t.Errorf("%v, %d articles", err, len(all))
			}
		})
	}
}
