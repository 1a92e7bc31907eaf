package app

import (
	"context"

	"fyne.io/fyne/v2"

	"strikemap/app/excerpt"
	"strikemap/geo"
	"strikemap/geo/geoparse"
)

// decider reads reports again without their words, one at a time: who asks anew
// gives up what was asked before.
type decider struct{ cancel context.CancelFunc }

// decide is what the panel asks to cover the words of a report.
type decide func(in *geo.Reading, r *geo.Report, tell func(excerpt.Decided))

// decide tells what each word of a report decides and what its place's name could
// mean, unless something else was asked meanwhile.
func (w *Window) decide(in *geo.Reading, r *geo.Report, tell func(excerpt.Decided)) {
	if w.decider.cancel != nil {
		w.decider.cancel()
	}
	ctx, cancel := context.WithCancel(context.Background())
	w.decider.cancel = cancel
	w.spawn(func() {
		defer cancel()
		p, err := w.loaded.Parser()
		if err != nil || ctx.Err() != nil {
			return // the window says elsewhere that nothing can be read
		}
		d := decided(ctx, p, in, r)
		if ctx.Err() == nil {
			fyne.Do(func() { tell(d) })
		}
	})
}

// decided reads a report again.
func decided(ctx context.Context, p *geoparse.Parser, in *geo.Reading, r *geo.Report) excerpt.Decided {
	var d excerpt.Decided
	if r.Mention >= 0 && r.Mention < len(in.Mentions) {
		for _, x := range p.Bearers(&in.Mentions[r.Mention]) {
			d.Bearers = append(d.Bearers, excerpt.Bearer{Place: x, Raion: p.RaionOf(x)})
		}
	}
	d.Words = p.Influence(ctx, in, r)
	return d
}
