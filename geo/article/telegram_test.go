package article

import (
	"strings"
	"testing"
	"time"

	"strikemap/geo"
)

// Invented channels in the shapes of Telegram's exports and pages.
const (
	sampleChat = `{"name":"Вигаданий канал","type":"public_channel","id":7000000001,"messages":[
{"id":1,"type":"service","date":"2024-05-05T10:00:00","actor":"x","action":"create_channel","text":""},
{"id":2,"type":"message","date":"2024-05-05T09:05:00","date_unixtime":"1714907100","edited":"2024-05-06T10:00:00","edited_unixtime":"1714990000","from":"Вигаданий канал","from_id":"channel7000000001",
"text":["❗️",{"type":"bold","text":"Суми"},": горить склад. ",{"type":"strikethrough","text":"Загинуло двоє."},{"type":"link","text":"https://example.com"}],"text_entities":[]},
{"id":3,"type":"message","date":"2024-05-05T09:06:00","date_unixtime":"1714907160","from":"Вигаданий канал","forwarded_from":"Інший канал","photo":"(File not included.)","text":"Горить школа."},
{"id":4,"type":"message","date":"2024-05-05T09:07:00","date_unixtime":"1714907220","from":"Вигаданий канал","photo":"photos/4.jpg","text":""},
{"id":"5","type":"message","date":"2024-05-05T09:08:00","date_unixtime":1714907280,"from":null,"text":"","text_entities":[{"type":"plain","text":"Горить міст."}]}]}`

	sampleExport = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Exported Data</title></head><body onload="CheckLocation();"><div class="page_wrap">
<div class="page_header"><div class="content"><div class="text bold"> Вигаданий канал </div></div></div><div class="page_body chat_page"><div class="history">
<div class="message service" id="message-1"><div class="body details">5 May 2024</div></div>
<div class="message default clearfix" id="message2"><div class="pull_left userpic_wrap"><div class="userpic userpic1" style="width: 42px"><div class="initials">В</div></div></div>
<div class="body"><div class="pull_right date details" title="05.05.2024 14:05:00 UTC+03:00">14:05</div><div class="from_name">Вигаданий канал </div>
<div class="reply_to details">In reply to <a href="#go_to_message1">this message</a></div>
<div class="text">❗️<strong>Суми</strong>: горить склад.<br><br>Працюють <span class="spoiler hidden" onclick="ShowSpoiler(this)"><span aria-hidden="true">рятувальники</span></span>.</div><div class="signature details">О. Коваль</div></div></div>
<div class="message default clearfix joined" id="message3"><div class="body"><div class="pull_right date details" title="05.05.2024 14:06:00 UTC+03:00">14:06</div>
<div class="pull_left forwarded userpic_wrap"><div class="userpic"><div class="initials">І</div></div></div><div class="forwarded body"><div class="from_name">Інший канал <span class="date details" title="04.05.2024 10:00:00 UTC+03:00"> 04.05.2024 10:00:00</span></div>
<div class="media_wrap clearfix"><div class="media clearfix pull_left media_photo"><div class="fill pull_left"></div><div class="body"><div class="title bold">Photo</div><div class="description">Not included, change data exporting settings to download.</div><div class="status details">1280x720, 100.0 KB</div></div></div></div>
<div class="text">Горить школа. <s>Загинуло двоє.</s></div></div></div></div>
<div class="message default clearfix joined" id="message4"><div class="body"><div class="pull_right date details" title="05.05.2024 14:07:00">14:07</div>
<div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/4.jpg"><img class="photo" src="photos/4_thumb.jpg"></a></div></div></div>
<div class="message default clearfix joined" id="message5"><div class="body"><div class="pull_right date details" title="05.05.2024 14:08:00">14:08</div><div class="text">Горить міст.</div></div></div>
</div></div></div></body></html>`

	samplePosts = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Вигаданий канал – Telegram</title><meta property="og:title" content="Вигаданий канал"></head><body class="widget_frame_base"><main class="tgme_main"><section class="tgme_channel_history">
<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message service_message" data-post="invented/1"><div class="tgme_widget_message_text js-message_text">Channel created</div></div></div>
<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="invented/2"><div class="tgme_widget_message_bubble">
<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/invented"><span dir="auto">Вигаданий канал</span></a></div>
<a class="tgme_widget_message_reply" href="https://t.me/invented/1"><div class="tgme_widget_message_text js-message_reply_text" dir="auto">Раніше</div></a>
<div class="tgme_widget_message_text js-message_text" dir="auto"><div class="tgme_widget_message_text js-message_text" dir="auto"><b>Суми</b>: горить склад.<br/><br/>Працюють рятувальники.</div></div>
<a class="tgme_widget_message_link_preview" href="https://example.com"><div class="link_preview_title">Чужий заголовок</div></a>
<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_views">1.2K</span><span class="tgme_widget_message_meta">edited <time datetime="2024-05-06T10:00:00+00:00"></time><a class="tgme_widget_message_date" href="https://t.me/invented/2"><time datetime="2024-05-05T11:05:00+00:00" class="time">11:05</time></a></span></div></div></div></div></div>
<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="invented/3"><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/other/9"><span dir="auto">Інший канал</span></a></div>
<a class="tgme_widget_message_photo_wrap" href="https://t.me/invented/3"></a><div class="tgme_widget_message_text js-message_text" dir="auto">Горить школа.</div>
<div class="tgme_widget_message_footer"><a class="tgme_widget_message_date" href="https://t.me/invented/3"><time datetime="2024-05-05T11:06:00+00:00" class="time">11:06</time></a></div></div></div></div>
</section></main></body></html>`
)

