package event

import (
	"math"
	"slices"
	"strings"

	"strikemap/geo/syntax"

	"strikemap/geo"
)

// report makes the reports of the drafts, with what, when, by whom and how sure.
func (x *Coder) report(sc *scan, st *story) {
	located, weapons := len(st.located), sc.weapons()
	for _, d := range sc.drafts {
		n := len(st.reports)
		st.reports = slices.Grow(st.reports, 1)[:n+1]
		r := &st.reports[n]
		r.Weapons = weapons
		x.reportOf(st.article, d, st, r)
		if d.place == nil && d.mention >= 0 && !d.carried && r.Place != nil {
			st.located = append(st.located, location{mention: d.mention, place: r.Place})
			sc.decide(d, r)
		}
		if d.place == nil || d.mention < 0 && d.said.Empty() || d.steps[0].Rule == geo.RuleUnknownPlace {
			continue
		}
		st.located = append(st.located, location{mention: d.mention, place: d.place})
		if !d.carried {
			sc.decide(d, r)
		}
	}
	sc.about = st.located[located:len(st.located):len(st.located)]
}

// decide gives the mention that the draft is of the role that its report has.
func (sc *scan) decide(d *draft, r *geo.Report) {
	m := &sc.mentions[d.mention]
	why := append(sc.words.room(2), r.Trigger.Text, string(d.steps[0].Rule))
	m.Role, m.RoleReason = r.Role, geo.Because(geo.ReasonDecidedBy, why...)
}

// effectWords are the classes of consequences.
const effectWords mask = 1<<(missing+1) - 1<<damage

// kind decides what is reported, as section 2 of the codebook orders it.
func (d *draft) kind(attackNear bool) geo.Kind {
	sc, hurt := d.sc, d.told.HasAny(1<<killed|1<<injured)
	switch {
	case hurt && sc.Any(toll, 0, len(sc.Words)):
		return geo.KindTollUpdate
	case d.told.Has(mine) && !d.told.Has(attack):
		if hurt {
			return geo.KindEffectOnly // a mine or a found shell: no attack is stated at this place
		}
		return geo.KindGround
	case d.told.Has(debris) && !d.impactByWeapon():
		return geo.KindInterception
	case d.told.Has(impact), d.blow(), d.told.Has(attack) && d.hasHarm():
		return geo.KindStrike
	case d.told.Has(intercept) && !d.partlyMet():
		return geo.KindInterception
	}
	return d.openKind(attackNear)
}

// partlyMet reports whether only some of what attacked was shot down: "совершены атаки 8
// беспилотников, 4 из которых сбиты".
func (d *draft) partlyMet() bool {
	c := d.first(intercept)
	if !d.told.Has(attack) || d.sc.cues[d.cues[0]].class != attack {
		return false
	}
	for i := max(1, c.first-partReach); i < min(len(d.sc.Words), c.last+partReach); i++ {
		if d.sc.In(i-1, ofWords) && (d.sc.In(i, themWords) || d.sc.Low(i) == "which") {
			return true
		}
	}
	return false
}

// partReach is how many words before the verb a part of a whole may be named.
const partReach = 4

// openKind decides when neither impact nor interception is told.
func (d *draft) openKind(attackNear bool) geo.Kind {
	switch {
	case d.told.Has(attack), d.told.Has(explosion) && attackNear:
		return geo.KindOutcomeUnknown
	case d.told.Has(explosion):
		return geo.KindCauseUnknown
	case d.told.HasAny(effectWords):
		return geo.KindEffectOnly
	case d.told.Has(alert):
		return geo.KindAlert
	}
	return geo.KindGround
}

// hasHarm reports whether an effect beyond evacuation stands beside the attack:
// then a munition reached the place.
func (d *draft) hasHarm() bool {
	return d.told.HasAny(1<<damage | 1<<fire | 1<<killed | 1<<injured | 1<<power | 1<<missing)
}

// blow reports whether an effect's subject is a weapon.
func (d *draft) blow() bool {
	for _, i := range d.cues {
		if d.sc.cues[i].blow {
			return true
		}
	}
	return false
}

