package when

import (
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

func TestWithoutAReferenceNothingIsInvented(t *testing.T) {
	check(t, time.Time{}, []example{
		{"a relative day keeps its words", "It fell on Wednesday.", "on Wednesday | D1"},
		{"so does a night", "Вночі впав дрон.", "Вночі | D2"},
		{"and a day without a year", "5 мая упал дрон.", "5 мая | D1"},
		{"and a clock time", "At 6 am it fell.", "At 6 am | D0"},
		{"and a stretch", "За минулу добу і минулого тижня.", "За минулу добу | D1\nминулого тижня | D4"},
		{"a full date is known", "It fell on 24 March 2024 at 5:30 pm.", "on 24 March 2024 at 5:30 pm | D0 2024-03-24T17:30 2024-03-24T17:31 stated"},
		{"a night with a full date is known", "В ночь на 5 мая 2023 года упали обломки.", "В ночь на 5 мая 2023 года | D2 2023-05-04T18:00 2023-05-05T10:00 stated"},
		{"background stays background", "Since the start of the war.", "Since the start of the war | D7 past"},
	})
}

func TestLatestIsTheLatestFullDate(t *testing.T) {
	body := "On 24 February 2022 it began. It fell on 3 March 2024 and on May 5. In 2025 it ended."
	got := Latest(sentence.Split(body))
	if want := time.Date(2024, 3, 3, 0, 0, 0, 0, Kyiv); !got.Equal(want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := Latest(sentence.Split("It fell on May 5, overnight.")); !got.IsZero() {
		t.Errorf("got %v without a full date", got)
	}
}

func TestTheDayIsThatOfKyiv(t *testing.T) {
	late := time.Date(2025, 5, 6, 22, 30, 0, 0, time.UTC) // 01:30 in Kyiv on the 7th
	if got, want := find("It fell yesterday.", late), "yesterday | D1 2025-05-06 2025-05-07"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestNightsOfTheClockChangeKeepTheirHours(t *testing.T) {
	change := time.Date(2025, 3, 30, 0, 0, 0, 0, Kyiv)
	p := Find(sentence.Split("Overnight drones fell.")[0].Words, Calendar{Published: change})[0]
	if p.Date.From.Hour() != 18 || p.Date.To.Hour() != 10 || p.Date.To.Sub(p.Date.From) != 15*time.Hour {
		t.Errorf("got %v to %v", p.Date.From, p.Date.To)
	}
}

func TestMostSentencesAllocateNothing(t *testing.T) {
	s := sentence.Split("The regional administration said that a warehouse and two homes were damaged by falling debris.")
	if n := testing.AllocsPerRun(100, func() { Find(s[0].Words, Calendar{Published: wednesday}) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"Early on Tuesday at 6:15 am local time, on March 24, 2024, it fell.", "У ніч з 3 на 4 травня 2023 р. о 20.40",
		"В ночь на 31 февраля около 3 часов ночи мск", "2025-13-45 99.99.2025 25:61 1 1 1 1 1", "overnight overnight of , of on on",
		"У ніч з 1 на 1 травня",
	} {
		f.Add(seed, int64(1746565200))
	}
	f.Fuzz(func(t *testing.T, text string, unix int64) {
		for _, reference := range []time.Time{{}, time.Unix(unix%(1<<33), 0)} {
			for _, s := range sentence.Split(text) {
				last := 0
				for _, p := range Find(s.Words, Calendar{Published: reference}) {
					if p.First < last || p.Last <= p.First || p.Last > len(s.Words) {
						t.Fatalf("phrase of words %d to %d after %d of %d", p.First, p.Last, last, len(s.Words))
					}
					if p.Date.From.After(p.Date.To) || p.Date.From.IsZero() != p.Date.To.IsZero() {
						t.Fatalf("%q from %v to %v", p.Date.Words, p.Date.From, p.Date.To)
					}
					if !p.Future && !reference.IsZero() && !p.Date.From.Before(dayOf(reference).AddDate(0, 0, 1)) {
						t.Fatalf("%q from %v, published %v", p.Date.Words, p.Date.From, reference)
					}
					if p.Date.From.IsZero() == p.Date.Why.Empty() && p.Date.Precision != geo.D7 {
						t.Fatalf("%q from %v because of %v", p.Date.Words, p.Date.From, p.Date.Why)
					}
					last = p.Last
				}
			}
		}
	})
}

var sink []Phrase

func BenchmarkFind(b *testing.B) {
	for name, text := range map[string]string{
		"none": "The regional administration said that a warehouse and two homes were damaged by falling debris in the city of Kharkiv.",
		"one":  "The regional administration said that a warehouse and two homes were damaged early on Tuesday at 6:15 am local time.",
		"uk":   "У ніч на 21 вересня 2023 року внаслідок атаки пошкоджено склад та два будинки, повідомили в обласній адміністрації.",
	} {
		words := sentence.Split(text)[0].Words
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sink = Find(words, Calendar{Published: wednesday})
			}
		})
	}
}
