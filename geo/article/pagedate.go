package article

import (
	"fmt"
	"strings"
	"time"

	"strikemap/geo"

	"github.com/PuerkitoBio/goquery"
)

// claim is what a page says of its date of publication, and where.
type claim struct{ where, value string }

// shownTime is where the claims stand that the page shows to its readers.
const shownTime = "<time>"

// The properties of <meta> that tell when an article was published: those that mean
// nothing else, and those that some pages fill with the day of their making.
var (
	publishedMeta = []string{
		"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
		"publish-date", "publish_date", "pubdate", "citation_publication_date", "dc.date.issued", "dcterms.issued",
	}
	datedMeta = []string{"dcterms.created", "dc.date", "dc.date.created", "date"}
)

// contradiction is how far apart two dates of one page must be to contradict each
// other; less is a matter of time zones and of days without a time.
const contradiction = 36 * time.Hour

// pageDate returns when the page's article was published, by trust: <meta> that means
// nothing else, JSON-LD, the date shown at the heading, other <meta>. The error
// says what is wrong: two days that contradict each other, of which the first is taken, or none that can be.
func pageDate(doc *goquery.Document, ld *linked, address string, now time.Time) (time.Time, error) {
	claims := metaClaims(doc, publishedMeta)
	if ld.DatePublished != "" {
		claims = append(claims, claim{"JSON-LD", string(ld.DatePublished)})
	}
	claims = append(claims, scanPage(doc.Nodes[0]).ownDates(address)...)
	claims = append(claims, metaClaims(doc, datedMeta)...)
	var best time.Time
	var first claim
	var fault error
	for _, c := range claims {
		t, err := publication(c.value, now)
		switch {
		case err != nil && fault == nil && c.where != shownTime:
			fault = err
		case t.IsZero():
		case best.IsZero():
			best, first = t, c
		case t.Sub(best).Abs() > contradiction && c.where != "<meta date>":
			return best, left(LeftDate, twoDates(shown(first.value), first.where, shown(c.value), c.where))
		}
	}
	if !best.IsZero() {
		return best, nil
	}
	return best, fault
}

// metaClaims returns what <meta> says under the keys, in their order; <meta> in what
// is not of the article is left out.
func metaClaims(doc *goquery.Document, keys []string) []claim {
	value := map[string]string{}
	doc.Find("meta[content]").Each(func(_ int, s *goquery.Selection) {
		for _, key := range []string{"property", "name", "itemprop"} {
			name := strings.ToLower(s.AttrOr(key, ""))
			if name != "" && value[name] == "" && !within(s.Nodes[0], "article", "aside", "nav", "footer", "li", "blockquote") {
				value[name] = strings.TrimSpace(s.AttrOr("content", ""))
			}
		}
	})
	var all []claim
	for _, k := range keys {
		if value[k] != "" {
			all = append(all, claim{"<meta " + k + ">", value[k]})
		}
	}
	return all
}

// twoDates says that a page contradicts itself.
func twoDates(first, where, second, there string) error {
	err := fmt.Errorf("it gives two dates of publication, %s (%s) and %s (%s): the first is taken", first, where, second, there)
	return because(geo.FaultTwoDates, err, first, where, second, there)
}
