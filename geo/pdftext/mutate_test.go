//go:build !js

package pdftext

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// mutants is how many files are damaged at random; STRIKEMAP_BENCH asks for all.
func mutants() int {
	if os.Getenv("STRIKEMAP_BENCH") != "" {
		return 1000
	}
	return 60
}

// sound returns files to damage: invented ones, and those of real producers in the shared
// cases where there are any, as produced tells.
func sound() (seeds [][]byte, produced bool) {
	seeds = [][]byte{
		file(shelled), report(2), sheet(under(20, 30, "Odesa burns", "Drones struck a ware-", "house at night.")...),
		file("/X Do", stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>", shelled)),
	}
	names, _ := filepath.Glob("../../../shared/cases/*.pdf")
	for _, name := range names {
		if data, err := os.ReadFile(name); err == nil {
			seeds, produced = append(seeds, data), true
		}
	}
	return seeds, produced
}

// damaged returns a copy in which some bytes are changed, a digit is another, or
// a part is missing or doubled.
func damaged(data []byte, r *rand.Rand) []byte {
	out := bytes.Clone(data)
	for range 1 + r.IntN(8) {
		at := r.IntN(len(out))
		end := min(len(out), at+1+r.IntN(40))
		switch r.IntN(5) {
		case 0:
			out[at] = byte(r.IntN(256))
		case 1:
			out[at] ^= 1 << r.IntN(8)
		case 2:
			if i := bytes.IndexAny(out[at:], "0123456789"); i >= 0 {
				out[at+i] = byte('0' + r.IntN(10))
			}
		case 3:
			out = append(out[:at:at], out[end:]...)
		default:
			out = append(out[:end:end], out[at:]...)
		}
	}
	return out
}

// TestDamagedFiles reads files damaged at random: none may crash or hang, and nearly all that
// pdftotext finds text in must give text. The share is judged over files of real producers:
// of our own, a few objects each, a wrong digit can be all of the text.
func TestDamagedFiles(t *testing.T) {
	seeds, produced := sound()
	r := rand.New(rand.NewPCG(1, 2))
	_, missing := exec.LookPath("pdftotext")
	readable, read := 0, 0
	for i := range mutants() {
		data := damaged(seeds[i%len(seeds)], r)
		start := time.Now()
		d, err := Read(data)
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("file %d took %v", i, took)
		}
		if d.Text == "" && err == nil {
			t.Errorf("file %d gave neither text nor fault", i)
		}
		if missing == nil && oracle(t, data) {
			readable++
			if strings.TrimSpace(d.Text) != "" {
				read++
			}
		}
	}
	if missing == nil {
		fmt.Printf("figure pdf-damaged %d of-%d-that-pdftotext-reads goal ≥ 95 %%\n", read, readable)
		if !produced {
			t.Log("no PDFs of real producers are here: the share is not judged")
		} else if read*100 < readable*95 {
			t.Errorf("%d of %d files read", read, readable)
		}
	}
}

// oracle reports whether pdftotext finds letters in a file.
func oracle(t *testing.T, data []byte) bool {
	name := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("timeout", "10", "pdftotext", "-q", name, "-").Output()
	return err == nil && strings.TrimSpace(string(out)) != ""
}

// TestFigures prints the figures that "make bench" collects.
func TestFigures(t *testing.T) {
	if os.Getenv("STRIKEMAP_BENCH") == "" {
		t.Skip("set STRIKEMAP_BENCH=1 to measure")
	}
	const pages = 100
	data := report(pages)
	if _, err := Read(report(1)); err != nil { // starts PDFium
		t.Fatal(err)
	}
	start := time.Now()
	d, err := Read(data)
	if err != nil || len(d.Text) < pages*2500 {
		t.Fatalf("%d bytes, %v", len(d.Text), err)
	}
	fmt.Printf("figure pdf-pages %.0f pages/s goal ≥ 50\n", pages/time.Since(start).Seconds())
	TestDamagedFiles(t)
}
