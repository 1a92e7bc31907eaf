// Package storetest holds what every journal.Store must do, as tests, and the
// invented readings and deeds that they are made with. It is for tests alone.
package storetest

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// Dice makes invented readings and deeds over few targets, so that they meet.
type Dice struct{ *rand.Rand }

// Rolled returns dice whose throws follow from a seed.
func Rolled(seed uint64) Dice { return Dice{rand.New(rand.NewPCG(seed, 2))} }

// Towns are the invented places.
var Towns = []*geo.Place{
	{ID: "t:1", Name: "Velyke", LocalName: "Велике", Level: geo.LevelSettlement, Raion: "Nove Raion", Oblast: "Stara Oblast", Country: "UA", Point: orb.Point{30.7326221, 46.4825261}, Population: 1200},
	{ID: "t:2", Name: "Male", Level: geo.LevelSettlement, Oblast: "Stara Oblast", Country: "UA", Point: orb.Point{34, 51}},
	{ID: "t:3", Name: "Stara Oblast", Level: geo.LevelOblast, Oblast: "Stara Oblast", Country: "UA", Point: orb.Point{33, 50}},
	{ID: "t:4", Name: "Ukraine", Level: geo.LevelCountry, Country: "UA", Point: orb.Point{31, 49}},
}

const invented = "Invented example. Вигаданий приклад: drones hit a «depot» in Velyke overnight, three were hurt, 5 < 6 & the mayor said so. "

// Reading is an invented article with reports of every kind of place.
func (d Dice) Reading(n int) *geo.Reading {
	body := fmt.Sprintf("%s%d %s", invented, n, strings.Repeat("Nothing else happened. ", d.IntN(20)))
	a := geo.Article{
		ID: fmt.Sprintf("invented-%d", n), Path: fmt.Sprintf("folder/%d.txt", n), Title: "Invented example", Language: "en", SHA256: fmt.Sprintf("%064x", n+1),
		Body: body, TitleSpan: geo.Span{End: 16},
	}
	if d.IntN(2) == 0 {
		a.Publisher, a.URL, a.Published = "Example Times", "https://example.com/?a=1&b=2", time.Date(2025, 12, 31, 0, 0, 0, 0, record.Kyiv)
	}
	r := &geo.Reading{Article: a}
	for i := range d.IntN(4) {
		r.Sentences = append(r.Sentences, geo.Sentence{Span: geo.Span{Start: 10 * i, End: 10*i + 9}, Paragraph: i, Heading: i == 1})
	}
	for range d.IntN(4) {
		r.Mentions = append(r.Mentions, d.Mention(body))
	}
	for i := range d.IntN(5) {
		r.Reports = append(r.Reports, d.Report(&r.Article, i))
	}
	return r
}

func (d Dice) span(body string) geo.Span {
	words := strings.Fields(body)
	w := words[d.IntN(len(words))]
	at := strings.Index(body, w)
	return geo.Span{Start: at, End: at + len(w)}
}

func (d Dice) quote(body string) geo.Quote {
	if d.IntN(5) == 0 {
		return geo.Quote{}
	}
	return geo.QuoteOf(body, d.span(body))
}

// Mention is an invented mention of a word of a body.
func (d Dice) Mention(body string) geo.Mention {
	q := geo.QuoteOf(body, d.span(body))
	m := geo.Mention{
		Span: q.Span, Text: q.Text, Sentence: d.IntN(3), Score: float64(d.IntN(1001)) / 1000, Literal: d.IntN(2) == 0, Role: geo.RoleMentioned, Relation: []geo.Relation{"", geo.RelationNear}[d.IntN(2)],
		Reason: geo.Because(geo.ReasonCloseTo, "Velyke"), RoleReason: geo.Because(geo.ReasonOnlyBearer),
	}
	switch d.IntN(4) {
	case 0:
		m.Place, m.Candidates = Towns[0], []geo.PlaceID{"t:1"}
	case 1:
		m.Place = Towns[1]
	case 2:
		m.Candidates, m.Near, m.RadiusKM = []geo.PlaceID{"t:1", "t:2"}, true, 12.5
	}
	return m
}

