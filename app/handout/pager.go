package handout

import (
	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/geo/viewport"
)

// The measures of a page, in units.
const (
	margin    = 54.0
	footer    = 34.0 // above the lower edge
	bodyText  = 11.5
	smallText = 10.0
	headText  = 15.0
	titleText = 26.0
)

// pager lays text out on pages, which are drawn when it is known how many there are.
type pager struct {
	size  viewport.Size
	fonts *paint.Fonts
	st    *paint.Style
	pages [][]func(*paint.Pages)
	col   slide.Column
}

func newPager(size viewport.Size, f *paint.Fonts, st *paint.Style) *pager {
	p := &pager{size: size, fonts: f, st: st}
	p.add()
	return p
}

// add begins a page.
func (p *pager) add() {
	p.pages = append(p.pages, nil)
	p.col = slide.Column{On: p, Fonts: p.fonts, X: margin, W: float64(p.size.W) - 2*margin, Y: margin}
}

// Size returns the size of a page.
func (p *pager) Size() viewport.Size { return p.size }

// put has something drawn on the page at hand.
func (p *pager) put(draw func(*paint.Pages)) {
	last := len(p.pages) - 1
	p.pages[last] = append(p.pages[last], draw)
}

// low is the height at which a page is full.
func (p *pager) low() float64 { return float64(p.size.H) - margin }

// set sets a paragraph, over several pages where it must.
func (p *pager) set(text string, t slide.Type) {
	for _, line := range p.col.Lines(text, t) {
		if p.col.Y+t.Size*1.3 > p.low() {
			x, w := p.col.X, p.col.W
			p.add()
			p.col.X, p.col.W = x, w
		}
		p.col.Set(line, t)
	}
}

// together begins a page when what comes does not fit on this one, though it does on one
// of its own.
func (p *pager) together(high float64) {
	if p.col.Y+high > p.low() && high < p.low()-margin && p.col.Y > margin {
		p.add()
	}
}

// write draws all pages with their numbers.
func (p *pager) write(out *paint.Pages, title string) {
	for i, page := range p.pages {
		out.Add(p.size, 72.0/96)
		for _, draw := range page {
			draw(out)
		}
		y := float64(p.size.H) - footer + 4
		number := translations.T("handout.page", "At", i+1, "Of", len(p.pages))
		right := paint.Text{String: number, Size: smallText, Color: p.st.Quiet(), Anchor: paint.Finish, At: viewport.Pixel{X: float64(p.size.W) - margin, Y: y}}
		out.Text(&right)
		c := slide.Column{On: out, Fonts: p.fonts, X: margin, W: float64(p.size.W) - 2*margin - 130, Y: y - smallText*1.02}
		c.Set(title+" · "+translations.T("slide.caution"), slide.Type{Size: smallText, Color: p.st.Quiet(), Most: 1})
	}
}
