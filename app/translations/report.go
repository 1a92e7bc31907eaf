package translations

import (
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/query"
)

// Display returns the name of a display category.
func Display(d geo.Display) string { return T("display." + string(d)) }

// Kind returns a kind in plain words: "Strike", "Shot down over this place".
func Kind(k geo.Kind) string { return T("kind." + string(k)) }

// What returns what a report is about in plain words, finer than its kind:
// "Damage by falling debris".
func What(r *geo.Report) string {
	switch {
	case r.Kind == geo.KindInterception && r.Cause == geo.CauseDebris:
		return T("what.debris")
	case r.Kind == geo.KindEffectOnly:
		if name := consequence(r); name != "" {
			return name
		}
	}
	return Kind(r.Kind)
}

// consequence names a report that tells of effects alone by its first effect.
func consequence(r *geo.Report) string {
	for _, e := range []geo.Effect{
		geo.EffectKilled, geo.EffectInjured, geo.EffectBuilding, geo.EffectFire, geo.EffectPower,
		geo.EffectHeatWater, geo.EffectTransport, geo.EffectEvacuation, geo.EffectEnvironment,
	} {
		if r.Has(e) {
			return T("what." + string(e))
		}
	}
	return ""
}

// Place returns the name of a report's place in the interface's language, or
// says that none is named.
func Place(r *geo.Report) string {
	switch {
	case r.Place != nil:
		return PlaceName(r.Place)
	case r.Toponym.Text != "":
		return r.Toponym.Text
	}
	return T("place.none")
}

// Headline says in a few words where and what: "Odesa · Strike".
func Headline(r *geo.Report) string { return Place(r) + "\u00a0· " + What(r) }

// PlaceName returns a place's name in the interface's language.
func PlaceName(p *geo.Place) string {
	if Language() == "uk" && p.LocalName != "" {
		return p.LocalName
	}
	return p.Name
}

// PlaceWithin names a place with the areas that it lies in: "Ivanivka, Beryslav Raion,
// Kherson Oblast". A raion that is called after the place is left out.
func PlaceWithin(p *geo.Place) string {
	name := PlaceName(p)
	if p.Raion != "" && !strings.HasPrefix(p.Raion, p.Name) {
		name += ", " + Area(p.Raion)
	}
	if p.Oblast != "" && p.Oblast != p.Name {
		name += ", " + Area(p.Oblast)
	}
	return name
}

// Area returns the name of an oblast or raion, given in English, in the
// interface's language.
func Area(name string) string {
	key := "area." + strings.NewReplacer(" ", "_", "-", "_", "'", "").Replace(strings.ToLower(name))
	if said := T(key); said != key {
		return said
	}
	return name
}

// Precision says how finely the source names the place: "the source names only
// the oblast".
func Precision(r *geo.Report) string {
	km := strconv.FormatFloat(r.Radius(), 'f', -1, 64)
	if r.Precision == geo.P4 && r.Radius() != geo.NearKM {
		return T("precision.within", "KM", km)
	}
	return T("precision."+string(r.Precision), "KM", km)
}

// Effect returns an effect with its count: "at least 3 injured".
func Effect(c geo.EffectClaim) string {
	key := "effect." + string(c.Effect)
	switch {
	case c.Min != nil && c.Max == nil:
		return T("effect.at_least", "What", N(key+".n", *c.Min))
	case c.Min != nil && *c.Min != *c.Max:
		return T("effect.range", "From", Number(*c.Min), "What", N(key+".n", *c.Max))
	case c.Max != nil && c.Min == nil:
		return T("effect.at_most", "What", N(key+".n", *c.Max))
	case c.Max != nil:
		return N(key+".n", *c.Max)
	}
	if c.Extent != "" {
		return T(key) + " (" + T("extent."+c.Extent) + ")"
	}
	return T(key)
}

// Target returns the name of a target class.
func Target(t geo.Target) string { return T("target." + string(t)) }

// Weapon returns the name of a weapon.
func Weapon(w geo.Weapon) string { return T("weapon." + string(w)) }

// Status says how the article holds a report: "claimed by a party to the war".
func Status(s geo.Status) string { return T("status." + string(s)) }

// Role returns the role of a place mention in words.
func Role(r geo.Role) string { return T("role." + string(r)) }

// Speaker returns who it was that said so: "Ukrainian official".
func Speaker(r geo.SpeakerRole) string { return T("speaker." + string(r)) }

// Confidence says how sure the reading is: high, check or low.
func Confidence(c float64) string { return T("confidence." + query.Grade(c)) }

// Attributed lists those whom a report is attributed to.
func Attributed(by []geo.Attribution) string {
	names := make([]string, len(by))
	for i, a := range by {
		names[i] = Speaker(a.Role)
		if a.Name != "" {
			names[i] = a.Name + " (" + names[i] + ")"
		}
	}
	return strings.Join(names, "; ")
}

// Capital returns s with a capital first letter.
func Capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
