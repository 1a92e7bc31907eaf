package article

import (
	"strings"
	"testing"

	"strikemap/geo"
)

// Invented bodies of DOCX documents and the text that a reader of them sees.

func run(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }

func styled(properties, s string) string {
	return `<w:r><w:rPr>` + properties + `</w:rPr><w:t xml:space="preserve">` + s + `</w:t></w:r>`
}

func par(runs ...string) string { return `<w:p>` + strings.Join(runs, "") + `</w:p>` }

func cell(paragraphs ...string) string { return `<w:tc>` + strings.Join(paragraphs, "") + `</w:tc>` }

func tableRow(cells ...string) string { return `<w:tr>` + strings.Join(cells, "") + `</w:tr>` }

var wordCases = []struct{ name, xml, want string }{
	{"a row is one line", `<w:tbl><w:tblPr><w:tblW w:w="0"/></w:tblPr>` + tableRow(cell(par(run("Town"))), cell(par(run("Damage")))) +
		tableRow(cell(par(run("Sumy"))), cell(par(run("a depot")), par(run("and a school")))) + `</w:tbl>`, "Town\tDamage\n\nSumy\ta depot and a school"},
	{"an empty cell leaves no gap", `<w:tbl>` + tableRow(cell(par()), cell(par(run("Sumy"))), cell(par(run("a depot")))) + `</w:tbl>`, "Sumy\ta depot"},
	{"a table that lays out a page is paragraphs", `<w:tbl>` + tableRow(cell(par(run("One."))), cell(strings.Repeat(par(run("Two.")), 5))) + `</w:tbl>`, "One." + strings.Repeat("\n\nTwo.", 5)},
	{"a table in a cell", `<w:tbl>` + tableRow(cell(par(run("Sumy"))), cell(`<w:tbl>`+tableRow(cell(par(run("a"))), cell(par(run("b"))))+`</w:tbl>`)) + `</w:tbl>`, "Sumy\ta b"},
	{"a no-break hyphen is a hyphen", par(`<w:r><w:t>Ivano</w:t><w:noBreakHyphen/><w:t>Frankivsk</w:t></w:r>`), "Ivano-Frankivsk"},
	{"a soft hyphen is nothing", par(`<w:r><w:t>Khar</w:t><w:softHyphen/><w:t>kiv</w:t></w:r>`), "Kharkiv"},
	{"symbols stand for themselves", par(run("5"), `<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>`, run("6 "), `<w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r>`, `<w:r><w:sym w:font="Arial" w:char="2116"/></w:r>`), "5-6 •№"},
	{"tabs are tabs, tab stops are not", par(`<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>`, `<w:r><w:t>Sumy</w:t><w:tab/><w:t>a depot</w:t></w:r>`), "Sumy\ta depot"},
	{"struck text is left out", par(run("Two hurt."), styled(`<w:strike/>`, " Ten killed."), styled(`<w:dstrike w:val="1"/>`, " Nine killed.")), "Two hurt."},
	{"text that is struck no more is read", par(styled(`<w:strike w:val="0"/>`, "Two "), styled(`<w:vanish w:val="false"/>`, "hurt.")), "Two hurt."},
	{"hidden text is left out", par(run("Two hurt."), styled(`<w:b/><w:vanish/>`, "Ten killed.")), "Two hurt."},
	{"styles strike and hide", par(styled(`<w:rStyle w:val="Gone"/>`, "Ten killed."), styled(`<w:rStyle w:val="Gone2"/><w:i/>`, "Nine killed."), styled(`<w:rStyle w:val="Gone2"/><w:vanish w:val="0"/>`, "Two hurt.")), "Two hurt."},
	{"a paragraph's style hides its runs", par(`<w:pPr><w:pStyle w:val="Gone"/></w:pPr>`, run("Ten killed."), styled(`<w:b/>`, "Nine.")) + par(run("Two hurt.")), "Two hurt."},
	{"a list's style makes items", par(`<w:pPr><w:pStyle w:val="List"/></w:pPr>`, run("one fire")), "• one fire"},
	{"no list when its number is 0", par(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr></w:pPr>`, run("One fire.")), "One fire."},
	{"what was moved is read where it went", par(`<w:moveFrom w:id="1"><w:r><w:t>Ten hurt.</w:t></w:r></w:moveFrom>`) + par(run("So."), `<w:moveTo w:id="1">`+run(" Ten hurt.")+`</w:moveTo>`), "So. Ten hurt."},
	{"inserted text is read, deleted is not", par(`<w:ins>`+run("Two")+`</w:ins><w:del><w:r><w:delText>Ten</w:delText></w:r></w:del>`, run(" hurt.")), "Two hurt."},
	{"a deleted row of a table", `<w:tbl>` + tableRow(cell(par(run("Sumy"))), cell(par(run("a depot")))) +
		tableRow(`<w:trPr><w:cantSplit/><w:del w:id="4"/></w:trPr>`, cell(par(run("Odesa"))), cell(par(run("a port")))) + tableRow(`<w:trPr><w:tblHeader/></w:trPr>`, cell(par(run("Kyiv"))), cell(par(run("a house")))) + `</w:tbl>`, "Sumy\ta depot\n\nKyiv\ta house"},
	{"a deleted paragraph end joins", par(`<w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr>`, run("In Kryvyi ")) + par(run("Rih.")), "In Kryvyi Rih."},
	{"a struck paragraph end does not", par(`<w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>`, run("One.")) + par(run("Two.")), "One.\n\nTwo."},
	{"what a property was before its change", par(`<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr><w:t>Two hurt.</w:t></w:r>`), "Two hurt."},
	{"tags, links, controls and smart tags are seen through", par(`<w:hyperlink r:id="x">` + run("In ") + `</w:hyperlink><w:smartTag w:element="City">` + run("Sumy") + `</w:smartTag><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>` + run(" two hurt.") + `</w:sdtContent></w:sdt>`), "In Sumy two hurt."},
	{"a field shows its result alone", par(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`, run("5 May"), `<w:r><w:fldChar w:fldCharType="end"/></w:r>`, run(".")), "5 May."},
	{"a box is read once, behind its paragraph", par(run("In "), `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>`+par(run("Box."))+`</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>`+par(run("Box."))+`</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`, run("Sumy.")), "In Sumy.\n\nBox."},
	{"notes stand behind the text in its order", par(run("Two hurt"), `<w:r><w:footnoteReference w:id="3"/></w:r>`, run("."), `<w:r><w:endnoteReference w:id="2"/></w:r>`, `<w:r><w:footnoteReference w:id="2"/></w:r>`), "Two hurt.\n\nNote three.\n\nNote two.\n\nEnd note."},
	{"a note that was deleted is not read", par(run("Two hurt."), `<w:del><w:r><w:footnoteReference w:id="3"/></w:r></w:del>`), "Two hurt."},
}

