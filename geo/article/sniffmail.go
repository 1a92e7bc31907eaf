package article

import (
	"strings"
)

// mailbox is the line that starts each message of a mailbox (mbox).
var mailbox = pattern(`^From \S+ .*\b(?:19|20)\d\d\b[^\n]*\n[A-Za-z-]+:`)

// headerLine is a field of a message's head.
var headerLine = pattern(`^([A-Za-z][A-Za-z0-9-]*):`)

// carried are the fields that only programs write into the head of a message.
var carried = map[string]bool{
	"mime-version": true, "message-id": true, "received": true, "return-path": true, "content-transfer-encoding": true,
	"delivered-to": true, "dkim-signature": true, "snapshot-content-location": true, "x-mailer": true,
}

// letter tells a message or a saved page by the fields that stand before the
// first blank line: ".eml", ".mhtml" or "".
func letter(start string) string {
	fields := map[string]string{}
	for i, line := range strings.Split(strings.ReplaceAll(start, "\r\n", "\n"), "\n") {
		if line == "" {
			break
		}
		m := headerLine().FindStringSubmatch(line)
		switch {
		case m != nil:
			fields[strings.ToLower(m[1])] += line
		case i == 0 || line[0] != ' ' && line[0] != '\t':
			return ""
		}
	}
	certain := fields["from"] != "" && fields["subject"] != "" && fields["date"] != "" && strings.Contains(fields["from"], "@")
	for name := range fields {
		certain = certain || carried[name] && len(fields) > 1
	}
	switch {
	case !certain:
		return ""
	case fields["snapshot-content-location"] != "", strings.Contains(fields["from"], "<Saved by"):
		return ".mhtml"
	}
	return ".eml"
}
