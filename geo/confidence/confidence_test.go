package confidence

import (
	"testing"

	"strikemap/geo"
)

// hit is an invented reading with one strike, which some change.
func hit(change func(in *geo.Reading, r *geo.Report)) *geo.Reading {
	body := "Drones hit Velyke. Invented."
	place := &geo.Place{ID: "p", Name: "Velyke", Level: geo.LevelSettlement, Country: "UA", Population: 50_000}
	in := &geo.Reading{
		Article:   geo.Article{Body: body},
		Sentences: []geo.Sentence{{Span: geo.Span{End: 18}}, {Span: geo.Span{Start: 19, End: 28}}},
		Mentions:  []geo.Mention{{Span: geo.Span{Start: 11, End: 17}, Text: "Velyke", Place: place, Score: 1, Role: geo.RoleSite, Literal: true}},
		Reports: []geo.Report{{
			Kind: geo.KindStrike, Place: place, Precision: geo.P3, Weapons: []geo.Weapon{geo.WeaponDrone},
			Evidence: geo.QuoteOf(body, geo.Span{End: 18}), Trigger: geo.QuoteOf(body, geo.Span{Start: 7, End: 10}),
			Toponym: geo.QuoteOf(body, geo.Span{Start: 11, End: 17}), Steps: []geo.Step{{Rule: geo.RuleInPlace}},
		}},
	}
	change(in, &in.Reports[0])
	Score(in)
	return in
}

func sure(change func(in *geo.Reading, r *geo.Report)) float64 {
	return hit(change).Reports[0].Confidence
}

