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
// until the others are written. A placemark has the style of its display category,
// the time in which it happened, and a description that no viewer takes for markup.
// Elements stand in the order of the schema of KML 2.2.
func KML(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	return writeKML(w, results, &o, "")
}

// writeKML writes the document with an icon for points; empty is the viewer's own.
func writeKML(w io.Writer, results iter.Seq[*geo.Reading], o *Options, icon string) error {
	tray := newSpill()
	defer tray.close()
	out, unmapped := newPlacemarks(w), newPlacemarks(tray)
	out.head(o, icon)
	for e := range entries(results, o) {
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

// head writes what stands before the placemarks.
func (p *placemarks) head(o *Options, icon string) {
	var lines []string
	var data []kml.Element
	for _, f := range o.about() {
		lines = append(lines, html.EscapeString(clean(f.name+": "+f.value)))
		data = append(data, kml.Data(f.name, kml.Value(clean(f.value))))
	}
	fmt.Fprintf(p, xml.Header+`<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>%s</name><description>%s</description>`,
		escape(o.generator()), escape("<p>"+strings.Join(lines, "</p><p>")+"</p>"))
	for _, d := range geo.Displays {
		p.encode(style(d, o, icon))
	}
	p.encode(kml.ExtendedData(data...))
	fmt.Fprint(p, "<Folder><name>On the map</name>")
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
	children := []kml.Element{kml.Name(clean(placemarkName(e.report))), kml.Description(describe(e))}
	if span := timeSpan(e.report.Date); span != nil {
		children = append(children, span)
	}
	children = append(children, kml.StyleURL("#"+string(e.report.Display())), extended(e))
	if shape := shapeOf(g); shape != nil {
		children = append(children, shape)
	}
	p.encode(kml.Placemark(children...))
}

func (p *placemarks) encode(e kml.Element) {
	if err := p.xml.Encode(e); err != nil && p.err == nil {
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
		if v := clean(c.of(&e)); v != "" {
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
