package event

import (
	"os"
	"slices"
	"strings"
	"testing"

	"strikemap/geo/event/eventtest"
)

// rule is one line of testdata/rules.txt.
type ruleCase struct{ id, sign, lang, text, want string }

// ruleCases reads the examples and counter-examples of the rules.
func ruleCases(t *testing.T) []ruleCase {
	t.Helper()
	text, err := os.ReadFile("testdata/rules.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []ruleCase
	id := ""
	for n, line := range strings.Split(string(text), "\n") {
		switch {
		case line == "" || line[0] == '#':
		case line[0] != '+' && line[0] != '-':
			id = line
		default:
			f := strings.Split(line[2:], " | ")
			if len(f) != 3 {
				t.Fatalf("testdata/rules.txt: line %d: want language | text | reports", n+1)
			}
			out = append(out, ruleCase{id, line[:1], f[0], strings.ReplaceAll(f[1], "⏎", "\n"), f[2]})
		}
	}
	return out
}

func TestEveryRuleHoldsForItsExampleAndNotForItsCounterexample(t *testing.T) {
	x := New(eventtest.Nowhere{})
	signs := map[string]string{}
	for _, c := range ruleCases(t) {
		signs[c.id] += c.sign
		got := coded(x, c.lang, c.text)
		want := strings.Split(c.want, "; ")
		if c.want == "none" {
			want = nil
		}
		slices.Sort(want)
		if !slices.Equal(got, want) {
			t.Errorf("%s %s\n%s\n got %q\nwant %q", c.id, c.sign, c.text, got, want)
		}
	}
	for id, s := range signs {
		if !strings.Contains(s, "+") || !strings.Contains(s, "-") {
			t.Errorf("%s has no example or no counter-example", id)
		}
	}
}
