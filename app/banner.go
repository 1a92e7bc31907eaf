package app

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
)

// banner is a line above the status that asks something and can wait.
type banner struct {
	content *fyne.Container
	text    *theme.Line
	give    *widget.Button
	agree   func()
}

func newBanner() *banner {
	b := &banner{text: theme.NewLine("")}
	b.give = widget.NewButton("", func() { b.hide(); b.agree() })
	b.give.Importance = widget.HighImportance
	later := widget.NewButton(translations.T("batch.later"), b.hide)
	later.Importance = widget.LowImportance
	line := container.NewBorder(nil, nil, theme.Pad(container.NewCenter(theme.NewSmallIcon(fynetheme.QuestionIcon())), 0, 8), container.NewHBox(b.give, later),
		container.NewVBox(layout.NewSpacer(), b.text, layout.NewSpacer()))
	b.content = container.NewStack(theme.NewGround(theme.ColorSurface), container.NewBorder(widget.NewSeparator(), nil, nil, nil, theme.Pad(line, 2, 4)))
	b.content.Hide()
	return b
}

// ask shows a question; agree is called when its button is pressed.
func (b *banner) ask(text, button string, agree func()) {
	b.text.SetText(text)
	b.give.SetText(button)
	b.agree = agree
	b.content.Show()
}

func (b *banner) hide() { b.content.Hide() }
