//go:build !js

package pdftext

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"codeberg.org/go-pdf/fpdf"
)

func TestLayout(t *testing.T) {
	weather := under(110, 30, "In Kharkiv the sky is clear", "today, the wind is weak and", "it will freeze by five", "degrees. In Lviv there is", "snow, and roads are slippery.")
	strikes := under(20, 30, "Drones struck warehouses in", "Odesa overnight. Two people", "were killed and five more", "were wounded, the regional", "administration said.")
	read := "Drones struck warehouses in Odesa overnight. Two people were killed and five more were wounded, the regional administration said.\n" +
		"In Kharkiv the sky is clear today, the wind is weak and it will freeze by five degrees. In Lviv there is snow, and roads are slippery."
	lower := under(110, 31.5, "In Kharkiv the sky is clear", "today, the wind is weak and", "it will freeze by five", "degrees. In Lviv there is", "snow, and roads are slippery.")
	for _, c := range []struct {
		name string
		page []placed
		want string
	}{
		{"columns that the file writes across each other are read one after the other", across(strikes, weather), read},
		{"columns whose lines stand at different heights too", across(strikes, lower), read},
		{"columns that the file writes one after the other stay as they are", append(append([]placed{}, strikes...), weather...), read},
		{
			"three columns are read one after the other", across(across(under(15, 30, "Drones struck a depot", "in Odesa and set it on", "fire before dawn."), under(80, 30, "Two people died, the", "mayor said, and five", "were hurt.")), under(145, 30, "In Lviv it snows and", "the roads are very", "slippery today.")),
			"Drones struck a depot in Odesa and set it on fire before dawn.\nTwo people died, the mayor said, and five were hurt.\nIn Lviv it snows and the roads are very slippery today.",
		},
		{
			"a table is read row by row", across(under(20, 30, "Place", "Odesa", "Sumy", "Izium"), under(110, 30, "Effect", "a depot burned", "two people were hurt", "no damage at all")),
			"Place\tEffect\nOdesa\ta depot burned\nSumy\ttwo people were hurt\nIzium\tno damage at all",
		},
		{"a name with a hyphen at the line end keeps it", under(20, 30, "A strike was heard late in the evening in Ivano-", "Frankivsk, the mayor said."), "A strike was heard late in the evening in Ivano-Frankivsk, the mayor said."},
		{"a word parted at the line end is whole", under(20, 30, "The fire that broke out at night spread to a ware-", "house in Odesa."), "The fire that broke out at night spread to a warehouse in Odesa."},
		{"a word parted with a soft hyphen at the line end is whole", under(20, 30, "The fire that broke out at night spread to a ware\xad", "house in Odesa."), "The fire that broke out at night spread to a warehouse in Odesa."},
		{"a hyphen that the document writes elsewhere stays", under(20, 30, "Shells hit the south-eastern part, and then the south-", "eastern suburbs of the city."), "Shells hit the south-eastern part, and then the south-eastern suburbs of the city."},
		{"a name goes on in the next line", under(20, 30, "The head of the administration spoke about Kryvyi", "Rih, where two were hurt."), "The head of the administration spoke about Kryvyi Rih, where two were hurt."},
		{"a short line ends its paragraph", under(20, 30, "Odesa burns", "Drones struck warehouses in Odesa overnight, and two people", "were killed."), "Odesa burns\nDrones struck warehouses in Odesa overnight, and two people were killed."},
		{"a line with the day stands alone", under(20, 30, "Odesa, 25 November 2026", "Drones struck the depot"), "Odesa, 25 November 2026\nDrones struck the depot"},
		{"space between lines parts paragraphs", []placed{{20, 30, "The depot burned for hours"}, {20, 35, "and the roof fell in."}, {20, 45, "Nobody was hurt, they said"}, {20, 50, "on Monday."}}, "The depot burned for hours and the roof fell in.\n\nNobody was hurt, they said on Monday."},
		{"items of a list are no wrapped lines", under(20, 30, "- one fire in the city of Odesa", "- two fires"), "- one fire in the city of Odesa\n- two fires"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Read(sheet(c.page...))
			if err != nil || got.Text != c.want {
				t.Errorf("got %q, %v\nwant %q", got.Text, err, c.want)
			}
		})
	}
}