// impactByWeapon reports whether, beside falling debris, a weapon is told to
// have hit: "debris hit a warehouse" is debris alone.
func (d *draft) impactByWeapon() bool {
	b := d.first(debris)
	for _, i := range d.cues {
		c := &d.sc.cues[i]
		if c.class == impact && (c.clause != b.clause || c.noun && (d.sc.In(c.first, directWords) || d.sc.In(c.first, shellingWords))) {
			return true
		}
	}
	return false
}

// directWords say of a hit that it was no debris.
var directWords = syntax.NewSet("direct прямі прямого пряме пряма прямих прямое прямого прямые прямых")

// shellingWords are nouns of fire that reached its aim, whatever debris lies there.
var shellingWords = syntax.NewSet("обстріл обстрілу обстріли обстрілів обстрілом обстрілами обстрел обстрела обстрелы обстрелов обстрелом обстрелами")

func (d *draft) role(k geo.Kind) geo.Role {
	switch {
	case k == geo.KindEffectOnly || k == geo.KindTollUpdate:
		return geo.RoleEffectSite
	case k == geo.KindInterception && !d.told.Has(debris) && !d.told.HasAny(effectWords):
		return geo.RoleInterceptArea
	}
	return geo.RoleSite
}

// precisionOf gives the location precision that the words allow, and the
// reason when the report cannot be mapped.
func precisionOf(p *geo.Place, m *geo.Mention) (geo.Precision, float64, geo.Reason) {
	if p == nil {
		if m == nil {
			return geo.P9, 0, geo.Because(geo.ReasonNoPlaceNamed)
		}
		if m.Reason.Empty() {
			return geo.P9, 0, geo.Because(geo.ReasonAmbiguousName, m.Text)
		}
		return geo.P9, 0, m.Reason
	}
	switch p.Level {
	case geo.LevelCountry:
		return geo.P8, 0, geo.Because(geo.ReasonOnlyCountry)
	case geo.LevelRegion:
		return geo.P7, 0, geo.Because(geo.ReasonOnlyRegion)
	case geo.LevelOblast:
		return geo.P6, 0, geo.Reason{}
	case geo.LevelRaion:
		return geo.P5, 0, geo.Reason{}
	}
	if m != nil && m.Near {
		if m.RadiusKM > 0 {
			return geo.P4, m.RadiusKM, geo.Reason{}
		}
		return geo.P4, 25, geo.Reason{}
	}
	switch p.Level {
	case geo.LevelDistrict:
		return geo.P2, 0, geo.Reason{}
	case geo.LevelFacility:
		return geo.P1, 0, geo.Reason{}
	}
	return geo.P3, 0, geo.Reason{}
}

// reportOf turns a draft into the report r, whatever that was but for its weapons.
func (x *Coder) reportOf(a *geo.Article, d *draft, st *story, r *geo.Report) {
	sc := d.sc
	trig := d.trigger()
	k := d.kind(d.told.Has(explosion) && st.attackNear(sc))
	place := d.place
	if place == nil && d.mention >= 0 {
		place = x.areaFor(d, k, st)
	}
	*r = geo.Report{
		Kind: k, Role: d.role(k), Place: place, Mention: d.mention,
		Evidence: geo.QuoteOf(a.Body, sc.span),
		Trigger:  geo.QuoteOf(a.Body, sc.SpanOf(trig.first, trig.last)),
		Steps:    d.steps, Status: geo.StatusStated, Weapons: r.Weapons,
	}
	var m *geo.Mention
	if d.mention >= 0 {
		m = &sc.mentions[d.mention]
		r.Toponym = geo.QuoteOf(a.Body, m.Span)
		if m.Place == place {
			r.Relation = m.Relation
		}
	}
	if !d.said.Empty() {
		r.Toponym = geo.QuoteOf(a.Body, d.said)
	}
	r.Precision, r.RadiusKM, r.Unmapped = precisionOf(place, m)
	r.Effects = d.effects(k)
	r.Targets = d.targets()
	if k == geo.KindInterception || d.told.Has(intercept) {
		r.Intercepted = true
	}
	if d.told.Has(debris) {
		r.Cause, r.Intercepted = geo.CauseDebris, true
		r.Weapons = []geo.Weapon{geo.WeaponDebris}
	}
	st.keepWhole(d, r)
	sc.attribute(r)
	r.Date = st.dateOf(d, trig)
	r.Confidence = d.confidence(m)
	r.Anchor = geo.Anchor{Article: a.SHA256, Trigger: r.Trigger.Span, Toponym: r.Toponym.Span}
	r.ID = r.Anchor.ID()
}

