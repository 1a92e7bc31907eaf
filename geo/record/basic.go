package record

import (
	"math"
	"time"
	_ "time/tzdata" // Kyiv's time is needed where the system has no zone files

	"strikemap/geo"
)

// Quote is a piece of an article's text: byte offsets, half open.
type Quote struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

func newQuote(q geo.Quote) Quote { return Quote{q.Span.Start, q.Span.End, q.Text} }

func (q Quote) noun() geo.Quote {
	return geo.Quote{Span: geo.Span{Start: q.Start, End: q.End}, Text: q.Text}
}

func quoteOrNull(q geo.Quote) *Quote {
	if q.Span.Empty() {
		return nil
	}
	r := newQuote(q)
	return &r
}

func (q *Quote) nounOrNone() geo.Quote {
	if q == nil {
		return geo.Quote{}
	}
	return q.noun()
}

// Reason is a reason as programs read it; its words stand beside it.
type Reason struct {
	Code *geo.ReasonID `json:"reason_code"`
	Args []string      `json:"args"`
}

func newReason(r geo.Reason) Reason { return Reason{OrNull(r.ID), list(r.Args)} }

func (r Reason) noun() geo.Reason {
	if r.Code == nil {
		return geo.Reason{}
	}
	return geo.Reason{ID: *r.Code, Args: some(r.Args)}
}

// Saying says a reason in a language. Nil says it by its code.
type Saying func(geo.Reason) string

// Words returns the words of a reason, empty for none.
func (say Saying) Words(r geo.Reason) string {
	if say == nil || r.Empty() {
		return string(r.ID)
	}
	return say(r)
}

// OrNull returns nil for the empty string.
func OrNull[S ~string](s S) *S {
	if s == "" {
		return nil
	}
	return &s
}

func orEmpty[S ~string](s *S) S {
	if s == nil {
		return ""
	}
	return *s
}

// list returns the list, never nil.
func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// some returns the list, nil when it is empty.
func some[T any](all []T) []T {
	if len(all) == 0 {
		return nil
	}
	return all
}

// Degrees rounds a longitude or latitude to five decimals.
func Degrees(x float64) float64 { return Round(x, 1e5) }

// Round rounds x to a part of one: with a scale of 1000 to thousandths.
func Round(x, scale float64) float64 { return math.Round(x*scale) / scale }

// Kyiv is the zone that all times are written in.
var Kyiv = loadKyiv()

func loadKyiv() *time.Location {
	zone, err := time.LoadLocation("Europe/Kyiv")
	if err != nil {
		panic(err) // the zone is embedded
	}
	return zone
}

// Moment returns a time in Kyiv's zone as RFC 3339; empty for the zero time.
func Moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(Kyiv).Format(time.RFC3339)
}

// Day returns the day alone for midnight in Kyiv, else the moment.
func Day(t time.Time) string {
	if local := t.In(Kyiv); !t.IsZero() && local.Hour() == 0 && local.Minute() == 0 && local.Second() == 0 {
		return local.Format(time.DateOnly)
	}
	return Moment(t)
}

// ParseTime reads what Moment and Day write; the zero time for null.
func ParseTime(s *string) (time.Time, error) {
	if s == nil || *s == "" {
		return time.Time{}, nil
	}
	if t, err := time.ParseInLocation(time.DateOnly, *s, Kyiv); err == nil {
		return t, nil
	}
	t, err := time.Parse(time.RFC3339, *s)
	return t.In(Kyiv), err
}
