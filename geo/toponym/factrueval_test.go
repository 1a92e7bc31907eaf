package toponym

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"strikemap/geo"
)

// TestFactRuEval measures on Russian news about anything: an object that is
// Location is the place itself, LocOrg stands for its government or people.
func TestFactRuEval(t *testing.T) {
	dir := filepath.Join(corpora(t, "factrueval-2016"), "devset")
	texts, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil || len(texts) == 0 {
		t.Fatal("no texts in ", dir)
	}
	f := finder(t)
	var found, precise, judged tally
	for _, path := range texts {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		body := string(text)
		mentions := mentionsOf(f, body)
		hit := make([]bool, len(mentions))
		for _, g := range factRuObjects(t, strings.TrimSuffix(path, ".txt"), byteOffsets(body)) {
			i := overlapping(mentions, g.span)
			found.add(i >= 0)
			if i >= 0 {
				hit[i] = true
				judged.add(mentions[i].Literal == g.literal)
			} else {
				list(t, "missed", body, g.span)
			}
		}
		for i, m := range mentions {
			if m.Role != geo.RoleNamePart {
				precise.add(hit[i])
				if !hit[i] {
					list(t, "spurious", body, m.Span)
				}
			}
		}
	}
	t.Logf("recognition P %.3f R %.3f F1 %.3f; literal or not %.3f of %d", precise.share(), found.share(),
		f1(precise.share(), found.share()), judged.share(), judged.all)
	atLeast(t, "recognition F1", f1(precise.share(), found.share()), floorFactRu)
}

// floorFactRu only rises.
const floorFactRu = 0.84

type factRuObject struct {
	span    geo.Span
	literal bool
}

// factRuObjects reads the places of one document: spans of words, objects made
// of them.
func factRuObjects(t *testing.T, stem string, at []int) []factRuObject {
	spans := map[string]geo.Span{}
	for _, w := range lines(t, stem+".spans") {
		start, _ := strconv.Atoi(w[2])
		size, _ := strconv.Atoi(w[3])
		if start+size < len(at) && w[1] == "loc_name" {
			spans[w[0]] = geo.Span{Start: at[start], End: at[start+size]}
		}
	}
	var out []factRuObject
	for _, w := range lines(t, stem+".objects") {
		if w[1] != "Location" && w[1] != "LocOrg" {
			continue
		}
		for _, id := range w[2:] {
			if s, ok := spans[id]; ok {
				out = append(out, factRuObject{s, w[1] == "Location"})
				break
			}
		}
	}
	return out
}

// lines returns the words of each line before its comment.
func lines(t *testing.T, path string) [][]string {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out [][]string
	for in := bufio.NewScanner(file); in.Scan(); {
		text, _, _ := strings.Cut(in.Text(), "#")
		if w := strings.Fields(text); len(w) > 2 {
			out = append(out, w)
		}
	}
	return out
}
