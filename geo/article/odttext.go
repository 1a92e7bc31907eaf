package article

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
)

// openReader reads the text of one part of an OpenDocument text.
type openReader struct {
	decoder *xml.Decoder
	looks   map[string]wordStyle
	flows   []*openFlow // from the part's own to the innermost cell, box or note
	notes   []string    // the blocks of the notes
	bullet  bool        // the next paragraph starts an item of a list
}

// openFlow collects the paragraphs of a part, a cell, a box or a note.
type openFlow struct {
	wordFlow
	element string // that began it
	within  int    // paragraphs, one in another where the document is odd
	gone    []bool // of each paragraph and span around, whether its text is struck out or hidden
}

func newOpenReader(part []byte, looks map[string]wordStyle) *openReader {
	return &openReader{decoder: xml.NewDecoder(bytes.NewReader(part)), looks: looks, flows: []*openFlow{{}}}
}

// openNoise are elements whose contents no reader of the document sees, or sees
// elsewhere: deleted text, remarks, lists of contents, pronunciations, pictures.
var openNoise = map[string]bool{
	"tracked-changes": true, "annotation": true, "note-citation": true, "forms": true, "scripts": true, "event-listeners": true,
	"ruby-text": true, "binary-data": true, "covered-table-cell": true, "object": true, "object-ole": true,
	"table-of-content": true, "alphabetical-index": true, "illustration-index": true, "table-index": true,
	"object-index": true, "user-index": true, "bibliography": true, "desc": true, "meta": true, "settings": true,
	"styles": true, "automatic-styles": true, "font-face-decls": true, "variable-decls": true, "sequence-decls": true,
	"user-field-decls": true,
}

// openInner are the elements that hold paragraphs of their own.
var openInner = map[string]bool{
	"table-cell": true, "text-box": true, "note-body": true, "custom-shape": true, "rect": true, "ellipse": true,
	"polygon": true, "caption": true, "circle": true, "path": true, "polyline": true, "regular-polygon": true,
}

// read reads the whole part.
func (r *openReader) read() error {
	for {
		token, err := r.decoder.RawToken()
		switch t := token.(type) {
		case xml.StartElement:
			if openNoise[t.Name.Local] || t.Name.Space == "svg" || unseenElement(t) {
				err = skipElement(r.decoder)
			} else {
				err = r.start(t)
			}
		case xml.EndElement:
			r.end(t.Name.Local)
		case xml.CharData:
			r.characters(string(t))
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// unseenElement reports whether an element says itself that it is hidden.
func unseenElement(t xml.StartElement) bool {
	switch t.Name.Local {
	case "section":
		return attribute(t, "display") == "none" || attribute(t, "is-hidden") == "true"
	case "hidden-text":
		return attribute(t, "is-hidden") == "true"
	case "table-row":
		return attribute(t, "visibility") == "collapse" || attribute(t, "visibility") == "filter"
	}
	return false
}

// blocks returns the paragraphs and rows that were read.
func (r *openReader) blocks() []string {
	for len(r.flows) > 1 {
		r.pop()
	}
	r.flow().endParagraph()
	return r.flow().blocks
}

func (r *openReader) flow() *openFlow { return r.flows[len(r.flows)-1] }

// start takes the element just begun.
func (r *openReader) start(t xml.StartElement) error {
	f := r.flow()
	switch local := t.Name.Local; local {
	case "p", "h":
		f.bullet, r.bullet = f.bullet || r.bullet, false
		f.within++
		f.enter(r.looks, t)
	case "span", "a":
		f.enter(r.looks, t)
	case "s":
		n, err := strconv.Atoi(attribute(t, "c"))
		if err != nil {
			n = 1
		}
		f.write(strings.Repeat(" ", max(1, min(n, 80))))
	case "tab":
		f.write("\t")
	case "line-break":
		f.write("\n")
	case "hidden-paragraph":
		f.hide(attribute(t, "is-hidden") == "true")
	case "list-item":
		r.bullet = true
	case "table-row":
		f.cells = nil
	default:
		if openInner[local] {
			return r.push(local)
		}
	}
	return nil
}

// end takes the element just ended.
func (r *openReader) end(name string) {
	f := r.flow()
	switch {
	case name == "p", name == "h":
		f.within = max(0, f.within-1)
		f.leave()
		f.endParagraph()
	case name == "span", name == "a":
		f.leave()
	case name == "table-row":
		f.endRow()
	case name == "list-item":
		r.bullet = false
	case len(r.flows) > 1 && name == f.element:
		r.pop()
	}
}

// push begins a cell, a box or a note.
func (r *openReader) push(element string) error {
	if len(r.flows) >= deepestFlow {
		return errDeep
	}
	r.flows = append(r.flows, &openFlow{element: element})
	return nil
}

// pop ends it and hands on what it holds.
func (r *openReader) pop() {
	inner := r.flow()
	inner.endParagraph()
	r.flows = r.flows[:len(r.flows)-1]
	outer := r.flow()
	switch {
	case outer.isGone(), inner.element == "table-cell" && len(inner.blocks) == 0:
	case inner.element == "note-body":
		r.notes = append(r.notes, inner.blocks...)
	case inner.element == "table-cell":
		outer.cells = append(outer.cells, inner.blocks)
	default:
		outer.boxes = append(outer.boxes, inner.blocks...)
	}
}

// enter begins a paragraph or a span in its look.
func (f *openFlow) enter(looks map[string]wordStyle, t xml.StartElement) {
	look := wordStyle{named: attribute(t, "style-name")}
	f.gone = append(f.gone, look.isGone(looks, f.isGone()))
}

func (f *openFlow) leave() { f.gone = f.gone[:max(0, len(f.gone)-1)] }

// hide hides the paragraph that is read.
func (f *openFlow) hide(hidden bool) {
	if !hidden {
		return
	}
	f.paragraph = f.paragraph[:0]
	for i := range f.gone {
		f.gone[i] = true
	}
}

func (f *openFlow) isGone() bool { return len(f.gone) > 0 && f.gone[len(f.gone)-1] }

// characters adds text, whose runs of white space count as one space.
func (r *openReader) characters(s string) {
	f := r.flow()
	if f.within == 0 {
		return
	}
	for s != "" {
		n := strings.IndexAny(s, " \t\r\n")
		if n < 0 {
			n = len(s)
		}
		f.write(s[:n])
		rest := strings.TrimLeft(s[n:], " \t\r\n")
		if last := len(f.paragraph); len(rest) < len(s)-n && last > 0 && !isBlank(rune(f.paragraph[last-1])) {
			f.write(" ")
		}
		s = rest
	}
}

// write adds to the paragraph what its reader sees.
func (f *openFlow) write(s string) {
	if !f.isGone() {
		f.paragraph = append(f.paragraph, s...)
	}
}
