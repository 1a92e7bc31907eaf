package marker

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/paulmach/orb"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// sampleEvents returns n invented events at the given number of invented
// places, most of them crowded around a few cities, as settlements are.
func sampleEvents(n, places int) []*geo.Event {
	rnd := rand.New(rand.NewPCG(uint64(n), uint64(places)))
	ps := make([]*geo.Place, places)
	for i := range ps {
		ps[i] = samplePlace(rnd, i)
	}
	out := make([]*geo.Event, n)
	for i := range out {
		out[i] = sampleEvent(fmt.Sprintf("event-%06d", i), ps[rnd.IntN(places)], geo.Kinds[rnd.IntN(4)])
		out[i].Reports[0].Date.From = time.Date(2024, 1, 1+rnd.IntN(300), 0, 0, 0, 0, time.UTC)
	}
	return out
}

func samplePlace(rnd *rand.Rand, i int) *geo.Place {
	p := orb.Point{23 + 16*rnd.Float64(), 45.5 + 6*rnd.Float64()}
	if i%3 == 0 {
		p = orb.Point{36.2 + rnd.NormFloat64(), 49.9 + rnd.NormFloat64()*.6}
	}
	return &geo.Place{
		ID: geo.PlaceID(fmt.Sprint("sample:", i)), Name: fmt.Sprint("Sample ", i),
		Level: geo.LevelSettlement, Country: "UA", Point: p, Population: int(rnd.ExpFloat64() * 3000),
	}
}

func sampleEvent(id string, p *geo.Place, k geo.Kind) *geo.Event {
	return &geo.Event{ID: id, Reports: []*geo.Report{{
		ID: id, Kind: k, Role: geo.RoleSite, Place: p, Precision: geo.P3, Confidence: .9,
	}}}
}

// viewAt returns a full HD view of a scale at the centre of the sample cities.
func viewAt(scale float64) viewport.View {
	return viewport.View{
		Center: viewport.Project(orb.Point{36.2, 49.9}), Scale: scale, Size: viewport.Size{W: 1920, H: 1080},
	}
}

// everywhere returns a view of a scale that shows all of the samples.
func everywhere(scale float64) viewport.View {
	v := viewAt(scale)
	v.Size = viewport.Size{W: 1 << 24, H: 1 << 24}
	return v
}
