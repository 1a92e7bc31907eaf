package article

import (
	"errors"
	"strings"
	"testing"

	"strikemap/geo"
)

// rssOf returns an invented feed of the items.
func rssOf(items ...string) string {
	return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Invented Post</title>` + strings.Join(items, "\n") + `</channel></rss>`
}

func rssItem(title, text string) string {
	return `<item><title>` + title + `</title><link>https://example.com/` + title + `</link><description><![CDATA[` + text + `]]></description></item>`
}

func TestASearchOfNewsIsReadHeadlineByHeadline(t *testing.T) {
	const day = "Sun, 05 May 2024 11:05:00 GMT"
	item := func(description string) string {
		return `<rss version="2.0"><channel><title>"Odesa drone" - Google News</title><item><title>Drones hit depot - Invented Post</title><link>https://news.example.com/1</link><pubDate>` + day + `</pubDate><description><![CDATA[` +
			description + `]]></description><source url="https://example.com">Invented Post</source></item></channel></rss>`
	}
	own := geo.Article{Title: "Drones hit depot", Body: "Drones hit depot", Publisher: "Invented Post", URL: "https://news.example.com/1", Published: noon}
	other := geo.Article{Title: "School burns in Sumy", Body: "School burns in Sumy", Publisher: "Example Times", URL: "https://news.example.com/2"}
	const first = `<a href="https://news.example.com/1">Drones hit depot</a>&nbsp;&nbsp;<font color="#6f6f6f">Invented Post</font>`
	for _, c := range []struct {
		name, description string
		want              []geo.Article
	}{
		{"a cluster of headlines", `<ol><li>` + first + `</li><li><a href="https://news.example.com/2">School burns in Sumy</a>&nbsp;&nbsp;<font color="#6f6f6f">Example Times</font></li></ol>`, []geo.Article{own, other}},
		{"one headline", first, []geo.Article{own}},
		{"headlines in paragraphs, with their sources in the title", `<p>` + first + `</p><p><a href="https://news.example.com/2">School burns in Sumy - Example Times</a> <font>Example Times</font></p>`, []geo.Article{own, other}},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.xml", []byte(item(c.description)))
			var n *Notice
			if len(all) != len(c.want) || !errors.As(err, &n) || n.Left != LeftRest {
				t.Fatalf("%d articles, %v", len(all), err)
			}
			for i := range all {
				all[i].Language = ""
				compare(t, all[i], c.want[i], "a.xml")
			}
		})
	}
	all, err := Parse("a.xml", []byte(item(`Drones hit a depot. <a href="https://example.com/2">A map</a> shows where.`)))
	if err != nil || len(all) != 1 || !strings.HasSuffix(all[0].Body, "Drones hit a depot. A map shows where.") {
		t.Errorf("a description with a link: %v, %v", all, err)
	}
}

func TestItemsOfADamagedFeedAreRead(t *testing.T) {
	whole := rssOf(rssItem("One", "The depot burned."), rssItem("Two", "The school burned."), rssItem("Three", "The bridge burned."))
	three := strings.Index(whole, "<item><title>Three")
	for _, c := range []struct {
		name, data string
		titles     string
		fault      string
	}{
		{"cut within an item", whole[:three+60], "One Two", "item 3: the feed breaks off in it"},
		{"cut behind an item", whole[:three], "One Two", "it breaks off behind item 2"},
		{"a fault in one item", strings.Replace(whole, "The school", "]]>The <b>school & x", 1), "One Three", "item 2: "},
		{"Atom that is cut", sampleAtom[:strings.Index(sampleAtom, "</feed>")] + `<entry><id>e2</id><title>Too`, "Горить склад", "item 2: the feed breaks off in it"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.xml", []byte(c.data))
			var titles []string
			for _, a := range all {
				checkArticle(t, a)
				titles = append(titles, a.Title)
			}
			if strings.Join(titles, " ") != c.titles || err == nil || !strings.Contains(err.Error(), c.fault) {
				t.Errorf("%q, %v, want %q, %q", titles, err, c.titles, c.fault)
			}
		})
	}
}

