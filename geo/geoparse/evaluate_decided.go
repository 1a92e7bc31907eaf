package geoparse

import (
	"strikemap/geo"
)

// Decided is what people decided of an article's reports, as they are corrected.
type Decided struct {
	Accepted, Open, Rejected []*geo.Report
}

// Labels returns the labels that decisions give an article: what was accepted must be
// found, what nobody decided of or was unsure of may be, and what was rejected is a
// trap. Its places are those of the reports; the name is what results are found by.
func (d Decided) Labels(name string, in *geo.Article) Gold {
	g := Gold{ID: name, Language: in.Language, Toponyms: []GoldToponym{}, Events: []GoldEvent{}, Optional: []GoldEvent{}, Traps: []GoldTrap{}}
	seen := map[[2]string]bool{}
	add := func(to *[]GoldEvent, r *geo.Report) {
		for _, kind := range coarseKinds(r) {
			id := [2]string{kind, nameKey(r.Place.Name)}
			if seen[id] {
				continue
			}
			seen[id] = true
			lat, lon := r.Place.Point[1], r.Place.Point[0]
			*to = append(*to, GoldEvent{Kind: kind, Place: r.Place.Name, Level: string(r.Place.Level), Quote: r.Evidence.Text, goldPoint: goldPoint{&lat, &lon}})
		}
	}
	for _, r := range d.Accepted {
		add(&g.Events, r)
	}
	for _, r := range d.Open {
		add(&g.Optional, r)
	}
	for _, r := range d.Rejected {
		for _, kind := range coarseKinds(r) {
			if !seen[[2]string{kind, nameKey(r.Place.Name)}] {
				g.Traps = append(g.Traps, GoldTrap{Kind: kind, Place: r.Place.Name, Why: "rejected"})
			}
		}
	}
	return g
}
