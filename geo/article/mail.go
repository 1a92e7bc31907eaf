package article

import (
	"bytes"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"iter"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
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

// eMail reads a message (EML) and the messages attached to it. Other attached
// files are not read.
func eMail(data []byte) iter.Seq2[draft, error] { return messages(data, false) }

// webArchive reads a web page saved as one file (MHTML).
func webArchive(data []byte) iter.Seq2[draft, error] { return messages(data, true) }

func messages(data []byte, archive bool) iter.Seq2[draft, error] {
	m := &message{archive: archive}
	err := m.read(data, 0)
	return func(yield func(draft, error) bool) {
		for _, d := range m.drafts {
			if !yield(d, nil) {
				return
			}
		}
		if err == nil && len(m.drafts) == 0 {
			err = errNoBody
		}
		if err != nil {
			yield(draft{}, err)
		}
	}
}

// message collects the articles of a message and those attached to it.
type message struct {
	archive bool // a saved web page: its date is not when it was published
	drafts  []draft
	parts   int
}

// content is what a message shows: of several forms of one text the plain one,
// of a web archive the page.
type content struct {
	plain, page, pageType, address string
	attached                       [][]byte
}

// read adds the article of one message and of those attached to it.
func (m *message) read(data []byte, depth int) error {
	msg, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return because(geo.FaultNoMessage, fmt.Errorf("it is no message: %w; save it again as EML or MHTML", err))
	}
	var c content
	if err := m.part(textproto.MIMEHeader(msg.Header), msg.Body, depth, &c); err != nil {
		return err
	}
	if d, ok := m.draft(msg.Header, &c); ok {
		m.drafts = append(m.drafts, d)
	}
	for i, a := range c.attached {
		err := m.read(a, depth+1)
		if err != nil && depth == 0 {
			return because(geo.FaultInMessage, fmt.Errorf("attached message %d: %w", i+1, err), strconv.Itoa(i+1))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// part takes one part of a message, and those within it, into c.
func (m *message) part(h textproto.MIMEHeader, body io.Reader, depth int, c *content) error {
	if m.parts++; m.parts > mostParts {
		return errParts
	}
	if depth > deepestPart {
		return errNested
	}
	contentType := h.Get("Content-Type")
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") {
		return m.multipart(multipart.NewReader(body, params["boundary"]), depth, c)
	}
	disposition, _, _ := strings.Cut(h.Get("Content-Disposition"), ";")
	wanted := kind == "message/rfc822" || strings.TrimSpace(disposition) != "attachment" &&
		(kind == "text/plain" && c.plain == "" || kind == "text/html" && c.page == "")
	if !wanted {
		return nil
	}
	data, err := io.ReadAll(io.LimitReader(transfer(h.Get("Content-Transfer-Encoding"), body), maxFile+1))
	if err != nil && len(data) == 0 {
		return because(geo.FaultMessagePart, fmt.Errorf("a part of the message is damaged: %w; save it again", err))
	}
	switch kind {
	case "message/rfc822":
		c.attached = append(c.attached, data)
	case "text/html":
		c.page, c.pageType, c.address = string(data), contentType, address(h.Get("Content-Location"))
	default:
		c.plain, _ = decodePage(data, contentType)
	}
	return nil
}

func (m *message) multipart(parts *multipart.Reader, depth int, c *content) error {
	for {
		p, err := parts.NextRawPart()
		if err != nil {
			return nil // the end, or damage behind which nothing can be read
		}
		if err := m.part(p.Header, p, depth+1, c); err != nil {
			return err
		}
	}
}

// transfer undoes the transfer encoding of a part.
func transfer(name string, body io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "quoted-printable":
		return quotedprintable.NewReader(body)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, body)
	}
	return body
}

// draft makes the article of a message's content; false when it shows no text.
func (m *message) draft(h mail.Header, c *content) (draft, bool) {
	subject := header(h, "Subject")
	if strings.TrimSpace(c.plain) != "" && !m.archive {
		return m.withHeader(draft{title: subject, text: unixLines(c.plain), titleApart: true}, h), true
	}
	if c.page == "" {
		return draft{}, false
	}
	location := address(h.Get("Snapshot-Content-Location"))
	if location == "" {
		location = c.address
	}
	d, err := readPage([]byte(c.page), c.pageType, location)
	if err != nil {
		return draft{}, false
	}
	if d.title == "" || !m.archive {
		d.title = subject
	}
	if m.archive {
		return d, true
	}
	return m.withHeader(d, h), true
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
