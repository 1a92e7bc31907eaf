package translations_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"strikemap/app/state"
	"strikemap/app/translations"
	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/journal"
	"strikemap/geo/outline"
	"strikemap/geo/query"
)

// texts returns the texts of a language by key, those with plural forms as a
// list of them.
func texts(t *testing.T, name string) map[string]map[string]string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		t.Fatal(err)
	}
	out := map[string]map[string]string{}
	for key, value := range raw {
		var text string
		forms := map[string]string{}
		if json.Unmarshal(value, &text) == nil {
			forms[""] = text
		} else if err := json.Unmarshal(value, &forms); err != nil {
			t.Fatalf("%s: %s: %v", name, key, err)
		}
		out[key] = forms
	}
	return out
}

var keyForm = regexp.MustCompile(`^[a-z_]+(\.[a-z0-9_]+)*$`)

// used returns every string literal of the window's sources that may be a key.
func used(t *testing.T) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if l, ok := n.(*ast.BasicLit); ok && l.Kind == token.STRING {
				if s, err := strconv.Unquote(l.Value); err == nil && keyForm.MatchString(s) {
					out[s] = true
				}
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// built returns the keys that are put together from codes.
func built() map[string]bool {
	lists := constants("../../geo/codes.go")
	for _, k := range geo.Kinds {
		lists["kind."] = append(lists["kind."], string(k))
	}
	for _, d := range geo.Displays {
		lists["display."] = append(lists["display."], string(d))
	}
	for _, o := range query.Orders {
		lists["order."] = append(lists["order."], string(o))
	}
	for _, e := range lists["effect."] {
		lists["effect."] = append(lists["effect."], e+".n")
	}
	for m := range 12 {
		n := strconv.Itoa(m + 1)
		lists["month."] = append(lists["month."], n, "alone."+n, "short."+n)
	}
	for f := range query.Facets {
		lists["facet."] = append(lists["facet."], f.String())
	}
	for _, r := range journal.Reviews {
		lists["review."] = append(lists["review."], string(r), "many."+string(r))
	}
	for _, k := range journal.Kinds {
		lists["deed."] = append(lists["deed."], string(k))
	}
	for _, tone := range outline.Tones {
		lists["layers.tone."] = append(lists["layers.tone."], string(tone))
	}
	lists["precision.short."] = lists["precision."]
	lists["value.language."] = []string{"en", "uk", "ru"}
	lists["theme."] = []string{string(state.ThemeSystem), string(state.ThemeLight), string(state.ThemeDark)}
	for _, size := range state.TextSizes {
		lists["text."] = append(lists["text."], string(size))
	}
	lists["confidence."] = []string{query.High, query.Check, query.Low}
	lists["labels."] = []string{"en", "uk"}
	out := map[string]bool{}
	for prefix, codes := range lists {
		for _, c := range codes {
			out[prefix+c] = true
		}
	}
	return out
}

// constants returns the values of the codes that are declared in a file, under
// the prefix of their keys.
func constants(path string) map[string][]string {
	prefixes := map[string]string{
		"Effect": "effect.", "Target": "target.", "Weapon": "weapon.", "Status": "status.", "Role": "role.",
		"SpeakerRole": "speaker.", "Precision": "precision.",
	}
	out := map[string][]string{}
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		panic(err)
	}
	ast.Inspect(file, func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok || len(v.Values) != 1 {
			return true
		}
		prefix := ""
		if id, ok := v.Type.(*ast.Ident); ok {
			prefix = prefixes[id.Name]
		} else if strings.HasPrefix(v.Names[0].Name, "Extent") {
			prefix = "extent."
		}
		if l, ok := v.Values[0].(*ast.BasicLit); ok && prefix != "" {
			value, _ := strconv.Unquote(l.Value)
			out[prefix] = append(out[prefix], value)
		}
		return true
	})
	return out
}

func TestNoStringIsMissing(t *testing.T) {
	en := texts(t, "en.json")
	prefixes := map[string]bool{}
	for key := range en {
		if first, _, dotted := strings.Cut(key, "."); dotted {
			prefixes[first] = true
		}
	}
	for key := range used(t) {
		first, rest, dotted := strings.Cut(key, ".")
		if dotted && rest != "json" && prefixes[first] && en[key] == nil {
			t.Errorf("%s is used but not translated", key)
		}
	}
	for key := range built() {
		if en[key] == nil {
			t.Errorf("%s is a code but not translated", key)
		}
	}
}

func TestNoStringIsLeftOver(t *testing.T) {
	literals, codes := used(t), built()
	for key := range texts(t, "en.json") {
		first, _, _ := strings.Cut(key, ".")
		byName := first == "what" || first == "area" // put together from effects and from names of places
		if !literals[key] && !codes[key] && !literals[strings.TrimSuffix(key, ".how")] && !byName {
			t.Errorf("%s is translated but not used", key)
		}
	}
}

var hole = regexp.MustCompile(`{{\.\w+}}`)

func TestBothLanguagesSayTheSame(t *testing.T) {
	en, uk := texts(t, "en.json"), texts(t, "uk.json")
	for key := range uk {
		if en[key] == nil {
			t.Errorf("%s is in Ukrainian only", key)
		}
	}
	for key, forms := range en {
		if uk[key] == nil {
			t.Errorf("%s is in English only", key)
			continue
		}
		if forms[""] == "" {
			complete(t, key, forms, "one", "other")
			complete(t, key, uk[key], "one", "few", "many", "other")
		}
		for _, text := range uk[key] {
			if want := holes(forms); text == "" || holes(map[string]string{"": text}) != want {
				t.Errorf("%s: %q has other places to fill than %s", key, text, want)
			}
		}
	}
}

// complete checks that a text has its plural forms.
func complete(t *testing.T, key string, texts map[string]string, forms ...string) {
	t.Helper()
	for _, form := range forms {
		if texts[form] == "" {
			t.Errorf("%s lacks the plural form %q", key, form)
		}
	}
}

// holes names the places of texts that are filled, in order of their names.
func holes(forms map[string]string) string {
	var all []string
	for _, text := range forms {
		all = append(all, hole.FindAllString(text, -1)...)
	}
	slices.Sort(all)
	return strings.Join(slices.Compact(all), "")
}

func TestEveryOblastAndRaionHasAUkrainianName(t *testing.T) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	speak(t, "uk_UA.UTF-8")
	for p := range g.All() {
		if p.InUkraine() && p.Oblast != "" && translations.Area(p.Oblast) == p.Oblast {
			t.Fatalf("%s has none", p.Oblast)
		}
		if p.InUkraine() && p.Raion != "" && translations.Area(p.Raion) == p.Raion {
			t.Fatalf("%s has none", p.Raion)
		}
	}
}
