package ledger_test

import (
	"testing"

	"strikemap/geo"
	"strikemap/geo/ledger"
)

var (
	oblast  = &geo.Place{ID: "o", Name: "Velyke Oblast", Level: geo.LevelOblast, Oblast: "Velyke Oblast", Country: "UA"}
	raion   = &geo.Place{ID: "r", Name: "Male Raion", Level: geo.LevelRaion, Oblast: "Velyke Oblast", Country: "UA"}
	town    = &geo.Place{ID: "t", Name: "Male", Level: geo.LevelSettlement, Raion: "Male Raion", Oblast: "Velyke Oblast", Country: "UA"}
	plant   = &geo.Place{ID: "p", Name: "Male Power Plant", Level: geo.LevelFacility, Oblast: "Velyke Oblast", Country: "UA"}
	another = &geo.Place{ID: "a", Name: "Inshe", Level: geo.LevelSettlement, Oblast: "Inshe Oblast", Country: "UA"}
)

func n(x int) *int { return &x }

// telling is a report in the sentence of an index.
func telling(id string, sentence int, p *geo.Place, k geo.Kind, effects ...geo.EffectClaim) geo.Report {
	precision := map[geo.Level]geo.Precision{geo.LevelOblast: geo.P6, geo.LevelRaion: geo.P5, geo.LevelFacility: geo.P1}[p.Level]
	if precision == "" {
		precision = geo.P3
	}
	r := geo.Report{ID: id, Place: p, Kind: k, Precision: precision, Effects: effects, Date: on(4)}
	r.Evidence.Span = geo.Span{Start: 10 * sentence, End: 10*sentence + 9}
	return r
}

func TestACoarseStatementBelongsToTheFinerOne(t *testing.T) {
	hurt := func(count int) geo.EffectClaim {
		return geo.EffectClaim{Effect: geo.EffectInjured, Min: n(count), Max: n(count)}
	}
	counted := telling("coarse", 2, oblast, geo.KindStrike)
	counted.Evidence.Text = "Velyka Oblast was shelled 25 times."
	dated := telling("coarse", 2, oblast, geo.KindStrike)
	dated.Evidence.Text, dated.Date.Words = "On 4 May Velyka Oblast was attacked.", "On 4 May"
	later := telling("fine", 3, town, geo.KindStrike)
	later.Date = on(6)
	energy := telling("coarse", 2, oblast, geo.KindStrike)
	energy.Targets = []geo.Target{geo.TargetEnergy}
	for _, tt := range []struct {
		name   string
		coarse geo.Report
		fine   geo.Report
		want   string
	}{
		{"an oblast attacked, a town in it hit", telling("coarse", 2, oblast, geo.KindOutcomeUnknown), telling("fine", 3, town, geo.KindStrike), "fine"},
		{"a raion and its town", telling("coarse", 3, raion, geo.KindStrike), telling("fine", 2, town, geo.KindStrike), "fine"},
		{"a city and its plant", telling("coarse", 2, town, geo.KindStrike), telling("fine", 3, plant, geo.KindStrike), "fine"},
		{"the same people hurt", telling("coarse", 2, oblast, geo.KindStrike, hurt(3)), telling("fine", 3, town, geo.KindStrike, hurt(3)), "fine"},
		{"a headline over all that follows", telling("coarse", 0, oblast, geo.KindStrike), telling("fine", 9, town, geo.KindStrike), "fine"},
		{"more people hurt in the oblast than in the town", telling("coarse", 2, oblast, geo.KindStrike, hurt(5)), telling("fine", 3, town, geo.KindStrike, hurt(3)), ""},
		{"people hurt that the town's report is silent of", telling("coarse", 2, oblast, geo.KindStrike, hurt(1)), telling("fine", 3, town, geo.KindStrike), ""},
		{"a power plant hit somewhere in the oblast", energy, telling("fine", 3, town, geo.KindStrike), ""},
		{"drones shot down over the oblast, a town hit", telling("coarse", 2, oblast, geo.KindInterception), telling("fine", 3, town, geo.KindStrike), ""},
		{"shelled 25 times", counted, telling("fine", 3, town, geo.KindStrike), ""},
		{"attacked on a day of the month", dated, telling("fine", 3, town, geo.KindStrike), "fine"},
		{"both in one sentence", telling("coarse", 3, raion, geo.KindStrike), telling("fine", 3, town, geo.KindStrike), ""},
		{"a town of another oblast", telling("coarse", 2, oblast, geo.KindStrike), telling("fine", 3, another, geo.KindStrike), ""},
		{"another day", telling("coarse", 2, oblast, geo.KindStrike), later, ""},
		{"far apart in the text", telling("coarse", 2, oblast, geo.KindStrike), telling("fine", 12, town, geo.KindStrike), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := &geo.Reading{Reports: []geo.Report{tt.coarse, tt.fine}, Sentences: make([]geo.Sentence, 20)}
			if tt.fine.Evidence.Span.Start < tt.coarse.Evidence.Span.Start {
				r.Reports[0], r.Reports[1] = r.Reports[1], r.Reports[0]
			}
			for i := range r.Sentences {
				r.Sentences[i].Span = geo.Span{Start: 10 * i, End: 10*i + 9}
			}
			ledger.Levels(r)
			for _, x := range r.Reports {
				if x.ID == "coarse" && x.Within != tt.want || x.ID == "fine" && x.Within != "" {
					t.Errorf("%s is within %q", x.ID, x.Within)
				}
			}
			if events := ledger.Events([]*geo.Reading{r}); len(events) != 2-len(tt.want)/4 || events[0].Lead().ID == "coarse" && tt.want != "" {
				t.Errorf("%d events, led by %s", len(events), events[0].Lead().ID)
			}
		})
	}
}

func TestAChainOfLevelsEndsAtTheFinest(t *testing.T) {
	r := &geo.Reading{Reports: []geo.Report{
		telling("oblast", 1, oblast, geo.KindStrike), telling("raion", 2, raion, geo.KindStrike), telling("town", 3, town, geo.KindStrike),
	}, Sentences: make([]geo.Sentence, 5)}
	for i := range r.Sentences {
		r.Sentences[i].Span = geo.Span{Start: 10 * i, End: 10*i + 9}
	}
	ledger.Levels(r)
	if r.Reports[0].Within != "town" || r.Reports[1].Within != "town" {
		t.Errorf("within %q and %q", r.Reports[0].Within, r.Reports[1].Within)
	}
}

func TestAVillageThatNoListKnowsIsNotToldByItsNeighbour(t *testing.T) {
	drawnAsRaion := telling("unlisted", 2, raion, geo.KindStrike)
	drawnAsRaion.Mention = 0
	named := telling("fine", 3, town, geo.KindStrike)
	named.Mention = 1
	r := &geo.Reading{
		Mentions:  []geo.Mention{{Text: "Vyhadane"}, {Text: "Male", Place: town}},
		Sentences: make([]geo.Sentence, 5),
		Reports:   []geo.Report{drawnAsRaion, named},
	}
	for i := range r.Sentences {
		r.Sentences[i].Span = geo.Span{Start: 10 * i, End: 10*i + 9}
	}
	ledger.Levels(r)
	if got := r.Reports[0].Within; got != "" {
		t.Errorf("a village of the raion is within %q", got)
	}
	r.Mentions[0].Place = raion
	ledger.Levels(r)
	if got := r.Reports[0].Within; got != "fine" {
		t.Errorf("the raion itself is within %q, want its town's report", got)
	}
}
