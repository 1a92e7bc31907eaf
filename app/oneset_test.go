package app

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/app/sheet"
	"strikemap/app/state"
	"strikemap/geo"
	"strikemap/geo/journal"
	"strikemap/geo/query"
	"strikemap/geo/record"
	"strikemap/seeds"
)

// inventedNights is an invented article with dates, places off the map and several
// categories.
const inventedNights = `Invented nights
Kyiv, 6 May 2025. This text is invented.
A missile hit a port warehouse in Odesa overnight on 5 May 2025, injuring three people.
On 4 May 2025 a drone damaged a school in Sumy. Air defence shot down drones over Poltava on 4 May 2025.
Shelling damaged homes in Kharkiv on 2 May 2025. Two people were killed in Nikopol.
Of 90 drones launched at Ukraine, 80 were shot down.
`

// TestOneSet proves that map, pictures, list, counts, facets, timeline, slides and
// exports are fed by the same events, whatever the filter.
func TestOneSet(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.reader.read(seeded(seeds.FS))
	w.files.open([]string{written(t, "a.txt", inventedText), written(t, "b.txt", inventedNights)})
	if w.state.Total() < 7 {
		t.Fatalf("only %d events were read", w.state.Total())
	}
	may := time.Date(2025, 5, 1, 0, 0, 0, 0, record.Kyiv)
	for name, f := range map[string]query.Filter{
		"all":             {},
		"at first":        query.Default(),
		"a period":        query.Default().Between(may.AddDate(0, 0, 3), may.AddDate(0, 0, 6)),
		"words":           {Text: "drones"},
		"an oblast":       query.Default().Choose(query.Oblast, "Odesa Oblast", "Sumy Oblast"),
		"undated":         query.Default().Choose(query.Day, query.Undated),
		"nothing at all":  {Text: "nowhere"},
		"two at once":     query.Filter{Text: "drone"}.Choose(query.Display, string(geo.DisplayInterception)),
		"nobody chose it": query.Default().Choose(query.Language, "xx"),
	} {
		t.Run(name, func(t *testing.T) { w.state.SetFilter(f); oneSet(t, w) })
	}
}

func oneSet(t *testing.T, w *Window) {
	t.Helper()
	s := w.state
	mapped, all := ids(s.Events()), len(s.Events())+len(s.Tray())
	same := func(what string, got []string) {
		t.Helper()
		if !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(mapped))) {
			t.Errorf("%s has %v, the map %v", what, got, mapped)
		}
	}
	same("a picture", ids(sheet.Of(s).Events))
	same("the presentation", ids(s.Copy().Events()))
	same("an export", exported(t, w))
	counted := 0
	for d, n := range s.Counts() {
		if s.IsShown(d) {
			counted += n
		}
	}
	number := func(what string, got, want int) {
		t.Helper()
		if got != want {
			t.Errorf("%s: %d, want %d", what, got, want)
		}
	}
	number("the legend's categories", counted, len(mapped))
	number("a facet's values", facetSum(w, query.Status), all)
	number("what the articles show", reports(s.Shown()), all)
	if f := s.Filter(); f.From.IsZero() && f.Choices[query.Day] == nil {
		number("the timeline", barSum(s.Bars(query.Nights)), all)
		number("the timeline by days", barSum(s.Bars(query.Days)), all)
	}
	want := fmt.Sprintf("%d on the map + %d not + %d filtered = %d", len(mapped), len(s.Tray()), s.Withheld(), all+s.Withheld())
	if !strings.HasSuffix(w.sum.says(), want) || all+s.Withheld() != s.Total() {
		t.Errorf("the status line says %q, not %q", w.sum.says(), want)
	}
	if got := queued(w); got != len(mapped) {
		t.Errorf("the queue has %d, want %d", got, len(mapped))
	}
}

func ids(events []*geo.Event) []string {
	out := make([]string, len(events))
	for i, e := range events {
		out[i] = e.ID
	}
	return out
}

// exported returns the ids of the reports that lead an event and are written as
// places of the map.
func exported(t *testing.T, w *Window) []string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "out.geojson")
	w.exporter.save(path, asked(t, ".geojson"))
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; faults %q", err, w.status.faults)
	}
	var file struct {
		Features []struct {
			Properties map[string]any
			Geometry   *struct{ Type string }
		}
	}
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, x := range file.Features {
		id, _ := x.Properties["id"].(string)
		if e := w.state.EventOf(&geo.Report{ID: id}); e != nil && e.Lead().Precision.Mappable() && !slices.Contains(out, e.ID) {
			out = append(out, e.ID)
		}
	}
	return out
}

func facetSum(w *Window, by query.Facet) int {
	n := 0
	for _, v := range w.state.Values(by) {
		if w.state.Filter().Has(by, v) {
			n += w.state.Count(by, v)
		}
	}
	return n
}

// reports counts the events that the reports of readings belong to: here each
// report is one.
func reports(rs []*geo.Reading) int {
	n := 0
	for _, r := range rs {
		n += len(r.Reports)
	}
	return n
}

// barSum counts the events of a histogram, each once.
func barSum(h query.Bars) int {
	n := len(h.Long)
	for _, b := range h.Bars {
		for _, x := range b.Exact {
			n += int(x)
		}
	}
	for _, x := range h.Undated {
		n += int(x)
	}
	return n
}

// queued returns how many events on the map stand in the sections of the queue that
// the filter lets through; what it keeps back for its review stands there, too.
func queued(w *Window) int {
	n := 0
	for in, review := range map[state.Section]journal.Review{
		state.ToCheck: journal.Unseen, state.AcceptedOnes: journal.Accepted, state.RejectedOnes: journal.Rejected, state.UnsureOnes: journal.Unsure,
	} {
		if w.state.Filter().Has(query.Review, string(review)) {
			n += w.state.Queue().Len(in)
		}
	}
	return n
}
