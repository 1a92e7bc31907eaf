package translations

import (
	"slices"
	"strings"
	"time"

	"strikemap/geo"
)

// Otherwise says what of a report would be read otherwise were a word covered:
// "Consequences: 3 injured → injured, number not told". It is empty when the word
// decides nothing.
func Otherwise(known *geo.Report, word geo.Influence) string {
	if slices.Contains(word.Changes, geo.ChangeGone) || len(word.Changes) > 0 && word.Otherwise == nil {
		if known.Precision.Mappable() {
			return T("otherwise.no_marker")
		}
		return T("otherwise.nothing")
	}
	var parts []string
	for _, c := range word.Changes {
		name, was, now := becomes(known, word.Otherwise, c)
		if was != now {
			parts = append(parts, T("otherwise.becomes", "What", name, "Was", orNotTold(was), "Now", orNotTold(now)))
		}
	}
	return strings.Join(parts, "; ")
}

// becomes names what changes and says how it is read now and would be read.
func becomes(a, b *geo.Report, c geo.Change) (name, was, now string) {
	switch c {
	case geo.ChangePlace:
		return T("fact.precision"), Place(a), Place(b)
	case geo.ChangePrecision:
		return T("fact.precision"), Precision(a), Precision(b)
	case geo.ChangeKind:
		return T("fact.kind"), What(a), What(b)
	case geo.ChangeRole:
		return T("fact.role"), Role(a.Role), Role(b.Role)
	case geo.ChangeDate:
		return T("fact.date"), Date(a.Date, time.Time{}), Date(b.Date, time.Time{})
	case geo.ChangeStatus:
		return T("fact.status"), Status(a.Status), Status(b.Status)
	case geo.ChangeTargets:
		return T("fact.targets"), less(a.Targets, b.Targets, Target), less(b.Targets, a.Targets, Target)
	case geo.ChangeWeapons:
		return T("fact.weapons"), less(a.Weapons, b.Weapons, Weapon), less(b.Weapons, a.Weapons, Weapon)
	}
	return T("fact.effects"), effects(a.Effects, b.Effects), effects(b.Effects, a.Effects)
}

func orNotTold(s string) string {
	if s == "" {
		return T("otherwise.not_told")
	}
	return s
}

// less lists what of a is not in b.
func less[T ~string](a, b []T, name func(T) string) string {
	var out []string
	for _, x := range a {
		if x != "not_stated" && !slices.Contains(b, x) {
			out = append(out, name(x))
		}
	}
	return strings.Join(out, ", ")
}

// effects lists what of a is not told so in b. An effect that b counts says that
// here no number is told.
func effects(a, b []geo.EffectClaim) string {
	var out []string
	for _, x := range a {
		text, counted := Effect(x), false
		if slices.ContainsFunc(b, func(y geo.EffectClaim) bool {
			counted = counted || y.Effect == x.Effect && (y.Min != nil || y.Max != nil)
			return Effect(y) == text
		}) {
			continue
		}
		if counted && x.Min == nil && x.Max == nil {
			text = T("otherwise.uncounted", "What", text)
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}
