package app

import (
	"encoding/json"
	"strings"

	"strikemap/app/translations"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/record"
)

// valueWords says what a field was set to.
func valueWords(s journal.Setting) string {
	var verdict journal.Judgement
	var text string
	var texts []string
	switch {
	case len(s.Value) == 0 || string(s.Value) == "null":
		return translations.T("clash.nothing")
	case s.Field == journal.FieldVerdict && json.Unmarshal(s.Value, &verdict) == nil:
		words := translations.T("review." + string(verdict.Verdict))
		if verdict.Why != "" {
			words += " (" + verdict.Why + ")"
		}
		return words
	case s.Field == journal.FieldStar:
		return translations.T("decided.star")
	case s.Space == journal.Reports && s.Field != journal.FieldEvent:
		return correctedWords(s)
	case json.Unmarshal(s.Value, &text) == nil:
		return "“" + text + "”"
	case json.Unmarshal(s.Value, &texts) == nil:
		return strings.Join(texts, ", ")
	}
	return string(s.Value)
}

// correctedWords says a field of a report that was corrected, by its name.
func correctedWords(s journal.Setting) string {
	any := geo.Report{ID: "any", Kind: geo.KindStrike, Precision: geo.P3, Place: &geo.Place{}}
	r, err := record.Correct(&any, map[string]json.RawMessage{s.Field: s.Value})
	if err != nil {
		return s.Field
	}
	return translations.Field(s.Field, r)
}

// decidedWords says what was decided in full: "Accepted", "Note: “at the port”".
func decidedWords(s journal.Setting) string {
	switch s.Field {
	case journal.FieldNote:
		return translations.T("decided.note", "Text", valueWords(s))
	case journal.FieldTags:
		return translations.T("decided.tags", "Text", valueWords(s))
	case journal.FieldEvent:
		return translations.T("decided.event")
	}
	return translations.Capital(valueWords(s))
}
