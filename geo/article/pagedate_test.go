package article

import (
	"strings"
	"testing"
)

// inventedPage returns a page with the head and what stands before, at and behind
// the text of its article.
func inventedPage(head, before, at, behind string) string {
	return `<!DOCTYPE html><html lang="uk"><head><title>Горить склад</title>` + head + `</head><body>` + before + `<article><h1>Горить склад</h1>` + at +
		`<p>У вигаданому місті горить склад, двоє поранених, повідомив голова вигаданої адміністрації зранку у своєму каналі.</p>` +
		`<p>Рятувальники працюють на місці, повідомив він згодом, а причину пожежі вже з'ясовує поліція вигаданого міста.</p>` + behind + `</article></body></html>`
}

func linkedBlock(json string) string {
	return `<script type="application/ld+json">` + json + `</script>`
}

func TestThePageSaysWhenItsArticleWasPublished(t *testing.T) {
	const article = `"@type":"NewsArticle","headline":"Горить склад"`
	const meta = `<meta property="article:published_time" content="2026-11-25T08:12:00+02:00">`
	const when = "2026-11-25 08:12"
	const day = "2026-11-25 00:00"
	for _, c := range []struct{ name, page, want, fault string }{
		{"nothing", inventedPage("", "", "", ""), "", ""},
		{"meta", inventedPage(meta, "", "", ""), when, ""},
		{"linked data", inventedPage(linkedBlock(`{`+article+`,"datePublished":"2026-11-25T06:12:00Z"}`), "", "", ""), when, ""},
		{"a raw line break in a string", inventedPage(linkedBlock("{\"@type\":\"NewsArticle\",\"headline\":\"Горить\nсклад\",\"datePublished\":\"2026-11-25T06:12:00Z\"}"), "", "", ""), when, ""},
		{"a raw quotation mark", inventedPage(linkedBlock(`{"@type":"NewsArticle","headline":"Склад "Вигадка" горить","datePublished":"2026-11-25T06:12:00Z"}`), "", "", ""), when, ""},
		{"commas too many", inventedPage(linkedBlock(`[{`+article+`,"datePublished":"2026-11-25T06:12:00Z",},]`), "", "", ""), when, ""},
		{"comments", inventedPage(linkedBlock("<!--\n/* a */ {"+article+", // b\n\"datePublished\":\"2026-11-25T06:12:00Z\"}\n-->"), "", "", ""), when, ""},
		{"a marked section", inventedPage(linkedBlock("//<![CDATA[\n{"+article+",\"datePublished\":\"2026-11-25T06:12:00Z\"}\n//]]>"), "", "", ""), when, ""},
		{"a field of another kind", inventedPage(linkedBlock(`{"@type":"NewsArticle","headline":{"a":1},"url":7,"datePublished":"2026-11-25T06:12:00Z"}`), "", "", ""), when, ""},
		{"two values in one block", inventedPage(linkedBlock(`{"@type":"Organization"}{`+article+`,"datePublished":"2026-11-25T06:12:00Z"}`), "", "", ""), when, ""},
		{"what a page is about", inventedPage(linkedBlock(`{"@type":"WebPage","mainEntity":{`+article+`,"datePublished":"2026-11-25T06:12:00Z"}}`), "", "", ""), when, ""},
		{"a cut block", inventedPage(linkedBlock(`{`+article+`,"datePublished":"2026-11-25T06:12:00Z","author":{"name":"О. Вига`), "", "", ""), when, ""},
		{"the block of another page first", inventedPage(`<link rel="canonical" href="https://example.com/a">`+linkedBlock(`{"@type":"NewsArticle","headline":"Інше","url":"https://example.com/b","datePublished":"2024-01-02"}`)+
			linkedBlock(`{`+article+`,"url":"https://example.com/a","datePublished":"2026-11-25T06:12:00Z"}`), "", "", ""), when, ""},
		{"the block of another page alone", inventedPage(`<link rel="canonical" href="https://example.com/a">`+linkedBlock(`{"@type":"NewsArticle","headline":"Інше","url":"https://example.com/b","datePublished":"2024-01-02"}`), "", "", ""), "", ""},
		{"a time at the heading", inventedPage("", "", `<div class="meta">О. Вигадана <time datetime="2026-11-25T08:12:00+02:00">сьогодні</time></div>`, ""), when, ""},
		{"a date in words at the heading", inventedPage("", "", `<span class="post-date">25 листопада 2026, 08:12</span>`, ""), day, ""},
		{"a time before the heading, within the article", inventedPage("", `<main><div><time datetime="2026-11-25T08:12:00+02:00"></time><h1>Горить склад</h1><p>Слово.</p></div></main>`, "", ""), when, ""},
		{"the bookmark of the article", inventedPage("", "", `<a rel="bookmark" href="/a"><time datetime="2026-11-25T08:12:00+02:00">x</time></a>`, ""), when, ""},
		{"an update is no publication", inventedPage("", "", `<time class="updated" datetime="2026-11-26T08:12:00+02:00"></time><time datetime="2026-11-25T08:12:00+02:00"></time>`, ""), when, ""},
		{"today's date over the page", inventedPage("", `<header><time datetime="2026-11-26">26 листопада 2026</time></header>`, "", ""), "", ""},
		{"today's date in a bar", inventedPage("", `<div class="topbar"><span class="date">26 листопада 2026</span></div>`, "", ""), "", ""},
		{"a list of news beside", inventedPage("", `<ul><li><a href="/b">Інше</a> <time datetime="2024-01-02"></time></li></ul>`, "", ""), "", ""},
		{"a card of another article", inventedPage("", "", "", `<div class="news-list"><article><time datetime="2024-01-02T10:00:00+02:00"></time><a href="#">Інше</a></article></div>`), "", ""},
		{"a card right below the heading", inventedPage("", "", `<div><h3>Інше</h3><time datetime="2024-01-02T10:00:00+02:00"></time></div>`, ""), "", ""},
		{"a card with its own marks", inventedPage("", "", "", `<div><a href="/b">Інше</a><meta itemprop="datePublished" content="2024-01-02"><time itemprop="datePublished" datetime="2024-01-02"></time></div>`), "", ""},
		{"a tweet", inventedPage("", "", "", `<blockquote class="twitter-tweet"><p>Пожежа</p>&mdash; Канал (@x) <a href="#">1 січня 2020</a></blockquote>`), "", ""},
		{"a tweet at the heading", inventedPage("", "", `<blockquote><p>Пожежа</p>&mdash; Канал (@x) <time>1 січня 2020</time></blockquote>`, ""), "", ""},
		{"a caption", inventedPage("", "", `<figure><figcaption>Фото: <time>1 січня 2020</time></figcaption></figure>`, ""), "", ""},
		{"a caption in a paragraph", inventedPage("", "", "", `<p>Фото: Укрфото, 1 січня 2020</p>`), "", ""},
		{"a caption at the heading", inventedPage("", "", `<p>Фото: 1 січня 2020</p>`, ""), "", ""},
		{"a comment", inventedPage("", "", "", `<div id="comments"><p>Читач</p><time datetime="2026-12-01"></time></div>`), "", ""},
		{"a last line", inventedPage("", "", "", `<p>Київ, 3 березня 2021</p>`), "", ""},
		{"a heading in the text", inventedPage("", "", "", `<p>24 лютого 2022 року</p><p>Того дня все почалося.</p>`), "", ""},
		{"meta that is made with the page yields to linked data", inventedPage(`<meta name="date" content="2026-11-26">`+linkedBlock(`{`+article+`,"datePublished":"2026-11-25T06:12:00Z"}`), "", "", ""), when, ""},
		{"two days are told, and the first taken", inventedPage(meta+linkedBlock(`{`+article+`,"datePublished":"2024-01-02"}`), "", "", ""), when, "two dates of publication"},
		{"a few hours are no contradiction", inventedPage(meta+linkedBlock(`{`+article+`,"datePublished":"2026-11-25T08:12:00Z"}`), "", "", ""), when, ""},
		{"the zero of a clock is said to be one", inventedPage(`<meta property="article:published_time" content="1970-01-01T00:00:00Z">`, "", "", ""), "", "zero of a clock"},
		{"the zero of a clock beside a date is passed over", inventedPage(`<meta property="article:published_time" content="0000-00-00">`, "", `<time datetime="2026-11-25"></time>`, ""), day, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.html", []byte(c.page))
			if c.fault == "" && err != nil || c.fault != "" && (err == nil || !strings.Contains(err.Error(), c.fault)) {
				t.Errorf("error %v, want %q", err, c.fault)
			}
			got := ""
			if len(all) == 1 && !all[0].Published.IsZero() {
				got = all[0].Published.In(kyiv).Format("2006-01-02 15:04")
			}
			if got != c.want {
				t.Errorf("published %q, want %q\n%s", got, c.want, c.page)
			}
		})
	}
}

func TestMendedJSONIsAsItWas(t *testing.T) {
	for _, s := range []string{`{"a":"b, \"c\": d","e":[1,2,{"f":"http://example.com/a//b"}]}`, `[]`, `"\\"`, `{"a":"<!-- b -->"}`} {
		if got := mended(s); got != s {
			t.Errorf("%s became %s", s, got)
		}
	}
}

func FuzzMended(f *testing.F) {
	for _, s := range []string{"{\"a\":\"b\n\"c\"\",}", "//<![CDATA[\n{}\n//]]>", "/* \"", "{\"a\":\"\\"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got := mended(s); len(got) > 2*len(s)+1 {
			t.Fatalf("%d bytes became %d", len(s), len(got))
		}
		readLinked(s)
	})
}
