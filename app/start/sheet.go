package start

import (
	"image/color"
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
)

// Ways are what a person can begin with. The sheet is closed before one is called.
type Ways struct {
	Continue func(path string) // a workspace
	Files    func()
	Open     func() // another workspace
	Sample   func()
	Close    func() // closes the sheet; also called alone, for none of them
}

// Sheet is the choice of what to begin with.
type Sheet struct {
	Content fyne.CanvasObject
	rows    []fyne.CanvasObject
}

// mostListed is how many workspaces are offered.
const mostListed = 4

// width is how wide the sheet is.
const width = 460

// NewSheet returns the choice, with the workspaces that were opened last, the last
// first.
func NewSheet(workspaces []string, icon fyne.Resource, w Ways) *Sheet {
	s := &Sheet{}
	add := func(title, about string, icon fyne.Resource, do func()) {
		s.rows = append(s.rows, newRow(title, about, icon, func() { w.Close(); do() }, w.Close))
	}
	for i, path := range workspaces[:min(len(workspaces), mostListed)] {
		name := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
		if i == 0 {
			name = translations.T("start.continue", "Name", name)
		}
		add(name, filepath.Dir(path), fynetheme.StorageIcon(), func() { w.Continue(path) })
	}
	add(translations.T("start.files"), translations.T("start.files.how"), fynetheme.FolderOpenIcon(), w.Files)
	add(translations.T("start.open"), translations.T("start.open.how"), fynetheme.FileIcon(), w.Open)
	add(translations.T("start.sample"), translations.T("start.sample.how"), fynetheme.VisibilityIcon(), w.Sample)
	about := widget.NewLabel(translations.T("start.about"))
	about.Wrapping = fyne.TextWrapWord
	head := container.NewBorder(nil, nil, emblem(icon), nil, about)
	room := canvas.NewRectangle(color.Transparent)
	room.SetMinSize(fyne.NewSize(width, 0))
	s.Content = container.NewVBox(room, head, container.NewVBox(s.rows...))
	return s
}

// emblem is the program's icon.
func emblem(icon fyne.Resource) fyne.CanvasObject {
	if icon == nil {
		return nil
	}
	i := canvas.NewImageFromResource(icon)
	i.FillMode = canvas.ImageFillContain
	i.SetMinSize(fyne.NewSquareSize(48))
	return theme.Pad(container.NewCenter(i), 0, 4)
}

// Focus returns what has the keys at first.
func (s *Sheet) Focus() fyne.Focusable { return s.rows[0].(fyne.Focusable) }
