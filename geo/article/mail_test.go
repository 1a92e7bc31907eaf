package article

import (
	"testing"
	"unicode/utf8"
)

func TestUnmarkedHeadersOfAMessageAreRead(t *testing.T) {
	data := encoded(windows1251, "From: Вигаданий Автор <a@example.org>\nSubject: Вигаданий приклад про склад\n\nУночі горів склад.")
	all, err := Parse("a.eml", []byte(data))
	if err != nil || len(all) != 1 {
		t.Fatal(len(all), err)
	}
	if a := all[0]; a.Title != "Вигаданий приклад про склад" || !utf8.ValidString(a.Body) {
		t.Errorf("the title is %q, the text %q", a.Title, a.Body)
	}
}

func TestNoFieldOfAMessageIsLeftInBytes(t *testing.T) {
	for _, data := range []string{
		"Subject: \x80\n\n0", "From: \xff\xfe <\x80@x>\n\n0", "Message-Id: <\x80\x81>\n\n0", "Subject: =?utf-8?q?=80?=\n\n0",
	} {
		all, err := Parse("a.eml", []byte(data))
		if err != nil || len(all) != 1 {
			t.Fatal(data, len(all), err)
		}
		if a := all[0]; !utf8.ValidString(a.Body) || !utf8.ValidString(a.Title) || !utf8.ValidString(a.Author) || !utf8.ValidString(a.ID) {
			t.Errorf("%q: no UTF-8: %+v", data, a)
		}
	}
}
