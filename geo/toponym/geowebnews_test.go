package toponym

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo"
)

type gwnToponym struct {
	Name  string `xml:"extractedName"`
	Type  string `xml:"type"`
	Start int    `xml:"start"`
	End   int    `xml:"end"`
	Lat   string `xml:"latitude"`
	Lon   string `xml:"longitude"`
}

// gwnLiteral are the types of GeoWebNews that stand for the place itself, and
// gwnAssociative those that stand for something beside it (Gritta et al. 2019).
var (
	gwnLiteral     = set("Literal", "Literal_Modifier", "Mixed", "Coercion", "Embedded_Literal")
	gwnAssociative = set("Metonymic", "Non_Literal_Modifier", "Embedded_Non_Lit", "Homonym", "Demonym", "Language")
)

func set(names ...string) map[string]bool {
	m := map[string]bool{}
	for _, n := range names {
		m[n] = true
	}
	return m
}

// TestGeoWebNews measures on web news about anything, most of it American: a
// check that the rules are about English and not about one war. A mention
// counts as found when it overlaps the gold span; distances are measured for
// what is smaller than a country.
func TestGeoWebNews(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(corpora(t, "geowebnews"), "GWN.xml"))
	if err != nil {
		t.Fatal(err)
	}
	var doc struct {
		Articles []struct {
			Text     string       `xml:"text"`
			Toponyms []gwnToponym `xml:"toponyms>toponym"`
		} `xml:"article"`
	}
	if err := xml.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	f := finder(t)
	var found, literal, precise, preciseLiteral, placed tally
	judged := map[bool]map[bool]int{true: {}, false: {}}
	for _, a := range doc.Articles {
		at := byteOffsets(a.Text)
		mentions := mentionsOf(f, a.Text)
		hit := make([]string, len(mentions))
		for _, g := range a.Toponyms {
			lit := gwnLiteral[g.Type]
			if !lit && !gwnAssociative[g.Type] || g.Start < 0 || g.End >= len(at) {
				continue
			}
			i := overlapping(mentions, geo.Span{Start: at[g.Start], End: at[g.End]})
			found.add(i >= 0)
			if i < 0 {
				if lit {
					literal.add(false)
				}
				continue
			}
			hit[i] = g.Type
			judged[lit][mentions[i].Literal]++
			if lit != mentions[i].Literal {
				list(t, g.Type, a.Text, mentions[i].Span)
			}
			if lit {
				literal.add(mentions[i].Literal)
			}
			if p := mentions[i].Place; p != nil && g.Lat != "" && p.Level != geo.LevelCountry && p.Level != geo.LevelRegion {
				ok := near(p, g.Lat, g.Lon, 161)
				placed.add(ok)
				if !ok {
					list(t, fmt.Sprintf("far: %s %s %.1f %s %s", p.Name, p.Country, p.Point, g.Lat, g.Lon), a.Text, mentions[i].Span)
				}
			}
		}
		for i, m := range mentions {
			if m.Role != geo.RoleNamePart {
				precise.add(hit[i] != "")
				if hit[i] == "" {
					list(t, "spurious", a.Text, m.Span)
				}
			}
			if m.Literal {
				preciseLiteral.add(gwnLiteral[hit[i]])
			}
		}
	}
	all, lit := f1(precise.share(), found.share()), f1(preciseLiteral.share(), literal.share())
	t.Logf("recognition P %.3f R %.3f F1 %.3f; literal only P %.3f R %.3f F1 %.3f; within 161 km %.3f of %d",
		precise.share(), found.share(), all, preciseLiteral.share(), literal.share(), lit, placed.share(), placed.all)
	t.Logf("gold literal judged so %d, not %d; gold associative judged literal %d, not %d",
		judged[true][true], judged[true][false], judged[false][true], judged[false][false])
	atLeast(t, "recognition F1", all, floorGWN)
	atLeast(t, "literal-only recognition F1", lit, floorGWNLiteral)
	atLeast(t, "resolution within 161 km", placed.share(), floorGWNPlaced)
}

// Floors only rise.
const (
	floorGWN        = 0.64
	floorGWNLiteral = 0.5
	floorGWNPlaced  = 0.88
)

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// byteOffsets maps rune offsets to byte offsets.
func byteOffsets(text string) []int {
	var at []int
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

func overlapping(mentions []geo.Mention, s geo.Span) int {
	for i, m := range mentions {
		if m.Span.Overlaps(s) {
			return i
		}
	}
	return -1
}

func near(p *geo.Place, lat, lon string, radius float64) bool {
	return km(p, &geo.Place{Point: pointOf(lat, lon)}) <= radius
}

// list prints a disagreement with its surroundings when STRIKEMAP_LIST is set.
func list(t *testing.T, what, text string, s geo.Span) {
	if os.Getenv("STRIKEMAP_LIST") != "" {
		around := text[max(0, s.Start-45):s.Start] + "[" + s.Of(text) + "]" + text[s.End:min(len(text), s.End+30)]
		t.Logf("%s: %s", what, strings.ReplaceAll(around, "\n", " "))
	}
}
