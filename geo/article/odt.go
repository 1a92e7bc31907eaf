package article

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"iter"
	"strings"

	"strikemap/geo"
)

var errNotODT = because(geo.FaultNotOpenText, errors.New("it is an archive but no OpenDocument text: save it as ODT or DOCX"))

// openText reads an OpenDocument text (ODT): what a reader of it sees, once. Notes
// stand behind the text, then what the heads and feet of its pages add.
func openText(data []byte) iter.Seq2[draft, error] { return one(readOpenText(data)) }

func readOpenText(data []byte) (draft, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return draft{}, damaged(err)
	}
	if manifest, err := unpack(archive, "META-INF/manifest.xml"); err == nil && bytes.Contains(manifest, []byte("encryption-data")) {
		return draft{}, refusals[".locked"].err()
	}
	content, err := unpack(archive, "content.xml")
	if errors.Is(err, errNotWord) {
		err = errNotODT
	}
	if err != nil {
		return draft{}, err
	}
	styles, _ := unpack(archive, "styles.xml") // a document may do without
	meta, _ := unpack(archive, "meta.xml")     // so too
	return openDraft(content, styles, meta)
}

// flatOpenText reads an OpenDocument text that is one file of XML (FODT).
func flatOpenText(data []byte) iter.Seq2[draft, error] { return one(openDraft(data, nil, data)) }

// openDraft returns the article of the parts of a document.
func openDraft(content, styles, meta []byte) (draft, error) {
	looks := make(map[string]wordStyle)
	readOpenStyles(styles, looks)
	readOpenStyles(content, looks)
	r := newOpenReader(content, looks)
	if err := r.read(); err != nil {
		return draft{}, damaged(err)
	}
	blocks := append(r.blocks(), r.notes...)
	blocks = append(blocks, openMargins(styles, looks, blocks)...)
	if len(blocks) == 0 {
		return draft{}, errNoWords
	}
	d := draft{text: strings.Join(blocks, "\n\n")}
	d.author, d.language = openMeta(meta)
	return d, nil
}

// damaged says that a document cannot be read on.
func damaged(err error) error {
	return because(geo.FaultDocument, fmt.Errorf("the document is damaged: %w; save it again", err))
}

// openMargins returns the paragraphs of heads and feet that hold a word and that
// the text does not hold.
func openMargins(styles []byte, looks map[string]wordStyle, text []string) []string {
	r := newOpenReader(styles, looks)
	if r.read() != nil {
		return nil
	}
	seen := make(map[string]bool, len(text))
	for _, b := range text {
		seen[b] = true
	}
	var blocks []string
	for _, b := range r.blocks() {
		if !seen[b] && len(strings.FieldsFunc(b, notLetter)) > 2 {
			seen[b] = true
			blocks = append(blocks, b)
		}
	}
	return blocks
}

// openMeta returns who wrote a document and in which language.
func openMeta(part []byte) (author, language string) {
	decoder := xml.NewDecoder(bytes.NewReader(part))
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return author, language
		}
		t, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch t.Name.Local {
		case "initial-creator":
			author = oneLine(nextText(decoder))
		case "creator":
			if author == "" {
				author = oneLine(nextText(decoder))
			}
		case "language":
			language = knownLanguage(nextText(decoder))
		case "body":
			return author, language
		}
	}
}

// nextText returns the text that stands next.
func nextText(decoder *xml.Decoder) string {
	token, err := decoder.RawToken()
	if text, ok := token.(xml.CharData); ok && err == nil {
		return string(text)
	}
	return ""
}

// readOpenStyles adds the looks of a part's styles by their names.
func readOpenStyles(part []byte, looks map[string]wordStyle) {
	decoder := xml.NewDecoder(bytes.NewReader(part))
	name := ""
	for {
		token, err := decoder.RawToken()
		t, ok := token.(xml.StartElement)
		switch {
		case err != nil, ok && t.Name.Local == "body":
			return
		case !ok:
		case t.Name.Local == "style":
			name = attribute(t, "name")
			looks[name] = wordStyle{basedOn: attribute(t, "parent-style-name")}
		case t.Name.Local == "text-properties" && name != "":
			look := looks[name]
			look.takeOpen(t)
			looks[name] = look
		}
	}
}

// takeOpen notes whether text properties hide text, strike it out, or say that
// they do neither.
func (s *wordStyle) takeOpen(t xml.StartElement) {
	for _, a := range t.Attr {
		switch a.Name.Local {
		case "display", "text-line-through-style", "text-line-through-type":
			off := a.Value == "true" || a.Value == "none" && a.Name.Local != "display"
			s.gone, s.shown = s.gone || !off, s.shown || off
		}
	}
}
