package article

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
)

// wordReader reads the text of one part of a DOCX document.
type wordReader struct {
	decoder *xml.Decoder
	styles  map[string]wordStyle
	flows   []*wordFlow // from the part's own to the innermost cell or text box
	fields  []bool      // of each field around, whether its result has begun
	orders  int         // how many of them are still at their instruction
	inText  bool
	cited   map[string][]string // by kind, the notes that the text cites
	chunks  map[string]string   // by relation, the text of files that are shown in place

	note, noteID string              // the kind of notes that the part holds, and the one that is read
	notes        map[string][]string // their blocks
}

func newWordReader(part []byte, styles map[string]wordStyle) *wordReader {
	return &wordReader{
		decoder: xml.NewDecoder(bytes.NewReader(part)), styles: styles, flows: []*wordFlow{{}},
		cited: make(map[string][]string), notes: make(map[string][]string),
	}
}

// wordNoise are elements whose contents no reader of the document sees, or sees
// elsewhere: deleted text, where text was moved from, the second form of a box,
// pronunciations, properties.
var wordNoise = map[string]bool{
	"del": true, "moveFrom": true, "Fallback": true, "rt": true,
	"sdtPr": true, "sdtEndPr": true, "tblPr": true, "tblGrid": true, "tcPr": true, "sectPr": true,
	"tblPrEx": true,
}

// read reads the whole part.
func (r *wordReader) read() error {
	for {
		token, err := r.decoder.RawToken()
		switch t := token.(type) {
		case xml.StartElement:
			if wordNoise[t.Name.Local] {
				err = skipElement(r.decoder)
			} else {
				err = r.start(t)
			}
		case xml.EndElement:
			r.end(t.Name.Local)
		case xml.CharData:
			if r.inText {
				r.write(string(t))
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// blocks returns the paragraphs and rows that were read.
func (r *wordReader) blocks() []string {
	for len(r.flows) > 1 {
		r.pop()
	}
	r.flow().endParagraph()
	return r.flow().blocks
}

func (r *wordReader) flow() *wordFlow { return r.flows[len(r.flows)-1] }

// start takes the element just begun.
func (r *wordReader) start(t xml.StartElement) error {
	f := r.flow()
	switch t.Name.Local {
	case "r":
		f.gone = f.look.isGone(r.styles, false)
	case "rPr":
		s, err := look(r.decoder, "rPr")
		f.gone = s.isGone(r.styles, f.gone)
		return err
	case "pPr":
		s, err := look(r.decoder, "pPr")
		f.look, f.bullet = s, f.bullet || s.isListed(r.styles)
		return err
	case "t":
		r.inText = true
	case "tc", "txbxContent":
		return r.push(t.Name.Local == "txbxContent")
	case "tr":
		f.cells, f.goneRow = nil, false
	case "trPr":
		s, err := look(r.decoder, "trPr")
		f.goneRow = s.merged
		return err
	case "altChunk":
		f.blocks = append(f.blocks, r.chunks[attribute(t, "id")])
	case r.note:
		r.noteID = attribute(t, "id")
	default:
		r.mark(t)
	}
	return nil
}

// mark takes an element that stands for a sign, a field or a note.
func (r *wordReader) mark(t xml.StartElement) {
	switch t.Name.Local {
	case "tab", "ptab":
		r.write("\t")
	case "br", "cr":
		r.write("\n")
	case "noBreakHyphen":
		r.write("-")
	case "sym":
		r.write(symbol(attribute(t, "font"), attribute(t, "char")))
	case "fldChar":
		r.field(attribute(t, "fldCharType"))
	case "footnoteReference", "endnoteReference":
		if kind := t.Name.Local[:len(t.Name.Local)-len("Reference")]; !r.flow().gone {
			r.cited[kind] = append(r.cited[kind], attribute(t, "id"))
		}
	}
}

// end takes the element just ended.
func (r *wordReader) end(name string) {
	f := r.flow()
	switch name {
	case "t":
		r.inText = false
	case "p":
		if !f.look.merged {
			f.endParagraph()
		}
		f.look = wordStyle{}
	case "tc", "txbxContent":
		if len(r.flows) > 1 {
			r.pop()
		}
	case "tr":
		f.endRow()
	case "":
	case r.note:
		f.endParagraph()
		r.notes[r.noteID], f.blocks = f.blocks, nil
	}
}

// write adds to the paragraph what its reader sees.
func (r *wordReader) write(s string) {
	if f := r.flow(); !f.gone && r.orders == 0 {
		f.paragraph = append(f.paragraph, s...)
	}
}

// field takes the sign that begins, parts or ends a field.
func (r *wordReader) field(kind string) {
	n := len(r.fields)
	switch {
	case kind == "begin":
		r.fields = append(r.fields, false)
		r.orders++
	case kind == "separate" && n > 0 && !r.fields[n-1]:
		r.fields[n-1] = true
		r.orders--
	case kind == "end" && n > 0:
		if !r.fields[n-1] {
			r.orders--
		}
		r.fields = r.fields[:n-1]
	}
}

// symbol returns the sign that a symbol font shows for a code; a bullet for one
// of the pictures that such fonts are made for.
func symbol(font, code string) string {
	n, err := strconv.ParseUint(code, 16, 16)
	if err != nil {
		return ""
	}
	c := rune(n)
	picture := c >= 0xF000 && c <= 0xF0FF
	if picture {
		c -= 0xF000
	}
	switch {
	case font == "Symbol" && c == 0x2D: // its minus
		return "-"
	case c >= ' ' && c < 0x7F && (!picture || font == "Symbol"), c >= 0xA0 && !picture:
		return string(c)
	}
	return "•"
}

// skipElement skips to the end of the element just begun.
func skipElement(decoder *xml.Decoder) error {
	for depth := 1; depth > 0; {
		token, err := decoder.RawToken()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}
