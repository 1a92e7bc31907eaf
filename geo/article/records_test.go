package article

import (
	"errors"
	"strings"
	"testing"
	"time"

	"strikemap/geo"
)

// eight is the time at which the invented articles below came out.
var eight = time.Date(2024, 5, 5, 8, 0, 0, 0, time.UTC)

// Invented answers in the shapes of services.
func TestJSONOfServices(t *testing.T) {
	want := geo.Article{Title: "Depot burns", Body: "The depot burned in Sumy.", Publisher: "Invented Post", URL: "https://example.com/1", Published: eight}
	for _, c := range []struct{ name, data string }{
		{"NewsAPI, whose source is an object", `{"status":"ok","totalResults":1,"articles":[{"source":{"id":null,"name":"Invented Post"},"title":"Depot burns",
			"description":"x","url":"https://example.com/1","publishedAt":"2024-05-05T08:00:00Z","content":"The depot burned in Sumy."}]}`},
		{"ReliefWeb, whose fields lie one deeper", `{"time":1,"href":"https://api.example.com","data":[{"id":"7","fields":{"title":"Depot burns","body":"The **depot** burned in Sumy.","body-html":"<p>The <strong>depot</strong> burned in Sumy.</p>",
			"date":{"created":"2024-05-06T00:00:00+00:00","original":"2024-05-05T08:00:00+00:00"},"source":[{"name":"Invented Post","shortname":"IP"}],"url":"https://example.com/1"}}]}`},
		{"Guardian, whose list lies in its response", `{"response":{"status":"ok","results":[{"id":"world/1","type":"article","webTitle":"Depot burns","webUrl":"https://example.com/1",
			"webPublicationDate":"2024-05-05T08:00:00Z","fields":{"publication":"Invented Post","bodyText":"The depot burned in Sumy.","trailText":"x"}}]}}`},
		{"Guardian with the page of the body only", `{"response":{"content":{"webTitle":"Depot burns","webUrl":"https://example.com/1",
			"webPublicationDate":"2024-05-05T08:00:00Z","fields":{"publication":"Invented Post","body":"<p>The depot <b>burned</b> in Sumy.</p>"}}}}`},
		{"WordPress, whose texts are rendered", `[{"id":7,"date":"2024-05-05T11:00:00","date_gmt":"2024-05-05T08:00:00","link":"https://example.com/1","site":"Invented Post",
			"title":{"rendered":"Depot burns"},"content":{"rendered":"<p>The depot burned in Sumy.</p>\n","protected":false}}]`},
		{"a search engine's hits", `{"took":1,"hits":{"total":1,"hits":[{"_id":"7","_source":{"headline":"Depot burns","full_text":"The depot burned in Sumy.",
			"published_at":"2024-05-05T08:00:00Z","outlet":"Invented Post","link":"https://example.com/1"}}]}}`},
		{"a date that is an object", `{"title":"Depot burns","text":"The depot burned in Sumy.","publisher":"Invented Post","url":"https://example.com/1","published":{"date":"2024-05-05T08:00:00Z","timezone":"UTC"}}`},
		{"a date as MongoDB writes it out", `{"title":"Depot burns","text":"The depot burned in Sumy.","publisher":"Invented Post","url":"https://example.com/1","published":{"$date":{"$numberLong":"1714896000000"}}}`},
		{"a list of paragraphs", `{"title":"Depot burns","text":["The depot burned in Sumy."],"publisher":"Invented Post","url":"https://example.com/1","date":"2024-05-05T08:00:00Z"}`},
		{"a list named paragraphs, of objects", `{"title":"Depot burns","paragraphs":[{"type":"p","text":"The depot burned in Sumy."}],"publisher":"Invented Post","url":"https://example.com/1","date":"2024-05-05T08:00:00Z"}`},
		{"fields of wrong kinds beside the text", `[{"title":"Depot burns","text":"The depot burned in Sumy.","language":7,"author":{"x":1},"publisher":["Invented Post"],"url":"https://example.com/1","date":1714896000}]`},
		{"a service's own message beside its list", `{"message":"ok","description":"a feed","news":[{"title":"Depot burns","article_text":"The depot burned in Sumy.","publication":"Invented Post","url":"https://example.com/1","pub_date":"2024-05-05T08:00:00Z"}]}`},
		{"Ukrainian names", `[{"Заголовок":"Depot burns","Текст новини":"The depot burned in Sumy.","Джерело":"Invented Post","Посилання":"https://example.com/1","Дата публікації":"2024-05-05T08:00:00Z"}]`},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.json", []byte(c.data))
			if err != nil || len(all) != 1 {
				t.Fatalf("%d articles, %v", len(all), err)
			}
			all[0].Language, all[0].Author = "", ""
			compare(t, all[0], want, "a.json")
		})
	}
}

