// Package weights reads what linear scorers weigh by: text with a name and a number a
// line, in log odds, where "#" begins a remark.
package weights

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Read returns the weights of names, in their order; what the text does not name weighs
// nothing. An error tells the line of an unknown name or of what is no number.
func Read(text string, names []string) ([]float64, error) {
	out := make([]float64, len(names))
	for n, line := range strings.Split(text, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0][0] == '#' {
			continue
		}
		i := slices.Index(names, f[0])
		if i < 0 || len(f) != 2 {
			return nil, fmt.Errorf("line %d: want a known name and its weight", n+1)
		}
		w, err := strconv.ParseFloat(f[1], 64)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		out[i] = w
	}
	return out, nil
}

// Logistic returns the probability, 0 to 1, of log odds.
func Logistic(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }
