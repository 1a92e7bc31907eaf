package article

import (
	"archive/zip"
	"encoding/xml"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode"
)

// relation is what one part of an Office package says of another.
type relation struct {
	ID     string `xml:"Id,attr"`
	Type   string `xml:"Type,attr"`
	Target string `xml:"Target,attr"` // name of the part within the archive
	Mode   string `xml:"TargetMode,attr"`
}

// kind is the last word of the relation's type, which two standards spell alike.
func (r relation) kind() string { return path.Base(r.Type) }

// relationsOf returns the relations of a part to others in the archive; the
// part "" is the package itself.
func relationsOf(archive *zip.Reader, part string) []relation {
	dir, base := path.Split(part)
	data, err := unpack(archive, path.Join(dir, "_rels", base+".rels"))
	if err != nil {
		return nil
	}
	var list struct {
		Relations []relation `xml:"Relationship"`
	}
	if xml.Unmarshal(data, &list) != nil {
		return nil
	}
	within := list.Relations[:0]
	for _, r := range list.Relations {
		if r.Mode != "External" {
			if !strings.HasPrefix(r.Target, "/") {
				r.Target = path.Join(dir, r.Target)
			}
			r.Target = strings.TrimPrefix(path.Clean(r.Target), "/")
			within = append(within, r)
		}
	}
	return within
}

// mainPart returns the name of the part that holds the text of a document and
// that part's relations.
func mainPart(archive *zip.Reader) (string, []relation) {
	name := "word/document.xml"
	for _, r := range relationsOf(archive, "") {
		if r.kind() == "officeDocument" {
			name = r.Target
		}
	}
	return name, relationsOf(archive, name)
}

// related returns the part that stands in the relation to the main part; one of
// the usual name when the relation is not told.
func (w *wordArchive) related(kind string) ([]byte, error) {
	for _, r := range w.relations {
		if r.kind() == kind {
			return unpack(w.Reader, r.Target)
		}
	}
	return unpack(w.Reader, path.Join(path.Dir(w.main), kind+".xml"))
}

// openPart opens a file of the archive, whatever the case of its name and the
// slashes in it.
func openPart(archive *zip.Reader, name string) (io.ReadCloser, error) {
	for _, f := range archive.File {
		if f.Name == name || strings.EqualFold(strings.ReplaceAll(f.Name, `\`, "/"), name) {
			return f.Open()
		}
	}
	return nil, fs.ErrNotExist
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }
