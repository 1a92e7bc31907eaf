package article

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"strikemap/geo"
)

// bookOf returns an invented workbook of the sheets.
func bookOf(t testing.TB, sheets map[string][][]any) []byte {
	t.Helper()
	f := excelize.NewFile()
	for name, rows := range sheets {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			cell, _ := excelize.CoordinatesToCellName(1, i+1)
			if err := f.SetSheetRow(name, cell, &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	if sheets["Sheet1"] == nil {
		if err := f.DeleteSheet("Sheet1"); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestAWorkbookIsReadRowByRow(t *testing.T) {
	day := time.Date(2024, 5, 5, 14, 5, 0, 0, time.UTC)
	data := bookOf(t, map[string][][]any{
		"Звіт": {
			{"Вигаданий звіт"},
			{},
			{"Дата", "Заголовок", "Текст", "Джерело", "Номер"},
			{day, "Горить склад", "У Сумах горить склад.", "Вигадана газета", 7},
			{"05.05.2024", "x", "", "y"},
			{"31.02.2024", "", "У Сумах горить школа."},
		},
		"Числа": {{"place", "number"}, {"Sumy", 1}},
	})
	for _, file := range []string{"a.xlsx", "a.csv", "a.txt"} {
		all, err := Parse(file, data)
		if len(all) != 2 || err == nil || !strings.Contains(err.Error(), `sheet "Звіт", row 5: it has no text`) || !strings.Contains(err.Error(), `row 6: "31.02.2024" is no date`) {
			t.Fatalf("%s: %d articles, %v", file, len(all), err)
		}
		all[0].Language = ""
		compare(t, all[0], geo.Article{Title: "Горить склад", Body: "У Сумах горить склад.", Publisher: "Вигадана газета", Published: midnight}, file)
	}
}

func TestWorkbooksThatCannotBeReadSayWhy(t *testing.T) {
	for _, c := range []struct {
		name, want string
		data       []byte
	}{
		{"no column of texts", `no column is named "text"`, bookOf(t, map[string][][]any{"A": {{"place", "number"}, {"Sumy", 1}}})},
		{"a data set", "it is ACLED's event data", bookOf(t, map[string][][]any{"A": {{"event_id_cnty", "notes"}, {"x", "y"}}})},
		{"nothing", "it is empty", bookOf(t, map[string][][]any{"A": {}})},
		{"a damaged workbook", "the workbook is damaged", zipped("xl/workbook.xml", "<x")},
		{"too much", "larger than 32 MB when unpacked", zipped("xl/workbook.xml", strings.Repeat(" ", maxFile+1))},
	} {
		if all, err := Parse("a.xlsx", c.data); err == nil || !strings.Contains(err.Error(), c.want) || len(all) > 0 {
			t.Errorf("%s: %v, %d articles", c.name, err, len(all))
		}
	}
}

func TestAHiddenSheetIsToldOf(t *testing.T) {
	f := excelize.NewFile()
	_ = f.SetSheetRow("Sheet1", "A1", &[]any{"text"})
	_ = f.SetSheetRow("Sheet1", "A2", &[]any{"The depot burned."})
	_, _ = f.NewSheet("Old")
	_ = f.SetSheetVisible("Old", false)
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	all, err := Parse("a.xlsx", out.Bytes())
	var n *Notice
	if len(all) != 1 || !errors.As(err, &n) || !strings.Contains(err.Error(), `its sheet "Old" is hidden`) {
		t.Error(len(all), err)
	}
}

const (
	bookHead = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`
	bookFoot = `</sheetData></worksheet>`
)

// bookFile returns a workbook whose one sheet has the rows of XML.
func bookFile(rows string, shared ...string) []byte {
	const types = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`
	return zipped(
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
		"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="`+types+`/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="`+types+`"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="`+types+`/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml", bookHead+rows+bookFoot,
		"xl/sharedStrings.xml", strings.Join(append(shared, ""), ""))
}

const bookRows = `<row r="1"><c r="A1" t="inlineStr"><is><t>text</t></is></c><c r="B1" t="inlineStr"><is><t>date</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>The depot burned.</t></is></c><c r="B2"><v>45417</v></c></row>`

func TestAWorkbookOfFarCellsIsBounded(t *testing.T) {
	all, err := Parse("a.xlsx", bookFile(bookRows))
	if err != nil || len(all) != 1 || !all[0].Published.Equal(midnight) {
		t.Fatal(all, err)
	}
	var far strings.Builder
	for range 2000 {
		far.WriteString(`<row><c r="XFD1"><v>1</v></c></row>`)
	}
	if _, err := Parse("a.xlsx", bookFile(bookRows+far.String())); err == nil || !strings.Contains(err.Error(), "more than 10 million cells") {
		t.Errorf("%.200v", err)
	}
}

// FuzzParseXLSX fuzzes the rows of a workbook within its archive.
func FuzzParseXLSX(f *testing.F) {
	f.Add(bookRows)
	f.Add(`<row><c t="inlineStr"><is><t>text</t></is></c></row><row><c t="s"><v>0</v></c></row>`)
	f.Fuzz(func(t *testing.T, rows string) {
		all, err := Parse("a.xlsx", bookFile(rows))
		if len(all) == 0 && err == nil {
			t.Fatal("neither an article nor an error")
		}
		for _, a := range all {
			checkArticle(t, a)
		}
	})
}

func TestAWorkbookWhoseRowsShareALongTextIsBounded(t *testing.T) {
	rows := `<row><c t="inlineStr"><is><t>text</t></is></c></row>` + strings.Repeat(`<row><c t="s"><v>0</v></c></row>`, 100)
	shared := `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>` + strings.Repeat("The depot burned. ", 60_000) + `</t></si></sst>`
	n := 0
	for d, err := range workbook(bookFile(rows, shared)) {
		if n += len(d.text); err != nil && !strings.Contains(err.Error(), "MB when unpacked") {
			t.Error(err)
		}
	}
	if n > mostBook || n < mostBook/2 {
		t.Errorf("%d bytes of text", n)
	}
}
