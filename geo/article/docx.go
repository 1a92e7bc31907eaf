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
	var out strings.Builder
	var paragraph []byte
	bullet := ""
	decoder := xml.NewDecoder(bytes.NewReader(document))
	for {
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) {
			return out.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "t":
				s, err := characters(decoder)
				if err != nil {
					return "", err
				}
				paragraph = append(paragraph, s...)
			case "tab":
				paragraph = append(paragraph, '\t')
			case "br", "cr":
				paragraph = append(paragraph, '\n')
			case "numPr":
				bullet = "• "
			case "Fallback": // a second form of what stood before it
				if err := skipElement(decoder); err != nil {
					return "", err
				}
			}
		case xml.EndElement:
			if t.Name.Local == "p" {
				writeParagraph(&out, bullet, paragraph)
				paragraph, bullet = paragraph[:0], ""
			}
		}
	}
}

func writeParagraph(out *strings.Builder, bullet string, text []byte) {
	if len(bytes.TrimSpace(text)) == 0 {
		return
	}
	if out.Len() > 0 {
		out.WriteString("\n\n")
	}
	out.WriteString(bullet)
	out.Write(text)
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
