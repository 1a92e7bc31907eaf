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

func (sc *scan) idle(t *toponym) (geo.Role, string) {
	switch t.frame {
	case frameLaunch:
		return geo.RoleLaunchSite, "weapons are said to come from there"
	case frameToward:
		return geo.RoleAimedAt, "named as the direction or target; no outcome is given"
	case frameFlight:
		return geo.RoleFlightPath, "weapons passed over it"
	case frameCare:
		return geo.RoleCareSite, "people were brought there"
	}
	for i := range sc.cues {
		c := &sc.cues[i]
		if c.clause != t.clause || c.state == asserted {
			continue
		}
		switch c.state {
		case past:
			return geo.RoleHistory, fmt.Sprintf("an earlier time: %q", c.why)
		case negated:
			return geo.RoleMentioned, fmt.Sprintf("denied or not so: %q", c.why)
		case possible:
			return geo.RoleMentioned, fmt.Sprintf("only possible, planned or feared: %q", c.why)
		case habitual:
			return geo.RoleMentioned, fmt.Sprintf("told as a habit, not as one event: %q", c.why)
		}
	}
	if sc.acts(t) && (t.frame == frameSubject || t.frame == frameNone) {
		return geo.RoleSpeaker, "a party that acts or speaks, not a place"
	}
	if len(sc.cues) > 0 {
		return geo.RoleMentioned, "the event words of its sentence do not belong to it"
	}
	return geo.RoleMentioned, "its sentence reports no event"
}
