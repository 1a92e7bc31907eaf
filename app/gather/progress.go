package gather

import (
	"errors"
	"io/fs"
	"path/filepath"
	"strings"
	"sync"

	"strikemap/geo"
	"strikemap/geo/article"
)

// Progress tells how far the reading of files is. It is safe for concurrent use.
// The zero value knows no files.
type Progress struct {
	mu     sync.Mutex
	files  []file
	at     map[string]int // of a path, its place in files
	now    int            // the file that is read
	before int64          // bytes of the files before it
	within int64          // bytes of its articles that were read already
	total  int64
}

type file struct {
	path string
	size int64
}

// flowing are the kinds of files that are read one article at a time.
var flowing = map[string]bool{".jsonl": true, ".ndjson": true, ".csv": true, ".tsv": true, ".mbox": true}

// Expect adds the files at paths, and of folders those in them, in the order in
// which they will be read. What cannot be looked at is left out.
func (p *Progress) Expect(paths []string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.at == nil {
		p.at = map[string]int{}
	}
	for _, root := range paths {
		_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return nil // who reads it tells why
			}
			if info, err := entry.Info(); err == nil {
				p.at[path] = len(p.files)
				p.files = append(p.files, file{path, info.Size()})
				p.total += info.Size()
			}
			return nil
		})
	}
}

// Saw notes what was read last: an article, or a fault of a file.
func (p *Progress) Saw(a *geo.Article, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	path := a.Path
	if err != nil {
		path = FileOf(err)
	}
	n, ok := p.at[path]
	if !ok || n < p.now {
		return
	}
	for ; p.now < n; p.now++ {
		p.before, p.within = p.before+p.files[p.now].size, 0
	}
	if !flowing[strings.ToLower(filepath.Ext(path))] { // its articles come at once
		p.before, p.within, p.now = p.before+p.files[n].size, 0, n+1
		return
	}
	p.within = min(p.within+int64(len(a.Body)), p.files[n].size)
}

// Now returns the name of the file that is read, and how much of all is read, in
// percent; no name when it is not known.
func (p *Progress) Now() (name string, percent int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.now >= len(p.files) {
		return "", 100
	}
	if p.total > 0 {
		percent = int(100 * (p.before + p.within) / p.total)
	}
	return filepath.Base(p.files[p.now].path), percent
}

// FileOf returns the file that a fault is about, empty when it is about none, or about
// what stands in no folder.
func FileOf(err error) string {
	var n *article.Notice
	if errors.As(err, &n) {
		return n.Path
	}
	var f *geo.Fault
	for e := err; errors.As(e, &f); e = errors.Unwrap(f.Err) {
		if ofFile[f.Reason.ID] && len(f.Reason.Args) > 0 && !strings.Contains(f.Reason.Args[0], "://") {
			return f.Reason.Args[0]
		}
	}
	return ""
}

// ofFile are the faults whose first word is a file.
var ofFile = map[geo.ReasonID]bool{geo.FaultInFile: true, geo.FaultSkipped: true, geo.FaultSkippedKind: true, geo.FaultManyFound: true, geo.FaultSlow: true, geo.FaultOpening: true}

// causeOf returns what is wrong with a file, without the file.
func causeOf(err error) error {
	var f *geo.Fault
	if errors.As(err, &f) && (f.Reason.ID == geo.FaultInFile || f.Reason.ID == geo.FaultSkipped) {
		if beneath := errors.Unwrap(f.Err); beneath != nil {
			return beneath
		}
	}
	return err
}
