package words_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"strikemap/app/words"
)

func TestPlainTextCannotActOnATerminal(t *testing.T) {
	for in, want := range map[string]string{
		"\x1b]0;owned\a Kharkiv\r\nburns":   "]0;owned Kharkiv burns",
		"invoice\u202etxt.exe":              "invoicetxt.exe",
		"\u2066Одеса\u2069\u200f":           "Одеса",
		"a\u009b31mb\x00\xff":               "a31mb\uFFFD",
		"  Кам'янець-Подільський \u2028 А ": "Кам'янець-Подільський А",
	} {
		if got := words.Plain(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestFaultsAreBrief(t *testing.T) {
	long := strings.Repeat("їжак\x1b ", 1<<18)
	for _, err := range []error{errors.New("read a.eml: " + long + ": save it again"), errors.New("read " + long), errors.New("")} {
		for _, language := range words.Languages {
			got := words.Fault(language)(err)
			if utf8.RuneCountInString(got) > 200 || strings.ContainsAny(got, "\x1b\n") || !utf8.ValidString(got) {
				t.Errorf("%d characters: %q", utf8.RuneCountInString(got), got)
			}
		}
	}
	got := words.Fault("en")(errors.New("read a.eml: " + long + ": save it again"))
	if !strings.HasPrefix(got, "read a.eml: ") || !strings.HasSuffix(got, ": save it again") {
		t.Errorf("%q", got)
	}
	two := errors.Join(errors.New(long), errors.New("b"))
	if got := words.Fault("en")(two); strings.Count(got, "\n") != 1 || !strings.HasSuffix(got, "\nb") {
		t.Errorf("%q", got)
	}
}
