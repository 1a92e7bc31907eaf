package paint

import (
	"fmt"
	"strings"

	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

// Drawing is a vector picture that stands within a page of HTML. Numbers of a chart are
// links to "#stop-3", and have the id "mark-3" the first time that they stand there.
type Drawing struct {
	*svg
	marked map[int]bool
	clips  int
}

// NewDrawing returns a picture of a size, with a name for those who do not see it.
func NewDrawing(size viewport.Size, f *Fonts, name string) *Drawing {
	d := &Drawing{&svg{size: size, fonts: f}, map[int]bool{}, 0}
	fmt.Fprintf(&d.out, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" `+
		`font-family="'Noto Sans', 'DejaVu Sans', sans-serif" stroke-linejoin="round" stroke-linecap="round">`+"\n", size.W, size.H)
	d.describe(name)
	return d
}

// LinkNumber makes a number a link.
func (d *Drawing) LinkNumber(n int, b marker.Box, draw func()) {
	id := ""
	if !d.marked[n] {
		d.marked[n] = true
		id = fmt.Sprintf(` id="mark-%d"`, n)
	}
	fmt.Fprintf(&d.out, `<a class="mark" href="#stop-%d"%s>`, n, id)
	draw()
	d.out.WriteString("</a>\n")
}

// String ends the picture and returns it.
func (d *Drawing) String() string {
	var b strings.Builder
	_ = d.writeTo(&b) // a Builder takes all
	return b.String()
}

// Clip has what is drawn until Unclip be seen within a box alone.
func (d *Drawing) Clip(b marker.Box) {
	d.clips++
	fmt.Fprintf(&d.out, `<clipPath id="clip-%d"><rect x="%g" y="%g" width="%g" height="%g"/></clipPath><g clip-path="url(#clip-%d)">`+"\n",
		d.clips, b.Left, b.Top, b.Right-b.Left, b.Bottom-b.Top, d.clips)
}

// Unclip ends Clip.
func (d *Drawing) Unclip() { d.out.WriteString("</g>\n") }