func TestWhatSpeaksForAReadingMakesItSurerAndDoubtsLessSure(t *testing.T) {
	plain := sure(func(*geo.Reading, *geo.Report) {})
	by := func(rule geo.ReasonID) func(*geo.Reading, *geo.Report) {
		return func(_ *geo.Reading, r *geo.Report) { r.Steps[0].Rule = rule }
	}
	because := func(why geo.ReasonID) func(*geo.Reading, *geo.Report) {
		return func(in *geo.Reading, _ *geo.Report) { in.Mentions[0].Reason.ID = why }
	}
	beside := func(role geo.Role, oblast, country string) geo.Mention {
		return geo.Mention{Span: geo.Span{Start: 0, End: 6}, Role: role, Place: &geo.Place{ID: "q", Oblast: oblast, Country: country}}
	}
	for _, c := range []struct {
		name   string
		change func(in *geo.Reading, r *geo.Report)
		up     bool
	}{
		{"the place is what was hit", by(geo.RuleHitPlace), true},
		{"the place is named again", func(in *geo.Reading, _ *geo.Report) { in.Mentions = append(in.Mentions, in.Mentions[0]) }, true},
		{"a name of several words", func(in *geo.Reading, _ *geo.Report) { in.Mentions[0].Text = "Velyke Male" }, true},
		{"the place is carried over", by(geo.RuleCarriedOver), false},
		{"the place is that of who speaks", by(geo.RuleOfficeOfPlace), false},
		{"the place is one of a list", by(geo.RuleListed), false},
		{"no rule joins the place", by(geo.RuleLikely), false},
		{"“the town”", by(geo.RuleToldByWord), false},
		{"a heading", by(geo.RuleHeading), false},
		{"only an oblast is shared", by(geo.RuleCarriedToOblast), false},
		{"a village", func(_ *geo.Reading, r *geo.Report) { r.Place.Population = 300 }, false},
		{"several bear the name", func(in *geo.Reading, _ *geo.Report) { in.Mentions[0].Candidates = []geo.PlaceID{"p", "q"} }, false},
		{"the choice is unsure", func(in *geo.Reading, _ *geo.Report) { in.Mentions[0].Score = .4 }, false},
		{"an unknown name beside", func(in *geo.Reading, _ *geo.Report) {
			in.Mentions = append([]geo.Mention{{Span: geo.Span{Start: 0, End: 6}}}, in.Mentions...)
			in.Reports[0].Mention = 1
		}, false},
		{"who speaks stands beside", func(in *geo.Reading, _ *geo.Report) {
			in.Mentions = append([]geo.Mention{{Span: geo.Span{Start: 0, End: 6}, Role: geo.RoleSpeaker, Place: &geo.Place{ID: "q"}}}, in.Mentions...)
			in.Reports[0].Mention = 1
		}, false},
		{"around the place", func(_ *geo.Reading, r *geo.Report) { r.Precision = geo.P4 }, false},
		{"only the seat of a district", because(geo.ReasonSeatSurroundings), false},
		{"only the largest bearer of the name", because(geo.ReasonMostPopulous), false},
		{"an area beside", because(geo.ReasonAreaNearby), true},
		{"people of the place", func(in *geo.Reading, _ *geo.Report) { in.Mentions[0].Literal = false }, false},
		{"from before, with a weapon of its own", func(in *geo.Reading, r *geo.Report) { r.Steps[0].Rule = geo.RuleCarriedOver }, false},
		{"the only bearer, and small", func(in *geo.Reading, r *geo.Report) {
			r.Place.Population = 15_000
			in.Mentions[0].Reason.ID = geo.ReasonOnlyBearer
		}, false},
		{"an oblast, beside places in it", func(in *geo.Reading, r *geo.Report) {
			finer := *r
			finer.Place, finer.Trigger.Span = &geo.Place{ID: "q"}, geo.Span{Start: 20, End: 23}
			in.Reports, r.Place.Level = append(in.Reports, finer), geo.LevelOblast
		}, false},
		{"an attack with neither weapon nor outcome", func(_ *geo.Reading, r *geo.Report) { r.Kind, r.Weapons = geo.KindOutcomeUnknown, nil }, false},
		{"deaths alone", func(_ *geo.Reading, r *geo.Report) {
			r.Kind, r.Effects = geo.KindEffectOnly, []geo.EffectClaim{{Effect: geo.EffectKilled}}
		}, false},
		{"who says so", func(_ *geo.Reading, r *geo.Report) { r.ClaimedBy = []geo.Attribution{{Name: "the mayor"}} }, true},
		{"told again", func(in *geo.Reading, r *geo.Report) {
			again := *r
			again.Evidence.Span, again.Toponym.Span, again.Trigger.Span = geo.Span{Start: 19, End: 27}, geo.Span{Start: 19, End: 22}, geo.Span{Start: 23, End: 27}
			in.Reports = append(in.Reports, again)
		}, true},
		{"told of another place by the same words", func(in *geo.Reading, r *geo.Report) {
			other := *r
			other.Place = &geo.Place{ID: "q", Oblast: "elsewhere"}
			in.Reports = append(in.Reports, other)
		}, true},
		{"another place of the region", func(in *geo.Reading, _ *geo.Report) {
			in.Mentions = append(in.Mentions, beside(geo.RoleContainer, "", "UA"))
		}, true},
		{"an idle place beside", func(in *geo.Reading, _ *geo.Report) {
			in.Mentions = []geo.Mention{beside(geo.RoleMentioned, "elsewhere", "UA"), in.Mentions[0]}
			in.Reports[0].Mention = 1
		}, false},
		{"a place abroad beside", func(in *geo.Reading, _ *geo.Report) {
			in.Mentions = []geo.Mention{beside(geo.RoleContainer, "elsewhere", "PL"), in.Mentions[0]}
			in.Reports[0].Mention = 1
		}, false},
		{"consequences alone", func(_ *geo.Reading, r *geo.Report) { r.Kind = geo.KindEffectOnly }, false},
		{"new numbers alone", func(_ *geo.Reading, r *geo.Report) { r.Kind = geo.KindTollUpdate }, false},
		{"air defence alone", func(_ *geo.Reading, r *geo.Report) { r.Kind = geo.KindInterception }, false},
		{"nobody hurt", func(_ *geo.Reading, r *geo.Report) { r.Effects = []geo.EffectClaim{{Effect: geo.EffectNoneReported}} }, false},
		{"the cause is open", func(_ *geo.Reading, r *geo.Report) { r.Kind = geo.KindCauseUnknown }, false},
		{"the outcome is open", func(_ *geo.Reading, r *geo.Report) { r.Kind = geo.KindOutcomeUnknown }, false},
		{"no weapon", func(_ *geo.Reading, r *geo.Report) { r.Weapons = nil }, false},
		{"far from this war", func(_ *geo.Reading, r *geo.Report) { r.Place.Country = "US" }, false},
		{"many places of which nothing is told", func(in *geo.Reading, _ *geo.Report) {
			for range 8 {
				in.Mentions = append(in.Mentions, geo.Mention{Span: geo.Span{Start: 19, End: 27}, Role: geo.RoleMentioned})
			}
		}, false},
	} {
		if got := sure(c.change); got == plain || got > plain != c.up {
			t.Errorf("%s: %.2f, plainly %.2f", c.name, got, plain)
		}
	}
}

