package handout

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"io"
	"reflect"
	"strings"

	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/geo/briefing"
	"strikemap/geo/marker"
	"strikemap/geo/viewport"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

// page is the template of a handout.
var page = parseForm(pageHTML)

// view is what the template shows.
type view struct {
	Language, Title    string
	Policy             string
	Style, Script      markup // elements, whole
	Front              slide.Page
	Map                markup // an svg element
	Keys               []key
	Totals             []total
	Stops              []stop
	Sources            []slide.Cited
	SourcesTitle       string
	SourcesCaption     string
	Notes              []note
	Caution, MapTitle  string
	Translation, ToMap string
}

type key struct {
	Sign markup
	Word string
}

type total struct {
	Sign  markup
	Name  string
	Count int
}

type stop struct {
	slide.Page
	Title              string
	Sign               markup
	URL                string
	Quoted, Translated string
}

// WriteHTML writes a briefing as one page of HTML that needs nothing else.
func WriteHTML(w io.Writer, d *slide.Deck, o Options) error {
	st := d.Style(paint.Light())
	v := view{
		Language: translations.Language(), Title: translations.T("picture.title"), Policy: policy(pageCSS, pageJS),
		Style: markup("<style>" + pageCSS + "</style>"), Script: markup("<script>" + pageJS + "</script>"),
		Notes: o.notes(d), Caution: translations.T("slide.caution"), MapTitle: translations.T("handout.map"),
		Translation: translations.T("handout.translation"), ToMap: translations.T("handout.to_map"),
	}
	for i := range d.Pages {
		switch p := d.Pages[i]; p.Kind {
		case briefing.Title:
			v.Front, v.Title = p, p.Heading
			for _, t := range p.Totals {
				v.Totals = append(v.Totals, total{sign(st, paint.Mark{Kind: "strike", Display: t.Display}), t.Name, t.Count})
			}
		case briefing.Sources:
			v.Sources, v.SourcesTitle, v.SourcesCaption = webbed(p.Sources), p.Heading, p.Caption
		default:
			v.Stops = append(v.Stops, stop{p, p.Title(), sign(st, paint.MarkOfReport(p.Entries[0].Lead)), web(p.Link), slide.Quoted(p.Quote), slide.Quoted(p.Translation)})
		}
	}
	v.Map, v.Keys = chart(d, st, v.Title)
	var out strings.Builder
	page.fill(&out, reflect.ValueOf(v), reflect.ValueOf(v))
	if _, err := io.WriteString(w, out.String()); err != nil {
		return fmt.Errorf("write a handout: %w", err)
	}
	return nil
}

// webbed leaves out addresses that are none of the web.
func webbed(all []slide.Cited) []slide.Cited {
	out := make([]slide.Cited, len(all))
	for i, c := range all {
		c.Link = web(c.Link)
		out[i] = c
	}
	return out
}

// chart draws the numbered map, and what its legend explains.
func chart(d *slide.Deck, st *paint.Style, name string) (markup, []key) {
	const ratio = 2
	size := viewport.Size{W: 840 * ratio, H: 570 * ratio}
	c := d.Numbered(paint.Light(), size, ratio)
	svg := paint.NewDrawing(size, st.Fonts, name)
	paint.Clipped(svg, marker.Box{Right: float64(size.W), Bottom: float64(size.H)}, func() { c.Draw(svg) })
	var keys []key
	for _, k := range c.Keys().List() {
		s := paint.NewDrawing(signSize, st.Fonts, "")
		paint.DrawKey(s, viewport.Pixel{X: 20, Y: 20}, 28, k, st)
		keys = append(keys, key{markup(s.String()), k.Word(translations.Language())})
	}
	return markup(svg.String()), keys
}

var signSize = viewport.Size{W: 40, H: 40}

// sign draws the sign of an event or a category; nothing for none.
func sign(st *paint.Style, m paint.Mark) markup {
	if m.Display == "" {
		return ""
	}
	s := paint.NewDrawing(signSize, st.Fonts, translations.Display(m.Display))
	paint.DrawMark(s, viewport.Pixel{X: 20, Y: 20}, 38, &m, st)
	return markup(s.String())
}

// policy allows the page its own style and script, by their hashes, and nothing else.
func policy(css, js string) string {
	hash := func(s string) string {
		sum := sha256.Sum256([]byte(s))
		return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
	}
	return "default-src 'none'; style-src " + hash(css) + "; script-src " + hash(js) + "; base-uri 'none'; form-action 'none'"
}
