package translations

import (
	"strings"

	"strikemap/app/words"
	"strikemap/geo"
)

// Reason says a reason of the core in the interface's language, and nothing for
// none.
func Reason(r geo.Reason) string { return words.Say(Language())(r) }

// Because says why nothing is drawn at a place mention: its role, and the
// reason where it says more.
func Because(m *geo.Mention) string {
	role, reason := Capital(Role(m.Role)), Reason(m.RoleReason)
	if reason == "" || strings.EqualFold(reason, role) {
		return role
	}
	return role + ": " + reason
}

// Unmapped says why a report cannot be mapped.
func Unmapped(r *geo.Report) string {
	if reason := Reason(r.Unmapped); reason != "" {
		return reason
	}
	return Precision(r)
}
