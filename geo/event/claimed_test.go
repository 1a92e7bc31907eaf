package event

import (
	"testing"

	"strikemap/geo"
	"strikemap/geo/event/eventtest"
)

// Every sentence is an invented example.
func TestWhoSaysItIsOfItsSide(t *testing.T) {
	x := New(eventtest.Nowhere{})
	for _, c := range []struct {
		name, lang, text, country string
		role                      geo.SpeakerRole
		status                    geo.Status
	}{
		{"a mayor in Ukraine", "en", "Drones hit [Velyke], the mayor said.", "UA", geo.SpeakerUAOfficial, geo.StatusAttributed},
		{"a mayor in Russia is as good a witness", "en", "Drones hit [Velyke], the mayor said.", "RU", geo.SpeakerRUOfficial, geo.StatusAttributed},
		{"an occupation body speaks for Russia", "en", "Drones hit [Velyke], occupation authorities said.", "UA", geo.SpeakerRUOfficial, geo.StatusAttributed},
		{"окупаційна влада", "uk", "Дрони влучили у [Велике], повідомила окупаційна влада.", "UA", geo.SpeakerRUOfficial, geo.StatusAttributed},
		{"власти ДНР", "ru", "Дроны попали в [Великое], сообщили власти ДНР.", "UA", geo.SpeakerRUOfficial, geo.StatusAttributed},
		{"an army is a party", "en", "Drones hit [Velyke], the Ukrainian military said.", "UA", geo.SpeakerUAMilitary, geo.StatusClaimed},
		{"so is the other", "en", "Drones hit [Velyke], the Russian military said.", "UA", geo.SpeakerRUMilitary, geo.StatusClaimed},
	} {
		a, m := eventtest.Marked(c.lang, c.text)
		m[0].Place.Country = c.country
		reports := x.Code(&a, eventtest.Text(&a, m), m)
		if len(reports) != 1 || len(reports[0].ClaimedBy) != 1 {
			t.Errorf("%s: %+v", c.name, reports)
			continue
		}
		if r := reports[0]; r.ClaimedBy[0].Role != c.role || r.Status != c.status {
			t.Errorf("%s: %s %s, want %s %s", c.name, r.ClaimedBy[0].Role, r.Status, c.role, c.status)
		}
	}
}