const wordStyles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:strike/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Gone2"><w:basedOn w:val="Gone"/></w:style>
<w:style w:styleId="List"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style></w:styles>`

const wordNotes = `<w:footnotes><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/><w:t>---</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Note two.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="3"><w:p><w:r><w:t>Note three.</w:t></w:r></w:p></w:footnote><w:footnote w:id="4"><w:p><w:r><w:t>Cited nowhere.</w:t></w:r></w:p></w:footnote></w:footnotes>`

func TestWordShowsWhatItsReaderSees(t *testing.T) {
	for _, c := range wordCases {
		t.Run(c.name, func(t *testing.T) {
			got := parseOne(t, "a.docx", zipped("word/document.xml", `<w:document><w:body>`+c.xml+`</w:body></w:document>`, "word/styles.xml", wordStyles,
				"word/footnotes.xml", wordNotes, "word/endnotes.xml", `<w:endnotes><w:endnote w:id="2">`+par(run("End note."))+`</w:endnote></w:endnotes>`))
			if got.Body != c.want {
				t.Errorf("got  %q\nwant %q", got.Body, c.want)
			}
		})
	}
}

func relations(pairs ...string) string {
	s := "<Relationships>"
	for i := 0; i < len(pairs); i += 2 {
		s += `<Relationship Id="r` + pairs[i] + `" Type="http://example.com/relationships/` + pairs[i] + `" Target="` + pairs[i+1] + `"/>`
	}
	return s + "</Relationships>"
}

func TestWordPartsAreFoundByTheirRelations(t *testing.T) {
	body := `<w:document><w:body>` + par(run("Two hurt in Sumy today."), `<w:r><w:footnoteReference w:id="3"/></w:r>`) + `<w:altChunk r:id="raFChunk"/></w:body></w:document>`
	data := zipped(
		"_rels/.rels", relations("officeDocument", "/Word/Document2.xml"),
		`word\document2.xml`, body,
		"word/_rels/document2.xml.rels", relations("footnotes", "notes7.xml", "header", "head1.xml", "footer", "foot1.xml", "aFChunk", "../chunk.html"),
		"word/notes7.xml", wordNotes,
		"word/head1.xml", `<w:hdr>`+par(run("Invented daily summary of events"))+par(run("Two hurt in Sumy today."))+`</w:hdr>`,
		"word/foot1.xml", `<w:ftr>`+par(run("Page 3"))+`</w:ftr>`,
		"chunk.html", "<p>A page within.</p>")
	got := parseOne(t, "a.docx", data)
	if want := "Two hurt in Sumy today.\n\nA page within.\n\nNote three.\n\nInvented daily summary of events"; got.Body != want {
		t.Errorf("got  %q\nwant %q", got.Body, want)
	}
}

func TestWordBoundsNesting(t *testing.T) {
	deep := strings.Repeat(`<w:tbl><w:tr><w:tc>`, 100000)
	if _, err := Parse("a.docx", wordFile(deep)); err == nil || !strings.Contains(err.Error(), "nested") {
		t.Errorf("error %v", err)
	}
}

// parseOne reads the one article of a file.
func parseOne(t *testing.T, name string, data []byte) geo.Article {
	t.Helper()
	got, err := Parse(name, data)
	if err != nil || len(got) != 1 {
		t.Fatalf("%d articles, error %v", len(got), err)
	}
	checkArticle(t, got[0])
	return got[0]
}
