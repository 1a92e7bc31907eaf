package toponym

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"

	"github.com/paulmach/orb"
)

// corpora returns the folder of a development corpus, or skips the test.
func corpora(t testing.TB, name string) string {
	t.Helper()
	root := os.Getenv("STRIKEMAP_CORPORA")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared", "corpora")
	}
	dir := filepath.Join(root, name)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("the corpus %s is not here: set STRIKEMAP_CORPORA to measure on it", name)
	}
	return dir
}

type goldToponym struct {
	Text, Name, Kind string
	Lat, Lon         *float64
	Literal          bool
}

var (
	marks     = regexp.MustCompile(`[’'ʼ` + "`" + `´\x{0301}"]`)
	dashes    = regexp.MustCompile(`[-–—_.,]`)
	oblastly  = regexp.MustCompile(`(^|\s)(region|province|oblast|obl|область|области|областi|області|области|обл)(\s|$)`)
	raionly   = regexp.MustCompile(`(^|\s)(district|rayon|raion|район|району|районе)(\s|$)`)
	preceding = regexp.MustCompile(`^(the|city of|м|с|г|село|місто|город)\s+`)
)

// plain compares surface forms as the corpus' own scorer does.
func plain(s string) string {
	s = strings.ToLower(s)
	s = dashes.ReplaceAllString(marks.ReplaceAllString(s, ""), " ")
	s = raionly.ReplaceAllString(oblastly.ReplaceAllString(s, "${1}oblast$3"), "${1}raion$3")
	return strings.Join(strings.Fields(preceding.ReplaceAllString(s, "")), " ")
}

func articleOf(text string) geo.Article {
	a := geo.Article{Body: text}
	if title, _, ok := strings.Cut(text, "\n"); ok {
		a.Title, a.TitleSpan = title, geo.Span{Start: 0, End: len(title)}
	}
	return a
}

func mentionsOf(f *Finder, text string) []geo.Mention {
	a := articleOf(text)
	return f.Mentions(&a, syntax.Of(sentence.Split(text)))
}

// tally counts what was found of what is there.
type tally struct{ found, all int }

func (c *tally) add(ok bool) {
	c.all++
	if ok {
		c.found++
	}
}

func (c tally) share() float64 { return float64(c.found) / math.Max(1, float64(c.all)) }

// TestStrikeNews measures on the development articles: every surface form that
// the gold standard lists, and literal settlements placed within 25 km.
func TestStrikeNews(t *testing.T) {
	dir := corpora(t, "strike_news_dev")
	f := finder(t)
	file, err := os.Open(filepath.Join(dir, "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var recall, placed, literal tally
	in := bufio.NewScanner(file)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		var g struct {
			ID       string
			Toponyms []goldToponym
		}
		if err := json.Unmarshal(in.Bytes(), &g); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(filepath.Join(dir, "texts", g.ID+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		byText := map[string][]geo.Mention{}
		for _, m := range mentionsOf(f, string(text)) {
			byText[plain(m.Text)] = append(byText[plain(m.Text)], m)
		}
		for _, want := range g.Toponyms {
			hits := byText[plain(want.Text)]
			recall.add(len(hits) > 0)
			if len(hits) == 0 {
				t.Logf("%s: missed %s (%s)", g.ID, want.Text, want.Kind)
			}
			lit := false
			for _, m := range hits {
				lit = lit || m.Literal
			}
			if len(hits) > 0 {
				literal.add(lit == want.Literal)
				if lit != want.Literal {
					t.Logf("%s: %s literal %v, want %v", g.ID, want.Text, lit, want.Literal)
				}
			}
			if want.Kind == "settlement" && want.Lat != nil && want.Literal {
				ok := anyWithin(hits, *want.Lat, *want.Lon, 25)
				placed.add(ok)
				if !ok && len(hits) > 0 {
					t.Logf("%s: %s placed at %v, want %s (%.2f %.2f): %s", g.ID, want.Text, hits[0].Place, want.Name, *want.Lat, *want.Lon, hits[0].Reason)
				}
			}
		}
	}
	t.Logf("surface forms %d/%d = %.3f; literal settlements within 25 km %d/%d = %.3f; literal or not %.3f",
		recall.found, recall.all, recall.share(), placed.found, placed.all, placed.share(), literal.share())
	atLeast(t, "surface forms", recall.share(), floorForms)
	atLeast(t, "literal settlements within 25 km", placed.share(), floorPlaced)
}

// Floors only rise.
const (
	floorForms  = 0.95
	floorPlaced = 0.93
)

func atLeast(t *testing.T, what string, got, floor float64) {
	t.Helper()
	if got < floor {
		t.Errorf("%s: %.3f, must be at least %.3f", what, got, floor)
	}
}

func anyWithin(hits []geo.Mention, lat, lon, radius float64) bool {
	at := &geo.Place{}
	at.Point[0], at.Point[1] = lon, lat
	for _, m := range hits {
		if m.Place != nil && km(m.Place, at) <= radius {
			return true
		}
	}
	return false
}

var loaded *Finder

// finder returns a finder over the bundled gazetteer, loaded once.
func finder(t testing.TB) *Finder {
	t.Helper()
	if loaded == nil {
		g, err := gazetteer.Load(assets.Gazetteer)
		if err != nil {
			t.Fatal(err)
		}
		loaded = New(g)
	}
	return loaded
}

func pointOf(lat, lon string) orb.Point {
	y, _ := strconv.ParseFloat(lat, 64)
	x, _ := strconv.ParseFloat(lon, 64)
	return orb.Point{x, y}
}
