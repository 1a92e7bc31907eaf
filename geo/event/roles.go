package event

import (
	"fmt"

	"strikemap/geo"
)

// explainRest gives the mentions that no report was drawn from the role that
// their frame or the state of the nearest cue says.
func (sc *scan) explainRest() {
	for k := range sc.places {
		m := sc.mention(k)
		if m.Role != "" {
			continue
		}
		m.Role, m.RoleReason = sc.idle(&sc.places[k])
	}
}

// movements are the roles of frames of movement.
var movements = map[frame]struct {
	role geo.Role
	why  string
}{
	frameLaunch: {geo.RoleLaunchSite, "weapons are said to come from there"},
	frameToward: {geo.RoleAimedAt, "named as the direction or target; no outcome is given"},
	frameFlight: {geo.RoleFlightPath, "weapons passed over it"},
	frameCare:   {geo.RoleCareSite, "people were brought there"},
}

// unasserted are the roles that cues bring which are not asserted.
var unasserted = map[state]struct {
	role geo.Role
	why  string
}{
	past:     {geo.RoleHistory, "an earlier time: %q"},
	negated:  {geo.RoleMentioned, "denied or not so: %q"},
	possible: {geo.RoleMentioned, "only possible, planned or feared: %q"},
	referred: {geo.RoleMentioned, "refers to people hurt, tells of no event: %q"},
	habitual: {geo.RoleMentioned, "told as a habit, not as one event: %q"},
}

func (sc *scan) idle(t *toponym) (geo.Role, string) {
	if m, ok := movements[t.frame]; ok {
		return m.role, m.why
	}
	for i := range sc.cues {
		c := &sc.cues[i]
		if u, ok := unasserted[c.state]; ok && c.clause == t.clause {
			return u.role, fmt.Sprintf(u.why, c.why)
		}
	}
	switch {
	case sc.acts(t) && (t.frame == frameSubject || t.frame == frameNone):
		return geo.RoleSpeaker, "a party that acts or speaks, not a place"
	case len(sc.cues) > 0:
		return geo.RoleMentioned, "the event words of its sentence do not belong to it"
	}
	return geo.RoleMentioned, "its sentence reports no event"
}
