package handout

import (
	"archive/zip"
	"io"

	"strikemap/app/slide"
	"strikemap/geo/viewport"
)

// WritePictures writes the slides as PNGs of 1080p in one archive.
func WritePictures(w io.Writer, d *slide.Deck, o Options) error {
	archive := zip.NewWriter(w)
	for i := range d.Pages {
		file, err := archive.CreateHeader(&zip.FileHeader{Name: PictureName("briefing", i), Method: zip.Store, Modified: o.Made})
		if err != nil {
			return err
		}
		if err := Picture(file, d, i, viewport.Size{W: 1920, H: 1080}); err != nil {
			return err
		}
	}
	return archive.Close()
}
