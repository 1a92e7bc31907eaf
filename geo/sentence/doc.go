// Package sentence splits the body of an article into paragraphs, sentences,
// clauses and words without losing a byte offset.
//
// It reads English, Ukrainian and Russian alike, whatever the language of the
// article: the word tables in words/ hold the abbreviations and conjunctions of
// all three. Lines matter as much as full stops, because news bodies and
// channel posts set one paragraph a line, lists use bullets or emoji, and saved
// text may be wrapped hard. Split takes linear time on any input.
package sentence

import (
	"strikemap/geo"
	"strikemap/geo/vocabulary"
)

// Kind says what a word is made of.
type Kind uint8

// The kinds of words.
const (
	Letters Kind = iota // letters, perhaps with digits, hyphens, apostrophes: "Kyiv's", "S-300"
	Number              // digits, perhaps with inner marks: "1,200", "20:40", "25.03.2024"
	Punct               // a punctuation mark, or a run of equal ones: "...", "?!"
	Symbol              // anything else: emoji, "%", a web address, "@handle"
)

// Word is the smallest piece of a sentence. Hyphenated compounds, possessives
// and initialisms with their full stops ("U.S.", "a.m.", "н.п.") are one word;
// the full stop of any other abbreviation is a word of its own.
type Word struct {
	Span geo.Span
	// Form has the Text, which is body[Span], and Lower, the same in lower case:
	// apostrophes as ', hyphens as -, combining and invisible marks removed.
	*vocabulary.Form
	Kind Kind
}

// Clause is a half-open range of word indices of its sentence. The clauses of a
// sentence partition its words.
type Clause struct {
	First, Last int
}

// Sentence is one sentence, heading or list item with its words and clauses. Its
// span may run over the end of a soft-wrapped line.
type Sentence struct {
	geo.Sentence
	// Language is "en", "uk" or "ru" by the sentence's own letters and words, or
	// its paragraph's; empty for Cyrillic that does not tell, and without letters.
	// All that is written in Latin letters is read as English.
	Language string
	// Teaser says that it only names another article: "Read also: ...".
	Teaser  bool
	Words   []Word
	Clauses []Clause
}

// Outlines returns where the sentences stand, without their words.
func Outlines(sentences []Sentence) []geo.Sentence {
	out := make([]geo.Sentence, len(sentences))
	for i := range sentences {
		out[i] = sentences[i].Sentence
	}
	return out
}
