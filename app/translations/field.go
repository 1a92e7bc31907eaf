package translations

import (
	"strconv"
	"strings"
	"time"

	"strikemap/geo"
)

// Field says a field of a report, by its name in the journal, with its value: "Weapon:
// missile". A field without a name of its own is said as it is called there.
func Field(name string, r *geo.Report) string {
	said := fieldWords[name]
	if said.key == "" {
		return name
	}
	return T(said.key) + ": " + orNotTold(said.value(r))
}

// fieldWords holds the names of fields and what they say.
var fieldWords = map[string]struct {
	key   string
	value func(*geo.Report) string
}{
	"kind":       {"fact.kind", func(r *geo.Report) string { return Kind(r.Kind) }},
	"role":       {"fact.role", func(r *geo.Report) string { return Role(r.Role) }},
	"place":      {"fact.precision", fieldPlace},
	"precision":  {"place.precision", Precision},
	"radius_km":  {"place.radius", func(r *geo.Report) string { return strconv.FormatFloat(r.RadiusKM, 'f', -1, 64) + " km" }},
	"date":       {"fact.date", func(r *geo.Report) string { return Date(r.Date, time.Time{}) }},
	"effects":    {"fact.effects", func(r *geo.Report) string { return saidOf(r.Effects, Effect) }},
	"targets":    {"fact.targets", func(r *geo.Report) string { return saidOf(r.Targets, Target) }},
	"weapons":    {"fact.weapons", func(r *geo.Report) string { return saidOf(r.Weapons, Weapon) }},
	"status":     {"fact.status", func(r *geo.Report) string { return Status(r.Status) }},
	"claimed_by": {"fact.claimed_by", func(r *geo.Report) string { return Attributed(r.ClaimedBy) }},
}

func fieldPlace(r *geo.Report) string {
	if r.Place == nil {
		return ""
	}
	return PlaceWithin(r.Place)
}

func saidOf[T any](all []T, say func(T) string) string {
	words := make([]string, len(all))
	for i, x := range all {
		words[i] = say(x)
	}
	return strings.Join(words, ", ")
}
