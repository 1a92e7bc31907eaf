package gazetteer_test

import (
	"strings"
	"testing"

	"strikemap/geo"
)

func TestAPlaceIsOfferedWhileItsNameIsTyped(t *testing.T) {
	g := bundled(t)
	for _, tt := range []struct{ typed, want string }{
		{"odes", "Odesa"}, {"одес", "Odesa"}, {"Харьк", "Kharkiv"}, {"Lviv", "Lviv"}, {"львов", "Lviv"}, {"kryvyi r", "Kryvyi Rih"}, {"sumy", "Sumy"}, {"кам'янсь", "Kamianske"},
	} {
		got := g.Starting(tt.typed, 8)
		names := make([]string, len(got))
		for i, p := range got {
			names[i] = p.Name
		}
		if len(got) == 0 || len(got) > 8 || !strings.Contains(strings.Join(names, "|")+"|", tt.want+"|") {
			t.Errorf("%q offers %q, not %s", tt.typed, names, tt.want)
		}
	}
	for _, typed := range []string{"", "o", "о", "zzzzqq", "—"} {
		if got := g.Starting(typed, 8); len(got) > 0 {
			t.Errorf("%q offers %d places", typed, len(got))
		}
	}
	if got := g.Starting("Odesa", 1); len(got) != 1 || got[0].Level != geo.LevelSettlement {
		t.Errorf("Odesa: %+v", got)
	}
}

func BenchmarkStarting(b *testing.B) {
	g := bundled(b)
	for b.Loop() {
		g.Starting("ст", 8)
	}
}
