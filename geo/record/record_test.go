package record_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/record"
)

// dice makes random nouns, plainly invented.
type dice struct{ *rand.Rand }

func pick[T any](d dice, all ...T) T { return all[d.IntN(len(all))] }

func (d dice) text() string {
	return pick(d, "", "Вигадане Село", "invented \"<&\u202e", "a\nb", "Z")
}

func (d dice) span() geo.Span {
	start := d.IntN(1000)
	return geo.Span{Start: start, End: start + 1 + d.IntN(40)}
}

func (d dice) quote() geo.Quote { return geo.Quote{Span: d.span(), Text: "invented" + d.text()} }

func (d dice) time() time.Time {
	return time.Date(2022+d.IntN(4), time.Month(1+d.IntN(12)), 1+d.IntN(28), pick(d, 0, d.IntN(24)), d.IntN(60), 0, 0, record.Kyiv)
}

func (d dice) date() geo.Date {
	from := d.time()
	return pick(d,
		geo.Date{Precision: geo.D7, Basis: geo.BasisPublication},
		geo.Date{From: from, To: from.Add(16 * time.Hour), Precision: geo.D2, Basis: geo.BasisRelative, Words: d.text()})
}

func (d dice) reason() geo.Reason {
	return pick(d, geo.Reason{}, geo.Because("only-country"), geo.Because("ambiguous-name", "Вигадане"))
}

func (d dice) place() *geo.Place {
	return &geo.Place{
		ID: "t:1", Name: "Velyke", LocalName: d.text(), Level: pick(d, geo.LevelSettlement, geo.LevelOblast), Raion: d.text(), Oblast: d.text(),
		Country: pick(d, "UA", ""), Point: orb.Point{record.Degrees(float64(d.IntN(36000))/100 - 180), record.Degrees(float64(d.IntN(18000))/100 - 90)}, Population: d.IntN(3) * 1000,
	}
}

func (d dice) count() *int { return pick(d, nil, new(int)) }

func (d dice) report(article string) geo.Report {
	r := geo.Report{
		Kind: pick(d, geo.Kinds...), Role: geo.RoleSite, Precision: geo.P9, Mention: d.IntN(3) - 1, Within: d.text(), Unmapped: d.reason(), Date: d.date(),
		Cause: pick(d, "", geo.CauseDebris), Intercepted: d.IntN(2) == 0, Status: geo.StatusClaimed, Confidence: float64(d.IntN(1001)) / 1000,
		Evidence: d.quote(), Toponym: pick(d, geo.Quote{}, d.quote()), Trigger: d.quote(),
	}
	if d.IntN(3) > 0 {
		r.Place, r.Precision, r.Unmapped = d.place(), pick(d, geo.P0, geo.P3, geo.P4, geo.P6), geo.Reason{}
	}
	if r.Precision == geo.P4 {
		r.RadiusKM = float64(1 + d.IntN(60))
	}
	for range d.IntN(3) {
		r.Effects = append(r.Effects, geo.EffectClaim{Effect: geo.EffectInjured, Min: d.count(), Max: d.count(), Extent: d.text(), Quote: pick(d, geo.Quote{}, d.quote())})
		r.Targets = append(r.Targets, geo.TargetPort)
		r.Weapons = append(r.Weapons, geo.WeaponKAB)
		r.ClaimedBy = append(r.ClaimedBy, geo.Attribution{Name: d.text(), Role: geo.SpeakerCompany, Verb: d.text(), Quote: d.quote()})
		r.Steps = append(r.Steps, geo.Step{Rule: "invented", Span: d.span(), Weight: float64(d.IntN(1001)) / 1000})
	}
	r.Anchor = geo.Anchor{Article: article, Trigger: r.Trigger.Span, Toponym: r.Toponym.Span}
	r.ID = r.Anchor.ID()
	return r
}

func (d dice) mention() geo.Mention {
	m := geo.Mention{
		Span: d.span(), Text: "Velyke", Sentence: d.IntN(9), Score: float64(d.IntN(1001)) / 1000, Reason: d.reason(), Literal: d.IntN(2) == 0,
		Role: geo.RoleSpeaker, RoleReason: d.reason(), Near: d.IntN(2) == 0, RadiusKM: float64(d.IntN(3)),
	}
	if d.IntN(2) == 0 {
		m.Place, m.Candidates = d.place(), []geo.PlaceID{"t:1", "t:2"}
	}
	return m
}

func (d dice) reading(n int) *geo.Reading {
	sha := fmt.Sprintf("%064d", n)
	r := &geo.Reading{Article: geo.Article{
		ID: fmt.Sprint("a", n), Path: d.text(), Title: "Invented article", Publisher: d.text(), Author: d.text(), URL: d.text(),
		Language: pick(d, "uk", ""), Published: pick(d, time.Time{}, d.time()), SHA256: sha,
	}}
	for range 1 + d.IntN(4) {
		r.Reports = append(r.Reports, d.report(sha))
	}
	for range d.IntN(3) {
		r.Mentions = append(r.Mentions, d.mention())
	}
	return r
}

