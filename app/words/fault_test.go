package words_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"strikemap/app/words"
	"strikemap/geo/article"
)

func TestFaultsAreSaidWithTheirPlace(t *testing.T) {
	invented := func(name, text string) error {
		_, err := article.Parse(name, []byte(text))
		return err
	}
	plain := errors.New("an error without a reason")
	for _, tt := range []struct {
		name string
		err  error
		en   string
		uk   string
	}{
		{"an empty file", invented("a.txt", ""), "read a.txt: it is empty: choose a file that holds text", "файл a.txt: він порожній: виберіть файл із текстом"},
		{
			"a line without text", invented("a.jsonl", "{\"text\": \"Invented.\"}\n{\"title\": \"x\"}\n"),
			`read a.jsonl: line 2: it has no text: give each article a field named "text"`,
			`файл a.jsonl: рядок 2: у ньому немає тексту: дайте кожній статті поле "text"`,
		},
		{
			"two faults of one file", invented("a.jsonl", "{\"title\": \"x\"}\n{\"text\": \"Invented.\"}\n{\"title\": \"y\"}\n"),
			"read a.jsonl: line 1: it has no text: give each article a field named \"text\"\nread a.jsonl: line 3: it has no text: give each article a field named \"text\"",
			"файл a.jsonl: рядок 1: у ньому немає тексту: дайте кожній статті поле \"text\"\nфайл a.jsonl: рядок 3: у ньому немає тексту: дайте кожній статті поле \"text\"",
		},
		{
			"what a library says stays as it is", invented("a.eml", "no head of a message\n\ntext"),
			"read a.eml: it is no message: malformed header line: no head of a message; save it again as EML or MHTML",
			"файл a.eml: це не лист: malformed header line: no head of a message; збережіть його ще раз як EML або MHTML",
		},
		{
			"a kind that is not read", invented("a.rtf", "{\\rtf1 invented}"),
			"read a.rtf: it is in Rich Text Format: save it as DOCX, ODT or text", "файл a.rtf: це формат RTF: збережіть його як DOCX, ODT або текст",
		},
		{
			"a notice of a file that nobody asked for", &article.Notice{Path: "a.js"},
			"skip a.js: files of its kind are not read", "пропущено a.js: такі файли не читаються",
		},
		{
			"a notice in the words of the core alone", &article.Notice{Path: "a.eml", Left: article.LeftPart, Why: "1 part is not read"},
			"read a.eml: 1 part is not read", "файл a.eml: 1 part is not read",
		},
		{"no fault of the core", plain, plain.Error(), plain.Error()},
	} {
		if tt.err == nil {
			t.Errorf("%s is no fault", tt.name)
			continue
		}
		if got := words.Fault("en")(tt.err); got != tt.en {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.en)
		}
		if got := words.Fault("uk")(tt.err); got != tt.uk {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.uk)
		}
	}
}

func TestAMissingFileIsSaidInUkrainian(t *testing.T) {
	_, err := article.ReadFile("no such file.txt")
	if got := words.Fault("uk")(err); !strings.HasPrefix(got, "файл no such file.txt: такого файлу немає") || errors.Is(err, fs.ErrExist) {
		t.Errorf("%q", got)
	}
}
