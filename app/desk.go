package app

import (
	"fyne.io/fyne/v2"
	fynetheme "fyne.io/fyne/v2/theme"

	"strikemap/app/theme"
)

// The measures of the desk, in units of Fyne.
const (
	barHeight    = 40
	searchWidth  = 260
	searchShort  = 180
	queueLeast   = 260
	queueMost    = 400
	readerLeast  = 420
	readerMost   = 640
	chartLeast   = 480
	lineHeight   = 96
	lineLow      = 56 // on a screen that is not high
	lineFolded   = 24
	statusHeight = 30

	drawerBelow = 1400 // the queue lies over the map in a narrower window
	sheetBelow  = 1000 // the reader lies under the map in a still narrower one
	lowBelow    = 800  // the timeline is low in a window less high
	tinyBelow   = 650  // and folded in one that is low indeed
	sheetShare  = 0.45 // of the window's height that the sheet has
	sheetLeaves = 160  // of the map's height
)

// desk lays out the parts of the window: the queue at the left, the map, the
// reader at the right, lines above and below. In a narrow window the queue is a
// drawer over the map, and the reader a sheet under it.
type desk struct {
	parts  parts
	table  *fyne.Container // what is laid out
	lined  bool            // there is a timeline
	folds  folds
	drawer bool // the drawer is open
	widths struct{ queue, reader float32 }
	size   fyne.Size // as it was laid out last
}

// folds are the panels that are folded away.
type folds struct{ queue, reader, line bool }

// frame is where a part stands.
type frame struct {
	at   fyne.Position
	size fyne.Size
}

// plan is where all parts stand; those with no size are not shown.
type plan struct{ strip, bar, queue, chart, reader, line, status, queueGrip, readerGrip frame }

// isNarrow reports whether the queue is a drawer at a size.
func isNarrow(size fyne.Size) bool { return outer(size).Width < drawerBelow }

// isSheet reports whether the reader is a sheet at a size.
func isSheet(size fyne.Size) bool { return outer(size).Width < sheetBelow }

// outer returns the size of the window whose content has a size.
func outer(size fyne.Size) fyne.Size {
	return size.AddWidthHeight(2*theme.Size(fynetheme.SizeNamePadding), 2*theme.Size(fynetheme.SizeNamePadding)+menuHeight)
}

// queueOpen reports whether the queue is in sight.
func (d *desk) queueOpen() bool {
	if isNarrow(d.size) {
		return d.drawer
	}
	return !d.folds.queue
}

// showQueue opens or closes the queue, as a panel or as a drawer.
func (d *desk) showQueue(on bool) {
	if isNarrow(d.size) {
		d.drawer = on
		return
	}
	d.folds.queue = !on
}

// plan places the parts in a size; strip and status are as high as given.
func (d *desk) plan(size fyne.Size, strip, status float32) plan {
	var p plan
	gap := theme.Size(fynetheme.SizeNamePadding)
	y := float32(0)
	if strip > 0 {
		p.strip = frame{size: fyne.NewSize(size.Width, strip)}
		y = strip + gap
	}
	p.bar = frame{fyne.NewPos(0, y), fyne.NewSize(size.Width, barHeight)}
	y += barHeight + gap
	bottom := size.Height - status
	p.status = frame{fyne.NewPos(0, bottom), fyne.NewSize(size.Width, status)}
	if line := d.lineHeight(size); line > 0 {
		bottom -= line
		p.line = frame{fyne.NewPos(0, bottom), fyne.NewSize(size.Width, line)}
	}
	d.middle(&p, frame{fyne.NewPos(0, y), fyne.NewSize(size.Width, bottom-gap-y)}, size)
	return p
}

// lineHeight is how high the timeline is.
func (d *desk) lineHeight(size fyne.Size) float32 {
	switch {
	case !d.lined:
		return 0
	case d.folds.line || outer(size).Height < tinyBelow:
		return lineFolded
	case outer(size).Height < lowBelow:
		return lineLow
	}
	return lineHeight
}

