package when

import (
	"strings"
	"testing"
)

func TestTablesFillEverySlotInEveryLanguage(t *testing.T) {
	for _, lang := range []string{"en", "uk", "ru"} {
		text, err := tables.ReadFile("words/" + lang + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		for _, section := range []string{"month", "weekday", "n", "hour", "unit", "season", "patterns"} {
			if !strings.Contains(string(text), "\n== "+section+"\n") {
				t.Errorf("words/%s.txt has no section %s", lang, section)
			}
		}
	}
}

func TestTablesNameAllMonthsAndWeekdays(t *testing.T) {
	for _, slot := range []struct {
		symbol symbol
		most   int
	}{{slotMonth, 12}, {slotWeekday, 7}} {
		names := map[int]int{}
		for _, e := range known().entries {
			for _, f := range e.fillers {
				if f.slot == slot.symbol {
					names[f.value]++
				}
			}
		}
		for v := 1; v <= slot.most; v++ {
			if names[v] < 3 {
				t.Errorf("value %d of slot %d has %d names", v, slot.symbol, names[v])
			}
		}
		if len(names) != slot.most {
			t.Errorf("slot %d has %d values", slot.symbol, len(names))
		}
	}
}

func TestPatternsAreInLowerCaseAndShort(t *testing.T) {
	for word := range known().entries {
		if word != strings.ToLower(word) || strings.ContainsAny(word, "[]{}_|=") {
			t.Errorf("the tables have the word %q", word)
		}
	}
	if d := known().depth(); d > longestPattern {
		t.Errorf("a pattern of %d words", d)
	}
}

// depth returns the length of the longest pattern; every node is younger than
// the one before it.
func (x *lexicon) depth() int {
	before := make([]int32, len(x.meaning))
	for node, ways := range x.ways {
		for _, w := range ways {
			before[w.to] = int32(node)
		}
	}
	longest := 0
	for n := range x.meaning {
		length := 0
		for at := int32(n); at != root; at = before[at] {
			length++
		}
		longest = max(longest, length)
	}
	return longest
}

func TestFaultsOfATableAreNamed(t *testing.T) {
	for name, table := range map[string]string{
		"an unknown section": "== moon\n1 new",
		"an unknown slot":    "== patterns\non {moon} =",
		"an unknown code":    "== patterns\non monday = maybe",
		"an unknown unit":    "== unit\nfortnight fortnight",
		"no value":           "== month\nJanuary",
		"an empty pattern":   "== patterns\n[on] =",
	} {
		t.Run(name, func(t *testing.T) {
			x := newLexicon()
			if err := x.read(table); err == nil || !strings.Contains(err.Error(), "line 2") {
				t.Errorf("got %v, want an error that names line 2", err)
			}
		})
	}
}
