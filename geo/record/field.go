package record

import (
	"encoding/json"
	"fmt"
	"slices"

	"strikemap/geo"
)

// fields are what of a report can be corrected, by the names of its record.
var fields = []string{
	"kind", "role", "place", "precision", "radius_km", "date", "effects", "targets", "weapons", "cause", "intercepted", "status", "claimed_by",
}

// Correct returns the report with fields of its record replaced by others, given
// as JSON. Report r stays as it is. A field that cannot be corrected, or a value
// that contradicts the codebook, is an error.
func Correct(r *geo.Report, values map[string]json.RawMessage) (*geo.Report, error) {
	record := OfReport(&geo.Article{}, r, nil)
	for name := range values {
		if !slices.Contains(fields, name) {
			return nil, fmt.Errorf("correct report: %q is no field that can be corrected", name)
		}
	}
	patch, err := json.Marshal(values)
	if err != nil {
		return nil, fmt.Errorf("correct report: %w", err)
	}
	if err := json.Unmarshal(patch, record.emptied(values)); err != nil {
		return nil, fmt.Errorf("correct report: %w", err)
	}
	if record.Precision.Mappable() {
		record.Unmapped, record.Code, record.Args = nil, nil, nil
	}
	_, out, err := record.Noun()
	if err != nil {
		return nil, fmt.Errorf("correct report: %w", err)
	}
	out.Anchor = r.Anchor
	return &out, nil
}

// emptied takes the old values out of lists and objects that are replaced, so
// that nothing of them shows through.
func (r *Report) emptied(values map[string]json.RawMessage) *Report {
	for name := range values {
		switch name {
		case "place":
			r.Place = nil
		case "date":
			r.Date = Date{}
		case "effects":
			r.Effects = nil
		case "targets":
			r.Targets = nil
		case "weapons":
			r.Weapons = nil
		case "claimed_by":
			r.ClaimedBy = nil
		}
	}
	return r
}

// Field returns a field of a report as JSON, as Correct takes it.
func Field(r *geo.Report, name string) (json.RawMessage, error) {
	if !slices.Contains(fields, name) {
		return nil, fmt.Errorf("%q is no field that can be corrected", name)
	}
	all, err := json.Marshal(OfReport(&geo.Article{}, r, nil))
	if err != nil {
		return nil, err
	}
	var of map[string]json.RawMessage
	if err := json.Unmarshal(all, &of); err != nil {
		return nil, err
	}
	return of[name], nil
}
