package geo

// Event is what one or more reports are about. Its facts are read from its
// reports; grouping never changes a report.
type Event struct {
	ID      string    // its earliest report's
	Reports []*Report // at least one, in the order of the text; all of one place
}

// Lead returns the report that speaks for the event: the one whose display
// category comes first, then the surest, then the earliest in the text. One that
// only tells more coarsely what another tells does not speak.
func (e *Event) Lead() *Report {
	lead := e.Reports[0]
	for _, r := range e.Reports[1:] {
		a, b := rank(r), rank(lead)
		if a < b || a == b && r.Confidence > lead.Confidence {
			lead = r
		}
	}
	return lead
}

// Display returns the event's display category: its lead report's.
func (e *Event) Display() Display { return e.Lead().Display() }

func rank(r *Report) int {
	if r.Within != "" {
		return len(Displays) + 1
	}
	d := r.Display()
	for i, x := range Displays {
		if x == d {
			return i
		}
	}
	return len(Displays)
}

// Dated returns the report that gives the event its date: the most precise one,
// then the earliest in the text. Its evidence is the sentence that the date is
// from.
func (e *Event) Dated() *Report {
	dated := e.Reports[0]
	for _, r := range e.Reports[1:] {
		if r.Date.finer(dated.Date) {
			dated = r
		}
	}
	return dated
}

// Date returns when the event is reported to have happened.
func (e *Event) Date() Date { return e.Dated().Date }
