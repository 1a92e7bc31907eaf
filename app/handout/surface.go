package handout

import (
	"image/color"

	"strikemap/app/paint"
)

// Fill, Stroke and Text draw on the page at hand, later.

// Fill fills the inside of a path.
func (p *pager) Fill(path *paint.Path, c color.NRGBA) {
	kept := paint.Path{Points: append(path.Points[:0:0], path.Points...), Ends: append(path.Ends[:0:0], path.Ends...)}
	p.put(func(out *paint.Pages) { out.Fill(&kept, c) })
}

// Stroke draws the lines of a path.
func (p *pager) Stroke(path *paint.Path, s paint.Stroke) {
	kept := paint.Path{Points: append(path.Points[:0:0], path.Points...), Ends: append(path.Ends[:0:0], path.Ends...)}
	p.put(func(out *paint.Pages) { out.Stroke(&kept, s) })
}

// Text writes a line of text.
func (p *pager) Text(t *paint.Text) {
	kept := *t
	p.put(func(out *paint.Pages) { out.Text(&kept) })
}
