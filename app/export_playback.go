package app

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"strikemap/app/paint"
	"strikemap/app/sheet"
	"strikemap/app/translations"
)

// paces are how long a night of a playback is shown.
var paces = []time.Duration{time.Second / 2, time.Second, 2 * time.Second}

func paceNames() []string {
	var out []string
	for _, p := range paces {
		out = append(out, translations.T("playback.seconds", "N", p.Seconds()))
	}
	return out
}

// playback returns what is written, night by night.
func (x *exporter) playback(m *material, r *request) *sheet.Playback {
	s := x.sheet(m, &r.picture)
	s.Clear = false // frames cover one another
	if !r.format.scaled {
		s.Ratio = 1
	}
	return &sheet.Playback{Sheet: *s, Entries: slices.Collect(m.options.Events), Cumulative: r.picture.cumulative}
}

// errNoNights is why nothing can be played.
var errNoNights = errors.New("nothing of what is shown has a date: there is nothing to play")

// animated writes a playback as a GIF.
func animated(w io.Writer, p *sheet.Playback, pace time.Duration) error {
	if p.Len() == 0 {
		return errNoNights
	}
	return paint.GIF(w, p.Sheet.Scene(), p.Frames(), pace)
}

// pictured writes a playback as pictures in an archive.
func pictured(w io.Writer, p *sheet.Playback, _ time.Duration) error {
	if p.Len() == 0 {
		return errNoNights
	}
	pack, n := zip.NewWriter(w), 0
	for scene := range p.Frames() {
		n++
		f, err := pack.CreateHeader(&zip.FileHeader{Name: fmt.Sprintf("night-%03d.png", n), Method: zip.Store, Modified: p.Sheet.Made})
		if err != nil {
			return err
		}
		if err := paint.PNG(f, scene); err != nil {
			return err
		}
	}
	return pack.Close()
}
