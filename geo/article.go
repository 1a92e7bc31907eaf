package geo

import "time"

// Article is one published text as read. Body is never trimmed or re-encoded
// after reading; every span of the program points into it.
type Article struct {
	ID        string // stable over runs: given by the source, else derived from SHA256
	Path      string // file it was read from, as the user named it; may be empty
	Title     string
	Publisher string
	Author    string
	URL       string
	Language  string    // "en", "uk", "ru"; empty when unknown
	Published time.Time // midnight in Kyiv when only the day is known; zero when unknown
	SHA256    string    // hex, of Body
	Body      string    // UTF-8; includes title and dateline where they stand in the text

	TitleSpan    Span // where the title stands in Body; empty when it does not
	DatelineSpan Span // "Kyiv, Ukraine — 31 December 2025"; empty when there is none
}
