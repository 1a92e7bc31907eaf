package sentence_test

import (
	"fmt"

	"strikemap/geo/sentence"
)

func Example() {
	body := "У м. Суми вибито вікна, повідомив Б. Коваль. Жертв нема." // invented
	for _, s := range sentence.Split(body) {
		fmt.Println(s.Span, s.Span.Of(body))
		for _, c := range s.Clauses {
			fmt.Println("  clause of", c.Last-c.First, "words from", s.Words[c.First].Lower)
		}
	}
	// Output:
	// {0 77} У м. Суми вибито вікна, повідомив Б. Коваль.
	//   clause of 7 words from у
	//   clause of 5 words from повідомив
	// {78 98} Жертв нема.
	//   clause of 3 words from жертв
}
