package translations

import (
	"time"

	"strikemap/geo"
)

// Basis says in brackets what a date is from: the words of the text, reckoned from
// the day of publication or not, or a person. It is empty where the date itself says
// it.
func Basis(d geo.Date, published time.Time, corrected bool) string {
	switch {
	case corrected:
		return " (" + T("basis.person") + ")"
	case d.Words == "" || d.Precision == geo.D7 || d.From.IsZero():
		return ""
	case d.Basis == geo.BasisRelative && !published.IsZero():
		return " (" + T("basis.relative", "Words", d.Words, "Day", Day(published)) + ")"
	}
	return " (" + T("basis.stated", "Words", d.Words) + ")"
}