func write(t *testing.T, rs []*geo.Reading) []byte {
	t.Helper()
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	for _, r := range rs {
		for i := range r.Reports {
			if err := e.Encode(record.OfReport(&r.Article, &r.Reports[i], nil)); err != nil {
				t.Fatal(err)
			}
		}
		for i := range r.Mentions {
			if err := e.Encode(record.OfMention(&r.Article, &r.Mentions[i], nil)); err != nil {
				t.Fatal(err)
			}
		}
	}
	return out.Bytes()
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for seed := range uint64(200) {
		d := dice{rand.New(rand.NewPCG(seed, 7))}
		var want []*geo.Reading
		for n := range 1 + d.IntN(4) {
			want = append(want, d.reading(n))
		}
		lines := write(t, want)
		var got []*geo.Reading
		for r, err := range record.ReadLines(bytes.NewReader(lines)) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, r)
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: read back\n%+v\nwritten\n%+v", seed, got[0], want[0])
		}
		if again := write(t, got); !bytes.Equal(again, lines) {
			t.Fatalf("seed %d: written again\n%s\nfirst\n%s", seed, again, lines)
		}
	}
}

func TestABadLineIsNamedAndTheOthersAreRead(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(1, 1))}
	good := strings.TrimSpace(strings.SplitN(string(write(t, []*geo.Reading{d.reading(1)})), "\n", 2)[0])
	for name, bad := range map[string]string{
		"no JSON":                 `{"id"`,
		"no record":               `{"text":"an article"}`,
		"an unknown kind":         strings.Replace(good, `"kind":"`, `"kind":"x`, 1),
		"a newer schema":          strings.Replace(good, `"schema":1`, `"schema":99`, 1),
		"a day that is none":      strings.Replace(good, `"published":`, `"published":"2025-13-40","was":`, 1),
		"a place out of this one": `{"id":"r","kind":"strike","precision":"P3","place":{"lon":190,"lat":0},"evidence":{}}`,
		"a mapped report nowhere": `{"id":"r","kind":"strike","precision":"P3","place":null,"evidence":{}}`,
		"more than the most":      `{"id":"r","kind":"strike","precision":"P9","effects":[{"effect":"killed","min":3,"max":2}],"evidence":{}}`,
		"a date that runs back":   `{"id":"r","kind":"strike","precision":"P9","date":{"from":"2025-01-02","to":"2025-01-01"},"evidence":{}}`,
	} {
		t.Run(name, func(t *testing.T) {
			faults, reports := 0, 0
			for r, err := range record.ReadLines(strings.NewReader(good + "\n\n" + bad + "\n" + good + "\n")) {
				if err != nil {
					faults++
					if !strings.Contains(err.Error(), "line 3") {
						t.Errorf("the fault does not name its line: %v", err)
					}
					continue
				}
				reports += len(r.Reports)
			}
			if faults != 1 || reports != 2 {
				t.Errorf("%d faults, %d reports", faults, reports)
			}
		})
	}
}

func TestReportsAreToldFromArticles(t *testing.T) {
	for line, want := range map[string]bool{
		`{"id":"r","evidence":{"start":0}}`: true, `{"article":{},"mention":{}}`: true,
		`{"id":"a","text":"…"}`: false, `{"text":"…","evidence":{}}`: false, `no JSON`: false, `{}`: false,
	} {
		if record.HoldsReports([]byte(line)) != want {
			t.Errorf("%s: %v", line, !want)
		}
	}
}

func TestACorrectionReplacesFieldsAndNothingElse(t *testing.T) {
	d := dice{rand.New(rand.NewPCG(3, 3))}
	for range 100 {
		r := d.report("sha")
		before := r
		other := d.report("sha")
		kind, err := record.Field(&other, "effects")
		if err != nil {
			t.Fatal(err)
		}
		got, err := record.Correct(&r, map[string]json.RawMessage{"effects": kind, "kind": json.RawMessage(`"alert"`)})
		if err != nil {
			t.Fatal(err)
		}
		want := before
		want.Kind, want.Effects = geo.KindAlert, other.Effects
		if !reflect.DeepEqual(*got, want) || !reflect.DeepEqual(r, before) {
			t.Fatalf("got\n%+v\nwant\n%+v", *got, want)
		}
	}
	r := d.report("sha")
	for name, value := range map[string]string{"evidence": `{}`, "kind": `"guess"`, "effects": `3`} {
		if _, err := record.Correct(&r, map[string]json.RawMessage{name: json.RawMessage(value)}); err == nil {
			t.Errorf("%s can be %s", name, value)
		}
	}
}

func ExampleOfReport() {
	r := geo.Report{ID: "r1", Kind: geo.KindStrike, Precision: geo.P9, Mention: -1, Unmapped: geo.Because("no-place-named")}
	line, _ := json.Marshal(record.OfReport(&geo.Article{ID: "a1"}, &r, nil))
	fmt.Println(strings.Contains(string(line), `"precision":"P9","unmapped":"no-place-named"`))
	// Output: true
}
