package article

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"strikemap/geo"
)

var (
	errNotWord = because(geo.FaultNotWord, errors.New("it is an archive but no DOCX document: save it as DOCX or text"))
	errBomb    = because(geo.FaultUnpacked, fmt.Errorf("its contents are larger than %d MB when unpacked: save it as text", mostUnpacked>>20), megabytes(mostUnpacked))
	errNoWords = because(geo.FaultDocumentEmpty, errors.New("the document has no text: choose one that has"))
)

// wordDocument reads a DOCX document: what a reader of it sees, once. Notes
// stand behind the text, then what the heads and feet of its pages add.
func wordDocument(data []byte) iter.Seq2[draft, error] { return one(readWord(data)) }

func readWord(data []byte) (draft, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return draft{}, because(geo.FaultDocument, fmt.Errorf("the document is damaged: %w; save it again", err))
	}
	w := &wordArchive{Reader: archive}
	w.main, w.relations = mainPart(archive)
	text, err := w.text()
	if err != nil {
		return draft{}, err
	}
	if strings.TrimSpace(text) == "" {
		return draft{}, errNoWords
	}
	d := draft{text: text}
	if core, err := unpack(archive, "docProps/core.xml"); err == nil {
		var properties struct {
			Creator  string `xml:"creator"`
			Language string `xml:"language"`
		}
		if xml.Unmarshal(core, &properties) == nil {
			d.author, d.language = oneLine(properties.Creator), knownLanguage(properties.Language)
		}
	}
	return d, nil
}

// wordArchive is the package of a DOCX document.
type wordArchive struct {
	*zip.Reader
	main      string     // name of the part that holds the text
	relations []relation // of the main part
	styles    map[string]wordStyle
}

// text returns the text of the document, its notes, heads and feet.
func (w *wordArchive) text() (string, error) {
	if styles, err := w.related("styles"); err == nil {
		w.styles = readStyles(styles)
	}
	body, err := unpack(w.Reader, w.main)
	if err != nil {
		return "", err
	}
	r := newWordReader(body, w.styles)
	r.chunks = w.chunks()
	if err := r.read(); err != nil {
		return "", because(geo.FaultDocument, fmt.Errorf("the document is damaged: %w; save it again", err))
	}
	blocks := r.blocks()
	for _, kind := range []string{"footnote", "endnote"} {
		blocks = append(blocks, w.notes(kind, r.cited[kind])...)
	}
	blocks = append(blocks, w.margins(blocks)...)
	return strings.Join(blocks, "\n\n"), nil
}

// chunkFormats are the formats of files that a document may show in place.
var chunkFormats = map[string]format{
	".htm": webPage, ".html": webPage, ".xhtml": webPage,
	".mht": webArchive, ".mhtml": webArchive, ".txt": plainText,
}

// chunks returns the text of the files that the document shows in place, by
// their relations. Some programs write documents that hold nothing else.
func (w *wordArchive) chunks() map[string]string {
	chunks := make(map[string]string)
	for _, rel := range w.relations {
		read := chunkFormats[ext(rel.Target)]
		if rel.kind() != "aFChunk" || read == nil {
			continue
		}
		data, err := unpack(w.Reader, rel.Target)
		if err != nil {
			continue
		}
		for d, err := range read(data) {
			if err == nil {
				chunks[rel.ID] = d.text
			}
		}
	}
	return chunks
}

// notes returns the notes of a kind in the order in which the text cites them.
func (w *wordArchive) notes(kind string, cited []string) []string {
	if len(cited) == 0 {
		return nil
	}
	part, err := w.related(kind + "s")
	if err != nil {
		return nil
	}
	r := newWordReader(part, w.styles)
	r.note = kind
	if r.read() != nil {
		return nil
	}
	var blocks []string
	for _, id := range cited {
		blocks = append(blocks, r.notes[id]...)
		delete(r.notes, id)
	}
	return blocks
}

// margins returns the paragraphs of heads and feet that hold a word and that
// the text does not hold.
func (w *wordArchive) margins(text []string) []string {
	seen := make(map[string]bool, len(text))
	for _, b := range text {
		seen[b] = true
	}
	var blocks []string
	for _, rel := range w.relations {
		if kind := rel.kind(); kind != "header" && kind != "footer" {
			continue
		}
		part, err := unpack(w.Reader, rel.Target)
		if err != nil {
			continue
		}
		r := newWordReader(part, w.styles)
		if r.read() != nil {
			continue
		}
		for _, b := range r.blocks() {
			if !seen[b] && len(strings.FieldsFunc(b, notLetter)) > 2 {
				seen[b] = true
				blocks = append(blocks, b)
			}
		}
	}
	return blocks
}

// unpack returns a file of the archive unless it is too large.
func unpack(archive *zip.Reader, name string) ([]byte, error) {
	f, err := openPart(archive, name)
	if err != nil {
		return nil, errNotWord
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, mostUnpacked+1))
	if len(data) > mostUnpacked {
		return nil, errBomb
	}
	if err != nil {
		return nil, because(geo.FaultDocument, fmt.Errorf("the document is damaged: %w; save it again", err))
	}
	if e := ext(name); e == ".xml" || e == ".rels" {
		err = checkXML(data)
	}
	return data, err
}
