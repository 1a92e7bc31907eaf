package export

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"strikemap/geo"
)

// hostile texts are meant to act in a program that reads an export.
var hostile = map[string]string{
	"script":     `<script>alert(1)</script><img src=x onerror=alert(1)>`,
	"formula":    `=HYPERLINK("http://example.com","x")`,
	"command":    `=cmd|' /C calc'!A0`,
	"plus":       "+1+1",
	"minus":      "-2+3",
	"at":         "@SUM(1)",
	"tab":        "\t=1+1",
	"return":     "\r=1+1",
	"space":      " =1+1",
	"wide":       "＝1+1",
	"cdata":      `]]><Placemark/><![CDATA[`,
	"entity":     `&lt;script&gt; &xxe; <!ENTITY a "b">`,
	"path":       `../../etc/passwd`,
	"controls":   "a\x00b\x07c\x1b[31md\x7fe\u0085f\u009bg",
	"direction":  "abc\u202Egnp.exe\u2066x\u200Fy",
	"line ends":  "a\r\nb\u2028c\u2029d",
	"no UTF-8":   "a\xff\xfeb",
	"balloon":    `$[name] javascript:alert(1)`,
	"long":       strings.Repeat("x", 1<<20),
	"quotes":     `a"b'c,d;e` + "`",
	"no runes":   "\ufffe\uffff",
	"surrogates": "\xed\xa0\x80",
}

// sayHostile says nothing but what the text gave.
func sayHostile(r geo.Reason) string { return strings.Join(r.Args, "") }

func hostileResult(s string) *geo.Reading {
	r := sample()
	if len(s) > 1000 { // once is enough
		r.Reports[0].Evidence.Text = s
		return r
	}
	r.Article.Title, r.Article.Publisher, r.Article.URL, r.Article.Path, r.Article.Author = s, s, s, s, s
	r.Article.ID = s
	for i := range r.Reports {
		x := &r.Reports[i]
		x.ID, x.Evidence.Text, x.Date.Words = s, s, s
		x.Unmapped = geo.Because(geo.ReasonAmbiguousName, s)
		x.ClaimedBy = []geo.Attribution{{Name: s, Verb: s, Quote: geo.Quote{Text: s}}}
	}
	r.Reports[0].Place = &geo.Place{ID: geo.PlaceID(s), Name: s, LocalName: s}
	return r
}

// harmless fails when the bytes hold what a screen would obey.
func harmless(t *testing.T, text string) {
	t.Helper()
	for _, r := range text {
		if acts(r) {
			t.Fatalf("%U stands in the output", r)
		}
	}
}

func TestHostileTextInJSON(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			for _, write := range []func(io.Writer) error{
				func(w io.Writer) error {
					return JSONL(w, one(hostileResult(s)), Options{Mentions: true, Say: sayHostile})
				},
				func(w io.Writer) error {
					return GeoJSON(w, one(hostileResult(s)), Options{Filter: s, Version: s, Say: sayHostile})
				},
			} {
				text := written(t, write)
				harmless(t, text)
				if strings.ContainsAny(text, "<>&") {
					t.Error("markup stands in the output")
				}
				var v map[string]any
				if err := json.Unmarshal([]byte(strings.SplitAfterN(text, "}\n", 2)[0]), &v); err != nil && !strings.HasPrefix(text, `{"type"`) {
					t.Error(err)
				}
				if strings.HasPrefix(text, `{"type"`) && !json.Valid([]byte(text)) {
					t.Error("no JSON")
				}
				if a, ok := v["article"].(map[string]any); ok && len(s) < 1000 && a["title"] != strings.ToValidUTF8(s, "\uFFFD") && name != "surrogates" && name != "no UTF-8" {
					t.Errorf("title came back as %.60q", a["title"])
				}
			}
		})
	}
}

func TestHostileTextInCSV(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			text := written(t, func(w io.Writer) error { return CSV(w, one(hostileResult(s)), Options{Say: sayHostile}) })
			harmless(t, text)
			rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
			if err != nil || len(rows) != 7 {
				t.Fatal(len(rows), err)
			}
			for _, row := range rows[1:] {
				for _, c := range row {
					if strings.ContainsAny(c, "\t\r\n") || c != "" && strings.ContainsRune("=+-@＝", []rune(strings.TrimSpace(c))[0]) {
						t.Fatalf("%.60q acts", c)
					}
				}
			}
		})
	}
	for in, want := range map[string]string{"-3.5": "-3.5", "+380": "+380", "-": "'-", "–": "–", "--1": "'--1", "-1e5": "'-1e5", "": "", "a": "a"} {
		if got := cell(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestHostileTextInKML(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			text := written(t, func(w io.Writer) error {
				return KML(w, one(hostileResult(s)), Options{Filter: s, Version: s, Say: sayHostile})
			})
			harmless(t, text)
			for _, bad := range []string{"<script", "<img", "]]>", "<!ENTITY", "<![CDATA["} {
				if strings.Contains(text, bad) {
					t.Errorf("%s stands in the output", bad)
				}
			}
			descriptions(t, text)
		})
	}
}

