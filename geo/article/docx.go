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
)

var (
	errNotWord = errors.New("it is an archive but no DOCX document: save it as DOCX or text")
	errBomb    = fmt.Errorf("its contents are larger than %d MB when unpacked: save it as text", maxFile>>20)
)

// wordDocument reads a DOCX document.
func wordDocument(data []byte) iter.Seq2[draft, error] { return one(readWord(data)) }

func readWord(data []byte) (draft, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return draft{}, fmt.Errorf("the document is damaged: %w; save it again", err)
	}
	body, err := unpack(archive, "word/document.xml")
	if err != nil {
		return draft{}, err
	}
	text, err := wordText(body)
	if err != nil {
		return draft{}, fmt.Errorf("the document is damaged: %w; save it again", err)
	}
	if strings.TrimSpace(text) == "" {
		return draft{}, errors.New("the document has no text: choose one that has")
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

// unpack returns a file of the archive unless it is too large.
func unpack(archive *zip.Reader, name string) ([]byte, error) {
	f, err := archive.Open(name)
	if err != nil {
		return nil, errNotWord
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if len(data) > maxFile {
		return nil, errBomb
	}
	if err != nil {
		return nil, fmt.Errorf("the document is damaged: %w; save it again", err)
	}
	return data, nil
}

// wordText returns the paragraphs of a document, one a line with blank lines
// between them, list items with a bullet.
func wordText(document []byte) (string, error) {
	var w wordWriter
	decoder := xml.NewDecoder(bytes.NewReader(document))
	for {
		token, err := decoder.RawToken()
		switch t := token.(type) {
		case xml.StartElement:
			err = w.start(t.Name.Local, decoder)
		case xml.EndElement:
			if t.Name.Local == "p" {
				w.end()
			}
		}
		if errors.Is(err, io.EOF) {
			return w.out.String(), nil
		}
		if err != nil {
			return "", err
		}
	}
}

// wordWriter collects the paragraphs of a document.
type wordWriter struct {
	out       strings.Builder
	paragraph []byte
	bullet    string
}

// start takes the element just begun.
func (w *wordWriter) start(name string, decoder *xml.Decoder) error {
	switch name {
	case "t":
		s, err := characters(decoder)
		w.paragraph = append(w.paragraph, s...)
		return err
	case "tab":
		w.paragraph = append(w.paragraph, '\t')
	case "br", "cr":
		w.paragraph = append(w.paragraph, '\n')
	case "numPr":
		w.bullet = "• "
	case "Fallback": // a second form of what stood before it
		return skipElement(decoder)
	}
	return nil
}

// end writes the paragraph, unless it is blank.
func (w *wordWriter) end() {
	if len(bytes.TrimSpace(w.paragraph)) > 0 {
		if w.out.Len() > 0 {
			w.out.WriteString("\n\n")
		}
		w.out.WriteString(w.bullet)
		w.out.Write(w.paragraph)
	}
	w.paragraph, w.bullet = w.paragraph[:0], ""
}

// characters returns the text up to the next tag.
func characters(decoder *xml.Decoder) (string, error) {
	token, err := decoder.RawToken()
	if err != nil {
		return "", err
	}
	if c, ok := token.(xml.CharData); ok {
		return string(c), nil
	}
	return "", nil
}

// skipElement skips to the end of the element just begun.
func skipElement(decoder *xml.Decoder) error {
	for depth := 1; depth > 0; {
		token, err := decoder.RawToken()
		if err != nil {
			return err
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}
