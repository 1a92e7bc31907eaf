package app

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestUnreadablePreferencesAreSetAside(t *testing.T) {
	for name, c := range map[string]struct {
		data string
		kept bool
	}{
		"as the window writes them": {`{"recent":["a","b"],"window.width":1240,"legend":true,"theme":"dark"}`, true},
		"empty":                     {``, true},
		"an empty list":             {`{"recent":[]}`, true},
		"a list of several kinds":   {`{"recent":["a",5,null]}`, false},
		"nothing in a list":         {`{"recent":[null]}`, false},
		"nothing at all":            {`{"recent":null}`, false},
		"cut off":                   {`{"recent":["a"`, false},
		"no object":                 {`[1]`, false},
		"objects in objects":        {`{"a":{"b":1}}`, false},
	} {
		path := filepath.Join(t.TempDir(), "preferences.json")
		if err := os.WriteFile(path, []byte(c.data), 0o600); err != nil {
			t.Fatal(err)
		}
		err := setAside(path)
		_, there := os.Stat(path)
		if c.kept != (err == nil) || c.kept != (there == nil) {
			t.Errorf("%s: %v, %v", name, err, there)
		}
		if aside, _ := os.ReadFile(path + ".unreadable"); !c.kept && (string(aside) != c.data || !strings.Contains(err.Error(), path)) {
			t.Errorf("%s: aside %q, %v", name, aside, err)
		}
	}
	if err := setAside(filepath.Join(t.TempDir(), "none.json")); err != nil {
		t.Error(err)
	}
}

func TestRememberedSizesAreWithinReason(t *testing.T) {
	for in, want := range map[float64]float64{1e300: 0.9, -3: 0.1, 0.62: 0.62} {
		if got := within(in, 0.1, 0.9); got != want {
			t.Errorf("%v: %v, want %v", in, got, want)
		}
	}
}
