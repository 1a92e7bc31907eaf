package export

import (
	"math"
	"time"
	_ "time/tzdata" // Kyiv's time is needed where the system has no zone files

	"strikemap/geo"
)

// The records below are the JSON of a report and of a mention. The order of
// their fields is the order of the members; a nil pointer is null.

type articleRecord struct {
	Path      *string `json:"path"`
	ID        string  `json:"id"`
	Title     *string `json:"title"`
	Publisher *string `json:"publisher"`
	Published *string `json:"published"`
	Language  *string `json:"language"`
	SHA256    *string `json:"sha256"`
	Author    *string `json:"author"`
	URL       *string `json:"url"`
}

type placeRecord struct {
	ID        geo.PlaceID `json:"id"`
	Name      string      `json:"name"`
	LocalName *string     `json:"local_name"`
	Level     geo.Level   `json:"level"`
	Raion     *string     `json:"raion"`
	Oblast    *string     `json:"oblast"`
	Country   *string     `json:"country"`
	Lon       float64     `json:"lon"`
	Lat       float64     `json:"lat"`
}

type dateRecord struct {
	From      *string           `json:"from"`
	To        *string           `json:"to"`
	Precision geo.DatePrecision `json:"precision"`
	Basis     geo.DateBasis     `json:"basis"`
	Words     *string           `json:"words"`
}

type effectRecord struct {
	Effect geo.Effect `json:"effect"`
	Min    *int       `json:"min"`
	Max    *int       `json:"max"`
	Extent *string    `json:"extent"`
	Quote  *string    `json:"quote"`
}

type claimRecord struct {
	Name  string          `json:"name"`
	Role  geo.SpeakerRole `json:"role"`
	Verb  *string         `json:"verb"`
	Quote *string         `json:"quote"`
}

type quoteRecord struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

type stepRecord struct {
	Rule   geo.ReasonID `json:"rule"`
	Start  int          `json:"start"`
	End    int          `json:"end"`
	Weight float64      `json:"weight"`
}

// reasonRecord is a reason as programs read it.
type reasonRecord struct {
	Code *geo.ReasonID `json:"reason_code"`
	Args []string      `json:"args"`
}

func newReasonRecord(r geo.Reason) reasonRecord { return reasonRecord{orNull(r.ID), list(r.Args)} }

type reportRecord struct {
	Article      articleRecord  `json:"article"`
	ID           string         `json:"id"`
	Kind         geo.Kind       `json:"kind"`
	Display      geo.Display    `json:"display"`
	Role         geo.Role       `json:"role"`
	Place        *placeRecord   `json:"place"`
	Precision    geo.Precision  `json:"precision"`
	Unmapped     *string        `json:"unmapped"`
	Date         dateRecord     `json:"date"`
	Effects      []effectRecord `json:"effects"`
	Targets      []geo.Target   `json:"targets"`
	Weapons      []geo.Weapon   `json:"weapons"`
	Cause        *string        `json:"cause"`
	Intercepted  bool           `json:"intercepted"`
	Status       geo.Status     `json:"status"`
	ClaimedBy    []claimRecord  `json:"claimed_by"`
	Confidence   float64        `json:"confidence"`
	Evidence     quoteRecord    `json:"evidence"`
	Toponym      *quoteRecord   `json:"toponym"`
	Trigger      *quoteRecord   `json:"trigger"`
	RadiusKM     *float64       `json:"radius_km"`
	Rules        []stepRecord   `json:"rules"`
	reasonRecord                // of Unmapped
}

func newReportRecord(e entry) *reportRecord {
	r := e.report
	record := &reportRecord{
		Article: newArticleRecord(e.article), ID: r.ID, Kind: r.Kind, Display: r.Display(), Role: r.Role,
		Place: newPlaceRecord(r.Place), Precision: r.Precision, Unmapped: orNull(e.say.words(r.Unmapped)), Date: newDateRecord(r.Date),
		Effects: make([]effectRecord, 0, len(r.Effects)), Targets: list(r.Targets), Weapons: list(r.Weapons),
		Cause: orNull(r.Cause), Intercepted: r.Intercepted, Status: r.Status,
		ClaimedBy: make([]claimRecord, 0, len(r.ClaimedBy)), Confidence: round(r.Confidence, 1000),
		Evidence: newQuote(r.Evidence), Toponym: quoteOrNull(r.Toponym), Trigger: quoteOrNull(r.Trigger), Rules: make([]stepRecord, 0, len(r.Steps)),
		reasonRecord: newReasonRecord(r.Unmapped),
	}
	for _, x := range r.Effects {
		record.Effects = append(record.Effects, effectRecord{x.Effect, x.Min, x.Max, orNull(x.Extent), orNull(x.Quote.Text)})
	}
	for _, x := range r.ClaimedBy {
		record.ClaimedBy = append(record.ClaimedBy, claimRecord{x.Name, x.Role, orNull(x.Verb), orNull(x.Quote.Text)})
	}
	for _, s := range r.Steps {
		record.Rules = append(record.Rules, stepRecord{s.Rule, s.Span.Start, s.Span.End, round(s.Weight, 1000)})
	}
	if r.Precision == geo.P4 {
		radius := nearRadius(r)
		record.RadiusKM = &radius
	}
	return record
}

func newArticleRecord(a *geo.Article) articleRecord {
	return articleRecord{
		Path: orNull(a.Path), ID: a.ID, Title: orNull(a.Title), Publisher: orNull(a.Publisher),
		Published: orNull(day(a.Published)), Language: orNull(a.Language), SHA256: orNull(a.SHA256),
		Author: orNull(a.Author), URL: orNull(a.URL),
	}
}

func newPlaceRecord(p *geo.Place) *placeRecord {
	if p == nil {
		return nil
	}
	return &placeRecord{
		ID: p.ID, Name: p.Name, LocalName: orNull(p.LocalName), Level: p.Level,
		Raion: orNull(p.Raion), Oblast: orNull(p.Oblast), Country: orNull(p.Country),
		Lon: degrees(p.Point[0]), Lat: degrees(p.Point[1]),
	}
}

func newDateRecord(d geo.Date) dateRecord {
	return dateRecord{orNull(moment(d.From)), orNull(moment(d.To)), d.Precision, d.Basis, orNull(d.Words)}
}

func newQuote(q geo.Quote) quoteRecord { return quoteRecord{q.Span.Start, q.Span.End, q.Text} }

func quoteOrNull(q geo.Quote) *quoteRecord {
	if q.Span.Empty() {
		return nil
	}
	r := newQuote(q)
	return &r
}

// orNull returns nil for the empty string.
func orNull[S ~string](s S) *S {
	if s == "" {
		return nil
	}
	return &s
}

// list returns the list, never nil.
func list[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}

// degrees rounds to five decimals.
func degrees(x float64) float64 { return round(x, 1e5) }

func round(x, scale float64) float64 { return math.Round(x*scale) / scale }

var kyiv = loadKyiv()

func loadKyiv() *time.Location {
	zone, err := time.LoadLocation("Europe/Kyiv")
	if err != nil {
		panic(err) // the zone is embedded
	}
	return zone
}

// moment returns a time in Kyiv's zone as RFC 3339; empty for the zero time.
func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(kyiv).Format(time.RFC3339)
}

// day returns the day alone for midnight in Kyiv, else the moment.
func day(t time.Time) string {
	if local := t.In(kyiv); !t.IsZero() && local.Hour() == 0 && local.Minute() == 0 && local.Second() == 0 {
		return local.Format(time.DateOnly)
	}
	return moment(t)
}