// middle places queue, map and reader in what is left of a size.
func (d *desk) middle(p *plan, in frame, size fyne.Size) {
	grip := theme.Size(fynetheme.SizeNameSplitThickness)
	queue, reader := d.wide(size)
	p.chart = in
	if isSheet(size) && !d.folds.reader {
		high := max(min(outer(size).Height*sheetShare, in.size.Height-sheetLeaves), 0)
		p.reader = frame{fyne.NewPos(0, in.at.Y+in.size.Height-high), fyne.NewSize(in.size.Width, high)}
		p.chart.size.Height -= high + theme.Size(fynetheme.SizeNamePadding)
	} else if !d.folds.reader {
		p.reader = frame{fyne.NewPos(in.size.Width-reader, in.at.Y), fyne.NewSize(reader, in.size.Height)}
		p.readerGrip = frame{fyne.NewPos(in.size.Width-reader-grip, in.at.Y), fyne.NewSize(grip, in.size.Height)}
		p.chart.size.Width -= reader + grip
	}
	switch {
	case isNarrow(size) && d.drawer:
		p.queue = frame{in.at, fyne.NewSize(min(queue, in.size.Width), in.size.Height)}
	case !isNarrow(size) && !d.folds.queue:
		p.queue = frame{in.at, fyne.NewSize(queue, in.size.Height)}
		p.queueGrip = frame{fyne.NewPos(queue, in.at.Y), fyne.NewSize(grip, in.size.Height)}
		p.chart.at.X += queue + grip
		p.chart.size.Width -= queue + grip
	}
}

// wide returns how wide the queue and the reader are: as a person pulled them, else
// as suits the window; never so wide that the map is too narrow.
func (d *desk) wide(size fyne.Size) (queue, reader float32) {
	queue, reader = size.Width/6, size.Width*0.27
	if isNarrow(size) {
		queue, reader = 320, size.Width*0.44
	}
	if d.widths.queue > 0 {
		queue = d.widths.queue
	}
	if d.widths.reader > 0 {
		reader = d.widths.reader
	}
	queue, reader = min(max(queue, queueLeast), queueMost), min(max(reader, readerLeast), readerMost)
	room := size.Width - chartLeast - 2*theme.Size(fynetheme.SizeNameSplitThickness)
	if !isNarrow(size) && !d.folds.queue {
		room -= queue
	}
	return queue, max(min(reader, room), readerLeast)
}

// MinSize is the least window: nothing is clipped in one of 800 by 600.
func (d *desk) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(720, 480) }

// Layout places the parts and hides those that have no room.
func (d *desk) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	d.size = size
	at := d.plan(size, d.parts.strip.MinSize().Height, max(statusHeight, d.parts.status.MinSize().Height))
	for _, x := range []struct {
		part fyne.CanvasObject
		in   frame
	}{
		{d.parts.strip, at.strip},
		{d.parts.bar, at.bar},
		{d.parts.chart, at.chart},
		{d.parts.reader, at.reader},
		{d.parts.line, at.line},
		{d.parts.status, at.status},
		{d.parts.queue, at.queue},
		{d.parts.grips[0], at.queueGrip},
		{d.parts.grips[1], at.readerGrip},
	} {
		place(x.part, x.in)
	}
}

// place puts a part where it stands, or hides it.
func place(o fyne.CanvasObject, in frame) {
	if in.size.Width <= 0 || in.size.Height <= 0 {
		if o.Visible() {
			o.Hide()
		}
		return
	}
	o.Move(in.at)
	o.Resize(in.size)
	if !o.Visible() {
		o.Show()
	}
}

// pullQueue makes the queue wider.
func (d *desk) pullQueue(by float32) {
	queue, _ := d.wide(d.size)
	d.widths.queue = min(max(queue+by, queueLeast), queueMost)
	d.table.Refresh()
}

// pullReader makes the reader narrower.
func (d *desk) pullReader(by float32) {
	_, reader := d.wide(d.size)
	d.widths.reader = min(max(reader-by, readerLeast), readerMost)
	d.table.Refresh()
}

// The names under which the desk is remembered.
const (
	keyQueueWidth, keyReaderWidth            = "desk.queue", "desk.reader"
	keyQueueFold, keyReaderFold, keyLineFold = "desk.fold.queue", "desk.fold.reader", "desk.fold.timeline"
	keyDrawer                                = "desk.drawer"
)

// keep has the desk look the same at the next start.
func (d *desk) keep(m memory) {
	m.SetFloat(keyQueueWidth, float64(d.widths.queue))
	m.SetFloat(keyReaderWidth, float64(d.widths.reader))
	m.SetBool(keyQueueFold, d.folds.queue)
	m.SetBool(keyReaderFold, d.folds.reader)
	m.SetBool(keyLineFold, d.folds.line)
	m.SetBool(keyDrawer, d.drawer)
}

// recall makes the desk as it was left.
func (d *desk) recall(m memory) {
	width := func(key string, most float64) float32 { return float32(within(m.Float(key), 0, most)) }
	d.widths.queue, d.widths.reader = width(keyQueueWidth, queueMost), width(keyReaderWidth, readerMost)
	d.folds = folds{m.Bool(keyQueueFold), m.Bool(keyReaderFold), m.Bool(keyLineFold)}
	d.drawer = m.Bool(keyDrawer)
}
