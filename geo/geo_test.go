package geo_test

import (
	"fmt"
	"testing"

	"strikemap/geo"
)

func one(e geo.Effect) []geo.EffectClaim { return []geo.EffectClaim{{Effect: e}} }

func TestDisplayIsTheFirstCategoryThatMatches(t *testing.T) {
	zero := 0
	for _, tt := range []struct {
		name string
		r    geo.Report
		want geo.Display
	}{
		{"people hurt come first", geo.Report{Kind: geo.KindStrike, Effects: one(geo.EffectInjured), Targets: []geo.Target{geo.TargetEnergy}}, geo.DisplayCasualties},
		{"nobody killed is no casualty", geo.Report{Kind: geo.KindStrike, Effects: []geo.EffectClaim{{Effect: geo.EffectKilled, Max: &zero}}}, geo.DisplayStrike},
		{"a power plant on fire is infrastructure", geo.Report{Kind: geo.KindStrike, Effects: one(geo.EffectFire), Targets: []geo.Target{geo.TargetEnergy}}, geo.DisplayInfrastructure},
		{"damaged homes alone are a strike", geo.Report{Kind: geo.KindStrike, Effects: one(geo.EffectBuilding), Targets: []geo.Target{geo.TargetResidential}}, geo.DisplayStrike},
		{"damage by debris to a warehouse is infrastructure", geo.Report{Kind: geo.KindInterception, Effects: one(geo.EffectFire), Targets: []geo.Target{geo.TargetWarehouse}}, geo.DisplayInfrastructure},
		{"an interception", geo.Report{Kind: geo.KindInterception}, geo.DisplayInterception},
		{"an open outcome", geo.Report{Kind: geo.KindOutcomeUnknown}, geo.DisplayUnknown},
		{"an alert", geo.Report{Kind: geo.KindAlert}, geo.DisplayOther},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.r.Display(); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestTheLeadReportIsTheGravestThenTheSurest(t *testing.T) {
	a := &geo.Report{Kind: geo.KindStrike, Confidence: 0.9}
	b := &geo.Report{Kind: geo.KindEffectOnly, Effects: one(geo.EffectKilled), Confidence: 0.5}
	c := &geo.Report{Kind: geo.KindStrike, Confidence: 0.95}
	if e := (geo.Event{Reports: []*geo.Report{a, b, c}}); e.Lead() != b {
		t.Error("the report with casualties does not lead")
	}
	if e := (geo.Event{Reports: []*geo.Report{a, c}}); e.Lead() != c {
		t.Error("the surest report does not lead")
	}
}

func TestOnlyThreeRolesDraw(t *testing.T) {
	n := 0
	for _, r := range []geo.Role{
		geo.RoleSite, geo.RoleEffectSite, geo.RoleInterceptArea, geo.RoleAimedAt, geo.RoleFlightPath, geo.RoleLaunchSite,
		geo.RoleCareSite, geo.RoleSpeaker, geo.RoleDateline, geo.RoleContainer, geo.RoleHistory, geo.RoleNamePart, geo.RoleMentioned,
	} {
		if r.Drawn() {
			n++
		}
	}
	if n != 3 {
		t.Errorf("%d roles are drawn", n)
	}
}

func TestAnAnchorIsWhereItStands(t *testing.T) {
	a := geo.Anchor{Article: "aa", Trigger: geo.Span{Start: 10, End: 13}, Toponym: geo.Span{Start: 17, End: 22}}
	if a.ID() != "2da02959f2dadc45" {
		t.Errorf("id %q", a.ID())
	}
	for name, b := range map[string]geo.Anchor{
		"another text":    {Article: "ab", Trigger: a.Trigger, Toponym: a.Toponym},
		"another trigger": {Article: "aa", Trigger: geo.Span{Start: 11, End: 13}, Toponym: a.Toponym},
		"another place":   {Article: "aa", Trigger: a.Trigger, Toponym: geo.Span{Start: 25, End: 30}},
	} {
		if a.ID() == b.ID() || a.Compare(b) != -1 || b.Compare(a) != 1 {
			t.Errorf("%s: ids %s and %s, order %d", name, a.ID(), b.ID(), a.Compare(b))
		}
	}
}

func ExampleSpan() {
	body := "Вибухи в Одесі"
	s := geo.Span{Start: 16, End: 26}
	fmt.Println(s.Of(body), s.Len())
	// Output: Одесі 10
}
