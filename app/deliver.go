//go:build !js

package app

import (
	"io"

	"strikemap/geo/export"
)

// hasFolders reports whether a person chooses where a file is saved.
const hasFolders = true

// deliver saves a file whole or not at all.
func deliver(path string, write func(io.Writer) error) error { return export.Save(path, write) }
