package queue

import (
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// shard is what a job is about.
type shard struct {
	Path string `json:"path" river:"unique"`
	Name string `json:"name"` // of the output, without a folder; no two shards have the same
}

// Kind names the kind of job to River.
func (shard) Kind() string { return "strikemap_shard" }

// Count is what was read of a shard.
type Count struct {
	Articles int `json:"articles"` // read
	Dead     int `json:"dead"`     // not read
}

// Fault is an article that could not be read.
type Fault struct {
	Line int    // of the shard, from 1; 0 when it is not known
	Says string // why
}

// Read reads the articles of in, one a line, writes what they report to out, and
// hands on what cannot be read. An error is of the shard as a whole.
type Read func(ctx context.Context, in io.Reader, out io.Writer, fault func(Fault)) (articles int, err error)

// endings of the names of compressed shards.
var endings = []string{".gz", ".zst"}

// outputName returns what the output of a shard is called.
func outputName(path string) string {
	name := filepath.Base(path)
	for _, e := range endings {
		name = strings.TrimSuffix(name, e)
	}
	return strings.TrimSuffix(name, filepath.Ext(name)) + ".jsonl"
}

// apart returns a name for a shard whose own another shard has taken.
func apart(name, path string) string {
	sum := sha256.Sum256([]byte(path))
	return strings.TrimSuffix(name, ".jsonl") + "-" + hex.EncodeToString(sum[:4]) + ".jsonl"
}

// open returns the text of a shard.
func open(path string) (io.ReadCloser, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	switch filepath.Ext(path) {
	case ".gz":
		z, err := gzip.NewReader(bufio.NewReader(f))
		if err != nil {
			return nil, errors.Join(fmt.Errorf("unpack %s: %w", path, err), f.Close())
		}
		return unpacked{z, f}, nil
	case ".zst":
		z, err := zstd.NewReader(f, zstd.WithDecoderConcurrency(1))
		if err != nil {
			return nil, errors.Join(fmt.Errorf("unpack %s: %w", path, err), f.Close())
		}
		return unpacked{z.IOReadCloser(), f}, nil
	}
	return f, nil
}

// unpacked is a compressed file's text.
type unpacked struct {
	io.ReadCloser
	file *os.File
}

func (u unpacked) Close() error { return errors.Join(u.ReadCloser.Close(), u.file.Close()) }

// read reads a shard into a folder. Worker names who does; the output has its name
// when it is whole, and so have the dead letters.
func (s shard) read(ctx context.Context, folder, worker string, read Read) (Count, error) {
	in, err := open(s.Path)
	if err != nil {
		return Count{}, err
	}
	defer in.Close()
	part := partName(folder, s.Name, worker)
	out, err := os.Create(part)
	if err != nil {
		return Count{}, err
	}
	defer os.Remove(part) // it was renamed when all went well
	var faults []Fault
	buffer := bufio.NewWriterSize(out, 1<<16)
	articles, err := read(ctx, in, buffer, func(f Fault) { faults = append(faults, f) })
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = buffer.Flush()
	}
	if err == nil {
		err = out.Sync()
	}
	if err = errors.Join(err, out.Close()); err != nil {
		return Count{}, err
	}
	if err := s.bury(folder, worker, faults); err != nil {
		return Count{}, err
	}
	return Count{articles, len(faults)}, os.Rename(part, filepath.Join(folder, s.Name))
}

// letter is a line of the file of dead letters.
type letter struct {
	Line    *int    `json:"line"`
	Fault   string  `json:"fault"`
	Article *string `json:"article"` // the line as it stands in the shard
}

// bury writes the dead letters beside the output. Without any, none of an earlier
// try stay.
func (s shard) bury(folder, worker string, faults []Fault) error {
	name := strings.TrimSuffix(s.Name, ".jsonl") + ".dead"
	if len(faults) == 0 {
		if err := os.Remove(filepath.Join(folder, name)); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		return nil
	}
	lines, err := s.lines(faults)
	if err != nil {
		return err
	}
	part := partName(folder, name, worker)
	defer os.Remove(part)
	f, err := os.Create(part)
	if err != nil {
		return err
	}
	e := json.NewEncoder(f)
	e.SetEscapeHTML(false)
	for _, x := range faults {
		l := letter{Fault: x.Says}
		if text, ok := lines[x.Line]; ok {
			l.Line, l.Article = &x.Line, &text
		}
		err = errors.Join(err, e.Encode(l))
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}
	return os.Rename(part, filepath.Join(folder, name))
}

// lines reads the lines of a shard that have faults.
func (s shard) lines(faults []Fault) (map[int]string, error) {
	in, err := open(s.Path)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	wanted := map[int]string{}
	for _, f := range faults {
		if f.Line > 0 {
			wanted[f.Line] = ""
		}
	}
	r := bufio.NewReader(in)
	for n := 1; len(wanted) > 0; n++ {
		line, err := r.ReadString('\n')
		if _, ok := wanted[n]; ok {
			wanted[n] = strings.TrimRight(line, "\r\n")
		}
		if err != nil {
			break // the end, or what the reading itself has told
		}
	}
	return wanted, nil
}

// partName is what a worker calls a file until it is whole.
func partName(folder, name, worker string) string {
	return filepath.Join(folder, "."+name+"."+worker+".part")
}

// sweep removes what workers that are no more left half written.
func sweep(folder string, alive []string) error {
	all, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, e := range all {
		name, ok := strings.CutSuffix(e.Name(), ".part")
		if !ok || !strings.HasPrefix(name, ".") || slices.Contains(alive, strings.TrimPrefix(filepath.Ext(name), ".")) {
			continue
		}
		if err := os.Remove(filepath.Join(folder, e.Name())); err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
	}
	return nil
}
