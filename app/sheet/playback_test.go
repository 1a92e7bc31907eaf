package sheet

import (
	"bytes"
	"image/gif"
	"slices"
	"testing"
	"time"

	"github.com/paulmach/orb"

	"strikemap/app/paint"
	"strikemap/geo"
	"strikemap/geo/ledger"
	"strikemap/geo/record"
	"strikemap/geo/viewport"
)

// played are invented events: two of one night, one of a day, one spread over three
// days, one undated, one of a year.
func played() []*ledger.Entry {
	day := time.Date(2025, 5, 5, 0, 0, 0, 0, record.Kyiv)
	var out []*ledger.Entry
	add := func(id string, lon float64, d geo.Date) {
		r := &geo.Report{
			ID: id, Kind: geo.KindStrike, Role: geo.RoleSite, Precision: geo.P3, Date: d,
			Place: &geo.Place{ID: geo.PlaceID(id), Name: id, Level: geo.LevelSettlement, Country: "UA", Point: orb.Point{lon, 49}},
		}
		out = append(out, &ledger.Entry{Event: &geo.Event{ID: id, Reports: []*geo.Report{r}}, Lead: r, Display: r.Display()})
	}
	hour := func(h int) time.Time { return day.Add(time.Duration(h) * time.Hour) }
	add("a", 25, geo.Date{From: hour(18), To: hour(34), Precision: geo.D2})
	add("b", 27, geo.Date{From: hour(22), To: hour(23), Precision: geo.D0})
	add("c", 29, geo.Date{From: hour(7 * 24), To: hour(8*24 - 12), Precision: geo.D1})
	add("d", 31, geo.Date{From: hour(36), To: hour(108), Precision: geo.D3})
	add("undated", 33, geo.Date{Precision: geo.D7})
	add("year", 35, geo.Date{From: hour(0), To: hour(365 * 24), Precision: geo.D6})
	return out
}

func playback(t *testing.T) *Playback {
	speak(t, "en")
	size := viewport.Size{W: 400, H: 300}
	s := Sheet{Outline: world(t), Style: paint.Light(), Size: size, Frame: FrameAround(orb.Bound{}, size), Ratio: 1, Title: "Invented"}
	for _, e := range played() {
		s.Content.Events = append(s.Content.Events, e.Event)
	}
	s.Content.Legend = []paint.Entry{{Display: geo.DisplayStrike, Name: "Strike", Count: 6}}
	return &Playback{Sheet: s, Entries: played()}
}

func TestEveryNightWithEventsIsAFrame(t *testing.T) {
	for cumulative, want := range map[bool][]int{false: {2, 1, 1, 1, 1}, true: {2, 3, 3, 3, 4}} {
		p := playback(t)
		p.Cumulative = cumulative
		var dates []string
		var counts []int
		for s := range p.Frames() {
			dates, counts = append(dates, s.Dates), append(counts, s.Legend[0].Count)
			if s.Title != "Invented" || s.Around == nil {
				t.Error("a frame lacks the title, or its legend does not stand still")
			}
		}
		if !slices.Equal(counts, want) || p.Len() != len(want) {
			t.Errorf("cumulative %v: %v on %q", cumulative, counts, dates)
		}
		if first := dates[0]; first != map[bool]string{false: "Night of 5–6 May 2025", true: "Until 5–6 May 2025"}[cumulative] {
			t.Errorf("%q", first)
		}
	}
}

func TestTheAnimationIsWhatThePreviewShows(t *testing.T) {
	p := playback(t)
	var out bytes.Buffer
	if err := paint.GIF(&out, p.Sheet.Scene(), p.Frames(), time.Second); err != nil {
		t.Fatal(err)
	}
	read, err := gif.DecodeAll(&out)
	if err != nil {
		t.Fatal(err)
	}
	if len(read.Image) != p.Len() || read.Delay[0] != 100 || read.Config.Width != 400 {
		t.Fatalf("%d frames of %d, %d wide", len(read.Image), p.Len(), read.Config.Width)
	}
	shown := make([]uint8, 400*300)
	n := 0
	for s := range p.Frames() {
		frame := read.Image[n]
		for y := frame.Rect.Min.Y; y < frame.Rect.Max.Y; y++ {
			for x := frame.Rect.Min.X; x < frame.Rect.Max.X; x++ {
				if c := frame.ColorIndexAt(x, y); c != 255 {
					shown[y*400+x] = c
				}
			}
		}
		want, far := paint.Picture(s), 0
		for i, c := range shown {
			r, g, b, _ := frame.Palette[c].RGBA()
			q := want.Pix[4*i:]
			if apart(r, q[0])+apart(g, q[1])+apart(b, q[2]) > 60 {
				far++
			}
		}
		if far > 400*300/500 {
			t.Errorf("frame %d: %d pixels differ from the preview", n, far)
		}
		n++
	}
}

func apart(a uint32, b uint8) int { return max(int(a>>8)-int(b), int(b)-int(a>>8)) }
