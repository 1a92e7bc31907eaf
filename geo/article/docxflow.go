package article

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
)

// deepestFlow bounds the tables and text boxes within one another.
const deepestFlow = 64

var errDeep = because(geo.FaultDeepTables, errors.New("its tables or text boxes are nested too deep"))

// wordFlow collects the paragraphs of a part, a table cell or a text box.
type wordFlow struct {
	blocks    []string // finished paragraphs and rows
	boxes     []string // what the text boxes of the paragraph hold
	paragraph []byte
	bullet    bool
	look      wordStyle  // of the paragraph
	gone      bool       // the text that comes is struck out or hidden
	cells     [][]string // of the row that is read, the blocks of each
	goneRow   bool       // the row that is read was deleted or is hidden
	box       bool
}

// push begins a table cell or a text box.
func (r *wordReader) push(box bool) error {
	if len(r.flows) >= deepestFlow {
		return errDeep
	}
	r.flows = append(r.flows, &wordFlow{box: box})
	return nil
}

// pop ends it and hands on what it holds.
func (r *wordReader) pop() {
	inner := r.flow()
	inner.endParagraph()
	r.flows = r.flows[:len(r.flows)-1]
	outer := r.flow()
	if inner.box {
		outer.boxes = append(outer.boxes, inner.blocks...)
		return
	}
	outer.cells = append(outer.cells, inner.blocks)
}

// endParagraph keeps the paragraph, unless it is blank, and what was boxed in it.
func (f *wordFlow) endParagraph() {
	if len(bytes.TrimSpace(f.paragraph)) > 0 {
		bullet := ""
		if f.bullet {
			bullet = "• "
		}
		f.blocks = append(f.blocks, bullet+string(f.paragraph))
	}
	f.blocks = append(f.blocks, f.boxes...)
	f.paragraph, f.bullet, f.boxes, f.gone = f.paragraph[:0], false, nil, false
}

// endRow keeps a row of a table, unless it is gone.
func (f *wordFlow) endRow() {
	if !f.goneRow {
		f.blocks = append(f.blocks, row(f.cells)...)
	}
	f.cells = nil
}

// Bounds of a row that is read as one line; one that passes them only lays a
// page out.
const (
	mostInCell  = 4
	longestCell = 1200
)

// row returns a row of a table as one line with tabs between its cells; or, when
// it lays out paragraphs, each of them.
func row(cells [][]string) []string {
	var line, all []string
	plain := true
	for _, blocks := range cells {
		cell := strings.Join(strings.Fields(strings.Join(blocks, " ")), " ")
		plain = plain && len(blocks) <= mostInCell && utf8.RuneCountInString(cell) <= longestCell
		all = append(all, blocks...)
		if cell != "" {
			line = append(line, cell)
		}
	}
	if !plain || len(line) < 2 {
		return all
	}
	return []string{strings.Join(line, "\t")}
}
