package toponym

import (
	"testing"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

func TestAVillageLiesInTheRaionNamedBesideIt(t *testing.T) {
	f := finder(t)
	for _, tt := range []struct{ text, village, raion, oblast string }{
		{"Обстріляли село Іванівка Охтирського району.", "Іванівка", "Okhtyrka Raion", "Sumy Oblast"},
		{"У селі Степове Лозівського району зруйновано будинок.", "Степове", "Lozova Raion", "Kharkiv Oblast"},
		{"В селе Николаевка Сумского района дрон попал в дом.", "Николаевка", "Sumy Raion", "Sumy Oblast"},
		{"A drone hit the village of Stepove in Polohy district.", "Stepove", "Polohy Raion", "Zaporizhzhia Oblast"},
		{"A drone hit the village of Pokrovka, Bohodukhiv district.", "Pokrovka", "Bohodukhiv Raion", "Kharkiv Oblast"},
		{"Drones hit the Marhanets and Pokrovske communities, and Shakhtarske in the Synelnykove district of Dnipropetrovsk region.", "Pokrovske communities", "Nikopol Raion", "Dnipropetrovsk Oblast"},
		{"A shed burned in the Pokrovske community of the Synelnykove district.", "Pokrovske community", "Synelnykove Raion", "Dnipropetrovsk Oblast"},
	} {
		a := geo.Article{Body: tt.text}
		found := false
		for _, m := range f.Mentions(&a, syntax.Of(sentence.Split(a.Body))) {
			if m.Text == tt.village && m.Place != nil {
				found = true
				if m.Place.Raion != tt.raion || m.Place.Oblast != tt.oblast {
					t.Errorf("%s: lies in %s, %s", tt.text, m.Place.Raion, m.Place.Oblast)
				}
			}
		}
		if !found {
			t.Errorf("%s: %s is not found", tt.text, tt.village)
		}
	}
}

func TestABigCityIsNamedWithoutItsOblast(t *testing.T) {
	f := finder(t)
	for text, want := range map[string]string{
		"На Луганщині поранено вісьмох, а в Макіївці – одного.":      "Donetsk Oblast",
		"На Луганщині поранено вісьмох, а в селі Макіївка – одного.": "Luhansk Oblast",
	} {
		a := geo.Article{Body: text}
		m := f.Mentions(&a, syntax.Of(sentence.Split(a.Body)))
		if p := m[len(m)-1].Place; p == nil || p.Oblast != want {
			t.Errorf("%s: lies in %v, want %s", text, p, want)
		}
	}
}

func TestARaionOfBefore2020IsReadAsTodays(t *testing.T) {
	f := finder(t)
	for _, tt := range []struct {
		text, want string
		reason     geo.Reason
	}{
		{"У Краснокутському районі Харківської області згорів склад.", "Bohodukhiv Raion", geo.Because(geo.ReasonFormerRaion, "Krasnokutsk", "Bohodukhiv Raion")},
		{"В Яготинском районе Киевской области сгорел склад.", "Boryspil Raion", geo.Because(geo.ReasonFormerRaion, "Yahotyn", "Boryspil Raion")},
		{"A depot burned in Balakliia district.", "Izium Raion", geo.Because(geo.ReasonFormerRaion, "Balakliia", "Izium Raion")},
		{"У Краснокутській громаді Харківської області згорів склад.", "Krasnokutsk Hromada", geo.Because(geo.ReasonSeatSurroundings)},
		{"Згорів склад у Сумському районі.", "Sumy Raion", geo.Because(geo.ReasonOnlyBearer)},
	} {
		a := geo.Article{Body: tt.text}
		m := f.Mentions(&a, syntax.Of(sentence.Split(a.Body)))[0]
		if m.Place == nil || m.Place.Name != tt.want || !m.Reason.Equal(tt.reason) {
			t.Errorf("%s: got %v (%v), want %s (%v)", tt.text, m.Place, m.Reason, tt.want, tt.reason)
		}
	}
}