// Report is the nth invented report of an article.
func (d Dice) Report(a *geo.Article, n int) geo.Report {
	three := 3
	trigger := geo.Span{Start: 18 + 2*n, End: 24 + 2*n} // Cyrillic letters have two bytes
	r := geo.Report{
		Anchor: geo.Anchor{Article: a.SHA256, Trigger: trigger, Toponym: d.span(a.Body)},
		Kind:   geo.Kinds[d.IntN(len(geo.Kinds))], Role: geo.RoleSite, Relation: []geo.Relation{"", geo.RelationIn}[d.IntN(2)], Mention: d.IntN(3) - 1, Status: geo.StatusStated, Confidence: float64(d.IntN(1001)) / 1000,
		Evidence: geo.QuoteOf(a.Body, geo.Span{End: 60}), Intercepted: d.IntN(2) == 0,
		Date: geo.Date{Precision: geo.D7, Basis: geo.BasisPublication, Why: geo.Because(geo.ReasonCloseTo, "no day")},
	}
	r.Trigger, r.Toponym = geo.QuoteOf(a.Body, trigger), geo.QuoteOf(a.Body, r.Anchor.Toponym)
	r.ID = r.Anchor.ID()
	switch place := d.IntN(5); place {
	case 4:
		r.Precision, r.Unmapped = geo.P9, geo.Because(geo.ReasonNoPlaceNamed)
	case 3:
		r.Place, r.Precision, r.Unmapped = Towns[3], geo.P8, geo.Because(geo.ReasonOnlyCountry)
	default:
		r.Place, r.Precision = Towns[place], []geo.Precision{geo.P3, geo.P4, geo.P6}[place]
	}
	if d.IntN(2) == 0 {
		from := time.Date(2025, 12, 30, 18, 0, 0, 0, record.Kyiv).AddDate(0, 0, d.IntN(4))
		r.Date = geo.Date{From: from, To: from.Add(16 * time.Hour), Precision: geo.D2, Basis: geo.BasisRelative, Words: "overnight"}
	}
	if d.IntN(2) == 0 {
		r.Effects = []geo.EffectClaim{{Effect: geo.EffectKilled, Min: &three, Quote: d.quote(a.Body)}, {Effect: geo.EffectBuilding, Extent: geo.ExtentMinor}}
		r.Targets, r.Weapons = []geo.Target{geo.TargetEnergy, geo.TargetPort}, []geo.Weapon{geo.WeaponDebris}
		r.ClaimedBy = []geo.Attribution{{Name: "the mayor", Role: geo.SpeakerUAOfficial, Verb: "said", Quote: d.quote(a.Body)}}
		r.Steps = []geo.Step{{Rule: geo.RuleHitPlace, Span: geo.Span{Start: 1, End: 4}, Weight: 0.92}}
	}
	return r
}

// Readings makes the next n articles.
func (d Dice) Readings(from, n int) []*geo.Reading {
	out := make([]*geo.Reading, n)
	for i := range out {
		out[i] = d.Reading(from + i)
	}
	return out
}

// Deed is a random act about what readings hold.
func (d Dice) Deed(rs []*geo.Reading) journal.Deed {
	who := string(rune('A' + d.IntN(3)))
	in := rs[d.IntN(len(rs))]
	report := "none"
	if len(in.Reports) > 0 {
		report = in.Reports[d.IntN(len(in.Reports))].ID
	}
	switch d.IntN(12) {
	case 0, 1:
		return journal.Decide(who, journal.Judgement{Verdict: journal.Reviews[d.IntN(4)], Why: "invented < & reason"}, report)
	case 2:
		return journal.Join(who, report, d.other(rs), d.other(rs))
	case 3:
		return journal.Part(who, report)
	case 4:
		return journal.Label(who, report, []string{"night", "port", "night"}[:d.IntN(4)]...)
	case 5:
		return journal.Presence(who, []journal.Kind{journal.AddArticles, journal.Remove}[d.IntN(2)], in.Article.SHA256)
	case 6:
		return journal.New(who, journal.Correct, journal.Set(journal.Reports, report, "kind", geo.Kinds[d.IntN(4)]))
	case 7:
		return journal.New(who, journal.ArticleHead, journal.Set(journal.Articles, in.Article.SHA256, journal.FieldPublisher, "Example Post"))
	case 8:
		return journal.New(who, journal.View, journal.Set(journal.Views, fmt.Sprint("view ", d.IntN(3)), journal.FieldQuery, []any{nil, map[string]string{"text": "port"}}[d.IntN(2)]))
	case 9:
		return journal.New(who, journal.Stop, journal.Set(journal.Stops, "week/1", journal.FieldStop, []any{nil, "stop"}[d.IntN(2)]))
	case 10:
		return journal.New(who, journal.Star, journal.Set(journal.Events, report, journal.FieldStar, 1.5))
	}
	r := geo.Report{}
	if len(in.Reports) > 0 {
		r = in.Reports[0]
	}
	text, err := json.Marshal(record.OfReport(&in.Article, &r, nil))
	if err != nil {
		panic(err)
	}
	return journal.Make(who, text)
}

func (d Dice) other(rs []*geo.Reading) string {
	if in := rs[d.IntN(len(rs))]; len(in.Reports) > 0 {
		return in.Reports[0].ID
	}
	return "none"
}

// Printed is a reading as records, for comparing.
func Printed(t testing.TB, r *geo.Reading) string {
	t.Helper()
	var out strings.Builder
	e := json.NewEncoder(&out)
	lines := []any{record.OfArticle(&r.Article), r.Article.Body, r.Article.TitleSpan, r.Sentences}
	for i := range r.Reports {
		lines = append(lines, record.OfReport(&r.Article, &r.Reports[i], nil), r.Reports[i].Anchor, r.Reports[i].Relation)
	}
	for i := range r.Mentions {
		lines = append(lines, record.OfMention(&r.Article, &r.Mentions[i], nil), r.Mentions[i].Relation)
	}
	for _, line := range lines {
		if err := e.Encode(line); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}
