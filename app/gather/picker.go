package gather

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	fynetheme "fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"strikemap/app/theme"
	"strikemap/app/translations"
	"strikemap/app/words"
	"strikemap/geo"
)

// Picker is a list of the files and folders of a folder, of which many can be
// chosen, with a box for a path that is typed.
type Picker struct {
	Content fyne.CanvasObject
	Done    func(paths []string) // something was chosen
	Cancel  func()

	many    bool
	folders bool // a folder is asked for, no file
	kinds   []Kinds
	kind    Kinds
	folder  string
	entries []entry
	chosen  map[string]int64 // sizes by path
	tapped  tapped

	path  *box
	list  *rows
	say   *theme.Line
	agree *widget.Button
	whole *widget.Button
}

// NewPicker returns the list of a folder. Many tells whether more than one file
// can be chosen, and folders.
func NewPicker(folder string, many bool, kinds []Kinds) *Picker {
	p := &Picker{many: many, kinds: kinds, kind: kinds[0], chosen: map[string]int64{}, say: theme.NewCaption("")}
	p.build(folder)
	return p
}

func (p *Picker) build(folder string) {
	p.path = newBox(p.typed, func() { p.Cancel() })
	p.list = newRows(p)
	p.Content = container.NewBorder(p.head(), p.foot(), nil, nil, container.NewStack(theme.NewGround(theme.ColorSurface), p.list))
	p.enter(folder)
}

// NewFolders returns the list of the folders in a folder, of which one can be chosen: the
// one that was entered.
func NewFolders(folder string) *Picker {
	p := &Picker{folders: true, kinds: noFiles, kind: noFiles[0], chosen: map[string]int64{}, say: theme.NewCaption("")}
	p.build(folder)
	return p
}

// Focus returns what has the keys at first.
func (p *Picker) Focus() fyne.Focusable { return p.list }

// kindWidth is how much room the choice of kinds takes.
const kindWidth = 250

func (p *Picker) head() fyne.CanvasObject {
	up := widget.NewButtonWithIcon("", fynetheme.MoveUpIcon(), p.up)
	home := widget.NewButtonWithIcon("", fynetheme.HomeIcon(), func() { p.enter(homeFolder()) })
	names := make([]string, len(p.kinds))
	for i, k := range p.kinds {
		names[i] = translations.T(k.Key)
	}
	kind := widget.NewSelect(names, nil)
	kind.SetSelected(names[0])
	kind.OnChanged = func(string) {
		p.kind = p.kinds[kind.SelectedIndex()]
		p.look()
	}
	if p.folders {
		return container.NewBorder(nil, nil, container.NewHBox(up, home), nil, p.path)
	}
	return container.NewBorder(nil, nil, container.NewHBox(up, home), container.NewGridWrap(fyne.NewSize(kindWidth, kind.MinSize().Height), kind), p.path)
}

func (p *Picker) foot() fyne.CanvasObject {
	cancel := widget.NewButtonWithIcon(translations.T("cancel"), fynetheme.CancelIcon(), func() { p.Cancel() })
	agree := "picker.open"
	if p.folders {
		agree = "picker.choose"
	}
	p.agree = widget.NewButtonWithIcon(translations.T(agree), fynetheme.ConfirmIcon(), p.done)
	p.agree.Importance = widget.HighImportance
	p.whole = widget.NewButtonWithIcon(translations.T("picker.folder"), fynetheme.FolderIcon(), func() { p.Done([]string{p.folder}) })
	p.whole.Hidden = !p.many
	line := container.NewBorder(nil, nil, p.whole, container.NewHBox(cancel, p.agree), container.NewVBox(layout.NewSpacer(), theme.Pad(p.say, 0, 8), layout.NewSpacer()))
	return theme.Pad(line, 4, 0)
}

// enter lists another folder.
func (p *Picker) enter(folder string) {
	p.folder = folder
	p.path.SetText(withSeparator(folder))
	p.look()
	p.list.ScrollToTop()
	p.list.walk(0)
}

