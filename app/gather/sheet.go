package gather

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/action"
	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/geo"
)

// Sheet is the list of the articles, of which many can be chosen, with what can be
// done with them.
type Sheet struct {
	Content fyne.CanvasObject
	Close   func()

	articles []*geo.Reading
	copies   map[string]string // of near copies, the texts that they reprint
	chosen   map[string]bool   // by hash
	deeds    []Deed
	list     *rows
	tapped   tapped
	say      *theme.Line
}

// ofLooking is how many deeds, the first, only look at articles; they stand in a row of
// their own.
const ofLooking = 2

// Deed is something that can be done with the articles that are chosen.
type Deed struct {
	Key  string // of its name among the translations
	Icon fyne.Resource
	Do   func(rs []*geo.Reading)
}

// NewSheet returns the list of articles. Copies tells of near copies, by their
// hashes, which texts they reprint. A deed closes the list first; Enter does the first.
func NewSheet(articles []*geo.Reading, copies map[string]string, deeds ...Deed) *Sheet {
	s := &Sheet{articles: articles, copies: copies, chosen: map[string]bool{}, deeds: deeds, say: theme.NewCaption("")}
	s.list = newRows(s)
	buttons := make([]fyne.CanvasObject, len(deeds))
	for i, d := range deeds {
		buttons[i] = widget.NewButtonWithIcon(translations.T(d.Key), d.Icon, func() { s.do(d, s.taken()) })
	}
	closing := widget.NewButtonWithIcon(translations.T("close"), fynetheme.CancelIcon(), func() { s.Close() })
	first := min(len(buttons), ofLooking)
	foot := container.NewBorder(nil, nil, container.NewHBox(buttons[:first]...), closing)
	below := container.NewVBox(theme.Pad(s.say, 4, 4), container.NewHBox(buttons[first:]...), foot)
	s.Content = container.NewBorder(nil, below, nil, nil, container.NewStack(theme.NewGround(theme.ColorSurface), s.list))
	s.count()
	return s
}

// do does something with articles, once the list is closed.
func (s *Sheet) do(d Deed, rs []*geo.Reading) {
	if len(rs) > 0 {
		s.Close()
		d.Do(rs)
	}
}

// menu offers what can be done with the article of a row, or with all that are chosen
// when it is one of them.
func (s *Sheet) menu(i int) *fyne.Menu {
	rs := s.articles[i : i+1]
	if s.chosen[rs[0].Article.SHA256] {
		rs = s.taken()
	}
	choices := make([]action.Choice, len(s.deeds))
	for i, d := range s.deeds {
		choices[i] = action.Choice{Name: translations.T(d.Key), Do: func() { s.do(d, rs) }}
	}
	return action.NewPopup(choices...)
}

// Focus returns what has the keys at first.
func (s *Sheet) Focus() fyne.Focusable { return s.list }

// taken returns the articles that are chosen; when none is, the one that the keys
// are at.
func (s *Sheet) taken() []*geo.Reading {
	if len(s.chosen) == 0 && s.list.at < len(s.articles) {
		return s.articles[s.list.at : s.list.at+1]
	}
	return slices.DeleteFunc(slices.Clone(s.articles), func(r *geo.Reading) bool { return !s.chosen[r.Article.SHA256] })
}

func (s *Sheet) takeNone() {}

func (s *Sheet) length() int        { return len(s.articles) }
func (s *Sheet) name(i int) string  { return translations.Article(&s.articles[i].Article) }
func (s *Sheet) cancel()            { s.Close() }
func (s *Sheet) up()                {}
func (s *Sheet) typePath(rune) bool { return false }
func (s *Sheet) take(i int) {
	s.list.at = i
	s.do(s.deeds[0], s.taken())
}

// tap chooses an article; a second one soon after opens it alone.
func (s *Sheet) tap(i int) {
	path := s.articles[i].Article.SHA256
	again := s.tapped.path == path && time.Since(s.tapped.at) < fyne.CurrentApp().Driver().DoubleTapDelay()
	s.tapped = tapped{path, time.Now()}
	if again {
		s.do(s.deeds[0], s.articles[i:i+1])
		return
	}
	s.toggle(i)
}

func (s *Sheet) show(l *line, i int) {
	a := &s.articles[i].Article
	facts := translations.T("sheet.undated")
	if !a.Published.IsZero() {
		facts = translations.Day(a.Published)
	}
	if a.Publisher != "" {
		facts = a.Publisher + " · " + facts
	}
	if s.copies[a.SHA256] != "" {
		facts = translations.T("sheet.copy") + " · " + facts
	}
	l.menu = func(at fyne.Position) { action.ShowMenu(s.menu(i), s.list, at) }
	l.set(translations.Article(a), facts, fynetheme.FileTextIcon(), s.chosen[a.SHA256], func() { s.toggle(i) })
}

func (s *Sheet) toggle(i int) {
	hash := s.articles[i].Article.SHA256
	if s.chosen[hash] {
		delete(s.chosen, hash)
	} else {
		s.chosen[hash] = true
	}
	s.count()
}

// all chooses every article, or none when all are.
func (s *Sheet) all() {
	if len(s.chosen) == len(s.articles) {
		clear(s.chosen)
	} else {
		for _, r := range s.articles {
			s.chosen[r.Article.SHA256] = true
		}
	}
	s.count()
}

// count says how many are chosen.
func (s *Sheet) count() {
	if n := len(s.chosen); n > 0 {
		s.say.SetText(translations.N("picker.chosen", n))
	} else {
		s.say.SetText(translations.T("sheet.hint"))
	}
	s.list.Refresh()
}
