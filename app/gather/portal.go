//go:build (linux || freebsd || openbsd || netbsd) && !android

package gather

import (
	"fmt"
	"net/url"

	"github.com/rymdport/portal/filechooser"
)

// System asks for files by the desktop's own dialog, which takes many, and returns
// none when the person takes none. It waits for the person. An error says that this
// desktop has no such dialog.
func System(title, folder string) ([]string, error) {
	addresses, err := filechooser.OpenFile("", title, &filechooser.OpenFileOptions{Multiple: true, CurrentFolder: folder})
	if err != nil {
		return nil, fmt.Errorf("ask for files: %w", err)
	}
	var paths []string
	for _, a := range addresses {
		if u, err := url.Parse(a); err == nil && u.Scheme == "file" {
			paths = append(paths, u.Path)
		}
	}
	return paths, nil
}