func withSeparator(folder string) string {
	if strings.HasSuffix(folder, string(filepath.Separator)) {
		return folder
	}
	return folder + string(filepath.Separator)
}

func (p *Picker) up() {
	before := p.folder
	p.enter(filepath.Dir(p.folder))
	if at := slices.IndexFunc(p.entries, func(e entry) bool { return e.path == before }); at >= 0 {
		p.list.walk(at)
	}
}

// look lists the folder anew.
func (p *Picker) look() {
	var err error
	p.entries, err = listFolder(p.folder, p.kind)
	if err != nil {
		p.fault(err)
	} else {
		p.count()
	}
	p.list.Refresh()
}

func (p *Picker) fault(err error) {
	switch {
	case errors.Is(err, os.ErrNotExist):
		err = &geo.Fault{Reason: geo.Because(geo.FaultNoFile), Err: errors.New("there is no such file: check its name and folder")}
	case errors.Is(err, os.ErrPermission):
		err = &geo.Fault{Reason: geo.Because(geo.FaultNotAllowed), Err: errors.New("it may not be read: change its permissions or copy it elsewhere")}
	}
	p.say.Color = fynetheme.ColorNameError
	p.say.SetText(translations.Capital(words.Fault(translations.Language())(err)))
}

// count says how much is chosen.
func (p *Picker) count() {
	bytes := int64(0)
	for _, n := range p.chosen {
		bytes += n
	}
	p.say.Color = theme.ColorMuted
	switch {
	case len(p.chosen) > 0:
		said := translations.N("picker.chosen", len(p.chosen)) + " · " + translations.FileSize(bytes)
		if n := p.elsewhere(); n > 0 {
			said += " · " + translations.N("picker.elsewhere", n)
		}
		p.say.SetText(said)
	case p.folders:
		p.say.SetText(translations.T("picker.folder_hint"))
	case len(p.entries) == 0:
		p.say.SetText(translations.T("picker.empty"))
	case p.many:
		p.say.SetText(translations.T("picker.hint"))
	default:
		p.say.SetText("")
	}
	if len(p.chosen) == 0 && !p.folders {
		p.agree.Disable()
	} else {
		p.agree.Enable()
	}
}

// elsewhere returns how many of what is chosen do not stand in the folder that is shown.
func (p *Picker) elsewhere() int {
	n := 0
	for path := range p.chosen {
		if filepath.Dir(path) != filepath.Clean(p.folder) {
			n++
		}
	}
	return n
}

func (p *Picker) length() int       { return len(p.entries) }
func (p *Picker) name(i int) string { return p.entries[i].name }
func (p *Picker) cancel()           { p.Cancel() }

func (p *Picker) show(l *line, i int) {
	e := p.entries[i]
	_, on := p.chosen[e.path]
	toggle := func() { p.toggle(i) }
	switch {
	case !e.folder:
		l.set(e.name, translations.FileSize(e.size)+" · "+translations.Day(e.changed), fynetheme.FileTextIcon(), on, toggle)
	case p.many:
		l.set(e.name, "", fynetheme.FolderIcon(), on, toggle)
	default:
		l.set(e.name, "", fynetheme.FolderIcon(), false, nil)
	}
}

// typePath begins to type a path.
func (p *Picker) typePath(first rune) bool {
	if first != '/' && first != '~' && first != '\\' {
		return false
	}
	if c := fyne.CurrentApp().Driver().CanvasForObject(p.path); c != nil {
		p.path.SetText(string(first))
		p.path.CursorColumn = 1
		c.Focus(p.path)
	}
	return true
}

