package event

import "testing"

func TestNumbersInWordsAreRead(t *testing.T) {
	for word, want := range map[string]amount{
		"twenty-one": {21, 21}, "ninety-nine": {99, 99}, "forty": {40, 40}, "дванадцять": {12, 12}, "сорок": {40, 40}, "dozens": {24, -1},
	} {
		if got := numberWords()[word]; got != want {
			t.Errorf("%s is %v, want %v", word, got, want)
		}
	}
	if _, known := numberWords()["two-one"]; known {
		t.Error("two-one is no number")
	}
}
