package gather

import (
	"path/filepath"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

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
	list     *rows
	say      *theme.Line
}

// Deed is something that can be done with the articles that are chosen.
type Deed struct {
	Key  string // of its name among the translations
	Icon fyne.Resource
	Do   func(rs []*geo.Reading)
}

// NewSheet returns the list of articles. Copies tells of near copies, by their
// hashes, which texts they reprint; deeds closes the list first.
func NewSheet(articles []*geo.Reading, copies map[string]string, deeds ...Deed) *Sheet {
	s := &Sheet{articles: articles, copies: copies, chosen: map[string]bool{}, say: theme.NewCaption("")}
	s.list = newRows(s)
	buttons := make([]fyne.CanvasObject, len(deeds))
	for i, d := range deeds {
		buttons[i] = widget.NewButtonWithIcon(translations.T(d.Key), d.Icon, func() {
			if rs := s.taken(); len(rs) > 0 {
				s.Close()
				d.Do(rs)
			}
		})
	}
	closing := widget.NewButtonWithIcon(translations.T("close"), fynetheme.CancelIcon(), func() { s.Close() })
	said := container.NewBorder(nil, nil, nil, closing, container.NewVBox(layout.NewSpacer(), theme.Pad(s.say, 0, 4), layout.NewSpacer()))
	s.Content = container.NewBorder(nil, container.NewVBox(theme.Pad(container.NewHBox(buttons...), 4, 0), said), nil, nil, container.NewStack(theme.NewGround(theme.ColorSurface), s.list))
	s.count()
	return s
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

func (s *Sheet) length() int        { return len(s.articles) }
func (s *Sheet) name(i int) string  { return nameOf(&s.articles[i].Article) }
func (s *Sheet) cancel()            { s.Close() }
func (s *Sheet) up()                {}
func (s *Sheet) typePath(rune) bool { return false }
func (s *Sheet) tap(i int)          { s.toggle(i) }
func (s *Sheet) take(i int)         { s.toggle(i) }

// nameOf names an article by its title, else by its file.
func nameOf(a *geo.Article) string {
	switch {
	case a.Title != "":
		return a.Title
	case a.Path != "":
		return filepath.Base(a.Path)
	}
	return translations.T("article.untitled")
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
	l.set(nameOf(a), facts, fynetheme.FileTextIcon(), s.chosen[a.SHA256], func() { s.toggle(i) })
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
