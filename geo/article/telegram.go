package article

import (
	"encoding/json"
	"errors"
	"iter"
	"strconv"
	"strings"
	"time"
)

// chat is one chat of an export of Telegram Desktop (result.json).
type chat struct {
	Name     field
	Type     field
	ID       field
	Messages []chatMessage
}

// chatMessage is one message of a chat. Its text is a string or a list of strings
// and of marked pieces.
type chatMessage struct {
	ID            field
	Type          field
	Date          field
	Unix          field `json:"date_unixtime"`
	From          field
	Author        field
	ForwardedFrom field `json:"forwarded_from"`
	Text          json.RawMessage
	Entities      json.RawMessage `json:"text_entities"`
}

// telegramChats returns the chats of an export, of one chat or of a whole account;
// nil when the data is none.
func telegramChats(data []byte) []chat {
	var export struct {
		chat
		Chats     struct{ List []chat }
		LeftChats struct{ List []chat } `json:"left_chats"`
	}
	if len(data) == 0 || data[0] != '{' || !mostly(json.Unmarshal(data, &export)) {
		return nil
	}
	all := append(export.Chats.List, export.LeftChats.List...)
	if len(export.Messages) > 0 {
		all = append(all, export.chat)
	}
	for _, c := range all {
		for _, m := range c.Messages {
			if m.Type == "message" || m.Type == "service" {
				return all
			}
		}
	}
	return nil
}

// readChats returns the messages of chats, an article a message.
func readChats(chats []chat) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) {
		for _, c := range chats {
			for _, m := range c.Messages {
				if d, ok := m.draft(&c); ok && !yield(d, nil) {
					return
				}
			}
		}
	}
}

// draft returns the article of a message; false when it holds no words. What was
// forwarded is by whom it is from; an edit is no publication.
func (m *chatMessage) draft(c *chat) (draft, bool) {
	text := messageText(m.Text)
	if text == "" {
		text = messageText(m.Entities)
	}
	if m.Type != "message" || !hasLetters(text) {
		return draft{}, false
	}
	d := draft{
		id: joined(string(c.ID), string(m.ID)), text: text, publisher: oneLine(string(c.Name)), url: chatAddress(c, m),
		author: oneLine(first(m.ForwardedFrom, m.Author, m.From)),
	}
	if d.publisher == "" {
		d.publisher = oneLine(string(m.From))
	}
	if d.author == d.publisher {
		d.author = ""
	}
	d.setPublished(first(m.Unix, m.Date))
	if seconds, err := strconv.ParseInt(string(m.Unix), 10, 64); err == nil && d.undated == nil {
		d.published = time.Unix(seconds, 0).In(kyiv)
	}
	return d, true
}

// chatAddress returns the address under which members of a channel or group find a
// message; "" for other chats.
func chatAddress(c *chat, m *chatMessage) string {
	switch c.Type {
	case "public_channel", "private_channel", "public_supergroup", "private_supergroup":
		if id, number := strings.TrimPrefix(string(c.ID), "-100"), string(m.ID); id != "" && number != "" {
			return "https://t.me/c/" + id + "/" + number
		}
	}
	return ""
}

// messageText returns the text of a message: a string, or the pieces of a list.
func messageText(data json.RawMessage) string {
	var s string
	if json.Unmarshal(data, &s) == nil {
		return s
	}
	var list []json.RawMessage
	var all strings.Builder
	if json.Unmarshal(data, &list) != nil {
		return ""
	}
	for _, item := range list {
		var piece struct{ Type, Text string }
		switch {
		case json.Unmarshal(item, &s) == nil:
			all.WriteString(s)
		case json.Unmarshal(item, &piece) == nil && piece.Type != "strikethrough":
			all.WriteString(piece.Text)
		}
	}
	return all.String()
}

// hasLetters reports whether a text holds a letter or digit.
func hasLetters(s string) bool {
	_, err := text(s)
	return err == nil
}

// first returns the first field that is not empty.
func first(fields ...field) string {
	for _, f := range fields {
		if f != "" {
			return string(f)
		}
	}
	return ""
}

// mostly reports whether JSON was read but for fields of another kind.
func mostly(err error) bool {
	var wrong *json.UnmarshalTypeError
	return err == nil || errors.As(err, &wrong)
}

// joined joins what is not empty with a slash.
func joined(parts ...string) string {
	var all []string
	for _, p := range parts {
		if p != "" {
			all = append(all, p)
		}
	}
	return strings.Join(all, "/")
}