// tap enters a folder and chooses a file; a second one soon after opens the file. The
// second one on a folder means nothing in the folder.
func (p *Picker) tap(i int) {
	e := p.entries[i]
	again := time.Since(p.tapped.at) < fyne.CurrentApp().Driver().DoubleTapDelay()
	before := p.tapped.path
	p.tapped = tapped{e.path, time.Now()}
	switch {
	case again && before == p.folder:
		p.tapped.path = p.folder
	case e.folder:
		p.enter(e.path)
	case again && before == e.path:
		if _, on := p.chosen[e.path]; !on {
			p.toggle(i)
		}
		p.done()
	default:
		p.toggle(i)
	}
}

// tapped is what was pressed last: the path of a file or folder, the hash of an article.
type tapped struct {
	path string
	at   time.Time
}

// take takes what is chosen; when nothing is, it enters a folder or takes the file
// itself.
func (p *Picker) take(i int) {
	switch e := p.entries[i]; {
	case len(p.chosen) > 0:
		p.done()
	case e.folder:
		p.enter(e.path)
	default:
		p.Done([]string{e.path})
	}
}

// takeNone takes the folder itself where a folder is asked for and there is none in it.
func (p *Picker) takeNone() {
	if p.folders {
		p.done()
	}
}

// toggle chooses a file or folder, or lets go of it.
func (p *Picker) toggle(i int) {
	e := p.entries[i]
	_, on := p.chosen[e.path]
	if !p.many {
		clear(p.chosen)
	}
	if on {
		delete(p.chosen, e.path)
	} else if p.many || !e.folder {
		p.chosen[e.path] = map[bool]int64{false: e.size}[e.folder]
	}
	p.count()
	p.list.Refresh()
}

// all chooses every file that is listed, or every folder where there are only those; it
// lets go of all when all are chosen.
func (p *Picker) all() {
	if !p.many {
		return
	}
	folders := !slices.ContainsFunc(p.entries, func(e entry) bool { return !e.folder })
	free := false
	for _, e := range p.entries {
		_, on := p.chosen[e.path]
		free = free || !on && e.folder == folders
	}
	for _, e := range p.entries {
		switch {
		case e.folder != folders:
		case free && folders:
			p.chosen[e.path] = 0
		case free:
			p.chosen[e.path] = e.size
		default:
			delete(p.chosen, e.path)
		}
	}
	p.count()
	p.list.Refresh()
}

// meant returns the whole path of what was typed.
func (p *Picker) meant(text string) string {
	path := strings.TrimSpace(text)
	if rest, ok := strings.CutPrefix(path, "~"); ok {
		path = homeFolder() + rest
	}
	if !filepath.IsAbs(path) {
		path = filepath.Join(p.folder, path)
	}
	return path
}

// typed takes a path that was typed: a folder is entered, files are chosen. Signs
// such as * stand for many.
func (p *Picker) typed(text string) {
	path := p.meant(text)
	info, err := os.Stat(path)
	switch {
	case p.folders && err == nil && !info.IsDir():
		path = filepath.Dir(path)
		info, err = os.Stat(path)
	case p.folders && err == nil && filepath.Clean(path) == filepath.Clean(p.folder):
		p.done()
		return
	}
	if err == nil && info.IsDir() {
		p.enter(filepath.Clean(path))
		if c := fyne.CurrentApp().Driver().CanvasForObject(p.list); c != nil {
			c.Focus(p.list)
		}
		return
	}
	if err == nil {
		p.Done([]string{filepath.Clean(path)})
		return
	}
	many, bad := filepath.Glob(path)
	many = slices.DeleteFunc(many, hidden)
	if bad == nil && len(many) > 0 && p.many {
		p.Done(many)
		return
	}
	p.fault(err)
}

func (p *Picker) done() {
	switch {
	case p.folders:
		p.Done([]string{p.folder})
	case len(p.chosen) > 0:
		p.Done(slices.Sorted(maps.Keys(p.chosen)))
	}
}

func homeFolder() string {
	home, err := os.UserHomeDir()
	if err != nil {
		return string(filepath.Separator)
	}
	return home
}
