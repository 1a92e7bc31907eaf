package geoparse_test

import (
	"testing"

	"strikemap/geo"
	"strikemap/geo/article"
)

// All texts are invented.
func TestTeasersReportNothing(t *testing.T) {
	for _, text := range []string{
		"У Одесі безпілотник влучив у склад, двоє поранених.\n\nЧитайте також: У Дніпрі ракета влучила в будинок: 20 загиблих\n\nРятувальники працюють.",
		"В Одессе беспилотник попал в склад, двое раненых. Смотрите также: «Ракета попала в дом в Днепре». Спасатели работают.",
		"A drone hit a depot in Odesa, two people were injured.\n\nRelated articles\n\n• Missile hits a house in Dnipro, 20 killed\n• Drones strike Dnipro",
	} {
		r := bundledParser().Parse(article.FromText(text))
		for _, x := range r.Reports {
			if x.Place == nil || x.Place.Name != "Odesa" {
				t.Errorf("%.30q…: a report of %v", text, x.Evidence.Text)
			}
		}
		seen := false
		for _, m := range r.Mentions {
			if m.Place != nil && m.Place.Name == "Dnipro" {
				seen = true
				if m.Role != geo.RoleMentioned || m.RoleReason.ID != geo.ReasonTeaser {
					t.Errorf("%.30q…: Dnipro is %s because %v", text, m.Role, m.RoleReason)
				}
			}
		}
		if !seen || len(r.Reports) == 0 {
			t.Errorf("%.30q…: Dnipro mentioned %v, %d reports", text, seen, len(r.Reports))
		}
	}
}
