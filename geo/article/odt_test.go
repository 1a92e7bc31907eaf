package article

import (
	"strings"
	"testing"
)

const openHead = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:style="s">
<office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T3" style:family="text" style:parent-style-name="T1"/>
<style:style style:name="T4" style:family="text"><style:text-properties style:text-line-through-style="none" style:text-line-through-type="none"/></style:style>
<style:style style:name="P9" style:family="paragraph"><style:text-properties text:display="none"/></style:style></office:automatic-styles><office:body><office:text>`

const openFoot = `</office:text></office:body></office:document-content>`

// openFile returns an OpenDocument text whose body is the piece of XML.
func openFile(body string) []byte {
	return zipped("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", openHead+body+openFoot,
		"styles.xml", `<office:document-styles xmlns:office="o"><office:master-styles><style:master-page xmlns:style="s"><style:footer><text:p xmlns:text="t">Invented daily summary, office of press</text:p><text:p xmlns:text="t">7</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`,
		"meta.xml", `<office:document-meta xmlns:office="o"><office:meta><meta:initial-creator xmlns:meta="m">Olha Koval</meta:initial-creator><dc:creator xmlns:dc="c">X</dc:creator></office:meta></office:document-meta>`)
}

func TestAnOpenDocumentIsReadAsItsReaderSeesIt(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"paragraphs and headings", `<text:h>Depot burns</text:h><text:p>The depot
  burned<text:s text:c="2"/>in <text:span text:style-name="T4">Sumy</text:span>.<text:line-break/>Nobody was hurt.</text:p>`, "Depot burns\n\nThe depot burned  in Sumy.\nNobody was hurt."},
		{"a list", `<text:list><text:list-item><text:p>one fire</text:p></text:list-item><text:list-item><text:p>two fires</text:p></text:list-item></text:list><text:p>End.</text:p>`, "• one fire\n\n• two fires\n\nEnd."},
		{"a table, a row a line", `<table:table><table:table-row><table:table-cell><text:p>Sumy</text:p></table:table-cell><table:table-cell><text:p>a depot</text:p><text:p>burned</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>Odesa</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>a school</text:p></table:table-cell></table:table-row></table:table>`, "Sumy\ta depot burned\n\nOdesa\ta school"},
		{"deleted text", `<text:tracked-changes><text:changed-region><text:deletion><text:p>Ten were killed.</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The depot <text:change text:change-id="c"/>burned.</text:p>`, "The depot burned."},
		{"struck out text, also by a style that builds on another", `<text:p>The depot burned.<text:span text:style-name="T1"> Ten were killed.</text:span><text:span text:style-name="T3"> Or two.</text:span></text:p>`, "The depot burned."},
		{"hidden text, paragraphs and sections", `<text:p>The depot <text:span text:style-name="T2">and school </text:span>burned.<text:hidden-text text:is-hidden="true">x</text:hidden-text></text:p><text:p text:style-name="P9">Hidden.</text:p><text:p><text:hidden-paragraph text:is-hidden="true"/>Hidden.</text:p><text:section text:display="none"><text:p>Hidden.</text:p></text:section>`, "The depot burned."},
		{"notes behind the text", `<text:p>The depot burned.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In Sumy.</text:p></text:note-body></text:note> So did the school.</text:p><text:p>End.</text:p>`, "The depot burned. So did the school.\n\nEnd.\n\nIn Sumy."},
		{"remarks", `<text:p>The depot<office:annotation><dc:creator xmlns:dc="c">X</dc:creator><text:p>Really?</text:p></office:annotation> burned.</text:p>`, "The depot burned."},
		{"a text box and a shape", `<text:p>The depot burned.<draw:frame><draw:text-box><text:p>Box.</text:p></draw:text-box><svg:desc>A picture</svg:desc></draw:frame><draw:custom-shape><text:p>Shape.</text:p></draw:custom-shape></text:p>`, "The depot burned.\n\nBox.\n\nShape."},
		{"a list of contents", `<text:table-of-content><text:index-body><text:p>Depot burns 1</text:p></text:index-body></text:table-of-content><text:p>The depot burned.</text:p>`, "The depot burned."},
	} {
		t.Run(c.name, func(t *testing.T) {
			const margin = "\n\nInvented daily summary, office of press"
			all, err := Parse("a.odt", openFile(c.body))
			if err != nil || len(all) != 1 {
				t.Fatal(len(all), err)
			}
			checkArticle(t, all[0])
			if all[0].Body != c.want+margin || all[0].Author != "Olha Koval" {
				t.Errorf("%q by %s, want %q", all[0].Body, all[0].Author, c.want)
			}
			flat := strings.NewReplacer("office:document-content", "office:document").Replace(openHead + c.body + openFoot)
			for _, file := range []string{"a.fodt", "a.xml", "a.txt"} {
				all, err = Parse(file, []byte(flat))
				if err != nil || len(all) != 1 || all[0].Body != c.want {
					t.Errorf("%s: %v, %v", file, all, err)
				}
			}
		})
	}
}

func TestOpenDocumentsThatCannotBeReadSayWhy(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{string(openFile(``)[:200]), "the document is damaged"},
		{string(zipped("mimetype", "application/vnd.oasis.opendocument.text")), "no OpenDocument text"},
		{string(zipped("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", openHead+openFoot)), "the document has no text"},
		{string(zipped("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "\x01\x02", "META-INF/manifest.xml", "<manifest:encryption-data/>")), "protected by a password"},
		{string(openFile(strings.Repeat("<draw:text-box><text:p>", 1000))), "nested"},
	} {
		if _, err := Parse("a.odt", []byte(c.data)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v, want %q", err, c.want)
		}
	}
}

// FuzzParseODT fuzzes the body of an OpenDocument text within its archive.
func FuzzParseODT(f *testing.F) {
	f.Add(`<text:p>The depot burned.<text:note><text:note-body><text:p>In Sumy.</text:p></text:note-body></text:note></text:p>`)
	f.Add(`<table:table><table:table-row><table:table-cell><text:p text:style-name="T1">Sumy</text:p></table:table-cell></table:table-row></table:table>`)
	f.Fuzz(func(t *testing.T, body string) {
		all, err := Parse("a.odt", openFile(body))
		if len(all) == 0 && err == nil {
			t.Fatal("neither an article nor an error")
		}
		for _, a := range all {
			checkArticle(t, a)
		}
	})
}
