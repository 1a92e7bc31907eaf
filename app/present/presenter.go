package present

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
)

// Presenter is the strip that the speaker sees in the main window while the
// audience has a display of its own: the stop, its exact quote, what comes next
// and the time.
type Presenter struct {
	widget.BaseWidget
	show            *Show
	began           time.Time
	at, next, clock *theme.Line
	quote           *widget.Label
	content         fyne.CanvasObject
}

// NewPresenter returns the strip of a presentation, which it follows.
func NewPresenter(p *Show) *Presenter {
	s := &Presenter{show: p, began: time.Now(), at: theme.NewLine(""), next: theme.NewCaption(""), clock: theme.NewLine("")}
	s.at.Bold, s.clock.Bold, s.clock.Whole = true, true, true
	s.quote = widget.NewLabel("")
	s.quote.Wrapping, s.quote.Selectable = fyne.TextWrapWord, true
	t := p.keyboard.Table
	buttons := container.NewHBox(t.NewButton("action.stop_previous"), t.NewButton("action.stop_next"),
		t.NewTextButton("action.black"), t.NewTextButton("action.leave"))
	words := container.New(layout.NewCustomPaddedVBoxLayout(2), s.at, s.next)
	head := container.NewBorder(nil, nil, nil, container.NewHBox(container.NewCenter(s.clock), buttons), words)
	ground := theme.NewGround(theme.ColorChosen)
	s.content = container.NewStack(ground, theme.Pad(container.NewVBox(head, s.quote), 8, 12))
	s.ExtendBaseWidget(s)
	p.Turned = s.update
	s.update()
	return s
}

// CreateRenderer shows the strip.
func (s *Presenter) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.content) }

// Tick shows the time; it is called once a second.
func (s *Presenter) Tick() {
	past := time.Since(s.began).Round(time.Second)
	s.clock.SetText(time.Now().Format("15:04") + "  +" + past.String())
	s.content.Refresh()
}

// update shows the stop of now.
func (s *Presenter) update() {
	p := s.show
	s.at.SetText(translations.T("present.now", "At", p.at, "Of", len(p.stops), "What", p.headline(p.at)))
	s.next.SetText(translations.T("present.next", "What", p.headline(p.at+1)))
	quote := ""
	if e := p.event(p.at); e != nil {
		quote = "“" + e.Lead().Evidence.Text + "”"
	}
	s.quote.SetText(quote)
	s.Tick()
}