func TestAFeedOfBeginningsSaysSo(t *testing.T) {
	long := strings.Repeat("The depot burned in Sumy and nobody was hurt. ", 10)
	for _, c := range []struct {
		name, feed, body string
		notice           bool
	}{
		{"an ellipsis in brackets", rssOf(rssItem("A", long+"The [&#8230;]")), long + "The", true},
		{"three points", rssOf(rssItem("A", long+"The...")), long + "The", true},
		{"words that lead on", rssOf(rssItem("A", "<p>"+long+`</p><p><a href="https://example.com">Читати далі →</a></p>`)), strings.TrimSpace(long), true},
		{"words that lead on behind an ellipsis", rssOf(rssItem("A", long+`The… <a href="https://example.com">Continue reading</a>`)), long + "The", true},
		{"three items of a line", rssOf(rssItem("A", "The depot burned."), rssItem("B", "x"), rssItem("C", "y")), "The depot burned.", true},
		{"one item of a line", rssOf(rssItem("A", "The depot burned.")), "The depot burned.", false},
		{"the whole beside a beginning", rssOf(`<item><title>A</title><description>The...</description><content:encoded><![CDATA[<p>` + long + `</p>]]></content:encoded></item>`), strings.TrimSpace(long), false},
		{"what a blog writes below", rssOf(`<item><title>A</title><content:encoded><![CDATA[<p>` + long + `</p><p>The post <a href="x">A</a> appeared first on <a href="y">Invented</a>.</p>]]></content:encoded></item>`), strings.TrimSpace(long), false},
		{"a text that ends with a word like those", rssOf(rssItem("A", "Війська просунулися далі")), "Війська просунулися далі", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.xml", []byte(c.feed))
			var n *Notice
			if len(all) == 0 || all[0].Body != "A\n\n"+c.body {
				t.Errorf("%v", all)
			}
			if c.notice != errors.As(err, &n) || err != nil && n == nil {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestFeedsKeepWhoPublishedAnItem(t *testing.T) {
	for name, feed := range map[string]string{
		"RSS":  `<rss version="2.0"><channel><title>All news</title><item><title>Depot burns | Invented Post</title><description>Sumy.</description><source url="https://example.com">Invented Post</source></item></channel></rss>`,
		"Atom": `<feed xmlns="http://www.w3.org/2005/Atom"><title>All news</title><entry><title>Depot burns</title><summary>Sumy.</summary><source><title>Invented Post</title></source></entry></feed>`,
	} {
		all, err := Parse("a.xml", []byte(feed))
		if err != nil || len(all) != 1 || all[0].Publisher != "Invented Post" || all[0].Title != "Depot burns" {
			t.Errorf("%s: %+v, %v", name, all, err)
		}
	}
}

func TestAFeedWhoseHeadIsDamagedIsOneFault(t *testing.T) {
	feed := strings.Replace(rssOf(strings.Repeat(rssItem("One", "The depot burned."), 50)), "<title>Invented Post", "<b>Invented & Post", 1)
	all, err := Parse("a.xml", []byte(feed))
	if len(all) > 0 || err == nil || strings.Count(err.Error(), "\n") > 4 {
		t.Errorf("%d articles, %v", len(all), err)
	}
}

func TestAFeedOfCountlessItemsIsReadInPart(t *testing.T) {
	feed := "<rss><channel><title>Invented</title>" + strings.Repeat("<item><title>A drone hit Odesa.</title></item>", 150_000) + "</channel></rss>"
	all, err := Parse("a.xml", []byte(feed))
	if len(all) != mostSalvaged || err == nil || !strings.Contains(err.Error(), "more than 400000 elements: split it") {
		t.Errorf("%d articles, %v", len(all), err)
	}
}

func TestAFeedOfTwoBytesALetterIsRead(t *testing.T) {
	feed := strings.Replace(rssOf(rssItem("a", "У Сумах дрон влучив у склад.")), "UTF-8", "utf-16", 1)
	for name, data := range map[string]string{"with a mark": encoded(utf16, feed), "without": encoded(utf16le, feed)} {
		if a := parseOne(t, "a.rss", []byte(data)); !strings.Contains(a.Body, "У Сумах дрон") {
			t.Errorf("%s: %q", name, a.Body)
		}
	}
}

func TestTheTextForASearchEngineIsTheText(t *testing.T) {
	for _, field := range []string{"yandex:full-text", "turbo:content"} {
		a := parseOne(t, "a.rss", []byte(`<rss version="2.0" xmlns:yandex="http://news.yandex.ru" xmlns:turbo="http://turbo.yandex.ru"><channel><title>Invented Post</title><item><title>Invented</title><description>In short.</description><`+
			field+`><![CDATA[<p>Sumy was shelled, and a depot burned.</p>]]></`+field+`></item></channel></rss>`))
		if !strings.Contains(a.Body, "Sumy was shelled") || strings.Contains(a.Body, "In short") {
			t.Errorf("%s: %q", field, a.Body)
		}
	}
}
