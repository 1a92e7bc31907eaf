package article

import "testing"

func TestEveryNameOfAFieldIsWrittenAsItIsCompared(t *testing.T) {
	var count [slots]int
	for name, p := range fieldPlaces {
		if name != normal(name) {
			t.Errorf("%q is compared as %q", name, normal(name))
		}
		count[p.slot]++
	}
	for field, s := range slotNames {
		if count[s] == 0 {
			t.Errorf("no name for %s", field)
		}
	}
	if fieldPlaces["text"].slot != slotText || fieldPlaces["text"].rank != 0 {
		t.Error(`the field "text" is not the best name of a text`)
	}
	for _, d := range datasets {
		for _, f := range d.fields {
			if f != normal(f) || missing[d.kind].why == "" {
				t.Errorf("%s: %q", d.name, f)
			}
		}
	}
}
