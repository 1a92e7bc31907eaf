package geo

import "time"

// DatePrecision says how finely a report states its time.
type DatePrecision string

// The date precisions.
const (
	D0 DatePrecision = "D0" // clock time
	D1 DatePrecision = "D1" // one day
	D2 DatePrecision = "D2" // overnight: 18:00 to 10:00 next day
	D3 DatePrecision = "D3" // two to six days
	D4 DatePrecision = "D4" // a week
	D5 DatePrecision = "D5" // a month
	D6 DatePrecision = "D6" // a year or longer
	D7 DatePrecision = "D7" // not stated: only "not later than publication"
)

// DateBasis says where a date comes from.
type DateBasis string

// The bases of a date.
const (
	BasisStated      DateBasis = "stated"
	BasisRelative    DateBasis = "relative"    // "on Monday", resolved against publication
	BasisPublication DateBasis = "publication" // an upper bound only
)

// Date is the interval [From, To) in Kyiv time in which a report says that it
// happened. Unknown ends are zero times; nothing is invented.
type Date struct {
	From, To  time.Time
	Precision DatePrecision
	Basis     DateBasis
	Words     string // as written: "overnight", "on Wednesday"
	Why       Reason // why there is no interval; empty when there is one
}

// Known reports whether the date says when something happened, and not only by
// when.
func (d Date) Known() bool { return d.Precision != D7 && !d.From.IsZero() && !d.To.IsZero() }

// finer reports whether d says more precisely than o when something happened.
func (d Date) finer(o Date) bool {
	if d.Known() != o.Known() {
		return d.Known()
	}
	return d.Precision < o.Precision
}
