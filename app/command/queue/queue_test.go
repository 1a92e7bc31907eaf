//go:build unix

package queue_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/klauspost/compress/zstd"

	"strikemap/app/command/queue"
	"strikemap/geo/team"
	"strikemap/geo/team/teamtest"
)

func TestMain(m *testing.M) { teamtest.Main(m) }

func opened(t *testing.T, database string) *queue.Queue {
	t.Helper()
	address := teamtest.Shared(t).Database(t, database)
	q, err := queue.Open(context.Background(), address, team.Options{}, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(q.Close)
	return q
}

// loud is a reading line that writes every line in capitals, and cannot read those
// that hold "bad".
func loud(_ context.Context, in io.Reader, out io.Writer, fault func(queue.Fault)) (n int, err error) {
	lines := bufio.NewScanner(in)
	for at := 1; lines.Scan(); at++ {
		if strings.Contains(lines.Text(), "bad") {
			fault(queue.Fault{Line: at, Says: "it is bad"})
			continue
		}
		n++
		fmt.Fprintln(out, strings.ToUpper(lines.Text()))
	}
	return n, lines.Err()
}

func write(t *testing.T, path, text string) string {
	t.Helper()
	var packed bytes.Buffer
	var w io.WriteCloser
	switch filepath.Ext(path) {
	case ".gz":
		w = gzip.NewWriter(&packed)
	case ".zst":
		w, _ = zstd.NewWriter(&packed)
	default:
		packed.WriteString(text)
	}
	if w != nil {
		if _, err := io.WriteString(w, text); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, packed.Bytes(), 0o600)); err != nil {
		t.Fatal(err)
	}
	return path
}

func files(t *testing.T, folder string) map[string]string {
	t.Helper()
	all, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, e := range all {
		text, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = string(text)
	}
	return out
}

func work(t *testing.T, q *queue.Queue, w queue.Work) {
	t.Helper()
	w.UntilEmpty = true
	w.Workers = max(w.Workers, 1)
	if w.Timeout == 0 {
		w.Timeout = time.Minute
	}
	ctx, stop := context.WithTimeout(context.Background(), 2*time.Minute)
	defer stop()
	if err := q.Work(ctx, w, nil); err != nil {
		t.Fatal(err)
	}
}

func added(t *testing.T, q *queue.Queue, want int, paths ...string) {
	t.Helper()
	if n, err := q.Add(context.Background(), paths); n != want || err != nil {
		t.Fatalf("added %d, %v", n, err)
	}
}

