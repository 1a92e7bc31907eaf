//go:build unix

package command

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// program builds the commands as people have them and returns where they are.
func program(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "strikemap")
	build := exec.Command("go", "build", "-trimpath", "-tags", "headless", "-o", path, "../..")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build the commands: %v\n%s", err, out)
	}
	return path
}

// TestTheProgramNeedsNoNetwork runs the commands where there is none.
func TestTheProgramNeedsNoNetwork(t *testing.T) {
	if exec.Command("unshare", "--net", "--map-root-user", "true").Run() != nil {
		t.Skip("this system lets nobody close the network")
	}
	file := filepath.Join(t.TempDir(), "map.svg")
	strikemap := program(t)
	for _, args := range [][]string{{"extract", bundled}, {"render", "--out", file, bundled}} {
		closed := exec.Command("unshare", append([]string{"--net", "--map-root-user", strikemap}, args...)...)
		if out, err := closed.CombinedOutput(); err != nil || args[0] == "extract" && !strings.Contains(string(out), "Odesa") {
			t.Errorf("%v without a network: %v\n%.500s", args, err, out)
		}
	}
}

// measureHostile prints the memory that one batch of hostile files takes, between
// good ones: invented ones and, where they are, those of the shared cases.
func measureHostile(t *testing.T) {
	strikemap, folder := program(t), t.TempDir()
	for name, data := range hostile() {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	args := []string{"extract", "--format", "csv", bundled, folder}
	const cases = "../../../shared/cases/security"
	if _, err := os.Stat(cases); err == nil {
		more := filepath.Join(folder, "more")
		if out, err := exec.Command("python3", cases+"/bombs.py", more).CombinedOutput(); err != nil {
			t.Logf("no bombs of the shared cases: %v %.200s", err, out)
		}
		args = append(args, cases)
	}
	batch := exec.Command(strikemap, append(args, bundled)...)
	_ = batch.Run() // files that are refused are a status of 1
	if status := batch.ProcessState.ExitCode(); status != 0 && status != statusFaults {
		t.Errorf("status %d", status)
	}
	usage := batch.ProcessState.SysUsage().(*syscall.Rusage)
	fmt.Printf("figure open-worst-memory %d MB goal ≤ 600\n", usage.Maxrss>>10)
}

// measureTexts prints what texts full of strikes take beyond the idle program, as a share of
// 64 MB and twelve times their length, the most of all.
func measureTexts(t *testing.T) {
	strikemap, file := program(t), filepath.Join(t.TempDir(), "a.txt")
	peak := func(text string) int64 {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		batch := exec.Command(strikemap, "extract", file)
		if err := batch.Run(); err != nil {
			t.Fatal(err)
		}
		return batch.ProcessState.SysUsage().(*syscall.Rusage).Maxrss << 10
	}
	idle, most := peak("Invented: quiet."), 0.0
	for unit, size := range map[string]int{
		"Sumy shelled. Odesa hit. ": 4 << 20,
		"Invented: Kharkiv was shelled on 5 May 2024 and two people were killed.\n\n": 16 << 20,
	} {
		over := peak(strings.Repeat(unit, size/len(unit))) - idle
		most = max(most, float64(over)/float64(64<<20+12*size))
	}
	fmt.Printf("figure text-memory %.2f of-64-MB-and-12-times-the-text goal ≤ 1\n", most)
}

// hostile returns invented files by name, each of a kind that costs most.
func hostile() map[string]string {
	const said = "Invented: Kharkiv was shelled on 5 May 2024 and two people were killed. "
	many := strings.Repeat
	return map[string]string{
		"a.txt":   many(said+"\n\n", 4<<20/(len(said)+2)),
		"b.txt":   many(said, 4<<20/len(said)),
		"c.txt":   many(said, 60<<20/len(said)),
		"d.html":  many("<p>"+said+"</p>", 60<<20/(len(said)+7)),
		"e.html":  many("<b>x", 390_000) + said,
		"f.html":  "<p>" + said + `<img src="data:image/png;base64,` + many("A", 40<<20) + `">`,
		"g.md":    many("|a", 5000) + "|\n" + many("|-", 5000) + "|\n" + many("|x|\n", 5000),
		"h.jsonl": `{"text":"` + many(said, 60<<20/len(said)) + "\"}\n{\"text\":\"" + said + "\"}\n",
		"i.csv":   "text\n\"" + many(said, 100<<20/len(said)),
		"j.json":  `{"text":"` + said + `"` + many(`,"k":1`, 990_000) + "}",
		"k.xml":   "<rss><channel><title>t</title>" + many("<item><title>"+said+"</title></item>", 90_000) + "</channel></rss>",
		"l.eml":   many("Content-Type: message/rfc822\r\n\r\n", 12) + many(said, 45<<20/len(said)),
		"m.txt":   said,
	}
}
