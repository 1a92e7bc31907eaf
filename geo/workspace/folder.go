package workspace

import (
	"errors"
	"path/filepath"
	"strings"

	"strikemap/geo"
)

// synced are names of folders that programs keep in step with other machines.
var synced = []string{
	"dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud drive", "mobile documents", "nextcloud", "owncloud", "pcloud", "mega",
	"yandex.disk", "syncthing", "box sync", "cloudstorage",
}

// folderNotices warns of folders in which a file may change or be copied while it
// is written.
func folderNotices(path string) []error {
	full, err := filepath.Abs(path)
	if err != nil {
		full = path
	}
	if followed, err := filepath.EvalSymlinks(full); err == nil {
		full = followed
	}
	for _, part := range strings.FieldsFunc(strings.ToLower(filepath.Dir(full)), func(r rune) bool { return r == '/' || r == '\\' }) {
		for _, name := range synced {
			if part == name || strings.HasPrefix(part, name+" - ") || strings.HasPrefix(part, name+"-") {
				return []error{because(geo.FaultSynced, errors.New("the folder is kept in step with other machines: open the workspace on one at a time and let the copying end before you open it on another"))}
			}
		}
	}
	if strings.HasPrefix(full, `\\`) || onNetwork(full) {
		return []error{because(geo.FaultNetwork, errors.New("the folder lies on another machine, where locks may not hold: let only one program have the workspace open, or keep it on this machine"))}
	}
	return nil
}