func status(t *testing.T, q *queue.Queue) queue.Status {
	t.Helper()
	s, err := q.Status(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestShardsOfEveryKindAreReadOnce(t *testing.T) {
	q, in, out := opened(t, "kinds"), t.TempDir(), t.TempDir()
	paths := []string{
		write(t, filepath.Join(in, "a.jsonl"), "one\ntwo\n"), write(t, filepath.Join(in, "b.jsonl.gz"), "three\nbad \"<four>\"\n"),
		write(t, filepath.Join(in, "c.jsonl.zst"), "five\n"), write(t, filepath.Join(in, "other", "a.jsonl"), "six\n"),
	}
	added(t, q, 4, paths...)
	added(t, q, 0, paths[0], paths[1])
	write(t, filepath.Join(out, ".a.jsonl.1x.part"), "left by a worker that was killed")
	work(t, q, queue.Work{Folder: out, Workers: 2, Read: loud})
	got := files(t, out)
	want := map[string]string{
		"a.jsonl": "ONE\nTWO\n", "b.jsonl": "THREE\n", "c.jsonl": "FIVE\n",
		"b.dead": `{"line":2,"fault":"it is bad","article":"bad \"<four>\""}` + "\n",
	}
	for name, text := range want {
		if got[name] != text {
			t.Errorf("%s: %q", name, got[name])
		}
		delete(got, name)
	}
	for name, text := range got {
		if !strings.HasPrefix(name, "a-") || text != "SIX\n" {
			t.Errorf("left is %s: %q", name, text)
		}
	}
	if s := status(t, q); s.Done != 4 || s.Left()+s.Lost != 0 || s.Articles != 5 || s.Dead != 1 || s.Rate <= 0 {
		t.Errorf("%+v", s)
	}
}

func TestAShardThatFailsIsGivenUpAfterThreeTriesAndCanBeTriedAgain(t *testing.T) {
	q, in, out := opened(t, "fails"), t.TempDir(), t.TempDir()
	broken := write(t, filepath.Join(in, "b.jsonl.gz"), strings.Repeat("some text\n", 100))
	if err := os.Truncate(broken, 30); err != nil {
		t.Fatal(err)
	}
	slow := write(t, filepath.Join(in, "s.jsonl"), "slow\n")
	added(t, q, 2, broken, slow)
	var mu sync.Mutex
	tried := map[string]int{}
	w := queue.Work{
		Folder: out, Workers: 2, Timeout: 300 * time.Millisecond, Done: func(path string, _ queue.Count, _ error) {
			mu.Lock()
			defer mu.Unlock()
			tried[path]++
		},
		Read: func(ctx context.Context, in io.Reader, out io.Writer, fault func(queue.Fault)) (int, error) {
			n, err := loud(ctx, in, out, fault)
			if err == nil {
				<-ctx.Done()
				return n, ctx.Err()
			}
			return n, err
		},
	}
	work(t, q, w)
	if tried[broken] != 3 || tried[slow] != 3 || len(files(t, out)) != 0 {
		t.Errorf("tried %v, left %v", tried, files(t, out))
	}
	s := status(t, q)
	if len(s.GivenUp) != 2 || !strings.Contains(s.GivenUp[0].Error, "unexpected EOF") || !strings.Contains(s.GivenUp[1].Error, "it takes longer than 300ms: split the shard, or give more --timeout") {
		t.Errorf("%+v", s)
	}
	write(t, broken, "mended\n")
	if n, err := q.Retry(context.Background()); n != 2 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	w.Read, w.Timeout = loud, time.Minute
	work(t, q, w)
	if got := files(t, out); got["b.jsonl"] != "MENDED\n" || got["s.jsonl"] != "SLOW\n" {
		t.Errorf("%v", got)
	}
}

func TestAWorkerThatIsStoppedFinishesWhatItBegan(t *testing.T) {
	q, in, out := opened(t, "stops"), t.TempDir(), t.TempDir()
	var paths []string
	for i := range 5 {
		paths = append(paths, write(t, filepath.Join(in, fmt.Sprintf("%d.jsonl", i)), "text\n"))
	}
	added(t, q, 5, paths...)
	stop := make(chan struct{})
	var once sync.Once
	err := q.Work(context.Background(), queue.Work{
		Folder: out, Workers: 1, Timeout: time.Minute,
		Read: func(ctx context.Context, in io.Reader, out io.Writer, fault func(queue.Fault)) (int, error) {
			once.Do(func() { close(stop) })
			time.Sleep(300 * time.Millisecond)
			return loud(ctx, in, out, fault)
		},
	}, stop)
	if err != nil {
		t.Fatal(err)
	}
	s := status(t, q)
	if got := files(t, out); len(got) != s.Done || s.Done == 0 || s.Done == 5 || s.Working != 0 {
		t.Errorf("%+v, %v", s, got)
	}
}

func TestWhatCannotBeAddedIsTold(t *testing.T) {
	q := opened(t, "told")
	if _, err := q.Status(context.Background()); err == nil || !strings.Contains(err.Error(), "holds no queue: add shards with strikemap queue add") {
		t.Errorf("told %v", err)
	}
	if _, err := q.Add(context.Background(), []string{"nowhere.jsonl"}); err == nil || !strings.Contains(err.Error(), "nowhere.jsonl is no file that can be read") {
		t.Errorf("told %v", err)
	}
}
