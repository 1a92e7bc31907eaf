//go:build !js && !android && !ios

package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
)

// mostPreferences is how many bytes the file of preferences may have.
const mostPreferences = 1 << 20

// SetAside moves preferences that cannot be read out of the way of the toolkit,
// which fails on them at every start, and says what it did. It comes before the
// toolkit is started; id is the program's.
func SetAside(id string) error {
	folder, err := preferencesFolder()
	if err != nil {
		return nil // then there are none
	}
	return setAside(filepath.Join(folder, "fyne", id, "preferences.json"))
}

// preferencesFolder returns where the toolkit keeps what it keeps.
func preferencesFolder() (string, error) {
	home, err := os.UserHomeDir()
	switch {
	case err != nil:
		return "", err
	case runtime.GOOS == "darwin":
		return filepath.Join(home, "Library", "Preferences"), nil
	case runtime.GOOS == "windows":
		return filepath.Join(home, "AppData", "Roaming"), nil
	}
	return os.UserConfigDir()
}

func setAside(path string) error {
	why := readable(path)
	if why == nil {
		return nil
	}
	aside := path + ".unreadable"
	if err := os.Rename(path, aside); err != nil {
		return fmt.Errorf("the preferences cannot be read (%w): delete %s", why, path)
	}
	return fmt.Errorf("the preferences could not be read (%w): they are now in %s, and the window starts with its own", why, aside)
}

// readable says why the preferences cannot be read, nil when they can be or when
// there are none.
func readable(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return errors.New("it is no regular file")
	case info.Size() == 0: // the toolkit makes it so
		return nil
	case info.Size() > mostPreferences:
		return errors.New("it is too large")
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var values map[string]any
	if err := json.Unmarshal(data, &values); err != nil {
		return err
	}
	for name, v := range values {
		if !plainValue(v) {
			return fmt.Errorf("%q has a value of a kind that it never has", name)
		}
	}
	return nil
}

// plainValue reports whether a value is one that the toolkit writes: a word, a
// number, yes or no, or a list of one of them.
func plainValue(v any) bool {
	list, ok := v.([]any)
	if !ok {
		return kind(v) != ""
	}
	for _, item := range list {
		if kind(item) == "" || kind(item) != kind(list[0]) {
			return false
		}
	}
	return true
}

func kind(v any) string {
	switch v.(type) {
	case string:
		return "word"
	case float64:
		return "number"
	case bool:
		return "yes or no"
	}
	return ""
}
