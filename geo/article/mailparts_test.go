package article

import (
	"encoding/base64"
	"errors"
	"strings"
	"testing"
)

// mailOf returns an invented message of the form whose parts are given, each with
// its head.
func mailOf(form string, parts ...string) string {
	return "From: A <a@example.com>\r\nSubject: Daily\r\nDate: Sun, 5 May 2024 14:05:00 +0300\r\nMIME-Version: 1.0\r\n" + partOf(form, "outer", parts...)
}

func partOf(form, boundary string, parts ...string) string {
	s := "Content-Type: multipart/" + form + "; boundary=" + boundary + "\r\n\r\n"
	for _, p := range parts {
		s += "--" + boundary + "\r\n" + p + "\r\n"
	}
	return s + "--" + boundary + "--\r\n"
}

func plainPart(text string) string { return "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text }

func pagePart(text string) string { return "Content-Type: text/html; charset=utf-8\r\n\r\n" + text }

func filePart(kind, name string, data []byte) string {
	return "Content-Type: " + kind + "\r\nContent-Disposition: attachment; filename=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
		base64.StdEncoding.EncodeToString(data)
}

func TestWhatAMessageShowsAndCarriesIsRead(t *testing.T) {
	const page = "<html><body><p>The depot in Odesa burned, and two people were hurt there at night.</p><p>The school in Kharkiv burned too.</p></body></html>"
	picture := "Content-Type: image/jpeg\r\nContent-Disposition: inline\r\n\r\nxx"
	for _, c := range []struct {
		name, mail string
		want       []string // the bodies
		notice     string
	}{
		{"text, picture, text", mailOf("mixed", plainPart("The depot burned."), picture, plainPart("The school burned.")), []string{"Daily\n\nThe depot burned.\n\nThe school burned."}, ""},
		{"page, picture, page", mailOf("mixed", pagePart("<p>The depot burned.</p>"), picture, pagePart("<p>The school burned.</p>")), []string{"Daily\n\nThe depot burned.\n\nThe school burned."}, ""},
		{
			"a plain form that only says where to read it", mailOf("alternative", plainPart("Open it in the browser: https://example.com/view?a=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), pagePart(page)),
			[]string{"Daily\n\nThe depot in Odesa burned, and two people were hurt there at night.\n\nThe school in Kharkiv burned too."},
			"",
		},
		{
			"a plain form that says the same", mailOf("alternative", plainPart("The depot in Odesa burned, and two people were hurt there at night. The school in Kharkiv burned too."), pagePart(page)),
			[]string{"Daily\n\nThe depot in Odesa burned, and two people were hurt there at night. The school in Kharkiv burned too."},
			"",
		},
		{"an empty plain form", mailOf("alternative", plainPart(" \r\n"), pagePart("<p>The depot burned.</p>")), []string{"Daily\n\nThe depot burned."}, ""},
		{"a page with its pictures as a form", mailOf("alternative", plainPart("Open it."), partOf("related", "inner", pagePart("<p>The depot burned.</p>"), picture)), []string{"Daily\n\nThe depot burned."}, ""},
		{"a signed message", mailOf("signed", plainPart("The depot burned."), "Content-Type: application/pgp-signature; name=\"s.asc\"\r\n\r\nxx"), []string{"Daily\n\nThe depot burned."}, ""},
		{"an attached text", mailOf("mixed", plainPart("See below."), filePart("text/plain", "daily.txt", []byte("The depot burned."))), []string{"Daily\n\nSee below.", "The depot burned."}, ""},
		{"an attached document under no kind", mailOf("mixed", plainPart("See below."), filePart("application/octet-stream", "daily.docx", sampleWord)), []string{"Daily\n\nSee below.", "Depot burns\n\nThe depot burned.\n\n• one fire\nin Sumy\n\nBox."}, ""},
		{"an attached table", mailOf("mixed", plainPart("See below."), filePart("text/csv", "a.csv", []byte("text\nThe depot burned.\nThe school burned.\n"))), []string{"Daily\n\nSee below.", "The depot burned.", "The school burned."}, ""},
		{"an attached message under no kind", mailOf("mixed", plainPart("See below."), filePart("application/octet-stream", "old.eml", []byte(mailOf("mixed", plainPart("The depot burned."))))), []string{"Daily\n\nSee below.", "Daily\n\nThe depot burned."}, ""},
		{"only an attached text", mailOf("mixed", filePart("text/plain", "daily.txt", []byte("The depot burned."))), []string{"The depot burned."}, ""},
		{"an attached picture", mailOf("mixed", plainPart("The depot burned."), filePart("image/jpeg", "map.jpg", []byte("\xff\xd8\xff"))), []string{"Daily\n\nThe depot burned."}, `the attached file "map.jpg" is not read: it is a picture`},
		{"an attached archive", mailOf("mixed", plainPart("The depot burned."), filePart("application/zip", "all.zip", zipped("a.txt", "x"))), []string{"Daily\n\nThe depot burned."}, `the attached file "all.zip" is not read: it is an archive`},
		{"an attached calendar", mailOf("mixed", plainPart("The depot burned."), filePart("text/calendar", "a.ics", []byte("BEGIN:VCALENDAR"))), []string{"Daily\n\nThe depot burned."}, `the attached file "a.ics" is not read`},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.eml", []byte(c.mail))
			var bodies []string
			for _, a := range all {
				checkArticle(t, a)
				bodies = append(bodies, strings.TrimSpace(a.Body))
			}
			if strings.Join(bodies, "|") != strings.Join(c.want, "|") {
				t.Errorf("got %q, want %q", bodies, c.want)
			}
			var n *Notice
			switch {
			case c.notice == "" && err != nil:
				t.Error(err)
			case c.notice != "" && (!errors.As(err, &n) || n.Left != LeftPart || !strings.Contains(err.Error(), c.notice)):
				t.Errorf("%v, want %q", err, c.notice)
			}
		})
	}
}

func TestABrokenAttachmentIsNamed(t *testing.T) {
	_, err := Parse("a.eml", []byte(mailOf("mixed", plainPart("The depot burned."), filePart("application/pdf", "a.docx", []byte("PK\x03\x04x")))))
	if err == nil || !strings.HasPrefix(err.Error(), `read a.eml: attached file "a.docx": the document is damaged`) {
		t.Error(err)
	}
}

func TestAMailboxIsReadMessageByMessage(t *testing.T) {
	box := "From a@example.com Sun May  5 14:05:00 2024\nFrom: A <a@example.com>\nSubject: One\nDate: Sun, 5 May 2024 14:05:00 +0300\n\nThe depot burned.\n>From here it spread.\nFrom there too.\n\n" +
		"From b@example.com Sun May  5 14:05:00 2024\nno head at all\n\nFrom b@example.com Sun May  5 14:05:00 2024\nFrom: B <b@example.com>\nSubject: Two\n\nThe school burned.\n"
	for _, file := range []string{"a.mbox", "Inbox", "a.txt", "a.eml"} {
		all, err := Parse(file, []byte(box))
		if len(all) != 2 || !all[0].Published.Equal(noon) || strings.TrimSpace(all[0].Body) != "One\n\nThe depot burned.\nFrom here it spread.\nFrom there too." || all[1].Title != "Two" {
			t.Errorf("%s: %d articles: %+v", file, len(all), all)
		}
		if err == nil || !strings.Contains(err.Error(), "message 2: it is no message") {
			t.Errorf("%s: %v", file, err)
		}
	}
}
