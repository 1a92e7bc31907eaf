package article

import (
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/textproto"
	"path"
	"strings"

	"strikemap/geo"
)

// content is what a message shows, in its order, and what is attached to it.
type content struct {
	shown    []shownPart
	attached []attached
}

// shownPart is one piece of text that a message shows: a plain one, or a page.
type shownPart struct {
	plain                string
	page                 []byte // nil for a plain text
	contentType, address string
}

// attached is a file, or a message, that is attached to a message.
type attached struct {
	name, kind string // kind is its media type
	data       []byte
}

// part takes one part of a message, and those within it, into c.
func (m *message) part(h textproto.MIMEHeader, body io.Reader, depth int, c *content) error {
	if m.parts++; m.parts > mostParts {
		return errParts
	}
	if depth > deepestPart {
		return errNested
	}
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil && kind == "" {
		kind = "text/plain"
	}
	if form, ok := strings.CutPrefix(kind, "multipart/"); ok {
		return m.multipart(multipart.NewReader(body, params["boundary"]), form, depth, c)
	}
	name, file := fileName(h, params)
	shows := !file && (kind == "text/plain" || kind == "text/html")
	if !shows && (m.archive || unimportant(h, kind, name)) {
		return nil
	}
	data, err := m.unpacked(transfer(h.Get("Content-Transfer-Encoding"), body))
	if err != nil {
		return err
	}
	switch {
	case !shows:
		c.attached = append(c.attached, attached{name, kind, data})
	case kind == "text/html":
		c.shown = append(c.shown, shownPart{page: data, contentType: h.Get("Content-Type"), address: address(h.Get("Content-Location"))})
	default:
		plain, _ := decodePage(data, h.Get("Content-Type"))
		c.shown = append(c.shown, shownPart{plain: unflowed(unixLines(plain), params)})
	}
	return nil
}

// fileName returns the name of a part that is a file; file is false for what the
// message shows as its own text.
func fileName(h textproto.MIMEHeader, params map[string]string) (name string, file bool) {
	disposition, more, err := mime.ParseMediaType(h.Get("Content-Disposition"))
	if err != nil {
		disposition, _, _ = strings.Cut(strings.ToLower(h.Get("Content-Disposition")), ";")
		disposition = strings.TrimSpace(disposition)
	}
	name = more["filename"]
	file = disposition == "attachment" || name != ""
	if name == "" {
		name = params["name"]
	}
	if decoded, err := words.DecodeHeader(name); err == nil {
		name = decoded
	}
	return oneLine(readable(path.Base(strings.ReplaceAll(name, `\`, "/")))), file
}

// unimportant reports whether a part is neither text nor worth a word: a signature,
// a picture that the text shows, the machine's part of a report.
func unimportant(h textproto.MIMEHeader, kind, name string) bool {
	switch {
	case strings.Contains(kind, "signature"), kind == "application/pgp-keys", kind == "text/vcard", kind == "text/x-vcard",
		kind == "message/delivery-status", kind == "message/disposition-notification":
		return true
	case strings.HasPrefix(kind, "image/"):
		return name == "" || name == "." || h.Get("Content-Id") != ""
	}
	return false
}

// multipart takes the parts of one: of several forms of one text the best, of a
// page with what it shows the page, of any others all.
func (m *message) multipart(parts *multipart.Reader, form string, depth int, c *content) error {
	var forms []content
	for {
		p, err := parts.NextRawPart()
		if err != nil {
			break // the end, or damage behind which nothing can be read
		}
		if form == "digest" && p.Header.Get("Content-Type") == "" {
			p.Header.Set("Content-Type", "message/rfc822")
		}
		var one content
		if err := m.part(p.Header, p, depth+1, &one); err != nil {
			return err
		}
		c.attached = append(c.attached, one.attached...)
		if len(one.shown) > 0 {
			forms = append(forms, one)
		}
	}
	switch {
	case len(forms) == 0:
	case form == "alternative":
		c.shown = append(c.shown, bestForm(forms)...)
	case form == "related":
		c.shown = append(c.shown, forms[0].shown...)
	default:
		for _, f := range forms {
			c.shown = append(c.shown, f.shown...)
		}
	}
	return nil
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

// unpacked returns the bytes of a part; all parts together have as many as a file.
func (m *message) unpacked(body io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(body, maxFile+1-int64(m.copied)))
	if m.copied += len(data); m.copied > maxFile {
		return nil, errLarge
	}
	if err != nil && len(data) == 0 {
		return nil, because(geo.FaultMessagePart, fmt.Errorf("a part of the message is damaged: %w; save it again", err))
	}
	return data, nil
}