func TestSummariesSayThatTheyAreNoMore(t *testing.T) {
	for name, data := range map[string]string{
		"a text that says that it is cut":   `{"articles":[{"title":"Depot","content":"The depot burned in … [+1234 chars]","description":"The depot"}]}`,
		"a summary and no text":             `{"data":[{"title":"Depot","description":"The depot burned in Sumy.","published_at":"2024-05-05"}]}`,
		"a text that costs money":           `{"results":[{"title":"Depot","description":"The depot burned in Sumy.","content":"ONLY AVAILABLE IN PAID PLANS"}]}`,
		"the first words of the Guardian's": `{"response":{"results":[{"webTitle":"Depot","fields":{"trailText":"The depot burned in Sumy."}}]}}`,
	} {
		all, err := Parse("a.json", []byte(data))
		var n *Notice
		if len(all) != 1 || !strings.HasPrefix(all[0].Body, "The depot burned in") || strings.Contains(all[0].Body, "chars") {
			t.Errorf("%s: %v", name, all)
		}
		if !errors.As(err, &n) || n.Left != LeftRest || !strings.Contains(err.Error(), "1 of its 1 articles are only a summary") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDataSetsAreNamed(t *testing.T) {
	for _, c := range []struct{ file, data, want string }{
		{"a.csv", "event_id_cnty,event_date,sub_event_type,notes,fatalities\nX1,2024-05-05,Air strike,x,0\n", "it is ACLED's event data: it holds events that others coded, not the text"},
		{"a.json", `{"status":200,"data":[{"event_id_cnty":"X1","notes":"x"}]}`, "it is ACLED's event data"},
		{"a.csv", "id,relid,year,type_of_violence,source_article,where_coordinates,best\n1,x,2024,1,x,Sumy,0\n", "it is UCDP's georeferenced events"},
		{"a.json", `{"TotalCount":1,"Result":[{"id":1,"relid":"x","type_of_violence":1,"where_coordinates":"Sumy"}]}`, "it is UCDP's georeferenced events"},
		{"a.csv", "GLOBALEVENTID\tSQLDATE\tActor1Code\n1\t20240505\tX\n", "it is GDELT's event data"},
		{"a.csv", "123456789\t20240505" + strings.Repeat("\tx", 59) + "\n", "it is GDELT's event data"},
		{"a.csv", "1217837463\t20240505" + strings.Repeat("\tx", 59) + "\n", "it is GDELT's event data"},
		{"a.csv", "20240505081500-7\t20240505081500" + strings.Repeat("\tx", 25) + "\n", "it is GDELT's knowledge graph"},
		{"a.json", `{"articles":[{"url":"https://example.com","title":"Depot","seendate":"20240505T080000Z","domain":"example.com","language":"English","sourcecountry":"X"}]}`, "a list of articles by GDELT: it holds titles and addresses"},
		{"a.json", `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}}]}`, "a map (GeoJSON): it holds places"},
		{"a.csv", "latitude,longitude,brightness,acq_date,acq_time,frp\n1,1,1,1,1,1\n", "fires seen by satellites"},
		{"a.csv", "place,number\nSumy,1\n", `no column is named "text"`},
		{"a.csv", "place,number\nSumy,1\n", `it starts with place, number`},
		{"a.json", `{"rows":[{"place":"Sumy","number":1}]}`, "no article in it has a text: name its field \"text\"; the fields are number, place"},
		{"a.jsonl", "{\"event_id_cnty\":\"X1\",\"notes\":\"x\"}\n{\"event_id_cnty\":\"X2\"}\n", "it is ACLED's event data"},
		{"a.json", `{"status":"error","code":7}`, "it holds no articles"},
	} {
		all, err := Parse(c.file, []byte(c.data))
		if err == nil || !strings.Contains(err.Error(), c.want) || len(all) > 0 {
			t.Errorf("%v, %d articles, want %q", err, len(all), c.want)
		}
	}
}

func TestTablesOfOfficesAndServices(t *testing.T) {
	want := geo.Article{Title: "Depot", Body: "The depot, in Sumy; burned.", Publisher: "Invented Post", URL: "https://example.com/1", Published: eight}
	for _, c := range []struct{ name, data string }{
		{"Excel's first line with its separator", "sep=;\r\nid;title;text;source;url;date\r\n1;Depot;\"The depot, in Sumy; burned.\";Invented Post;https://example.com/1;2024-05-05T08:00:00Z\r\n"},
		{"Excel's first line with a tab, behind a byte order mark", "\ufeffsep=\t\ntitle\ttext\tsource\turl\tdate\nDepot\tThe depot, in Sumy; burned.\tInvented Post\thttps://example.com/1\t2024-05-05T08:00:00Z\n"},
		{"published_at, headline and content", "content,published_at,headline,publisher,link\n\"The depot, in Sumy; burned.\",2024-05-05T08:00:00Z,Depot,Invented Post,https://example.com/1\n"},
		{"Ukrainian names", "Заголовок;Текст;Дата публікації;Джерело;Посилання\nDepot;\"The depot, in Sumy; burned.\";2024-05-05T08:00:00Z;Invented Post;https://example.com/1\n"},
		{"Russian names", "Заголовок|Полный текст|Дата публикации|Источник|Ссылка\nDepot|The depot, in Sumy; burned.|2024-05-05T08:00:00Z|Invented Post|https://example.com/1\n"},
		{"a line above the names", "Invented table, 2024\n\ntitle,text,date,source,url\nDepot,\"The depot, in Sumy; burned.\",2024-05-05T08:00:00Z,Invented Post,https://example.com/1\n"},
		{"a comma in the name of a column", "\"title, short\";text;title;date;source;url\nx;\"The depot, in Sumy; burned.\";Depot;2024-05-05T08:00:00Z;Invented Post;https://example.com/1\n"},
		{"two columns of texts, of which the first counts", "Text,title,text,date,source,url\n\"The depot, in Sumy; burned.\",Depot,x,2024-05-05T08:00:00Z,Invented Post,https://example.com/1\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			all, err := Parse("a.csv", []byte(c.data))
			if err != nil || len(all) != 1 {
				t.Fatalf("%d articles, %v", len(all), err)
			}
			all[0].Language = ""
			compare(t, all[0], want, "a.csv")
		})
	}
}

func TestAnOpenQuotationMarkIsNamed(t *testing.T) {
	_, err := Parse("a.csv", []byte("text,title\nThe depot burned.,a\n\"The school burned.,b\nThe bridge burned.,c\n"))
	if err == nil || !strings.Contains(err.Error(), "line 3: a quotation mark seems never to be closed") {
		t.Error(err)
	}
	if _, err := Parse("a.csv", []byte("text,title\n\"The depot\nburned.\",a\nA 5\" shell hit it.,b\n")); err != nil {
		t.Errorf("an inch mark: %v", err)
	}
}

func TestWhatStandsBeforeACutOfJSONIsRead(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"a list", `[{"text":"The depot } burned."},{"text":"The school burned."},{"text":"The bri`, "The depot } burned.|The school burned."},
		{"an answer of a service", `{"status":"ok","articles":[{"content":"The depot burned.","source":{"id":null}},{"content":"The`, "The depot burned."},
		{"a chat", sampleChat[:strings.Index(sampleChat, `{"id":3`)+20], "❗️Суми: горить склад. https://example.com"},
	} {
		all, err := Parse("a.json", []byte(c.data))
		var bodies []string
		for _, a := range all {
			bodies = append(bodies, a.Body)
		}
		if strings.Join(bodies, "|") != c.want || err == nil || !strings.Contains(err.Error(), "it breaks off") {
			t.Errorf("%s: %q, %v", c.name, bodies, err)
		}
	}
	if _, err := Parse("a.json", []byte(`[{"text":"x"}} `)); err == nil || strings.Contains(err.Error(), "breaks off") {
		t.Errorf("another fault: %v", err)
	}
}
