package article

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode/utf32"

	"strikemap/geo"
)

// encodedTexts are invented: headlines, short and longer texts, capitals.
var encodedTexts = []string{
	"Уночі в Одесі загорівся склад, жертв немає. Їх п'ятеро, каже господар.",
	"У Харкові ракета влучила в школу.",
	"ВИБУХИ У СУМАХ: ПОШКОДЖЕНО ЛІКАРНЮ",
	"Київ",
	"Зведення",
	"Вранці безпілотник вдарив по порту. Загинула жінка, ще двоє людей поранені.",
	"Ночью в Одессе загорелся склад, жертв нет.",
	"ОБЪЯВЛЕНА ВОЗДУШНАЯ ТРЕВОГА. ВЗРЫВЫ В БЕЛГОРОДЕ",
	"Дрон ударил по складу в Сумах. Пострадавших нет.",
	"Обстрел",
	"Взрыв на заводе: погиб рабочий, ещё трое ранены, сообщил съехавшийся штаб.",
	"Drones hit two depots in Odesa overnight, the mayor said.",
	"The reporter Zoë met a man at the café in Odesa; naïve, he said.",
	"HIMARS і Shahed-136: удар по Bayraktar у Криму",
}

var singleByteNames = map[string]*charmap.Charmap{
	"windows-1251": charmap.Windows1251, "windows-1252": charmap.Windows1252, "iso-8859-1": charmap.ISO8859_1, "koi8-u": charmap.KOI8U,
	"koi8-r": charmap.KOI8R, "ibm866": charmap.CodePage866, "iso-8859-5": charmap.ISO8859_5, "x-mac-cyrillic": charmap.MacintoshCyrillic, "ibm855": charmap.CodePage855,
}

var labels = []string{"", "utf-8", "iso-8859-1", "windows-1252", "windows-1251", "koi8-r", "koi8-u", "ibm866", "iso-8859-5", "us-ascii"}

// TestEveryEncodingComesBackExactOrIsRefused reads each text in each encoding
// that can write it, under each label and without.
func TestEveryEncodingComesBackExactOrIsRefused(t *testing.T) {
	all, wrong := 0, 0
	for _, text := range encodedTexts {
		for name, in := range singleByteNames {
			data, err := in.NewEncoder().String(text)
			if err != nil {
				continue // the encoding lacks a letter
			}
			for _, label := range labels {
				all++
				if got, err := decodeLabelled([]byte(data), label); err == nil && got != text {
					wrong++
					t.Errorf("%s labelled %q: %q, want %q", name, label, got, text)
				}
			}
		}
	}
	if all < 700 {
		t.Errorf("only %d combinations tried", all)
	}
}

// TestTextEncodedTwiceIsMended decodes UTF-8 and windows-1251 wrongly and
// encodes it again.
func TestTextEncodedTwiceIsMended(t *testing.T) {
	for _, text := range encodedTexts {
		for name, in := range singleByteNames {
			wrong, err := in.NewDecoder().String(text)
			if err != nil || wrong == text || strings.Contains(wrong, "\uFFFD") {
				continue
			}
			if got := unmangled(wrong); got != text {
				t.Errorf("UTF-8 read as %s: %q is %q, want %q", name, wrong, got, text)
			}
			if twice, _ := in.NewDecoder().String(wrong); !strings.Contains(twice, "\uFFFD") && unmangled(twice) != text {
				t.Errorf("UTF-8 read as %s twice: %q is %q", name, twice, unmangled(twice))
			}
		}
		data, err := charmap.Windows1251.NewEncoder().String(text)
		wrong, _ := charmap.Windows1252.NewDecoder().String(data)
		if got := unmangled(wrong); err == nil && got != text {
			t.Errorf("windows-1251 read as windows-1252: %q is %q, want %q", wrong, got, text)
		}
	}
}

func TestSoundTextIsNotMended(t *testing.T) {
	for _, text := range append(encodedTexts,
		"Ракета РС-20 «Воевода» – Россия… Г…", "Ñandú, señor: ¿qué? Ça créée", "Größe, Übung, Äpfel", "Żółć i gęś", "Ελλάδα και Κύπρος", "Київ — 5° і ½ § 7",
		"СТС, РСЗО та ВСУ: Р’яд", "İstanbul’da çöğür", "日本語のテキスト", "Ðeir sögðu það", "Đặng Văn Lâm đã nói",
	) {
		if got := unmangled(text); got != text {
			t.Errorf("%q became %q", text, got)
		}
	}
}

