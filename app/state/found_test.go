package state_test

import (
	"testing"

	"strikemap/app/state"
	"strikemap/geo"
)

func TestThePlaceThatIsSearchedForIsFoundInWhateverLanguageItIsCalled(t *testing.T) {
	r := told("a", "Kharkiv", geo.KindStrike, 5)
	r.Place = &geo.Place{Name: "Kharkiv", LocalName: "Харків"}
	r.Toponym.Text = "Харькове"
	const text = "Вымышленный взрыв в Харькове вечером."
	s := state.New()
	for _, c := range []struct {
		sought, text, want string
	}{
		{"Kharkiv", text, "Харькове"},
		{"Харкова", text, "Харькове"},
		{"взрыв", text, "взрыв"},
		{"Odesa", text, ""},
		{"Kharkiv", "An invented blast in Kharkiv.", "Kharkiv"},
		{"Kharkiv", "Вымышленный текст о городе.", ""},
	} {
		f := s.Filter()
		f.Text = c.sought
		s.SetFilter(f)
		got := ""
		for _, x := range s.FoundOf(&r, c.text) {
			got += x.Of(c.text)
		}
		if got != c.want {
			t.Errorf("%q in %q: found %q, want %q", c.sought, c.text, got, c.want)
		}
	}
}