// confidence is how sure the joining rule is by itself, lowered by doubt about the
// place, rounded to hundredths. The package confidence weighs the whole article and
// replaces it.
func (d *draft) confidence(m *geo.Mention) float64 {
	c := d.sure
	if m != nil && m.Score > 0 {
		c *= 0.6 + 0.4*m.Score
	}
	return math.Round(c*100) / 100
}

// weapons lists the weapons named in the sentence, as stated; all of its reports have the same list.
func (sc *scan) weapons() []geo.Weapon {
	if len(sc.drafts) == 0 {
		return nil
	}
	var w []geo.Weapon
	for _, t := range sc.tags {
		if t.class == weapon && !sc.shadowed(t) {
			if v := geo.Weapon(t.code); !slices.Contains(w, v) {
				w = append(w, v)
			}
		}
	}
	return slices.Clip(w)
}

// shadowed reports whether a longer tag of the same class covers t: "cruise
// missile" is not also "missile".
func (sc *scan) shadowed(t tag) bool {
	for _, o := range sc.tags {
		if o.class == t.class && o.code != t.code && o.first <= t.first && t.last <= o.last && o.last-o.first > t.last-t.first {
			return true
		}
	}
	return false
}

// targets lists the classes of what is named near the draft's cues.
func (d *draft) targets() []geo.Target {
	var out []geo.Target
	for _, t := range d.sc.tags {
		if t.class == target && !d.sc.shadowed(t) && d.nearCue(t.first) {
			if v := geo.Target(t.code); !slices.Contains(out, v) {
				out = append(out, v)
			}
		}
	}
	if d.place != nil && d.place.Level == geo.LevelFacility {
		if v := facilityTarget(d.place.Name); !slices.Contains(out, v) {
			out = append(out, v)
		}
	}
	if len(out) > 1 {
		// the general word gives way to the named class
		out = slices.DeleteFunc(out, func(t geo.Target) bool { return t == geo.TargetNotStated })
	}
	return out
}

// facilityTarget tells the class of a facility by its name in the gazetteer.
func facilityTarget(name string) geo.Target {
	for _, t := range []struct {
		word   string
		target geo.Target
	}{
		{"Nuclear", geo.TargetNuclear},
		{"Power Plant", geo.TargetEnergy},
		{"Refinery", geo.TargetEnergy},
		{"Air", geo.TargetAirport},
		{"Port", geo.TargetPort},
		{"Bridge", geo.TargetRoadBridge},
		{"Lavra", geo.TargetReligious},
		{"Okhmatdyt", geo.TargetHealthcare},
	} {
		if strings.Contains(name, t.word) {
			return t.target
		}
	}
	return geo.TargetIndustrial
}

// nearCue reports whether word i lies in a clause with one of the draft's cues.
func (d *draft) nearCue(i int) bool {
	for _, k := range d.cues {
		if d.sc.Clauses[i] == d.sc.cues[k].clause {
			return true
		}
	}
	return false
}

// attackNear reports whether the paragraph speaks of an attack, so that
// explosions in it have a stated cause.
func (st *story) attackNear(sc *scan) bool {
	for _, o := range st.scans[max(0, sc.number-nearSentences):min(len(st.scans), sc.number+nearSentences+1)] {
		if o.para != sc.para && (o.number != sc.number-1 || !sc.loudOnly()) {
			continue
		}
		for i := range o.cues {
			if c := &o.cues[i]; isStrike(c.class) && (c.state == asserted || c.noun && c.state != negated) {
				return true
			}
		}
	}
	return false
}
