package pdftext

// box is the rectangle that letters take on a page, in points (1/72 inch), y
// upwards: from the line they stand on up to the size of their font.
type box struct{ left, bottom, right, top float64 }

func (b box) height() float64 { return b.top - b.bottom }
func (b box) width() float64  { return b.right - b.left }

// around returns the smallest box that holds both.
func (b box) around(c box) box {
	return box{min(b.left, c.left), min(b.bottom, c.bottom), max(b.right, c.right), max(b.top, c.top)}
}

// beside reports whether two boxes stand on one line: the lower one's middle is
// within the other.
func (b box) beside(c box) bool {
	return min(b.top, c.top)-max(b.bottom, c.bottom) > 0.5*min(b.height(), c.height())
}

// word is a run of letters without white space.
type word struct {
	box
	text   string
	spaced bool // the file has white space before it
	hyphen bool // a hyphen at the end of its line parted it from the next word
}