func TestTelegram(t *testing.T) {
	const channel = "Вигаданий канал"
	minute := func(n int) time.Time { return noon.Add(time.Duration(n) * time.Minute) }
	chat := []geo.Article{
		{ID: "7000000001/2", Body: "❗️Суми: горить склад. https://example.com", Published: minute(0), URL: "https://t.me/c/7000000001/2"},
		{ID: "7000000001/3", Body: "Горить школа.", Author: "Інший канал", Published: minute(1), URL: "https://t.me/c/7000000001/3"},
		{ID: "7000000001/5", Body: "Горить міст.", Published: minute(3), URL: "https://t.me/c/7000000001/5"},
	}
	for i := range chat {
		chat[i].Publisher = channel
	}
	for _, c := range []struct {
		name, file, data string
		want             []geo.Article
	}{
		{"an export of one chat", "result.json", sampleChat, chat},
		{"an export of an account", "result.json", `{"about":"x","personal_information":{"user_id":1},"chats":{"about":"x","list":[` + sampleChat + `]},"left_chats":{"list":[]}}`, chat},
		{"an export named .txt", "a.txt", sampleChat, chat},
		{"an export as pages", "messages2.html", sampleExport, []geo.Article{
			{ID: channel + "/2", Publisher: channel, Author: "О. Коваль", Body: "❗️Суми: горить склад.\nПрацюють рятувальники.", Published: minute(0)},
			{ID: channel + "/3", Publisher: channel, Author: "Інший канал", Body: "Горить школа.", Published: minute(1)},
			{ID: channel + "/5", Publisher: channel, Body: "Горить міст.", Published: midnight},
		}},
		{"a page of a channel", "a.html", samplePosts, []geo.Article{
			{ID: "invented/2", Publisher: channel, URL: "https://t.me/invented/2", Body: "Суми: горить склад.\nПрацюють рятувальники.", Published: minute(0)},
			{ID: "invented/3", Publisher: channel, Author: "Інший канал", URL: "https://t.me/invented/3", Body: "Горить школа.", Published: minute(1)},
		}},
		{"a page of one message", "a.html", `<html><head><meta property="og:title" content="Вигаданий канал"><meta property="og:description" content="У Сумах горить склад."></head>
			<body><script async src="https://telegram.org/js/telegram-widget.js" data-telegram-post="invented/4"></script></body></html>`, []geo.Article{
			{ID: "invented/4", Publisher: channel, URL: "https://t.me/invented/4", Body: "У Сумах горить склад."},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Parse(c.file, []byte(c.data))
			if err != nil || len(got) != len(c.want) {
				t.Fatalf("%d articles, want %d; %v", len(got), len(c.want), err)
			}
			for i := range got {
				checkArticle(t, got[i])
				got[i].Title, got[i].Language = "", ""
				got[i].Body = strings.ReplaceAll(got[i].Body, "\n\n", "\n") // how wide a break is belongs to pages
				compare(t, got[i], c.want[i], c.file)
			}
		})
	}
}
