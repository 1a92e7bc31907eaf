package event

import "strikemap/geo"

// explainRest gives the mentions that no report was drawn from the role that
// their frame or the state of the nearest cue says.
func (sc *scan) explainRest() {
	for k := range sc.places {
		m := sc.places[k].mention
		if m.Role != "" {
			continue
		}
		m.Role, m.RoleReason = sc.idle(&sc.places[k])
	}
}

// movements are the roles of frames of movement.
var movements = map[frame]struct {
	role geo.Role
	why  geo.ReasonID
}{
	frameLaunch: {geo.RoleLaunchSite, geo.ReasonLaunchSite},
	frameToward: {geo.RoleAimedAt, geo.ReasonAimedAt},
	frameFlight: {geo.RoleFlightPath, geo.ReasonFlightPath},
	frameCare:   {geo.RoleCareSite, geo.ReasonCareSite},
}

// unasserted are the roles that cues bring which are not asserted.
var unasserted = map[state]struct {
	role geo.Role
	why  geo.ReasonID
}{
	past:     {geo.RoleHistory, geo.ReasonEarlierTime},
	negated:  {geo.RoleMentioned, geo.ReasonDenied},
	possible: {geo.RoleMentioned, geo.ReasonOnlyPossible},
	referred: {geo.RoleMentioned, geo.ReasonPeopleReferred},
	habitual: {geo.RoleMentioned, geo.ReasonToldAsHabit},
}

// because returns the reason for which the cue is not asserted: its own, else id
// with the words behind it.
func (c *cue) because(id geo.ReasonID) geo.Reason {
	if c.reason != "" {
		return geo.Because(c.reason)
	}
	return geo.Because(id, c.why)
}

func (sc *scan) idle(t *toponym) (geo.Role, geo.Reason) {
	if sc.teaser {
		return geo.RoleMentioned, geo.Because(geo.ReasonTeaser)
	}
	if m, ok := movements[t.frame]; ok {
		return m.role, geo.Because(m.why)
	}
	for i := range sc.cues {
		c := &sc.cues[i]
		if u, ok := unasserted[c.state]; ok && c.clause == t.clause {
			return u.role, c.because(u.why)
		}
	}
	switch {
	case t.acts && (t.frame == frameSubject || t.frame == frameNone):
		return geo.RoleSpeaker, geo.Because(geo.ReasonParty)
	case len(sc.cues) > 0:
		return geo.RoleMentioned, geo.Because(geo.ReasonEventElsewhere)
	}
	return geo.RoleMentioned, geo.Because(geo.ReasonNoEvent)
}
