//go:build e2e

package e2e

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"strikemap/app/paint"
	"strikemap/assets"
	"strikemap/geo"
	"strikemap/geo/gazetteer"
)

const (
	starts = 7
	events = 100_000
)

// TestFigures measures the program in its window against an empty window of the
// same toolkit on the same screen.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("measures only when STRIKEMAP_BENCH is set: make bench")
	}
	empty := filepath.Join(t.TempDir(), "empty")
	shell(t, ".", "go build -buildvcs=false -tags migrated_fynedo -o "+empty+" ./testdata/empty")
	d := newDisplay(t, 1920, 1080)
	damage := paint.Light().Tint(geo.DisplayInfrastructure).Color
	marker := []byte{damage.B, damage.G, damage.R}
	ours, theirs := startTimes(t, start{built, marker}, start{empty, []byte{30, 10, 200}})
	fmt.Printf("figure window-start %.2f empty-windows goal ≤ 1.5\n", ours.Seconds()/theirs.Seconds())
	rate, best := d.panRate(t), d.tickRate(t, empty)
	t.Logf("started in %v, an empty window in %v; %.0f frames/s while dragging, %.0f of an empty window", ours, theirs, rate, best)
	fmt.Printf("figure window-pan %.2f of-empty-window-frames goal ≥ 0.9\n", rate/best)
	fmt.Printf("figure program-memory %d MB goal ≤ 450\n", d.memory(t)>>20)
}

// start is a program and the colour by which it is known that it has begun.
type start struct {
	program string
	colour  []byte
}

// startTimes returns the median times from process start until the screen, a new one
// each time, shows the colour. The programs are started in turn.
func startTimes(t *testing.T, a, b start) (ours, theirs time.Duration) {
	t.Helper()
	var all [2][]time.Duration
	for i := range starts {
		for k, s := range []start{a, b} {
			t.Run(fmt.Sprintf("start %d of %s", i+1, filepath.Base(s.program)), func(t *testing.T) {
				d := newDisplay(t, 1920, 1080)
				p := d.launch(t, s.program)
				rows := d.someRows(t)
				defer rows.screen.Close()
				waitBriefly(t, func() bool { return bytes.Contains(rows.now(t), s.colour) })
				all[k] = append(all[k], time.Since(p.started))
			})
		}
	}
	slices.Sort(all[0])
	slices.Sort(all[1])
	return all[0][starts/2], all[1][starts/2]
}

// panRate returns the frames a second while the map is dragged to and fro.
func (d *display) panRate(t *testing.T) float64 {
	t.Helper()
	p := d.open(t, built, nil)
	defer p.end()
	d.settled(t)
	var script []string
	for i := range 400 {
		away := i % 200
		script = append(script, "mousemove", fmt.Sprint(500+min(away, 200-away)*3), "500", "sleep", "0.005")
	}
	d.do(t, "mousemove", "500", "500", "mousedown", "1")
	done := make(chan bool)
	go func() { _ = d.xdotool(script...); close(done) }()
	rate := d.frames(t, done)
	d.do(t, "mouseup", "1")
	return rate
}

// tickRate returns the frames a second of an empty window that repaints itself.
func (d *display) tickRate(t *testing.T, empty string) float64 {
	t.Helper()
	p := d.launch(t, empty, "move")
	defer p.end()
	waitFor(t, "the empty window", func() bool { return bytes.Contains(d.raw(t), []byte{10, 200}) })
	done := make(chan bool)
	time.AfterFunc(3*time.Second, func() { close(done) })
	return d.frames(t, done)
}

// frames counts how often a row in the middle of the screen changes until done,
// and returns the rate a second.
func (d *display) frames(t *testing.T, done <-chan bool) float64 {
	t.Helper()
	screen, err := os.Open(filepath.Join(d.folder, "Xvfb_screen0"))
	if err != nil {
		t.Fatal(err)
	}
	defer screen.Close()
	header := make([]byte, 100)
	if _, err := screen.ReadAt(header, 0); err != nil {
		t.Fatal(err)
	}
	field := func(i int) int64 { return int64(binary.BigEndian.Uint32(header[4*i:])) }
	row := field(0) + 12*field(19) + field(12)*430
	last, next := make([]byte, 4*1000), make([]byte, 4*1000)
	n, start := 0, time.Now()
	for {
		if _, err := screen.ReadAt(next, row); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(last, next) {
			n++
			last, next = next, last
		}
		select {
		case <-done:
			return float64(n) / time.Since(start).Seconds()
		case <-time.After(time.Millisecond):
		}
	}
}

// memory returns the bytes that the program holds with 100,000 events.
func (d *display) memory(t *testing.T) int {
	t.Helper()
	path := filepath.Join(t.TempDir(), "invented.jsonl")
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	writeMany(t, file)
	if err := file.Close(); err != nil {
		t.Fatal(err)
	}
	p := d.open(t, built, nil, path)
	defer p.end()
	resident := 0
	for rest := 0; rest < 5; time.Sleep(time.Second) {
		now := p.resident(t)
		if rest++; now > resident+1<<20 || now < resident-1<<20 {
			rest = 0
		}
		resident = now
	}
	keep(t, "hundred-thousand", d.settled(t))
	return resident
}

