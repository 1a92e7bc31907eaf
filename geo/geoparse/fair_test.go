package geoparse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	articles "strikemap/geo/article"
	"strikemap/geo/gazetteer"
	"strikemap/geo/geoparse"
)

// fairness is an invented sentence with gaps for a party, for a word for who acts or
// speaks, and for a town, of which one is Ukraine's and one Russia's.
type fairness struct {
	text                  string
	parties, words, towns []string
}

// fair are sentences of which each way of filling them must be read alike.
var fair = []fairness{
	{
		text:    "<party> <who> hit a fuel depot in <town> overnight, injuring three people.",
		parties: []string{"Russian", "Ukrainian"}, towns: []string{"Kharkiv", "Belgorod"},
		words: []string{"drones", "terrorist drones", "drones of the heroes"},
	},
	{
		text:    "The <party> <who> shelled <town> on Monday, killing one person.",
		parties: []string{"Russian", "Ukrainian"}, towns: []string{"Kherson", "Shebekino"},
		words: []string{"army", "occupiers", "invaders", "militants", "liberators", "terrorists"},
	},
	{
		text:    "<party> air defence shot down four drones over <town>, the <who> said.",
		parties: []string{"Russian", "Ukrainian"}, towns: []string{"Odesa", "Voronezh"},
		words: []string{"military", "regime", "liberators"},
	},
	{
		text:    "A <party> drone attack damaged two houses in <town>, according to the <who>.",
		parties: []string{"Russian", "Ukrainian"}, towns: []string{"Sumy", "Kursk"},
		words: []string{"mayor", "occupation authorities", "governor"},
	},
	{
		text:    "<who> завдали удару по <town>: пошкоджено два будинки, поранено двох людей.",
		parties: []string{""}, towns: []string{"Харкову", "Бєлгороду"},
		words: []string{"Російські війська", "Українські війська", "Російські терористи", "Українські захисники", "Окупанти"},
	},
	{
		text:    "<who> нанесли удар по <town>: повреждены два дома, ранены два человека.",
		parties: []string{""}, towns: []string{"Харькову", "Белгороду"},
		words: []string{"Российские войска", "Украинские войска", "Украинские боевики", "Украинские террористы", "Российские освободители"},
	},
}

func TestPartiesTownsAndLoadedWordsChangeNoReading(t *testing.T) {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	parser := geoparse.New(g)
	for _, f := range fair {
		first := ""
		for _, text := range f.filled() {
			told := outline(parser.Parse(articles.FromText(text)))
			if first == "" {
				first = told
			}
			if told == "" || told != first {
				t.Errorf("%q\nis read %q\nand another way of filling it %q", text, told, first)
			}
		}
	}
}

// filled returns every way of filling the sentence.
func (f *fairness) filled() []string {
	var out []string
	for _, party := range f.parties {
		for _, word := range f.words {
			for _, town := range f.towns {
				out = append(out, strings.NewReplacer("<party>", party, "<who>", word, "<town>", town).Replace(f.text))
			}
		}
	}
	return out
}

// outline tells what is read but for the name of the place.
func outline(r geo.Reading) string {
	var out []string
	for i := range r.Reports {
		x := &r.Reports[i]
		level := geo.Level("none")
		if x.Place != nil {
			level = x.Place.Level
		}
		var effects []string
		for _, e := range x.Effects {
			effects = append(effects, string(e.Effect))
		}
		out = append(out, fmt.Sprint(x.Kind, " ", x.Role, " ", level, " ", x.Precision, " ", x.Status, " ", effects))
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}