func TestAPlaceManySentencesBackIsDoubted(t *testing.T) {
	carried := func(sentences int) float64 {
		return sure(func(in *geo.Reading, r *geo.Report) {
			for range sentences {
				start := len(in.Article.Body)
				in.Article.Body += " Invented."
				in.Sentences = append(in.Sentences, geo.Sentence{Span: geo.Span{Start: start + 1, End: len(in.Article.Body)}})
			}
			last := in.Sentences[len(in.Sentences)-1].Span
			r.Evidence, r.Trigger = geo.QuoteOf(in.Article.Body, last), geo.QuoteOf(in.Article.Body, last)
		})
	}
	if near, far := carried(0), carried(3); far >= near {
		t.Errorf("three more sentences back: %.2f, next sentence %.2f", far, near)
	}
}

func TestAPlaceOfAParagraphBeforeIsDoubted(t *testing.T) {
	carried := func(paragraph int) float64 {
		return sure(func(in *geo.Reading, r *geo.Report) {
			in.Sentences[1].Paragraph = paragraph
			r.Evidence.Span, r.Trigger.Span = in.Sentences[1].Span, in.Sentences[1].Span
		})
	}
	if same, next := carried(0), carried(1); next >= same {
		t.Errorf("in the next paragraph: %.2f, in the same %.2f", next, same)
	}
}

func TestTheHeaviestGroundsSayWhichDoubtItIs(t *testing.T) {
	in := hit(func(in *geo.Reading, r *geo.Report) { r.Place.Country, r.Steps[0].Rule = "US", geo.RuleCarriedOver })
	got := Heaviest(in, &in.Reports[0], 2)
	if len(got) != 2 || got[0].Reason.ID != geo.MarkFarFromWar || got[0].Side != Whether || got[0].Weight >= 0 || got[1].Weight > -got[0].Weight {
		t.Errorf("%+v", got)
	}
	in.Reports[0].Place = nil
	if got := Heaviest(in, &in.Reports[0], 3); got != nil {
		t.Errorf("without a place %+v", got)
	}
}

func TestEveryMarkHasAWeightOnItsSide(t *testing.T) {
	for i, m := range marks {
		w := bundled().weights[i]
		if w == 0 || (w > 0) != (m.side == Sure) {
			t.Errorf("%s weighs %.2f", m.id, w)
		}
	}
	if _, err := parse("no-such-mark 1"); err == nil {
		t.Error("an unknown mark is weighed")
	}
}

func TestNoMarkLeavesItsSpan(t *testing.T) {
	in := hit(func(*geo.Reading, *geo.Report) {})
	v := about(in).see(&in.Reports[0])
	for _, m := range marks {
		if x := m.of(&v); x < 0 || x > 1 {
			t.Errorf("%s is %v", m.id, x)
		}
	}
}

func BenchmarkScore(b *testing.B) {
	in := hit(func(*geo.Reading, *geo.Report) {})
	for range b.N {
		Score(in)
	}
}

func TestEveryMarkHasItsValue(t *testing.T) {
	armed := hit(func(*geo.Reading, *geo.Report) {})
	bare := hit(func(_ *geo.Reading, r *geo.Report) { r.Weapons = nil })
	with, without, all := Values(armed, &armed.Reports[0]), Values(bare, &bare.Reports[0]), Marks()
	if len(with) != len(all) {
		t.Fatalf("%d values of %d marks", len(with), len(all))
	}
	for i, m := range all {
		if with[i] < 0 || with[i] > 1 {
			t.Errorf("%s is seen by %v", m.ID, with[i])
		}
		if m.ID == geo.MarkWeapon && (with[i] != 1 || without[i] != 0 || m.Side != Sure) {
			t.Errorf("a weapon is seen by %v, none by %v, and speaks for %v", with[i], without[i], m.Side)
		}
	}
}
