package paint

import (
	"io"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// Pages is a PDF document of pages, drawn on one after another. Numbers of a chart lead
// to the places that are marked with Target.
type Pages struct {
	*pdf
	links map[int]int
}

// NewPages returns a document without pages, of a title.
func NewPages(f *Fonts, title string, made time.Time) *Pages {
	out := fpdf.NewCustom(&fpdf.InitType{UnitStr: "pt", Size: fpdf.SizeType{Wd: 595, Ht: 842}})
	out.SetMargins(0, 0, 0)
	out.SetAutoPageBreak(false, 0)
	out.SetCatalogSort(true)
	out.SetCreationDate(made)
	out.SetModificationDate(made)
	out.AddUTF8FontFromBytes(pdfFont, "", f.regular.bytes)
	out.AddUTF8FontFromBytes(pdfFont, "B", f.bold.bytes)
	p := &Pages{&pdf{fonts: f, out: out}, map[int]int{}}
	p.describe(title)
	return p
}

// Add begins a page of a size in pixels of which so many PDF points make one, 72 of
// those to the inch.
func (p *Pages) Add(size viewport.Size, point float64) {
	p.size, p.point = size, point
	p.out.AddPageFormat("P", fpdf.SizeType{Wd: float64(size.W) * point, Ht: float64(size.H) * point})
	p.out.SetLineJoinStyle("round")
	p.out.SetLineCapStyle("round")
}

// Clip has what is drawn until Unclip be seen within a box alone.
func (p *Pages) Clip(b marker.Box) {
	p.out.ClipRect(b.Left*p.point, b.Top*p.point, (b.Right-b.Left)*p.point, (b.Bottom-b.Top)*p.point, false)
}

// Unclip ends Clip.
func (p *Pages) Unclip() { p.out.ClipEnd() }

// Target makes a height of the page the place that a number leads to.
func (p *Pages) Target(n int, y float64) { p.out.SetLink(p.link(n), y*p.point, -1) }

// LinkNumber makes a number a link.
func (p *Pages) LinkNumber(n int, b marker.Box, draw func()) {
	draw()
	p.out.Link(b.Left*p.point, b.Top*p.point, (b.Right-b.Left)*p.point, (b.Bottom-b.Top)*p.point, p.link(n))
}

func (p *Pages) link(n int) int {
	id, ok := p.links[n]
	if !ok {
		id = p.out.AddLink()
		p.links[n] = id
	}
	return id
}

// Write ends the document and writes it.
func (p *Pages) Write(w io.Writer) error { return p.writeTo(w) }

// LinkURL makes a box of the page lead to an address.
func (p *Pages) LinkURL(b marker.Box, address string) {
	p.out.LinkString(b.Left*p.point, b.Top*p.point, (b.Right-b.Left)*p.point, (b.Bottom-b.Top)*p.point, address)
}
