package weights

import (
	"slices"
	"strings"
	"testing"
)

func TestWeightsStandInTheOrderOfTheirNames(t *testing.T) {
	got, err := Read("# invented\nall -1.5\n\nlisted .25", []string{"all", "far", "listed"})
	if want := []float64{-1.5, 0, .25}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v; want %v", got, err, want)
	}
}

func TestAFaultyLineIsTold(t *testing.T) {
	for text, want := range map[string]string{
		"all -1\nno-such-name 1": "line 2: want a known name",
		"all":                    "line 1: want a known name",
		"all 1 2":                "line 1: want a known name",
		"all many":               "line 1: strconv",
	} {
		if _, err := Read(text, []string{"all"}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}

func TestEvenOddsAreAHalf(t *testing.T) {
	if Logistic(0) != .5 || Logistic(2) <= .5 || Logistic(-2) >= .5 {
		t.Errorf("%v %v %v", Logistic(-2), Logistic(0), Logistic(2))
	}
}
