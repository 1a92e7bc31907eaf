package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

//go:embed tables
var tables embed.FS

// sources is where the extracts lie, seen from the top of the repository.
const sources = "assets/sources"

// source returns the unpacked extract of that name after comparing the packed
// file with its SHA-256 in SHA256SUMS.
func source(name string) ([]byte, error) {
	packed, err := os.ReadFile(filepath.Join(sources, name))
	if err != nil {
		return nil, fmt.Errorf("read source: %w", err)
	}
	sums, err := os.ReadFile(filepath.Join(sources, "SHA256SUMS"))
	if err != nil {
		return nil, fmt.Errorf("read sums of sources: %w", err)
	}
	sum := sha256.Sum256(packed)
	if !strings.Contains(string(sums), hex.EncodeToString(sum[:])+"  "+name+"\n") {
		return nil, fmt.Errorf("read source %s: its SHA-256 is not the one in SHA256SUMS", name)
	}
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("unpack source %s: %w", name, err)
	}
	return io.ReadAll(z)
}

// rows splits tab-separated text into fields, without comments and empty lines.
func rows(text []byte) [][]string {
	var out [][]string
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		out = append(out, strings.Split(line, "\t"))
	}
	return out
}

// table returns the rows of an own table of facts, each of at least n fields.
func table(name string, n int) ([][]string, error) {
	text, err := tables.ReadFile("tables/" + name)
	if err != nil {
		return nil, fmt.Errorf("read table: %w", err)
	}
	out := rows(text)
	for i := range out {
		for len(out[i]) < n {
			out[i] = append(out[i], "")
		}
	}
	return out, nil
}

// list splits a field of alternatives.
func list(s string) []string {
	if s == "" || s == "-" {
		return nil
	}
	return strings.Split(s, "|")
}
