package gazetteer_test

import (
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

var load = sync.OnceValues(func() (*gazetteer.Gazetteer, error) { return gazetteer.Load(assets.Gazetteer) })

func bundled(t testing.TB) *gazetteer.Gazetteer {
	g, err := load()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// The names stand with longitude and latitude of the place meant.
var towns = []struct {
	name     string
	lon, lat float64
}{
	{"Kyiv", 30.52, 50.45},
	{"Kiev", 30.52, 50.45},
	{"Kharkiv", 36.23, 49.99},
	{"Odesa", 30.73, 46.48},
	{"Odessa", 30.73, 46.48},
	{"Lviv", 24.03, 49.84},
	{"Dnipro", 35.04, 48.47},
	{"Zaporizhzhia", 35.14, 47.84},
	{"Zaporizhzhya", 35.14, 47.84},
	{"Kryvyi Rih", 33.39, 47.91},
	{"Kremenchuk", 33.42, 49.07},
	{"Poltava", 34.55, 49.59},
	{"Sumy", 34.80, 50.91},
	{"Chernihiv", 31.29, 51.49},
	{"Kherson", 32.61, 46.64},
	{"Mykolaiv", 31.99, 46.97},
	{"Nikopol", 34.39, 47.57},
	{"Pavlohrad", 35.87, 48.53},
	{"Izium", 37.26, 49.21},
	{"Kupiansk", 37.61, 49.71},
	{"Kostiantynivka", 37.71, 48.53},
	{"Pokrovsk", 37.18, 48.28},
	{"Chasiv Yar", 37.86, 48.59},
	{"Bakhmut", 38.00, 48.59},
	{"Avdiivka", 37.75, 48.14},
	{"Hroza", 37.31, 49.54},
	{"Shostka", 33.47, 51.86},
	{"Okhtyrka", 34.90, 50.31},
	{"Konotop", 33.20, 51.24},
	{"Chuhuiv", 36.69, 49.84},
	{"Izmail", 28.84, 45.35},
	{"Chornomorsk", 30.66, 46.30},
	{"Pivdenne", 31.10, 46.62},
	{"Bilhorod-Dnistrovskyi", 30.35, 46.19},
	{"Starokostiantyniv", 27.20, 49.76},
	{"Myrhorod", 33.61, 49.97},
	{"Burshtyn", 24.63, 49.26},
	{"Trypillia", 30.78, 50.12},
	{"Enerhodar", 34.66, 47.50},
	{"Vovchansk", 36.94, 50.29},
	{"Київ", 30.52, 50.45},
	{"Харків", 36.23, 49.99},
	{"Одеса", 30.73, 46.48},
	{"Одесса", 30.73, 46.48},
	{"Харьков", 36.23, 49.99},
	{"Запоріжжя", 35.14, 47.84},
	{"Simferopol", 34.10, 44.95},
	{"Sevastopol", 33.52, 44.60},
	{"Kerch", 36.47, 45.36},
	{"Donetsk", 37.80, 48.02},
	{"Luhansk", 39.31, 48.57},
}

func TestTheBestHitOfATownIsTheTown(t *testing.T) {
	g := bundled(t)
	for _, tt := range towns {
		hits := g.Lookup(tt.name)
		if len(hits) == 0 {
			t.Errorf("%s: not found", tt.name)
			continue
		}
		p := hits[0].Place
		if math.Abs(p.Point[0]-tt.lon) > 0.3 || math.Abs(p.Point[1]-tt.lat) > 0.2 {
			t.Errorf("%s: best hit is %s at %v", tt.name, p.Name, p.Point)
		}
		if p.Country != "UA" {
			t.Errorf("%s lies in %s", tt.name, p.Country)
		}
	}
}

func TestOccupiedTownsLieInUkraineAndTheirOblast(t *testing.T) {
	g := bundled(t)
	for name, oblast := range map[string]string{
		"Simferopol": "Crimea", "Kerch": "Crimea", "Sevastopol": "Sevastopol",
		"Donetsk": "Donetsk Oblast", "Luhansk": "Luhansk Oblast", "Melitopol": "Zaporizhzhia Oblast",
	} {
		p := g.Lookup(name)[0].Place
		if !p.InUkraine() || p.Oblast != oblast {
			t.Errorf("%s: country %s, oblast %q, want %q", name, p.Country, p.Oblast, oblast)
		}
	}
}

func TestInflectedFormsFindThePlace(t *testing.T) {
	g := bundled(t)
	for form, want := range map[string]string{
		"Харкова": "Kharkiv", "Харкові": "Kharkiv", "Львова": "Lviv", "Києва": "Kyiv", "Києві": "Kyiv", "Чернігова": "Chernihiv",
		"Запоріжжі": "Zaporizhzhia", "Сумах": "Sumy", "Черкас": "Cherkasy", "Хмельницького": "Khmelnytskyi",
		"Кривого Рогу": "Kryvyi Rih", "Біла Церква": "Bila Tserkva", "Білій Церкві": "Bila Tserkva", "Часовому Яру": "Chasiv Yar",
		"Тернополя": "Ternopil", "Маріуполі": "Mariupol", "Нікополем": "Nikopol", "Ізюмом": "Izium", "Роботиного": "Robotyne",
		"Куп'янську": "Kupiansk", "Куп’янська": "Kupiansk", "П'ятихаток": "Piatykhatky",
		"Харькове": "Kharkiv", "Одессе": "Odesa", "Киева": "Kyiv", "Купянском": "Kupiansk", "Авдеевке": "Avdiivka",
		"Миргороде": "Myrhorod", "Волчанска": "Vovchansk", "Работино": "Robotyne", "Шебекино": "Shebekino", "Курска": "Kursk",
		"Белгороде": "Belgorod", "Россией": "Russia", "Україною": "Ukraine", "Молдови": "Moldova", "Криму": "Crimea",
		"Харківщині": "Kharkiv Oblast", "Сумщини": "Sumy Oblast", "Закарпатті": "Zakarpattia Oblast",
	} {
		hits := g.Lookup(form)
		if len(hits) == 0 || hits[0].Place.Name != want {
			t.Errorf("%s: got %v, want %s", form, names(hits), want)
		}
	}
}

func TestAnOblastsAdjectiveNeedsAHeadNoun(t *testing.T) {
	g := bundled(t)
	for form, want := range map[string]string{
		"Харківській": "Kharkiv Oblast", "Белгородской": "Belgorod Oblast", "Одеської": "Odesa Oblast",
		"Dnipropetrovska": "Dnipropetrovsk Oblast", "Гомельській": "Gomel Region",
	} {
		ok := false
		for _, h := range g.Lookup(form) {
			ok = ok || h.Place.Name == want && h.Form == gazetteer.Adjective
		}
		if !ok {
			t.Errorf("%s: got %v, want %s as an adjective", form, names(g.Lookup(form)), want)
		}
	}
}

func names(hits []gazetteer.Hit) []string {
	var out []string
	for _, h := range hits {
		out = append(out, fmt.Sprintf("%s/%d", h.Place.Name, h.Form))
	}
	return out
}

func TestACaseFormIsNotFoundInLatinText(t *testing.T) {
	g := bundled(t)
	if h := g.Lookup("Kharkova"); len(h) > 0 {
		t.Errorf("Kharkova: got %v", names(h))
	}
}

func TestTheLongestNameWins(t *testing.T) {
	g := bundled(t)
	for text, want := range map[string]int{
		"kryvyi rih was": 2, "nova kakhovka dam": 3, "kyiv's mayor": 1, "the city": 0, "рогань": 1, "bilhorod-dnistrovskyi port": 1,
	} {
		if n, _ := g.Match(strings.Fields(text)); n != want {
			t.Errorf("%q: matched %d words, want %d", text, n, want)
		}
	}
}

func TestEveryPlaceIsSound(t *testing.T) {
	g := bundled(t)
	n, units := 0, 0
	for p := range g.All() {
		n++
		if p.Name == "" || p.Level == "" || g.Place(p.ID) == nil {
			t.Fatalf("%+v", *p)
		}
		if p.InUkraine() && p.Level == geo.LevelSettlement && p.Oblast == "" {
			t.Errorf("%s (%s) lies in no oblast", p.Name, p.ID)
		}
		if p.InUkraine() && p.Level == geo.LevelOblast {
			units++
		}
	}
	if n < 35_000 || units != 25 {
		t.Errorf("%d places, %d oblasts", n, units)
	}
}

func TestBrokenDataIsRefused(t *testing.T) {
	for name, data := range map[string][]byte{
		"empty": nil, "other file": []byte("PNG not a gazetteer"), "cut short": assets.Gazetteer[:len(assets.Gazetteer)/2],
	} {
		if _, err := gazetteer.Load(data); err == nil {
			t.Errorf("%s: loaded", name)
		} else if !strings.HasPrefix(err.Error(), "load gazetteer: ") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzMatch(f *testing.F) {
	for _, tt := range towns {
		f.Add(tt.name)
	}
	g := bundled(f)
	f.Fuzz(func(t *testing.T, text string) {
		words := strings.Fields(strings.ToLower(text))
		n, hits := g.Match(words)
		if n < 0 || n > len(words) || (n > 0) != (len(hits) > 0) {
			t.Errorf("%q: %d words, %d hits", text, n, len(hits))
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := gazetteer.Load(assets.Gazetteer); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMatchMiss(b *testing.B) {
	g := bundled(b)
	words := []string{"barrage", "of", "drones"}
	b.ReportAllocs()
	for b.Loop() {
		g.Match(words)
	}
}

// BenchmarkMatchMissNaive looks the word up in every place's folded name.
func BenchmarkMatchMissNaive(b *testing.B) {
	var keys []string
	for p := range bundled(b).All() {
		keys = append(keys, gazetteer.Fold(p.Name))
	}
	b.ResetTimer()
	for b.Loop() {
		want := gazetteer.Fold("barrage")
		for _, k := range keys {
			if k == want {
				b.Fatal(k)
			}
		}
	}
}

func ExampleGazetteer_Lookup() {
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		panic(err)
	}
	for _, name := range []string{"Kharkov", "Харкові", "Kharkiv region"} {
		p := g.Lookup(name)[0].Place
		fmt.Println(p.Name, p.Level)
	}
	// Output:
	// Kharkiv settlement
	// Kharkiv settlement
	// Kharkiv Oblast oblast
}
