//go:build !js

package pdftext

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"

	"strikemap/geo"
)

// Limits of one file.
const (
	mostPages = 4096            // of 64 kB: the memory of PDFium, 256 MB
	longest   = 6 * time.Second // then PDFium is killed: with the reading of what it gave, and a machine busy elsewhere, 10 s a file
)

// lent is the memory of PDFium.
var lent memories

// one lets a single file be read at a time: each has up to 256 MB.
var one sync.Mutex

// engine returns PDFium, which the first PDF starts: it is compiled once a
// computer, in some seconds, and kept in the user's cache folder.
var engine = sync.OnceValues(func() (pdfium.Pool, error) {
	if folder := cacheFolder(); folder != "" {
		if pool, err := started(folder); err == nil {
			return pool, nil
		}
	}
	return started("")
})

// cacheFolder returns where PDFium is kept compiled, "" when no folder can be
// written.
func cacheFolder() string {
	folder, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	folder = filepath.Join(folder, "strikemap", "pdfium")
	if os.MkdirAll(folder, 0o700) != nil {
		return ""
	}
	probe, err := os.CreateTemp(folder, "probe-*")
	if err != nil {
		return ""
	}
	probe.Close()
	os.Remove(probe.Name())
	return folder
}

// started compiles PDFium, or loads it from the folder, unless that is "". It
// sees no file system.
func started(folder string) (pdfium.Pool, error) {
	config := wazero.NewRuntimeConfig().
		WithCoreFeatures(api.CoreFeaturesV2 | experimental.CoreFeaturesExceptionHandling).
		WithMemoryLimitPages(mostPages).
		WithCloseOnContextDone(true)
	if folder != "" {
		cache, err := wazero.NewCompilationCacheWithDir(folder)
		if err != nil {
			return nil, fmt.Errorf("keep PDFium: %w", err)
		}
		config = config.WithCompilationCache(cache)
	}
	pool, err := webassembly.Init(webassembly.Config{
		Context: &running,
		MaxIdle: 1, MaxTotal: 1, FSConfig: wazero.NewFSConfig(), RuntimeConfig: config,
		Stdout: io.Discard, Stderr: io.Discard,
	})
	if err != nil {
		return nil, fmt.Errorf("start PDFium: %w", err)
	}
	return pool, nil
}

// Read returns what a PDF says. When the time is up, or pages are damaged, what
// was read before and beside them comes back with the error.
func Read(data []byte) (Document, error) { return readWithin(longest, data) }

func readWithin(limit time.Duration, data []byte) (Document, error) {
	one.Lock()
	defer one.Unlock()
	defer lent.release() // nothing runs any more
	pool, err := engine()
	if err != nil {
		return Document{}, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	instance, err := pool.GetInstanceWithContext(ctx)
	if err != nil {
		return Document{}, fmt.Errorf("start PDFium: %w", err)
	}
	// An instance is never used again: a file may have left it in any state.
	defer func() { _ = instance.Kill() }()
	running.set(ctx) // whose end stops PDFium at its next step
	defer running.set(lifelong)
	d, err := read(ctx, instance, data)
	if ctx.Err() != nil {
		err = because(geo.FaultPDFSlow, "reading the PDF took longer than %s: print its pages anew or paste its text", limit.String())
	}
	return d, err
}
