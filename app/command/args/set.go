package args

import (
	"encoding"
	"errors"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// set gives a flag a value.
func (f *field) set(s string) error {
	if enum := f.text("enum"); enum != "" && !slices.Contains(strings.Split(enum, ","), s) {
		return fmt.Errorf("it is one of %s, not %s", strings.ReplaceAll(enum, ",", ", "), s)
	}
	switch p := f.value.Addr().Interface().(type) {
	case *time.Time:
		t, err := time.Parse(f.tag.Get("format"), s)
		if err != nil {
			return fmt.Errorf("%q is no date: write it as %s", s, f.tag.Get("format"))
		}
		*p = t
		return nil
	case encoding.TextUnmarshaler:
		return p.UnmarshalText([]byte(s))
	case *time.Duration:
		d, err := time.ParseDuration(s)
		if err != nil {
			return fmt.Errorf("%q is no time span: write it as 90s or 2m", s)
		}
		*p = d
		return nil
	}
	return f.setPlain(s)
}

var errNumber = errors.New("it is no number")

func (f *field) setPlain(s string) error {
	switch f.value.Kind() {
	case reflect.String:
		f.value.SetString(s)
	case reflect.Bool:
		b, err := strconv.ParseBool(s)
		if err != nil {
			return fmt.Errorf("%q is neither true nor false", s)
		}
		f.value.SetBool(b)
	case reflect.Int:
		n, err := strconv.Atoi(s)
		if err != nil {
			return fmt.Errorf("%q: %w", s, errNumber)
		}
		f.value.SetInt(int64(n))
	case reflect.Float64:
		x, err := strconv.ParseFloat(s, 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) {
			return fmt.Errorf("%q: %w", s, errNumber)
		}
		f.value.SetFloat(x)
	default:
		panic("no flag can be a " + f.value.Type().String())
	}
	return nil
}
