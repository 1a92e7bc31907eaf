package gather

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// entry is a file or folder that can be chosen.
type entry struct {
	path, name string
	folder     bool
	size       int64
	changed    time.Time
}

// Kinds is a choice of the files that are listed.
type Kinds struct {
	Key        string   // of its name among the translations
	Extensions []string // with dots; nil for all
}

// Readable are the kinds of files that articles are read from, all first.
var Readable = func() []Kinds {
	groups := []Kinds{
		{"kinds.text", []string{".txt", ".text", ".md", ".markdown"}},
		{"kinds.page", []string{".html", ".htm", ".xhtml", ".mhtml", ".mht"}},
		{"kinds.document", []string{".docx", ".odt", ".fodt", ".pdf"}},
		{"kinds.mail", []string{".eml", ".mbox"}},
		{"kinds.feed", []string{".rss", ".atom", ".xml"}},
		{"kinds.table", []string{".json", ".jsonl", ".ndjson", ".csv", ".tsv", ".xlsx", ".xlsm"}},
	}
	every := Kinds{Key: "kinds.articles"}
	for _, g := range groups {
		every.Extensions = append(every.Extensions, g.Extensions...)
	}
	every.Extensions = append(every.Extensions, workspace)
	return append(append([]Kinds{every}, groups...), Kinds{Key: "kinds.all"})
}()

const workspace = ".gpkg"

// Workspaces is the kind of file that work is kept in.
var Workspaces = []Kinds{{"kinds.workspace", []string{workspace}}, {Key: "kinds.all"}}

// noFiles lists folders alone.
var noFiles = []Kinds{{Key: "kinds.all", Extensions: []string{}}}

// lets reports whether a file is of the kinds.
func (k Kinds) lets(name string) bool {
	return k.Extensions == nil || slices.Contains(k.Extensions, strings.ToLower(filepath.Ext(name)))
}

// listFolder returns what can be chosen in a folder: folders first, in the order
// of their names; hidden ones are left out.
func listFolder(folder string, k Kinds) ([]entry, error) {
	all, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var out []entry
	for _, d := range all {
		path := filepath.Join(folder, d.Name())
		info, err := os.Stat(path) // what a link leads to
		if err != nil || strings.HasPrefix(d.Name(), ".") || !info.IsDir() && (!info.Mode().IsRegular() || !k.lets(d.Name())) {
			continue
		}
		out = append(out, entry{path, d.Name(), info.IsDir(), info.Size(), info.ModTime()})
	}
	slices.SortStableFunc(out, func(a, b entry) int {
		if a.folder != b.folder {
			return map[bool]int{true: -1, false: 1}[a.folder]
		}
		return strings.Compare(strings.ToLower(a.name), strings.ToLower(b.name))
	})
	return out, nil
}
