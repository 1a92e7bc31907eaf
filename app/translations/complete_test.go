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
	out := map[string]bool{}
	add := func(prefix string, codes ...string) {
		for _, c := range codes {
			out[prefix+c] = true
		}
	}
	codes := func(prefix string, from any) {
		switch from := from.(type) {
		case []geo.Kind:
			for _, x := range from {
				add(prefix, string(x))
			}
		case []geo.Display:
			for _, x := range from {
				add(prefix, string(x))
			}
		case []state.Order:
			for _, x := range from {
				add(prefix, string(x))
			}
		}
	}
	codes("kind.", geo.Kinds)
	codes("display.", geo.Displays)
	codes("order.", state.Orders)
	add("theme.", string(state.ThemeSystem), string(state.ThemeLight), string(state.ThemeDark))
	add("labels.", "en", "uk")
	for m := range 12 {
		n := strconv.Itoa(m + 1)
		add("month.", n, "alone."+n, "short."+n)
	}
	for prefix, list := range constants("../../geo/codes.go") {
		add(prefix, list...)
		if prefix == "effect." {
			for _, e := range list {
				add(prefix, e+".n")
			}
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
	en, literals, codes := texts(t, "en.json"), used(t), built()
	prefixes := map[string]bool{}
	for key := range en {
		if first, _, dotted := strings.Cut(key, "."); dotted {
			prefixes[first] = true
		}
	}
	for key := range literals {
		first, rest, dotted := strings.Cut(key, ".")
		if _, ok := en[key]; dotted && rest != "" && prefixes[first] && !ok && !strings.HasSuffix(key, ".json") {
			t.Errorf("%s is used but not translated", key)
		}
	}
	for key := range codes {
		if _, ok := en[key]; !ok {
			t.Errorf("%s is a code but not translated", key)
		}
	}
	for key := range en {
		if !literals[key] && !codes[key] && !literals[strings.TrimSuffix(key, ".how")] && !strings.HasPrefix(key, "what.") && !strings.HasPrefix(key, "area.") {
			t.Errorf("%s is translated but not used", key)
		}
	}
}

var hole = regexp.MustCompile(`{{\.\w+}}`)

func TestBothLanguagesSayTheSame(t *testing.T) {
	en, uk := texts(t, "en.json"), texts(t, "uk.json")
	for key := range uk {
		if _, ok := en[key]; !ok {
			t.Errorf("%s is in Ukrainian only", key)
		}
	}
	for key, forms := range en {
		other, ok := uk[key]
		if !ok {
			t.Errorf("%s is in English only", key)
			continue
		}
		if _, plain := forms[""]; !plain && (forms["one"] == "" || forms["other"] == "" ||
			other["one"] == "" || other["few"] == "" || other["many"] == "" || other["other"] == "") {
			t.Errorf("%s lacks a plural form", key)
		}
		want := holes(forms)
		for _, text := range other {
			if text == "" || holes(map[string]string{"": text}) != want {
				t.Errorf("%s: %q has other places to fill than %v", key, text, forms)
			}
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

func TestEveryOblastHasAUkrainianName(t *testing.T) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	speak(t, "uk_UA.UTF-8")
	for p := range g.All() {
		if p.InUkraine() && p.Oblast != "" && translations.Area(p.Oblast) == p.Oblast {
			t.Fatalf("%s has none", p.Oblast)
		}
	}
}
