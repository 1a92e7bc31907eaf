package toponym

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"strikemap/geo"
)

// TestMetonymy measures on sentences with one marked place each: label 1 when
// the name stands for something else than the place. The names that the
// gazetteer does not know are left out.
func TestMetonymy(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(corpora(t, "metonymy"), "relocar_train.json"))
	if err != nil {
		t.Fatal(err)
	}
	var records []struct {
		Sentence []string
		Pos      [2]int
		Label    int
	}
	if err := json.Unmarshal(data, &records); err != nil {
		t.Fatal(err)
	}
	f := finder(t)
	var judged, literal, other tally
	for _, r := range records {
		before := strings.Join(r.Sentence[:r.Pos[0]], " ")
		name := strings.Join(r.Sentence[r.Pos[0]:r.Pos[1]], " ")
		start := len(before)
		if before != "" {
			start++
		}
		text := strings.TrimSpace(before + " " + name + " " + strings.Join(r.Sentence[r.Pos[1]:], " "))
		mentions := mentionsOf(f, strings.ReplaceAll(text, " 's ", "'s "))
		i := overlapping(mentions, geo.Span{Start: start, End: start + len(name)})
		if i < 0 {
			continue
		}
		ok := mentions[i].Literal == (r.Label == 0)
		judged.add(ok)
		if r.Label == 0 {
			literal.add(ok)
		} else {
			other.add(ok)
		}
		if !ok {
			list(t, map[int]string{0: "literal", 1: "metonymic"}[r.Label], text, geo.Span{Start: start, End: start + len(name)})
		}
	}
	t.Logf("literal or not %.3f of %d; literal %.3f, metonymic %.3f", judged.share(), judged.all, literal.share(), other.share())
	atLeast(t, "literal or not", judged.share(), floorMetonymy)
}

// floorMetonymy only rises.
const floorMetonymy = 0.74
