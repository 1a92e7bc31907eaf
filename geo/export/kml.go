package export

import (
	"encoding/xml"
	"fmt"
	"html"
	"io"
	"iter"
	"strings"
	"time"

	"github.com/paulmach/orb"
	"github.com/twpayne/go-kml/v3"

	"strikemap/geo"
	"strikemap/geo/record"
)

// KML writes a document with two folders: what is mapped, and what cannot be,
// whose placemarks have no geometry and say why; those wait in a temporary file
// until the others are written. A placemark's description is
// text that no viewer takes for markup.
func KML(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	tray := newSpill()
	defer tray.close()
	out, unmapped := newPlacemarks(w), newPlacemarks(tray)
	fmt.Fprintf(out, xml.Header+`<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>%s</name><description>%s</description>`+
		`<Style id="report"><BalloonStyle><text>$[description]</text></BalloonStyle></Style><Folder><name>On the map</name>`,
		escape(o.generator()), escape(describeFilter(o.Filter)))
	for e := range entries(results, o.Say) {
		g, _ := geometry(e.report, o.Areas)
		to := out
		if g == nil {
			to = unmapped
		}
		if to.add(e, g); to.err != nil {
			break
		}
	}
	if unmapped.err != nil {
		return fmt.Errorf("write KML: %w", unmapped.err)
	}
	fmt.Fprint(out, "</Folder><Folder><name>Cannot be mapped</name>")
	if err := tray.copyTo(out); err != nil {
		return fmt.Errorf("write KML: %w", err)
	}
	fmt.Fprint(out, "</Folder></Document></kml>\n")
	if out.err != nil {
		return fmt.Errorf("write KML: %w", out.err)
	}
	return nil
}

func describeFilter(filter string) string {
	if filter == "" {
		return "All reports."
	}
	return "Reports chosen: " + filter
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(clean(s)))
	return b.String()
}

// placemarks writes placemarks and keeps the first error.
type placemarks struct {
	w   io.Writer
	xml *xml.Encoder
	err error
}

func newPlacemarks(w io.Writer) *placemarks {
	p := &placemarks{w: w}
	p.xml = xml.NewEncoder(p)
	return p
}

// Write passes bytes on until the first error.
func (p *placemarks) Write(b []byte) (int, error) {
	if p.err == nil {
		_, p.err = p.w.Write(b)
	}
	return len(b), p.err
}

// add writes one report with its geometry, which may be nil.
func (p *placemarks) add(e entry, g orb.Geometry) {
	children := []kml.Element{
		kml.Name(clean(placemarkName(e.report))), kml.Description(describe(e)), kml.StyleURL("#report"),
	}
	if span := timeSpan(e.report.Date); span != nil {
		children = append(children, span)
	}
	children = append(children, extended(e))
	if shape := shapeOf(g); shape != nil {
		children = append(children, shape)
	}
	if err := p.xml.Encode(kml.Placemark(children...)); err != nil && p.err == nil {
		p.err = err
	}
}

func placemarkName(r *geo.Report) string {
	kind := strings.ReplaceAll(string(r.Kind), "_", " ")
	if r.Place == nil {
		return kind
	}
	return r.Place.Name + ": " + kind
}

// describe returns evidence and source as HTML, in which viewers show it, with
// all text escaped.
func describe(e entry) string {
	var b strings.Builder
	line := func(parts ...string) {
		text := strings.Join(parts, "")
		if text != "" {
			b.WriteString("<p>" + html.EscapeString(clean(text)) + "</p>")
		}
	}
	line(placemarkName(e.report))
	line("“", e.report.Evidence.Text, "”")
	line(e.article.Title)
	line(e.article.Publisher)
	line(record.Day(e.article.Published))
	line(e.article.URL)
	line(e.article.Path)
	line(e.say.Words(e.report.Unmapped))
	return b.String()
}

// extended returns the cells of the table, empty ones left out, as named data.
func extended(e entry) kml.Element {
	var data []kml.Element
	for _, c := range columns {
		if v := clean(c.of(e)); v != "" {
			data = append(data, kml.Data(c.name, kml.Value(v)))
		}
	}
	return kml.ExtendedData(data...)
}

func timeSpan(d geo.Date) kml.Element {
	var ends []kml.Element
	for _, end := range []struct {
		at      time.Time
		element func(time.Time) kml.Element
	}{{d.From, begin}, {d.To, finish}} {
		if !end.at.IsZero() {
			ends = append(ends, end.element(end.at.In(record.Kyiv)))
		}
	}
	if ends == nil {
		return nil
	}
	return kml.TimeSpan(ends...)
}

func begin(t time.Time) kml.Element  { return kml.Begin(t) }
func finish(t time.Time) kml.Element { return kml.End(t) }
