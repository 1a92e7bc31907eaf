package theme

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

func TestFitCutsWithAnEllipsis(t *testing.T) {
	test.NewTempApp(t)
	for _, text := range []string{"short", "a sentence that is far too long for its line", strings.Repeat("ї", 1<<20)} {
		got := Fit(text, 120, 14, fyne.TextStyle{})
		if got != text && !strings.HasSuffix(got, "…") {
			t.Errorf("cut without an ellipsis: %q", got)
		}
		if w := fyne.MeasureText(got, 14, fyne.TextStyle{}).Width; w > 120 || got != text && w < 90 {
			t.Errorf("%.20q is %v wide", got, w)
		}
	}
	if got := Fit("short", 0, 14, fyne.TextStyle{}); got != "" {
		t.Errorf("%q in no room", got)
	}
}
