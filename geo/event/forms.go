package event

import (
	"slices"
	"strings"

	"strikemap/geo/sentence"
	"strikemap/geo/vocabulary"
)

// wordForms is what is known of each, found once.
var wordForms = vocabulary.NewTable(func(f *vocabulary.Form) *wordForm {
	w := &wordForm{opening: vocabulary.OpeningOf(f.Lower), times: multiples[f.Lower], age: isAge(f.Lower), measure: isUnit(f.Lower)}
	w.amount, w.counts = numberWords()[f.Lower]
	w.asks, w.article = w.counts || w.age || f.Lower == "another", f.Lower == "a" || f.Lower == "an"
	return w
})

// noWord is outside of every sentence.
var noWord wordForm

// wordAt returns what is known of word i, nothing outside of the sentence.
func (sc *scan) wordAt(i int) *wordForm {
	if i < 0 || i >= len(sc.forms) {
		return &noWord
	}
	return sc.forms[i]
}

// isAge reports whether the word is the age of one person: "53-річна",
// "12-летний", "трирічна".
func isAge(w string) bool {
	for _, end := range ages {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	for _, stem := range spelledAges {
		if rest, ok := strings.CutPrefix(w, stem); ok {
			return strings.HasPrefix(rest, "річн") || strings.HasPrefix(rest, "летн")
		}
	}
	return false
}

// spelledAges are how ages written as one word begin: "трирічна", "пятилетний".
var spelledAges = strings.Fields("одно дво три трьох чотири чотирьох п'яти шести семи восьми дев'яти десяти " +
	"одинадцяти дванадцяти тринадцяти чотирнадцяти п'ятнадцяти шістнадцяти сімнадцяти " +
	"двух трех трёх четырех четырёх пяти шестнадцати девяти")

// measures are how the words begin that say that a number counts no people:
// "a 65-year-old", "мужчина 1953 года рождения".
var measures = []string{"year", "річ", "рок", "лет", "год", "%", "km", "км", "заяв", "звернен", "обращен", "снаряд", "випадк", "случа", "applications", "calls", "rounds", "shells", "hour", "minute", "day", "week", "month", "metre", "meter", "kilomet", "mile", "час", "годин", "хвилин", "минут", "дн", "тижн", "недел", "місяц", "месяц", "dogs", "cats", "cows", "horses", "pigs", "goats", "sheep", "birds", "animals", "тварин", "корів", "собак", "коней", "свин", "коров", "животн", "лошад", "овец"}

func isUnit(w string) bool {
	return slices.ContainsFunc(measures, func(unit string) bool { return strings.HasPrefix(w, unit) })
}

// ages are how words for the age of one person end.
var ages = strings.Fields("-річна -річний -річного -річну -річної -річному -летняя -летний -летнего -летнюю -летней -летнему")

// numbers reports whether word i is a number, in figures or as a word.
func (sc *scan) numbers(i int) bool {
	_, ok := sc.numeral(i)
	return ok || sc.Words[i].Kind == sentence.Number
}
