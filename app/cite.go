package app

import (
	"bytes"
	"io"
	"iter"
	"slices"

	"strikemap/geo"
	"strikemap/geo/export"
)

// copyAs puts the articles that tell the chosen event on the clipboard, as a list of
// sources writes them.
func (w *Window) copyAs(write func(io.Writer, iter.Seq[*geo.Reading], export.Options) error) {
	e := w.state.Entry(w.state.Selected())
	if e == nil {
		return
	}
	var out bytes.Buffer
	if err := write(&out, slices.Values(e.Articles()), export.Options{}); err != nil {
		w.status.fault(err)
		return
	}
	w.app.Clipboard().SetContent(out.String())
}
