package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"mime"
	"net/mail"
	"net/textproto"
	"strconv"
	"strings"
	"unicode/utf8"

	"strikemap/geo"
)

// Bounds of a message, so that a bomb of nested parts is refused.
const (
	deepestPart = 12
	mostParts   = 2000
)

var (
	errNested = because(geo.FaultNestedParts, fmt.Errorf("it nests more than %d parts in one another: save the message that you mean alone", deepestPart), strconv.Itoa(deepestPart))
	errParts  = because(geo.FaultManyParts, fmt.Errorf("it has more than %d parts: save the message that you mean alone", mostParts), strconv.Itoa(mostParts))
	errHead   = because(geo.FaultLongHead, fmt.Errorf("the fields before its text are longer than %d MB: save the message again", mostHead>>20), megabytes(mostHead))
	errNoBody = because(geo.FaultMessageEmpty, errors.New("the message has no text: save the web page or e-mail whole, or paste its text"))
)

// words decodes header fields in any encoding.
var words = &mime.WordDecoder{CharsetReader: readLabelled}

// readLabelled decodes a piece of a header field.
func readLabelled(label string, r io.Reader) (io.Reader, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	s, err := decodeLabelled(data, label)
	return strings.NewReader(s), err
}

// eMail reads a message (EML), the messages attached to it and the attached files
// that can be read, each as an article of its own.
func eMail(data []byte) iter.Seq2[draft, error] {
	m := &message{}
	m.attach = m.attachment
	return m.result(m.read(data, 0))
}

// webArchive reads a web page saved as one file (MHTML).
func webArchive(data []byte) iter.Seq2[draft, error] {
	m := &message{archive: true}
	return m.result(m.read(data, 0))
}

// message collects the articles of a message and of what is attached to it.
type message struct {
	archive bool                              // a saved web page: its date is not when it was published
	attach  func(a attached, depth int) error // reads what is attached; not of an archive
	found   []found
	drafts  int
	parts   int
	copied  int // bytes of the parts read, which lie within each other
}

// found is an article of a message, or why something in it was not read.
type found struct {
	draft draft
	err   error
}

// result yields what was found, then what ended the search.
func (m *message) result(err error) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) {
		for _, f := range m.found {
			if !yield(f.draft, f.err) {
				return
			}
		}
		if err == nil && m.drafts == 0 {
			err = errNoBody
		}
		if err != nil {
			yield(draft{}, err)
		}
	}
}

// add keeps an article or a fault.
func (m *message) add(d draft, err error) {
	if err == nil {
		m.drafts++
	}
	m.found = append(m.found, found{d, err})
}

// read adds the article of one message and of what is attached to it.
func (m *message) read(data []byte, depth int) error {
	if headLength(data) > mostHead {
		return errHead
	}
	msg, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return because(geo.FaultNoMessage, fmt.Errorf("it is no message: %w; save it again as EML or MHTML", err))
	}
	var c content
	if err := m.part(textproto.MIMEHeader(msg.Header), msg.Body, depth, &c); err != nil {
		return err
	}
	m.own(msg.Header, &c)
	for i, a := range c.attached {
		err := m.attach(a, depth+1)
		if err != nil && depth == 0 {
			return because(geo.FaultInMessage, fmt.Errorf("attached message %d: %w", i+1, err), strconv.Itoa(i+1))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// own adds the article that the message itself is, if it shows text.
func (m *message) own(h mail.Header, c *content) {
	if m.archive {
		m.savedPage(h, c)
		return
	}
	if text := c.text(); text != "" {
		m.add(m.withHeader(draft{title: header(h, "Subject"), text: text, titleApart: true}, h), nil)
	}
}

// savedPage adds what the page of an archive holds.
func (m *message) savedPage(h mail.Header, c *content) {
	for _, s := range c.shown {
		if s.page == nil {
			continue
		}
		location := address(h.Get("Snapshot-Content-Location"))
		if location == "" {
			location = s.address
		}
		for d, err := range pages(s.page, s.contentType, location) {
			if err != nil {
				return
			}
			if d.title == "" && d.titleApart {
				d.title = header(h, "Subject")
			}
			m.add(d, nil)
		}
		return
	}
	if text := c.text(); text != "" {
		m.add(draft{title: header(h, "Subject"), text: text, titleApart: true}, nil)
	}
}

// withHeader adds who sent the message and when.
func (m *message) withHeader(d draft, h mail.Header) draft {
	if from, err := (&mail.AddressParser{WordDecoder: words}).Parse(h.Get("From")); err == nil {
		d.author = readable(from.Name)
		if d.author == "" {
			d.author = readable(from.Address)
		}
	}
	d.setPublished(header(h, "Date"))
	d.id = readable(strings.Trim(h.Get("Message-Id"), "<> "))
	return d
}

// headLength returns how many bytes stand before the first empty line.
func headLength(data []byte) int {
	end := len(data)
	for _, empty := range []string{"\n\n", "\n\r\n"} {
		if i := bytes.Index(data, []byte(empty)); i >= 0 {
			end = min(end, i)
		}
	}
	return end
}

// header returns a header field in plain text.
func header(h mail.Header, name string) string {
	s, err := words.DecodeHeader(h.Get(name))
	if err != nil {
		s = h.Get(name)
	}
	return oneLine(readable(s))
}

// readable returns a field as it is when it is UTF-8; else its bytes, which old
// programs write unmarked, in the encoding in which they are most plausible.
func readable(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	if text, err := decode([]byte(s)); err == nil {
		return text
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// unixLines undoes the line ends that mail prescribes.
func unixLines(s string) string { return strings.ReplaceAll(s, "\r\n", "\n") }