func TestHostileTextInGeoPackage(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			o := Options{Filter: s, Version: s, Say: sayHostile}
			path := file(t, "a.gpkg", func(w io.Writer) error { return GeoPackage(w, one(hostileResult(s)), o) })
			for _, row := range append(query(t, path, "SELECT event, reports, place, unmapped, claimed_by, title, publisher, url, evidence FROM events"), query(t, path, "SELECT evidence, title, path, unmapped FROM reports")...) {
				harmless(t, row)
			}
			if n := query(t, path, "SELECT count(*) FROM reports"); n[0] != "6" {
				t.Errorf("%s reports", n[0])
			}
		})
	}
}

func TestHostileTextInTheShapeOfACLED(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			text := written(t, func(w io.Writer) error { return ACLED(w, one(hostileResult(s)), Options{}) })
			harmless(t, text)
			for _, row := range cells(t, text)[1:] {
				for _, c := range row {
					if strings.ContainsAny(c, "\t\r\n") || c != "" && strings.ContainsRune("=+@＝", []rune(strings.TrimSpace(c))[0]) {
						t.Fatalf("%.60q acts", c)
					}
				}
			}
		})
	}
}

func TestHostileTextInReferences(t *testing.T) {
	for name, s := range hostile {
		t.Run(name, func(t *testing.T) {
			r, o := hostileResult(s), Options{Filter: s, Version: s, Say: sayHostile}
			bib := written(t, func(w io.Writer) error { return BibTeX(w, one(r), o) })
			harmless(t, bib)
			depth := 0
			for _, c := range strings.NewReplacer(`\{`, "", `\}`, "").Replace(bib[strings.Index(bib, "\n@misc"):]) {
				if c == '{' {
					depth++
				} else if c == '}' {
					depth--
				}
				if depth < 0 {
					t.Fatal("a brace closes too much")
				}
			}
			if depth != 0 || strings.Count(bib, "\n@") != 1 {
				t.Errorf("%d braces are open, %d entries", depth, strings.Count(bib, "\n@"))
			}
			ris := written(t, func(w io.Writer) error { return RIS(w, one(r), o) })
			harmless(t, strings.ReplaceAll(ris, "\r\n", "\n"))
			for line := range strings.SplitSeq(strings.TrimSuffix(ris, "\r\n\r\n"), "\r\n") {
				if len(line) < 6 || line[2:6] != "  - " {
					t.Errorf("%.60q is no line of RIS", line)
				}
			}
		})
	}
}

// descriptions fails when a description, once unescaped, holds any element but <p>.
func descriptions(t *testing.T, text string) {
	t.Helper()
	placemarks := 0
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		if ok && start.Name.Local == "Placemark" {
			placemarks++
		}
		if !ok || start.Name.Local != "description" || placemarks == 0 {
			continue
		}
		var s string
		if err := d.DecodeElement(&s, &start); err != nil {
			t.Fatal(err)
		}
		if rest := strings.NewReplacer("<p>", "", "</p>", "").Replace(s); strings.ContainsAny(rest, "<>") {
			t.Fatalf("%.80q holds markup", rest)
		}
	}
	if placemarks != 6 {
		t.Errorf("%d placemarks", placemarks)
	}
}

func FuzzHostileText(f *testing.F) {
	for _, s := range hostile {
		if len(s) < 1000 {
			f.Add(s)
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		c := cell(s)
		harmless(t, c)
		if c != "" && strings.ContainsRune("=@\t\r\n", rune(c[0])) {
			t.Fatalf("%q acts", c)
		}
		text := written(t, func(w io.Writer) error { return KML(w, one(hostileResult(s)), Options{}) })
		harmless(t, text)
		descriptions(t, text)
		if text := written(t, func(w io.Writer) error { return GeoJSON(w, one(hostileResult(s)), Options{Filter: s}) }); !json.Valid([]byte(text)) {
			t.Fatal("no JSON")
		}
	})
}
