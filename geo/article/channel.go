package article

import (
	"bytes"
	"iter"
	"path"
	"strings"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// ofChannel reports whether a page may hold messages of Telegram.
func ofChannel(page []byte) bool {
	for _, sign := range []string{"message default clearfix", "tgme_widget_message", "data-telegram-post"} {
		if bytes.Contains(page, []byte(sign)) {
			return true
		}
	}
	return false
}

// channelPage returns the messages of a page that an export of Telegram Desktop
// (messages.html) or the site of Telegram (t.me/s/channel) is, an article a
// message; false when the page is neither.
func channelPage(page string) (iter.Seq2[draft, error], bool) {
	exported := strings.Contains(page, "page_header") && strings.Contains(page, "message default clearfix")
	root, err := parseHTML(page)
	if err != nil {
		return nil, false
	}
	doc := goquery.NewDocumentFromNode(root)
	var all []draft
	if exported {
		all = exportedMessages(doc)
	} else {
		all = siteMessages(doc)
	}
	if len(all) == 0 {
		return nil, false
	}
	return func(yield func(draft, error) bool) {
		for _, d := range all {
			if !yield(d, nil) {
				return
			}
		}
	}, true
}

// exportedMessages returns the messages of an export. Such a page names the sender
// of several messages once, and dates what was forwarded beside its origin.
func exportedMessages(doc *goquery.Document) []draft {
	channel := oneLine(doc.Find(".page_header .text.bold").First().Text())
	sender := ""
	var all []draft
	doc.Find("div.message.default").Each(func(_ int, s *goquery.Selection) {
		body := s.ChildrenFiltered(".body")
		if name := body.ChildrenFiltered(".from_name"); name.Length() > 0 {
			sender = ownText(name)
		}
		forwarded := body.ChildrenFiltered(".forwarded.body")
		number := strings.TrimPrefix(s.AttrOr("id", ""), "message")
		d := draft{
			id: joined(channel, number), publisher: choose([]string{channel, sender}),
			author: choose([]string{ownText(forwarded.ChildrenFiltered(".from_name")), oneLine(body.Find(".signature").First().Text()), sender}),
			text:   texts(body.ChildrenFiltered(".text").AddSelection(forwarded.ChildrenFiltered(".text"))),
		}
		if !hasLetters(d.text) {
			return
		}
		d.setPublished(body.ChildrenFiltered(".date").First().AttrOr("title", ""))
		if d.author == d.publisher {
			d.author = ""
		}
		all = append(all, d)
	})
	return all
}

// siteMessages returns the messages of a page of a channel, or of one message, on
// Telegram's site.
func siteMessages(doc *goquery.Document) []draft {
	var all []draft
	doc.Find(".tgme_widget_message[data-post]").Each(func(_ int, s *goquery.Selection) {
		if s.HasClass("service_message") || s.ParentsFiltered(".tgme_widget_message[data-post]").Length() > 0 {
			return
		}
		post := s.AttrOr("data-post", "")
		origin := oneLine(s.Find(".tgme_widget_message_forwarded_from_name").First().Text())
		d := draft{
			id: post, url: "https://t.me/" + post, text: texts(ownMessage(s)),
			publisher: choose([]string{oneLine(s.Find(".tgme_widget_message_owner_name").First().Text()), channelTitle(doc), path.Dir(post)}),
			author:    choose([]string{origin, oneLine(s.Find(".tgme_widget_message_from_author").First().Text())}),
		}
		if !hasLetters(d.text) {
			return
		}
		d.setPublished(s.Find("a.tgme_widget_message_date time, .tgme_widget_message_date time").First().AttrOr("datetime", ""))
		if d.author == d.publisher {
			d.author = ""
		}
		all = append(all, d)
	})
	if len(all) == 0 {
		return linkedMessage(doc)
	}
	return all
}

// ownMessage returns what a message says itself, not what it answers to, nor the
// card of a page that it links.
func ownMessage(s *goquery.Selection) *goquery.Selection {
	return s.Find(".tgme_widget_message_text").FilterFunction(func(_ int, t *goquery.Selection) bool {
		return !t.HasClass("js-message_reply_text") &&
			t.ParentsFiltered(".tgme_widget_message_reply, .tgme_widget_message_text, .tgme_widget_message_link_preview").Length() == 0
	})
}

// linkedMessage returns the message of a page that shows it in a frame of its own,
// which is not saved with it: its text stands in the head, its time nowhere.
func linkedMessage(doc *goquery.Document) []draft {
	post, ok := doc.Find("[data-telegram-post]").First().Attr("data-telegram-post")
	said := strings.TrimSpace(doc.Find(`meta[property="og:description"]`).First().AttrOr("content", ""))
	if !ok || !hasLetters(said) {
		return nil
	}
	return []draft{{id: post, url: "https://t.me/" + post, text: said, publisher: choose([]string{channelTitle(doc), path.Dir(post)})}}
}

// reveal shows what a message keeps covered until it is touched: a spoiler is text.
func reveal(s *goquery.Selection) {
	s.Find(".spoiler, .spoiler *, tg-spoiler, tg-spoiler *").RemoveAttr("aria-hidden").RemoveAttr("style").RemoveAttr("class")
}

func channelTitle(doc *goquery.Document) string {
	return oneLine(doc.Find(`meta[property="og:title"]`).First().AttrOr("content", ""))
}

// texts returns the text of several pieces of a page with a blank line between.
func texts(s *goquery.Selection) string {
	var all []string
	reveal(s)
	for _, n := range s.Nodes {
		tidy(n)
		if t := blockText(n); t != "" {
			all = append(all, t)
		}
	}
	return strings.Join(all, "\n\n")
}

// ownText returns the text of an element without that of dates and other elements
// in it.
func ownText(s *goquery.Selection) string {
	var all []string
	for _, n := range s.First().Nodes {
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.TextNode || c.DataAtom == atom.A {
				all = append(all, goquery.NewDocumentFromNode(c).Text())
			}
		}
	}
	return oneLine(strings.Join(all, " "))
}
