package words

import (
	"errors"
	"strings"

	"strikemap/geo"
)

// Fault returns what says an error in a language: where it lies and what to do,
// if the error carries that as geo.Fault. What only the system or a library has
// words for stays in English, and so does an error without a reason. Of joined
// errors each has its line, which is Brief.
func Fault(language string) func(error) string {
	say := error.Error // the core's own words
	if language == "uk" {
		say = tables()[language].fault
	}
	return func(err error) string {
		many := joined(err)
		if many == nil {
			return Brief(say(err))
		}
		lines := make([]string, len(many))
		for i, err := range many {
			lines[i] = Brief(say(err))
		}
		return strings.Join(lines, "\n")
	}
}

func (t table) fault(err error) string {
	for e := err; e != nil; e = errors.Unwrap(e) {
		if many := joined(e); many != nil {
			return t.each(many)
		}
		if f, ok := e.(*geo.Fault); ok {
			return t.words(f.Reason, t.beneath(f.Err))
		}
	}
	return err.Error()
}

// beneath says what a fault's own error wraps, nothing if it wraps nothing.
func (t table) beneath(err error) string {
	if joined(err) == nil {
		err = errors.Unwrap(err)
	}
	if err == nil {
		return ""
	}
	return t.fault(err)
}

func (t table) each(many []error) string {
	lines := make([]string, len(many))
	for i, err := range many {
		lines[i] = t.fault(err)
	}
	return strings.Join(lines, "\n")
}

// joined returns the errors that an error joins, nil for a single one.
func joined(err error) []error {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		return many.Unwrap()
	}
	return nil
}
