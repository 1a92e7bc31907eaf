package export

import (
	"io"
	"iter"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

// applied returns what of the invented sample, an event a report, may be written.
func applied(s Safe, change func(*geo.Reading, []*ledger.Entry)) ([]*geo.Reading, []*ledger.Entry, Kept) {
	r := sample()
	all := slices.Collect(events(one(r), &Options{}))
	if change != nil {
		change(r, all)
	}
	return s.Apply([]*geo.Reading{r}, all)
}

func TestSafePointsAreNoFinerThanChosen(t *testing.T) {
	for _, grid := range []float64{1, 5, 25} {
		readings, all, _ := applied(Safe{Grid: grid, Quotes: true}, nil)
		r := readings[0].Reports[0]
		moved := orbgeo.Distance(r.Place.Point, odesa.Point) / 1000
		if r.Precision != geo.P4 || moved > r.RadiusKM || r.RadiusKM > grid*0.8+0.1 || r.Place.Name != "Odesa" || all[0].Lead.Place.Point != r.Place.Point {
			t.Errorf("%v km: %s, moved by %.2f km within %.2f", grid, r.Precision, moved, r.RadiusKM)
		}
		if near := readings[0].Reports[1]; near.RadiusKM < 10+moved {
			t.Errorf("a ring of 10 km has %.1f km", near.RadiusKM)
		}
		if far := readings[0].Reports[2]; far.Precision != geo.P6 || far.Place != sumyOblast {
			t.Error("an oblast is changed")
		}
	}
	s := Safe{Grid: 5}
	for _, p := range []orb.Point{{30.7, 46.4}, {-0.001, -0.001}, {179.999, 89}, {22, 0}} {
		if q := s.square(p); s.square(q) != q || orbgeo.Distance(p, q) > 5000*math.Sqrt2/2+50 {
			t.Errorf("%v goes to %v", p, q)
		}
	}
}

func TestWhatIsFinerThanASettlementLosesItsName(t *testing.T) {
	plant := *odesa
	plant.ID, plant.Name, plant.LocalName, plant.Level = "t:9", "Invented Plant", "Завод", geo.LevelFacility
	readings, _, _ := applied(Safe{Grid: 1, Quotes: true}, func(r *geo.Reading, _ []*ledger.Entry) { r.Reports[0].Place, r.Reports[0].Precision = &plant, geo.P1 })
	r := readings[0].Reports[0]
	if r.Place.Name != "Odesa Raion" || r.Place.ID == plant.ID || r.Place.LocalName != "" || r.Evidence.Text != "" || r.Toponym.Text != "" {
		t.Errorf("%+v, %q", *r.Place, r.Evidence.Text)
	}
	if readings[0].Reports[1].Evidence.Text == "" || plant.Name != "Invented Plant" {
		t.Error("another report lost its words, or the place itself was changed")
	}
}

func TestFreshPointsAreWithheld(t *testing.T) {
	at := func(s string) time.Time {
		x, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return x
	}
	for _, c := range []struct {
		name, now string
		left      int
		kept      Kept
	}{
		{"two hours after the night of the first; the day of publication of the near one is not over", "2025-12-31T10:00:00Z", 4, Kept{fresh: 2}},
		{"thirteen hours after the night, and two after the day of publication", "2026-01-01T00:00:00Z", 5, Kept{fresh: 1}},
		{"two days later", "2026-01-03T00:00:00Z", 6, Kept{}},
	} {
		readings, all, kept := applied(Safe{Quotes: true, Fresh: 12 * time.Hour, Now: at(c.now)}, nil)
		if n := len(readings[0].Reports); n != c.left || len(all) != c.left || kept.fresh != c.kept.fresh {
			t.Errorf("%s: %d reports, %d events, %d withheld", c.name, n, len(all), kept.fresh)
		}
	}
	_, all, kept := applied(Safe{Fresh: time.Hour, Now: at("2025-12-31T00:00:00Z")}, func(r *geo.Reading, all []*ledger.Entry) {
		r.Article.Published = time.Time{}
		for _, e := range all {
			e.Lead.Date = geo.Date{Precision: geo.D7}
		}
	})
	if len(all) != 6 || kept.ageless != 2 {
		t.Errorf("%d events, %d of unknown age", len(all), kept.ageless)
	}
}

func TestNobodyIsTold(t *testing.T) {
	const secret = "Тайна"
	readings, all, kept := applied(Safe{}, func(r *geo.Reading, all []*ledger.Entry) {
		r.Article.Path, r.Article.Body = secret, secret
		for i := range r.Reports {
			x := &r.Reports[i]
			x.Evidence.Text, x.Toponym.Text, x.Trigger.Text, x.Date.Words = secret, secret, secret, secret
			x.Effects = []geo.EffectClaim{{Effect: geo.EffectFire, Quote: geo.Quote{Text: secret}}}
			x.ClaimedBy = []geo.Attribution{{Name: secret, Role: geo.SpeakerWitness, Quote: geo.Quote{Text: secret}}}
		}
		for _, e := range all {
			e.Note, e.Judgement.Why = secret, secret
		}
		all[1].Tags = []string{"Graphic"}
	})
	o := Options{Events: slices.Values(all), Say: say, Mentions: true}
	for name, write := range writers {
		if text := written(t, write(slices.Values(readings), o)); strings.Contains(text, secret) {
			t.Errorf("%s tells what is withheld", name)
		}
	}
	if len(all) != 5 || len(readings[0].Reports) != 5 || kept.Line(say) != "said: withheld-quotes; said: withheld-private; said: withheld-tagged" {
		t.Errorf("%d events, %d reports: %s", len(all), len(readings[0].Reports), kept.Line(say))
	}
}

func TestGraphicAndPersonalSentencesAreKnown(t *testing.T) {
	for _, c := range []struct {
		text              string
		graphic, personal bool
	}{
		{"A drone hit a warehouse; three people were killed.", false, false},
		{"Rescuers found dismembered remains.", true, false},
		{"На місці знайшли фрагменти тіл.", true, false},
		{"На месте лежали трупы.", true, false},
		{"Пожежники гасили корпус лікарні.", false, false},
		{"The gorgeous park was hit; category B fire.", false, false},
		{"Call +380 44 123 45 67 for help.", false, true},
		{"Write to a.person@example.org.", false, true},
		{"The dead man was named as Invented Person.", false, true},
		{"Загиблий мешкав на вул. Вигаданій, 12.", false, true},
		{"Ракета влучила в будинок на вулиці Вигаданій.", false, false},
		{"87 of 158 drones were shot down on 24 February 2025.", false, false},
		{"They fired 120 mm mortars 1500 times.", false, false},
	} {
		if g, p := graphic(c.text), personal(c.text); g != c.graphic || p != c.personal {
			t.Errorf("%q: graphic %v, personal %v", c.text, g, p)
		}
	}
}

// writers are all formats.
var writers = map[string]func(iter.Seq[*geo.Reading], Options) func(io.Writer) error{}

func init() {
	for name, write := range map[string]func(io.Writer, iter.Seq[*geo.Reading], Options) error{
		"JSON Lines": JSONL, "GeoJSON": GeoJSON, "CSV": CSV, "KML": KML, "GeoPackage": GeoPackage, "ACLED": ACLED, "BibTeX": BibTeX, "RIS": RIS,
	} {
		writers[name] = func(results iter.Seq[*geo.Reading], o Options) func(io.Writer) error {
			return func(w io.Writer) error { return write(w, results, o) }
		}
	}
}
