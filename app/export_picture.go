package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
	"github.com/paulmach/orb"

	"strikemap/app/translations"
	"strikemap/geo/viewport"
)

// pictureItems are the rows by which a picture is composed.
type pictureItems struct {
	title, bound               *field
	look, shape, scale, frame  *picker
	legend, inset, transparent *ticked
	pace                       *picker
	cumulative                 *ticked
}

// newPictureItems returns the rows. Reshape is called when other rows are asked for,
// changed with every other change.
func (x *exporter) newPictureItems(reshape, changed func()) *pictureItems {
	p := &pictureItems{title: x.dialogs.field(translations.T("picture.title"))}
	low, high := x.chart.View().Bound()
	a, b := viewport.Unproject(low), viewport.Unproject(high)
	p.bound = x.dialogs.field(boundText(orb.Bound{Min: a, Max: b}))
	p.bound.Validator = func(text string) error {
		if _, wrong := readBound(text); wrong != "" {
			return errText(wrong)
		}
		return nil
	}
	var styles, sizes, parts []string
	for _, s := range looks {
		styles = append(styles, translations.T(s.key))
	}
	for _, s := range shapes {
		sizes = append(sizes, translations.T(s.key))
	}
	for _, key := range frames {
		parts = append(parts, translations.T(key))
	}
	p.look, p.shape, p.scale, p.frame = x.dialogs.picker(styles, nil), x.dialogs.picker(sizes, nil), x.dialogs.picker(scales, nil), x.dialogs.picker(parts, nil)
	p.legend, p.inset, p.transparent = x.dialogs.ticked("picture.legend", changed), x.dialogs.ticked("picture.inset", changed), x.dialogs.ticked("picture.clear", changed)
	p.legend.SetChecked(true)
	p.pace, p.cumulative = x.dialogs.picker(paceNames(), nil), x.dialogs.ticked("playback.cumulative", changed)
	for chosen, i := range map[*picker]int{p.look: 0, p.shape: 0, p.scale: 1, p.frame: 0, p.pace: 1} {
		chosen.SetSelectedIndex(i)
		chosen.OnChanged = func(string) { changed() }
	}
	p.frame.OnChanged = func(string) { reshape() }
	p.title.OnChanged, p.bound.OnChanged = func(string) { changed() }, func(string) { changed() }
	return p
}

// errText is what is wrong, in words.
type errText string

// Error returns the words.
func (e errText) Error() string { return string(e) }

// items returns the rows of a format.
func (p *pictureItems) items(f format) []*widget.FormItem {
	look := fyne.CanvasObject(p.look)
	if f.scaled {
		look = container.NewGridWithColumns(2, p.look, p.scale)
	}
	items := []*widget.FormItem{
		item("picture.heading", p.title), item("picture.style", look), item("picture.shape", p.shape), item("picture.frame", p.frame),
	}
	if p.frame.SelectedIndex() == len(frames)-1 {
		items = append(items, item("picture.bound", p.bound))
	}
	if f.playback != nil {
		items = append(items, item("playback.pace", container.NewGridWithColumns(2, p.pace, p.cumulative)))
		return append(items, item("picture.with", container.NewHBox(p.legend, p.inset)))
	}
	return append(items, item("picture.with", container.NewHBox(p.legend, p.inset, p.transparent)))
}

// chosen returns what is chosen.
func (p *pictureItems) chosen() composition {
	c := composition{
		title: p.title.Text, style: looks[max(p.look.SelectedIndex(), 0)].make(), ratio: float64(p.scale.SelectedIndex() + 1),
		size: shapes[max(p.shape.SelectedIndex(), 0)].size, bare: !p.legend.Checked, inset: p.inset.Checked, transparent: p.transparent.Checked,
		pace: paces[max(p.pace.SelectedIndex(), 0)], cumulative: p.cumulative.Checked,
	}
	switch p.frame.SelectedIndex() {
	case 1:
		c.country = true
	case 2:
		c.bound, _ = readBound(p.bound.Text)
	}
	return c
}