// TestWrongLabelsInEveryFormat reads windows-1251 under a Latin label and
// UTF-8 that was encoded twice.
func TestWrongLabelsInEveryFormat(t *testing.T) {
	const title, text = "Зведення за добу", "У Сумах ракета влучила у школу, двоє людей поранені."
	for name, file := range map[string]string{
		"a.txt":   title + "\n\n" + text,
		"a.html":  `<html><head><meta charset="LABEL"><title>` + title + `</title></head><body><p>` + text + `</p></body></html>`,
		"b.html":  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=LABEL"><title>` + title + `</title></head><body><p>` + text + `</p></body></html>`,
		"a.eml":   "From: a@example.com\nSubject: " + title + "\nContent-Type: text/plain; charset=LABEL\nContent-Transfer-Encoding: 8bit\n\n" + text + "\n",
		"a.csv":   "title,text\n" + title + ",\"" + text + "\"\n",
		"a.jsonl": `{"title": "` + title + `", "text": "` + text + `"}`,
		"a.json":  `[{"title": "` + title + `", "text": "` + text + `"}]`,
		"a.rss":   `<?xml version="1.0" encoding="LABEL"?><rss version="2.0"><channel><title>x</title><item><title>` + title + `</title><description>` + text + `</description></item></channel></rss>`,
	} {
		for _, label := range []string{"iso-8859-1", "windows-1252", "utf-8", "windows-1251", "koi8-u"} {
			labelled := strings.ReplaceAll(file, "LABEL", label)
			for _, in := range []encoding.Encoding{encoding.Nop, charmap.Windows1251, charmap.KOI8U, charmap.MacintoshCyrillic} {
				checkRead(t, fmt.Sprintf("%s labelled %s in %v", name, label, in), name, encoded(in, labelled), title, text)
			}
			twice, _ := charmap.Windows1251.NewDecoder().String(labelled)
			if label == "utf-8" {
				checkRead(t, name+" encoded twice", name, twice, title, text)
			}
		}
	}
}

func checkRead(t *testing.T, what, name, file, title, text string) {
	t.Helper()
	all, err := Parse(name, []byte(file))
	if err != nil || len(all) != 1 || !strings.Contains(all[0].Body, text) || all[0].Title != title {
		t.Errorf("%s: %+v, %v", what, all, err)
	}
}

func TestATextThatLostItsLettersIsAFault(t *testing.T) {
	for name, file := range map[string]string{
		"a.txt":   strings.Repeat("\uFFFD\uFFFD\uFFFD\uFFFD Kharkiv 5 \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\n", 9),
		"b.txt":   "? ?????? ????? ????????? 2 ??????, ???????? ???.",
		"a.jsonl": `{"text": "\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd HIMARS"}`,
	} {
		all, err := Parse(name, []byte(file))
		var f *geo.Fault
		if len(all) > 0 || !errors.As(err, &f) || !strings.Contains(err.Error(), "letters were lost") {
			t.Errorf("%s: %v, %v", name, all, err)
		}
	}
	if all, err := Parse("a.txt", []byte("A depot burned in Odesa \uFFFD nobody was hurt, officials said.")); err != nil || len(all) != 1 {
		t.Errorf("a single lost sign: %v", err)
	}
	if all, err := Parse("a.txt", []byte("What burned in Odesa???????????????????????? Nobody knows.")); err != nil || len(all) != 1 {
		t.Errorf("somebody who asks: %v", err)
	}
}

// TestSharedCasesWithWrongLabels reads the collected cases where they are present.
func TestSharedCasesWithWrongLabels(t *testing.T) {
	found, _ := filepath.Glob("../../../shared/cases/f26_*")
	for _, path := range found {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all, err := Parse(filepath.Base(path), data)
		if err != nil || len(all) != 1 || all[0].Language != "uk" {
			t.Errorf("%s: %+v, %v", path, all, err)
		}
	}
}

// TestRareFormsOfLettersAreRead has invented texts as few programs write them.
func TestRareFormsOfLettersAreRead(t *testing.T) {
	const want = "У Сумах безпілотник влучив у її ґанок, двоє поранені. Є руйнування, Їх п'ять."
	wide := utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)
	var spelt strings.Builder
	for _, r := range want {
		fmt.Fprintf(&spelt, map[bool]string{true: "&#%d;", false: "%c"}[r >= 0x80], r)
	}
	for name, data := range map[string]string{
		"UTF-32": encoded(wide, want), "letters as numbers": spelt.String(),
		"DOS in Ukrainian": encoded(charmap.CodePage866, dosLetters.Replace(want)),
	} {
		if got := parseOne(t, "a.txt", []byte(data)).Body; got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
	if got := parseOne(t, "a.txt", []byte("A tag of the invented page: &#1057; is Es, and the depot burned for hours.")).Body; !strings.Contains(got, "&#1057;") {
		t.Errorf("a text about such a number: %q", got)
	}
}

// dosLetters puts the letters of code page 866 that stand where 1125 has Ukrainian ones.
var dosLetters = strings.NewReplacer("Ґ", "Є", "ґ", "є", "Є", "Ї", "є", "ї", "І", "Ў", "і", "ў", "Ї", "°", "ї", "∙")
