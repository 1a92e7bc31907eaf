package event

import (
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// longestWhole is how many words a sentence may have before it is read in pieces.
// No real sentence is as long; what looks like one is a table or noise, and
// reading it whole would take time that grows with the square of its length.
const longestWhole = 256

// nextCut returns how many words the first piece of a sentence has, 0 if it is whole.
func nextCut(s *sentence.Sentence) int {
	if n := lostStop(s); n > 0 && n <= longestWhole {
		return n
	}
	if len(s.Words) > longestWhole {
		return longestWhole
	}
	return 0
}

// lostStop returns the word at which a sentence begins that lost the stop before it: a
// capitalised participle of harm after a name, "Максимівка Пошкоджено 11 будинків". 0 if
// there is none.
func lostStop(s *sentence.Sentence) int {
	for i := 1; i < len(s.Words); i++ {
		w := &s.Words[i]
		if w.Text != w.Lower && s.Words[i-1].Kind == sentence.Letters && s.Words[i-1].Text != s.Words[i-1].Lower && openers.Has(w.Lower) && !shouts(w) {
			return i
		}
	}
	return 0
}

// shouts reports whether the word is written in capitals.
func shouts(w *sentence.Word) bool { return len(w.Text) > 4 && syntax.IsCapital(w.Text[2:]) }

// openers are participles that open a line of a bulletin.
var openers = syntax.NewSet("пошкоджено поранено зруйновано загинув загинула загинули знищено травмовано повреждено повреждены ранен ранена ранены погиб погибла погибли разрушено разрушены уничтожено")