func TestHyphensOfBrowsersPartWordsToo(t *testing.T) {
	for text, want := range map[string]string{"Kamianets-Podil\u2010": "Kamianets-Podil", "ware\u00ad": "ware", "Odesa": "", "5\u2010": "", "\u2010": "", "Ivano-": ""} {
		l := letters{text: []rune(text)}
		if cut := l.cutHyphen(); cut != (want != "") || cut && string(l.text) != want {
			t.Errorf("%q: cut %v, left %q, want %q", text, cut, string(l.text), want)
		}
	}
}

func TestSentencesGoOnOverPages(t *testing.T) {
	doc := newSheet(placed{20, 280, "Drones struck warehouses in the"})
	doc.AddPage()
	doc.Text(20, 20, "city of Odesa.")
	if got, err := Read(written(doc)); err != nil || got.Text != "Drones struck warehouses in the city of Odesa." {
		t.Errorf("%q, %v", got.Text, err)
	}
}

// shelled draws one invented sentence.
const shelled = "BT /F 12 Tf 10 700 Td (Kharkiv was shelled.) Tj ET"

func TestAwkwardFiles(t *testing.T) {
	locked := func(user string) []byte {
		doc := newSheet(placed{20, 30, "Kharkiv was shelled."})
		doc.SetProtection(fpdf.CnProtectPrint, user, "owner")
		return written(doc)
	}
	plain := file(shelled)
	for _, c := range []struct {
		name, want string
		fault      error
		data       []byte
	}{
		{"runs shown by TJ gain no letter", "Kharkiv was shelled.", nil, file("BT /F 12 Tf 10 700 Td [(Khar) -20 (kiv was)] TJ [( shelled.)] TJ ET")},
		{"text within a form is read", "Kharkiv was shelled.", nil, file("/X Do", stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>", shelled))},
		{"a form within itself ends", "Kharkiv was shelled.", nil, file("/X Do "+shelled, stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>", "/X Do"))},
		{"bytes behind the end do no harm", "Kharkiv was shelled.", nil, append(plain, strings.Repeat("<!-- served -->\n", 200)...)},
		{"empty lines before the start neither", "Kharkiv was shelled.", nil, append([]byte("\r\n\n"), plain...)},
		{"an end cut off is made good", "Kharkiv was shelled.", nil, plain[:bytes.Index(plain, []byte("startxref"))]},
		{"protection against printing keeps nobody from reading", "Kharkiv was shelled.", nil, locked("")},
		{"a password locks", "", ErrLocked, locked("secret")},
		{"a page without text", "", ErrNoText, file("10 10 m 20 20 l S")},
		{"pages that hold themselves", "", ErrDamaged, object("<</Type/Pages/Kids[2 0 R]/Count 9>>", "<<>>", "<<>>")},
		{"two thousand million pages that are one", "Kharkiv was shelled.", nil, []byte(strings.Replace(string(plain), "/Count 1", "/Count 2000000000", 1))},
		{"no PDF", "", ErrDamaged, []byte("%PDF-1.7\nKharkiv was shelled.")},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Read(c.data)
			if got.Text != c.want || !errors.Is(err, c.fault) {
				t.Errorf("%q, %v; want %q, %v", got.Text, err, c.want, c.fault)
			}
		})
	}
}

func TestPropertiesAreRead(t *testing.T) {
	doc := newSheet(placed{20, 30, "Kharkiv was shelled."})
	doc.SetTitle("Обстріл\nХаркова", true)
	doc.SetAuthor("Olha Koval", true)
	if got, err := Read(written(doc)); err != nil || got.Title != "Обстріл Харкова" || got.Author != "Olha Koval" {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestOneSlowFileDoesNotStopTheRest(t *testing.T) {
	slow := file(strings.Repeat("q ", 3_000_000) + shelled)
	if _, err := Read(file(shelled)); err != nil { // starts PDFium, which is no part of what is timed
		t.Fatal(err)
	}
	start := time.Now()
	_, err := readWithin(100*time.Millisecond, slow)
	if err == nil || !strings.Contains(err.Error(), "took longer than 100ms") || time.Since(start) > 5*time.Second {
		t.Errorf("%v after %v", err, time.Since(start))
	}
	if got, err := Read(file(shelled)); err != nil || got.Text != "Kharkiv was shelled." {
		t.Errorf("the next file: %q, %v", got.Text, err)
	}
}

func TestWithoutACacheFolder(t *testing.T) {
	occupied := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(occupied, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", occupied)
	t.Setenv("HOME", occupied)
	t.Setenv("LocalAppData", occupied)
	if folder := cacheFolder(); folder != "" {
		t.Errorf("a file as the cache folder gave %q", folder)
	}
}
