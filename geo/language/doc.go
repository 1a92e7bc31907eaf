// Package language tells English, Ukrainian and Russian apart by what a text is
// written with: its script, the letters that only one of the languages has, and
// words and endings that the others do not know. It trusts no label.
//
// The words are data, in words/; other.txt holds common words of further
// languages in Latin letters, so that these are not taken for English.
package language

// The languages that are told apart, as tags.
const (
	English   = "en"
	Ukrainian = "uk"
	Russian   = "ru"
)