// writeMany writes invented articles that tell of as many events as are asked, over
// 4,000 settlements and with every precision.
func writeMany(t *testing.T, w io.Writer) {
	t.Helper()
	const each = 10
	names := settlements(t, 4000)
	coarse := []string{
		"A missile hit a school in the Saltivskyi district of Kharkiv", "Drones hit a depot in %s Oblast", "A drone hit a farm in Okhtyrka Raion, %s Oblast",
		"A drone hit the Dnipro Hydroelectric Station in Zaporizhzhia", "Russia launched drones at Ukraine", "Drones hit a depot in the Donbas",
	}
	oblasts := []string{"Sumy", "Kharkiv", "Odesa", "Poltava", "Kherson", "Chernihiv", "Mykolaiv", "Zaporizhzhia"}
	for i := range events / each {
		var b strings.Builder
		for j := range each {
			what := "A drone hit a warehouse in " + names[(i*(each+1)+j)%len(names)]
			switch {
			case j == 0 && strings.Contains(coarse[i%len(coarse)], "%s"):
				what = fmt.Sprintf(coarse[i%len(coarse)], oblasts[i%len(oblasts)])
			case j == 0:
				what = coarse[i%len(coarse)]
			case j == 1:
				what = "A drone hit a field near " + names[(i*(each+1)+j)%len(names)]
			}
			fmt.Fprintf(&b, "%s on Monday, injuring %d people. ", what, i%7+2)
		}
		fmt.Fprintf(w, `{"id": "invented-%d", "published": "2025-05-05", "text": "Invented example %d. %s"}`+"\n", i, i, b.String())
	}
}

// settlements returns the names of so many settlements, all over the country, that no
// other place bears.
func settlements(t *testing.T, n int) []string {
	t.Helper()
	g, err := gazetteer.Load(assets.Gazetteer)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for p := range g.All() {
		if p.Level == geo.LevelSettlement && p.Country == "UA" && len(p.Name) > 5 && len(g.Lookup(p.Name)) == 1 {
			all = append(all, p.Name)
		}
	}
	if len(all) < n {
		t.Fatalf("%d settlements have a name of their own", len(all))
	}
	out := make([]string, n)
	for i := range out {
		out[i] = all[i*len(all)/n]
	}
	return out
}

// launch starts a program in a home of its own without waiting for it.
func (d *display) launch(t *testing.T, path string, args ...string) *program {
	t.Helper()
	p := &program{command: exec.Command(path, args...), started: time.Now()}
	home := t.TempDir()
	p.command.Env = append(d.environment(), "FYNE_THEME=light", "HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home)
	startUntilCleanup(t, p.command)
	return p
}

// end stops a program before its test ends, with force when it does not heed.
func (p *program) end() {
	p.command.Process.Signal(os.Interrupt)
	late := time.AfterFunc(5*time.Second, func() { p.command.Process.Kill() })
	defer late.Stop()
	p.command.Wait()
}

// resident returns how many bytes of memory the program holds for itself, apart
// from the files and libraries that it shares.
func (p *program) resident(t *testing.T) int {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.command.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	kilobytes := 0
	_, rest, _ := strings.Cut(string(status), "RssAnon:")
	if _, err := fmt.Sscan(rest, &kilobytes); err != nil {
		t.Fatal(err)
	}
	return kilobytes << 10
}

// between is how many rows of the screen lie between two that are looked at while a
// program starts: markers are higher. To look at all of them, again and again, takes half
// a core from what is measured.
const between = 8

// someRows are rows of a screen, one in so many.
type someRows struct {
	screen             *os.File
	first, line, count int
	pixels             []byte
}

func (d *display) someRows(t *testing.T) *someRows {
	t.Helper()
	screen, err := os.Open(filepath.Join(d.folder, "Xvfb_screen0"))
	if err != nil {
		t.Fatal(err)
	}
	header := make([]byte, 100)
	if _, err := screen.ReadAt(header, 0); err != nil {
		t.Fatal(err)
	}
	const headerSize, height, bytesPerLine, colours = 0, 5, 12, 19
	field := func(i int) int { return int(binary.BigEndian.Uint32(header[4*i:])) }
	r := &someRows{screen: screen, first: field(headerSize) + 12*field(colours), line: field(bytesPerLine), count: field(height) / between}
	r.pixels = make([]byte, r.line*r.count)
	return r
}

// now returns the bytes of the rows.
func (r *someRows) now(t *testing.T) []byte {
	t.Helper()
	for i := range r.count {
		if _, err := r.screen.ReadAt(r.pixels[i*r.line:(i+1)*r.line], int64(r.first+i*between*r.line)); err != nil {
			t.Fatal(err)
		}
	}
	return r.pixels
}

// raw returns the bytes of the frame buffer.
func (d *display) raw(t *testing.T) []byte {
	t.Helper()
	dump, err := os.ReadFile(filepath.Join(d.folder, "Xvfb_screen0"))
	if err != nil {
		t.Fatal(err)
	}
	return dump
}

func waitBriefly(t *testing.T, done func() bool) {
	t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); time.Sleep(2 * time.Millisecond) {
		if done() {
			return
		}
	}
	t.Fatal("waited in vain for a window")
}
