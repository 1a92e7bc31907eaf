package article

import (
	"bytes"
	"fmt"
	"strings"

	"strikemap/geo"
)

// attachment adds the articles of what is attached to a message. A kind of file
// that is not read is told of without being a fault: nobody asked for it by name.
func (m *message) attachment(a attached, depth int) error {
	kind := told(a.data)
	if kind == "" || !mayBe(ext(a.name), kind) {
		kind = ext(a.name)
	}
	if kind == "" && strings.HasPrefix(a.kind, "text/") {
		kind = ".txt"
	}
	read := formats[kind]
	switch {
	case strings.HasPrefix(a.kind, "message/"), kind == ".eml":
		return m.read(a.data, depth)
	case kind == ".mbox":
		return m.attachedMailbox(a.data, depth)
	case len(bytes.TrimSpace(a.data)) == 0:
	case read == nil, kind == "":
		m.add(draft{}, left(LeftPart, a.unread(kind)))
	default:
		for d, err := range read(a.data) {
			if err != nil {
				err = because(geo.FaultInAttached, fmt.Errorf("attached file %s: %w", a.called(), err), a.called())
			}
			m.add(d, err)
		}
	}
	return nil
}

// attachedMailbox adds the messages of a mailbox.
func (m *message) attachedMailbox(data []byte, depth int) error {
	for part, err := range mailboxParts(bytes.NewReader(data)) {
		if err != nil {
			return err
		}
		if err := m.read(part, depth); err != nil {
			return err
		}
	}
	return nil
}

// called returns the name of an attached file as a message may show it.
func (a attached) called() string {
	if a.name == "" || a.name == "." {
		return a.kind
	}
	return shown(a.name)
}

// unread says that files of the kind are not read, and what to do when more can be
// said than that.
func (a attached) unread(kind string) error {
	if why, ok := refusals[kind]; ok {
		return because(geo.FaultAttachedLeft, fmt.Errorf("the attached file %s is not read: %w", a.called(), why.err()), a.called())
	}
	return because(geo.FaultAttachedKind, fmt.Errorf("the attached file %s is not read", a.called()), a.called())
}
