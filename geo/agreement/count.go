package agreement

import (
	"math"
	"slices"
)

// counter counts how often two people give the same values of a field.
type counter struct {
	events, same           int
	first, second          map[string]int // how often each gave a value
	shared, given1, given2 int            // values that both gave, and each
}

func newCounter() *counter { return &counter{first: map[string]int{}, second: map[string]int{}} }

// add counts the values that the two gave one event, and reports whether they are
// the same. Both are sorted.
func (c *counter) add(x, y []string) bool {
	c.events++
	for _, v := range x {
		c.first[v]++
		if slices.Contains(y, v) {
			c.shared++
		}
	}
	for _, v := range y {
		c.second[v]++
	}
	c.given1, c.given2 = c.given1+len(x), c.given2+len(y)
	if slices.Equal(x, y) {
		c.same++
		return true
	}
	return false
}

// kappa is Cohen's: not a number when chance alone would have the two agree always,
// or nothing was compared.
func (c *counter) kappa() float64 {
	n := float64(c.events)
	chance := 0.0
	for v, k := range c.first {
		chance += float64(k) * float64(c.second[v]) / (n * n)
	}
	if c.events == 0 || chance == 1 {
		return math.NaN()
	}
	return (float64(c.same)/n - chance) / (1 - chance)
}

// f1 is twice the values that both gave by all that either gave: not a number when
// there are none.
func (c *counter) f1() float64 {
	if c.given1+c.given2 == 0 {
		return math.NaN()
	}
	return 2 * float64(c.shared) / float64(c.given1+c.given2)
}

func (c *counter) field(name string, many bool) Field {
	f := Field{Name: name, Events: c.events, Same: c.same, Many: many, Kappa: math.NaN(), F1: math.NaN()}
	if many {
		f.F1 = c.f1()
	} else {
		f.Kappa = c.kappa()
	}
	return f
}
