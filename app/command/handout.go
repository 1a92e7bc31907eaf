package command

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"strikemap/app/handout"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/app/words"
	"strikemap/geo/briefing"
	"strikemap/geo/export"
	"strikemap/geo/viewport"
)

// handed is what a briefing is written as.
type handed struct {
	Briefing string `placeholder:"NAME" help:"Write this briefing as a handout, to .pdf or .html, or each of its slides to .png, or all to .zip."`
	Slides   bool   `with:"briefing" help:"With --briefing: the slides themselves in the .pdf, not the list."`
	Paper    string `enum:"a4,letter" default:"a4" with:"briefing" help:"With --briefing: a4 or letter."`
}

// handoutEndings are the endings of files that a briefing is written to.
var handoutEndings = []string{".pdf", ".html", ".zip", ".png"}

// check refuses a file to which no handout is written, when one is asked for.
func (h *handed) check(out string) error {
	if h.Briefing != "" && !slices.Contains(handoutEndings, strings.ToLower(filepath.Ext(out))) {
		return fmt.Errorf("%s ends in none of %s, in which a handout ends", out, strings.Join(handoutEndings, ", "))
	}
	return nil
}

// isHandout reports whether only a briefing is written to such a file.
func isHandout(out string) bool {
	ext := strings.ToLower(filepath.Ext(out))
	return ext == ".html" || ext == ".zip"
}

// handOut writes a briefing of the workspace.
func (x *exported) handOut(s *session) error {
	shown, err := s.decided(x.Workspace, x.Filter)
	if err != nil {
		return err
	}
	if names := briefing.Names(shown.Book().State()); !slices.Contains(names, x.Briefing) {
		return noBriefing(x.Briefing, names)
	}
	fonts, err := s.letters(x.Lang)
	if err != nil {
		return err
	}
	world, err := s.loaded.Outline()
	if err != nil {
		return err
	}
	b := briefing.Of(shown.Book(), x.Briefing, shown.ShownEntries())
	if x.PublishSafe {
		safe := x.safe(time.Now())
		safe.Local = translations.Area
		b = safe.Briefing(b, words.Say(x.Lang))
		fmt.Fprintf(s.stderr, "strikemap: %s: %s\n", x.Out, b.Withheld)
	}
	deck := slide.NewDeck(b, world, fonts, x.Lang)
	o := handout.Options{Version: s.bundle.Version, Filter: x.filter(shown), Made: time.Now(), Letter: x.Paper == "letter"}
	write := func(w io.Writer) error { return handout.WritePDF(w, deck, o) }
	switch ext := strings.ToLower(filepath.Ext(x.Out)); {
	case ext == ".html":
		write = func(w io.Writer) error { return handout.WriteHTML(w, deck, o) }
	case ext == ".zip":
		write = func(w io.Writer) error { return handout.WritePictures(w, deck, o) }
	case ext == ".png":
		return x.pictures(deck)
	case x.Slides:
		write = func(w io.Writer) error { return handout.WriteSlides(w, deck, o) }
	}
	return export.Save(x.Out, write)
}

// pictures writes every slide to a file of its own: F-01.png, F-02.png …
func (x *exported) pictures(deck *slide.Deck) error {
	stem := strings.TrimSuffix(x.Out, filepath.Ext(x.Out))
	for i := range deck.Pages {
		err := export.Save(handout.PictureName(stem, i), func(w io.Writer) error {
			return handout.Picture(w, deck, i, viewport.Size{W: 1920, H: 1080})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// noBriefing says which briefings there are instead.
func noBriefing(name string, names []string) error {
	if len(names) == 0 {
		return fmt.Errorf("no briefing %q was made in it, nor any other: make one in the window", name)
	}
	slices.Sort(names)
	return fmt.Errorf("no briefing %q was made in it: choose one of %s", name, strings.Join(names, ", "))
}
