package export

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
)

// acledColumns are the columns of ACLED's tables, in their order.
var acledColumns = []string{
	"event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type", "civilian_targeting",
	"country", "iso", "admin1", "admin2", "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes",
	"fatalities", "tags", "timestamp",
}

// ACLED writes a table in the shape of those of ACLED, an event a row, by the
// crosswalk of the codebook (geo/CODEBOOK.md). Events that ACLED's codes have no
// place for are left out, each for one cause, and told to Options.Left: those
// without a day, those without a place, and kinds without a counterpart.
func ACLED(w io.Writer, results iter.Seq[*geo.Reading], o Options) error {
	t, err := newTable(w, o.ByteOrder, slices.Clone(acledColumns))
	left := map[geo.ReasonID]int{}
	for e := range events(results, &o) {
		if err != nil {
			break
		}
		a, cause := crossed(e)
		if cause != "" {
			left[cause]++
			continue
		}
		err = t.write(a.row(e, o.Made))
	}
	if err = t.end(err); err != nil || o.Left == nil {
		return err
	}
	for _, cause := range []geo.ReasonID{geo.ReasonLeftUndated, geo.ReasonLeftUnplaced, geo.ReasonLeftKind} {
		if n := left[cause]; n > 0 {
			o.Left(geo.Because(cause, strconv.Itoa(n)))
		}
	}
	return nil
}

// crossing is what the crosswalk makes of an event.
type crossing struct {
	time, place          int // precisions
	disorder, event, sub string
}

// The codes of ACLED that the crosswalk leads to. Disrupted weapons use is a
// strategic development in ACLED's codebook, all else political violence.
const (
	violence  = "Political violence"
	strategic = "Strategic developments"
	remote    = "Explosions/Remote violence"
	byAir     = "Air/drone strike"
	byShell   = "Shelling/artillery/missile attack"
	disrupted = "Disrupted weapons use"
)

var acledTime = map[geo.DatePrecision]int{geo.D0: 1, geo.D1: 1, geo.D2: 1, geo.D3: 2, geo.D4: 2, geo.D5: 3}

var acledPlace = map[geo.Precision]int{geo.P0: 1, geo.P1: 1, geo.P2: 1, geo.P3: 1, geo.P4: 2, geo.P5: 2, geo.P6: 3, geo.P7: 3}

// crossed returns the crossing of an event, or why it has none.
func crossed(e *ledger.Entry) (crossing, geo.ReasonID) {
	c := crossing{disorder: violence, event: remote}
	switch e.Lead.Kind {
	case geo.KindStrike:
		c.sub = struck(e.Lead.Weapons)
	case geo.KindInterception:
		c.disorder, c.event, c.sub = strategic, strategic, disrupted
	default:
		return c, geo.ReasonLeftKind
	}
	date := e.Event.Date()
	if c.time = acledTime[date.Precision]; c.time == 0 || !date.Known() {
		return c, geo.ReasonLeftUndated
	}
	if c.place = acledPlace[e.Lead.Precision]; c.place == 0 || e.Lead.Place == nil {
		return c, geo.ReasonLeftUnplaced
	}
	return c, ""
}

// struck returns the sub-event of a strike by the first weapon that tells; without
// one it is shelling, as ACLED has what is not told.
func struck(weapons []geo.Weapon) string {
	for _, w := range weapons {
		switch w {
		case geo.WeaponShahed, geo.WeaponFPV, geo.WeaponDrone, geo.WeaponKAB, geo.WeaponBomb:
			return byAir
		case geo.WeaponCruise, geo.WeaponBallistic, geo.WeaponMissile, geo.WeaponAntiAirGround, geo.WeaponRocket, geo.WeaponArtillery:
			return byShell
		}
	}
	return byShell
}

// row returns the cells of an event.
func (c crossing) row(e *ledger.Entry, made time.Time) []string {
	r, p, day := e.Lead, e.Lead.Place, e.Event.Date().From.In(record.Kyiv)
	n := nationOf(p.Country)
	stamp := ""
	if !made.IsZero() {
		stamp = strconv.FormatInt(made.Unix(), 10)
	}
	return []string{
		strings.TrimPrefix(n.letters+"-"+e.Event.ID, "-"), day.Format(time.DateOnly), strconv.Itoa(day.Year()), strconv.Itoa(c.time),
		c.disorder, c.event, c.sub, civilians(r), n.name, n.number, p.Oblast, p.Raion, p.Name,
		number(record.Degrees(p.Point[1])), number(record.Degrees(p.Point[0])), strconv.Itoa(c.place), sourcesOf(e), "",
		r.Evidence.Text, strconv.Itoa(fatalities(r)), strings.Join(e.Tags, "; "), stamp,
	}
}

// fatalities returns the least number of killed that a report tells.
func fatalities(r *geo.Report) int {
	for _, x := range r.Effects {
		if x.Effect == geo.EffectKilled && x.Min != nil {
			return *x.Min
		}
	}
	return 0
}

// civilians tells whether a report tells of people hurt and of nothing military hit.
func civilians(r *geo.Report) string {
	if r.Display() != geo.DisplayCasualties || slices.Contains(r.Targets, geo.TargetMilitary) {
		return ""
	}
	return "Civilian targeting"
}

// sourcesOf names those whose articles tell an event, each once.
func sourcesOf(e *ledger.Entry) string {
	var out []string
	for _, in := range e.Articles() {
		name := in.Article.Publisher
		if name == "" {
			name = in.Article.Title
		}
		if name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return strings.Join(out, "; ")
}

// nation is how a country is named in ISO 3166-1, and in ACLED's tables.
type nation struct{ letters, number, name string }

// nations are the countries that reports are of, by their two letters.
var nations = map[string]nation{
	"UA": {"UKR", "804", "Ukraine"}, "RU": {"RUS", "643", "Russia"}, "BY": {"BLR", "112", "Belarus"}, "MD": {"MDA", "498", "Moldova"},
	"PL": {"POL", "616", "Poland"}, "RO": {"ROU", "642", "Romania"}, "HU": {"HUN", "348", "Hungary"}, "SK": {"SVK", "703", "Slovakia"},
	"BG": {"BGR", "100", "Bulgaria"}, "TR": {"TUR", "792", "Turkey"}, "GE": {"GEO", "268", "Georgia"}, "LV": {"LVA", "428", "Latvia"},
	"LT": {"LTU", "440", "Lithuania"}, "EE": {"EST", "233", "Estonia"}, "FI": {"FIN", "246", "Finland"}, "KZ": {"KAZ", "398", "Kazakhstan"},
}

// nationOf returns the country of two letters; of one that is not listed the
// letters alone.
func nationOf(country string) nation {
	if n, ok := nations[country]; ok {
		return n
	}
	return nation{country, "", country}
}
