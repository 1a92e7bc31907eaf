package record

import (
	"fmt"
	"slices"

	"strikemap/geo"
)

// check returns why a record cannot be a report, or nil.
func (r *Report) check() error {
	switch {
	case r.Schema > Schema:
		return fmt.Errorf("the record has schema %d, written by a newer program; this one reads up to %d", r.Schema, Schema)
	case r.ID == "":
		return fmt.Errorf("the record has no id")
	case !slices.Contains(geo.Kinds, r.Kind):
		return fmt.Errorf("kind %q is none of the codebook", r.Kind)
	case r.Precision < geo.P0 || r.Precision > geo.P9 || len(r.Precision) != 2:
		return fmt.Errorf("precision %q is none of the codebook", r.Precision)
	case r.Precision.Mappable() && r.Place == nil:
		return fmt.Errorf("precision %s needs a place", r.Precision)
	}
	return r.checkParts()
}

func (r *Report) checkParts() error {
	if p := r.Place; p != nil && !(p.Lon >= -180 && p.Lon <= 180 && p.Lat >= -90 && p.Lat <= 90) {
		return fmt.Errorf("%v, %v is no longitude and latitude in degrees", p.Lon, p.Lat)
	}
	for _, e := range r.Effects {
		if e.Min != nil && e.Max != nil && *e.Min > *e.Max {
			return fmt.Errorf("%s has at least %d and at most %d", e.Effect, *e.Min, *e.Max)
		}
	}
	for _, q := range []*Quote{&r.Evidence, r.Toponym, r.Trigger} {
		if q != nil && (q.Start < 0 || q.End < q.Start) {
			return fmt.Errorf("the quote %.40q stands at %d to %d", q.Text, q.Start, q.End)
		}
	}
	return nil
}
