package event

import (
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// amount is a stated count; open ends are -1.
type amount struct{ min, max int }

func (a amount) plus(b amount) amount {
	sum := amount{a.min + b.min, a.max + b.max}
	if a.min < 0 || b.min < 0 {
		sum.min = -1
	}
	if a.max < 0 || b.max < 0 {
		sum.max = -1
	}
	return sum
}

// loadNumbers reads the table of number words.
func loadNumbers() (map[string]amount, error) {
	text, err := lexiconFiles.ReadFile("lexicon/numbers.txt")
	if err != nil {
		return nil, fmt.Errorf("load number words: %w", err)
	}
	m := map[string]amount{}
	for n, line := range strings.Split(string(text), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		if len(f) != 3 {
			return nil, fmt.Errorf("load number words: line %d: want word, least, greatest", n+1)
		}
		least, err := strconv.Atoi(f[1])
		if err != nil {
			return nil, fmt.Errorf("load number words: line %d: %w", n+1, err)
		}
		greatest := -1
		if f[2] != "-" {
			if greatest, err = strconv.Atoi(f[2]); err != nil {
				return nil, fmt.Errorf("load number words: line %d: %w", n+1, err)
			}
		}
		m[f[0]] = amount{least, greatest}
	}
	addCompounds(m)
	return m, nil
}

// The words of which English makes those from twenty-one to ninety-nine.
var (
	tensWords  = []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"}
	unitsWords = []string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
)

// addCompounds adds the words with a hyphen: "twenty-one".
func addCompounds(m map[string]amount) {
	for _, tens := range tensWords {
		for _, units := range unitsWords {
			m[tens+"-"+units] = m[tens].plus(m[units])
		}
	}
}

// numberWords is the table of number words; a test excludes that it is broken.
var numberWords = sync.OnceValue(func() map[string]amount {
	m, err := loadNumbers()
	if err != nil {
		panic(err)
	}
	return m
})

// multiples are words that say of the number before them what it counts.
var multiples = map[string]int{"dozen": 12, "десятки": 10, "десятка": 10, "десятків": 10, "десятков": 10, "hundred": 100, "сотні": 100, "сотни": 100}

// ungrouped takes what parts thousands out of a number.
var ungrouped = strings.NewReplacer(",", "", " ", "", "\u00a0", "")

// headcount is how many people a word counts, if it is told that it counts any.
type headcount struct {
	amount
	told    bool
	article amount // how many an article stands before, "a family of four"
}
