package reference

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// Formats are the endings of the files that Read takes.
var Formats = []string{".geojson", ".json", ".kml", ".kmz", ".gpkg"}

// Read reads a file of a person's own, thinned out to what a map of a country shows.
func Read(path string) (*Drawing, error) {
	d, err := read(path)
	if err == nil && d.Empty() {
		err = errNothing
	}
	if err == nil {
		err = d.thin()
	}
	if err != nil {
		return nil, fmt.Errorf("read layer %s: %w", filepath.Base(path), err)
	}
	return d, nil
}

func read(path string) (*Drawing, error) {
	about, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, errors.Unwrap(err)
	case !about.Mode().IsRegular():
		return nil, errors.New("it is no file")
	case about.Size() > mostBytes:
		return nil, fmt.Errorf("it is larger than %d MB: simplify it or cut it to Ukraine in a GIS first", mostBytes>>20)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, errors.Unwrap(err)
	}
	defer func() { _ = f.Close() }() // it was only read
	start := make([]byte, 512)
	n, err := io.ReadFull(f, start)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, errors.New("it is empty")
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	switch start = bytes.TrimLeft(bytes.TrimPrefix(start[:n], []byte("\xef\xbb\xbf")), " \t\r\n"); {
	case bytes.HasPrefix(start, []byte("SQLite format 3\x00")):
		return readGeoPackage(path)
	case bytes.HasPrefix(start, []byte("PK\x03\x04")):
		return readKMZ(f, about.Size())
	case bytes.HasPrefix(start, []byte("{")):
		return readGeoJSON(f)
	case bytes.HasPrefix(start, []byte("<")):
		return readKML(f)
	}
	return nil, errors.New("it is no GeoJSON, KML, KMZ or GeoPackage")
}

// readKMZ reads the first KML of an archive.
func readKMZ(r io.ReaderAt, size int64) (*Drawing, error) {
	archive, err := zip.NewReader(r, size)
	if err != nil {
		return nil, fmt.Errorf("it is a damaged archive: %w", err)
	}
	for _, f := range archive.File {
		if !strings.EqualFold(filepath.Ext(f.Name), ".kml") {
			continue
		}
		part, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("it is a damaged archive: %w", err)
		}
		defer func() { _ = part.Close() }() // it was only read
		return readKML(io.LimitReader(part, mostBytes))
	}
	return nil, errors.New("it is an archive without a KML file")
}
