package vocabulary

import (
	"fmt"
	"strings"
	"testing"
)

var lengths = NewTable(func(f *Form) *int {
	asked++
	n := len(f.Lower)
	return &n
})

var asked int

func TestATableReadsAFormOnce(t *testing.T) {
	var forms Forms
	asked = 0
	for range 3 {
		f := forms.Of("Drones")
		if f == nil {
			f = forms.Add("Drones", "drones")
		}
		if n := *lengths.Of(f); n != 6 || f.Text != "Drones" || f.Lower != "drones" {
			t.Errorf("got %d of %q, %q", n, f.Text, f.Lower)
		}
	}
	if asked != 1 {
		t.Errorf("the table was asked %d times", asked)
	}
}

func TestFormsStayBoundedWhateverIsRead(t *testing.T) {
	var forms Forms
	for i := range 3 * mostForms {
		text := fmt.Sprint(i)
		forms.Add(text, text)
	}
	long := strings.Repeat("a", longestForm+1)
	if f := forms.Add(long, long); f.Text != long || forms.Of(long) != nil {
		t.Error("a very long word is held")
	}
	if len(forms.held) > mostForms {
		t.Errorf("%d forms are held", len(forms.held))
	}
}
