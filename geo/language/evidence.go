package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Evidence counts what a text shows of its language. The zero value is a text
// that shows nothing; evidence of several texts is added up.
type Evidence struct {
	latin, cyrillic    int // letters
	english, other     int // words in Latin letters
	ukrainian, russian int // telling letters, words and endings
}

// shortest is how many bytes a Cyrillic word has at most that shows no ending.
const shortest = 6

// sampled is how many bytes of a text tell its language.
const sampled = 2000

// Of returns what the start of a text shows, in time linear in its length.
func Of(text string) Evidence {
	var e Evidence
	if len(text) > sampled {
		text = text[:sampled]
	}
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return r != '\'' && r != '’' && !unicode.IsLetter(r) }) {
		e.Add(strings.ToLower(w))
	}
	return e
}

// Add takes one word, in lower case, into the evidence: its letters and what it
// tells as a whole.
func (e *Evidence) Add(word string) {
	e.AddLetters(word)
	e.AddWord(word)
}

// AddLetters takes the letters of a word in lower case into the evidence.
func (e *Evidence) AddLetters(word string) {
	latin, cyrillic, uk, ru := letters(word)
	e.latin += latin
	e.cyrillic += cyrillic
	e.ukrainian += uk
	e.russian += ru
}

// AddWord takes what a word in lower case tells by itself or by its ending into
// the evidence. It is slower than AddLetters.
func (e *Evidence) AddWord(word string) {
	t := telling[word]
	if t == none && len(word) > shortest && word[0] >= utf8.RuneSelf {
		t = ending(word)
	}
	e.count(t)
}

// count adds one word that tells the language.
func (e *Evidence) count(of tongue) {
	switch of {
	case english:
		e.english++
	case ukrainian:
		e.ukrainian++
	case russian:
		e.russian++
	case other:
		e.other++
	}
}

// Join takes the evidence of another text into that of this one.
func (e *Evidence) Join(o *Evidence) {
	e.latin += o.latin
	e.cyrillic += o.cyrillic
	e.english += o.english
	e.other += o.other
	e.ukrainian += o.ukrainian
	e.russian += o.russian
}

// Plus returns the evidence of both texts together.
func (e Evidence) Plus(o Evidence) Evidence {
	e.Join(&o)
	return e
}

// Language returns the tag of the language that the evidence tells. Where it
// does not tell, the label stands if the script allows it; empty when nothing
// says what language it is.
func (e Evidence) Language(label string) string {
	switch {
	case e.cyrillic > e.latin && e.ukrainian != e.russian:
		return e.slavic()
	case e.cyrillic > e.latin && (label == Ukrainian || label == Russian):
		return label
	case e.latin > e.cyrillic && e.english > e.other, e.latin > e.cyrillic && e.english == e.other && label == English:
		return English
	case e.latin == 0 && e.cyrillic == 0:
		return label
	}
	return ""
}

// Latin reports whether most letters are Latin.
func (e Evidence) Latin() bool { return e.latin > e.cyrillic }

// Open reports whether most letters are Cyrillic and Ukrainian and Russian are
// closer to each other than n.
func (e Evidence) Open(n int) bool { return e.cyrillic > e.latin && e.Lead() < n && -e.Lead() < n }

// Silent reports whether the text has no letters of either script.
func (e Evidence) Silent() bool { return e.latin == 0 && e.cyrillic == 0 }

// Lead returns by how much Ukrainian outweighs Russian; below zero Russian does.
func (e Evidence) Lead() int { return e.ukrainian - e.russian }

func (e Evidence) slavic() string {
	if e.Lead() > 0 {
		return Ukrainian
	}
	return Russian
}

// letters counts the letters of a word in lower case by script, and those that
// only Ukrainian and only Russian have. A Latin i among Cyrillic letters stands for
// the Ukrainian one.
func letters(word string) (latin, cyrillic, uk, ru int) {
	latinI := 0
	for _, r := range word {
		switch {
		case r < utf8.RuneSelf:
			if 'a' <= r && r <= 'z' {
				latin++
			}
			if r == 'i' {
				latinI++
			}
		case r >= 0x400 && r < 0x530:
			cyrillic++
			switch r {
			case 'і', 'ї', 'є', 'ґ':
				uk++
			case 'ы', 'э', 'ъ', 'ё':
				ru++
			}
		case unicode.Is(unicode.Latin, r):
			latin++
		}
	}
	if cyrillic > latin {
		uk += latinI
	}
	return latin, cyrillic, uk, ru
}
