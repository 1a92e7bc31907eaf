package article

import (
	"bytes"
	"fmt"
	"strconv"

	"strikemap/geo"
)

// Bounds of what is read, so that no file takes more memory or time than the
// computer has. News articles have some thousand bytes, books some hundred thousand.
const (
	mostText     = 32 << 20  // bytes of one article's text
	mostName     = 2000      // bytes of a title, an author, an address
	mostTags     = 400_000   // of a page, feed or document
	mostFields   = 10_000    // attributes of one tag
	deepestTags  = 200       // in XML
	mostUnpacked = 32 << 20  // bytes of one part of an archive
	mostMembers  = 1_000_000 // of the objects of a JSON file
	mostHead     = 1 << 20   // bytes of the fields before a message
	mostRecord   = 16 << 20  // bytes of one line or row, marks and other columns included
)

var (
	errLongText = because(geo.FaultLongText, fmt.Errorf("its text is longer than %d MB: split it", mostText>>20), megabytes(mostText))
	errTags     = because(geo.FaultManyTags, fmt.Errorf("it has more than %d elements: split it, or paste its text", mostTags), strconv.Itoa(mostTags))
	errFields   = because(geo.FaultManyTags, fmt.Errorf("an element of it has more than %d attributes: paste its text", mostFields), strconv.Itoa(mostFields))
	errMembers  = because(geo.FaultLargeJSON, fmt.Errorf("it is larger than %d MB or has more than %d fields: save it as JSON Lines", mostUnpacked>>20, mostMembers), megabytes(mostUnpacked), strconv.Itoa(mostMembers))
	errDeepTags = because(geo.FaultDeepTags, fmt.Errorf("its elements are nested deeper than %d: paste its text", deepestTags), strconv.Itoa(deepestTags))
)

// bounded returns the draft, or says that its text is too long. A title or name as
// long as a text is none: it is left out, or becomes the text where there is no other.
func (d draft) bounded() (draft, error) {
	if len(d.text) == 0 && len(d.title) > mostName {
		d.text, d.titleApart = d.title, false
	}
	for _, name := range []*string{&d.title, &d.author, &d.publisher, &d.url, &d.id} {
		if len(*name) > mostName {
			*name = ""
		}
	}
	if len(d.text) > mostText {
		return draft{}, errLongText
	}
	return d, nil
}

// tagCounter counts the tags of a page or of XML without keeping any.
type tagCounter struct {
	data                     []byte
	tags, fields, all, depth int
	nested                   bool // XML, whose depth is bounded and whose tags a decoder does not keep
}

// checkPage refuses a page of too many elements or attributes; its depth the
// parser bounds.
func checkPage(data []byte) error { return (&tagCounter{data: data}).check() }

// checkXML refuses XML of too many attributes, or too deep.
func checkXML(data []byte) error { return (&tagCounter{data: data, nested: true}).check() }

func (m *tagCounter) check() error {
	for m.next() {
		var err error
		switch {
		case m.tags > mostTags && !m.nested:
			err = errTags
		case m.fields > mostFields, m.all > mostTags:
			err = errFields
		case m.nested && m.depth > deepestTags:
			err = errDeepTags
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// next passes one tag; false at the end.
func (m *tagCounter) next() bool {
	i := bytes.IndexByte(m.data, '<')
	if i < 0 || i+1 >= len(m.data) {
		return false
	}
	m.data = m.data[i+1:]
	switch c := m.data[0]; {
	case bytes.HasPrefix(m.data, []byte("!--")):
		m.tags++
		m.skip("-->")
	case m.nested && bytes.HasPrefix(m.data, []byte("![CDATA[")):
		m.skip("]]>")
	case c == '/':
		m.tags++
		m.depth--
	case c|0x20 >= 'a' && c|0x20 <= 'z', c == '_', c == ':', c >= 0x80:
		m.tags++
		m.open()
	}
	return true
}

// skip goes on behind a mark; an unclosed remark is all the rest.
func (m *tagCounter) skip(end string) {
	if i := bytes.Index(m.data, []byte(end)); i >= 0 {
		m.data = m.data[i+len(end):]
	} else {
		m.data = nil
	}
}

// open passes an opening tag and counts its attributes.
func (m *tagCounter) open() {
	m.fields = 0
	quote, blank, value := byte(0), false, false
	for i, c := range m.data {
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case value && (c == '"' || c == '\''):
			quote = c
		case c == '>':
			if i == 0 || m.data[i-1] != '/' {
				m.depth++
			}
			m.data = m.data[i+1:]
			return
		case c <= ' ' || c == '/':
			blank = true
			continue // a value may stand apart from its "="
		case blank && c != '=':
			m.fields++
			m.all++
			if m.fields > mostFields {
				return
			}
		}
		blank, value = false, c == '='
	}
	m.data = nil
}
