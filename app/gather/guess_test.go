package gather_test

import (
	"testing"
	"time"

	"strikemap/app/gather"
)

func TestNamesOfFilesAndFoldersTellDays(t *testing.T) {
	for path, want := range map[string]string{
		"/in/2025-05-03 bridge.txt":         "2025-05-03",
		"/in/bridge_20250503.html":          "2025-05-03",
		"/in/Bridge 03.05.2025.pdf":         "2025-05-03",
		"/in/2025-05-03/bridge.txt":         "2025-05-03",
		"/news/2025/05/03/bridge.txt":       "2025-05-03",
		"/2025-05-03/2025-05-04 later.txt":  "2025-05-04",
		"/in/bridge.txt":                    "",
		"/in/120250503.txt":                 "",
		"/in/2025-13-03.txt":                "",
		"/in/order 1999-05-03.txt":          "",
		"/in/2999-05-03.txt":                "",
		"/in/call 380501234567 at 0305.txt": "",
	} {
		got := gather.DayIn(path)
		if text := got.Format(time.DateOnly); !got.IsZero() && text != want || got.IsZero() && want != "" {
			t.Errorf("%s: %s, want %q", path, text, want)
		}
	}
}

func TestNamesOfFilesAndFoldersTellPublishers(t *testing.T) {
	for path, want := range map[string]string{
		"/in/Invented Courier/bridge.txt":            "Invented Courier",
		"/in/Invented_Courier/2025-05-03/bridge.txt": "Invented Courier",
		"/in/Invented Courier 2025-05-03.txt":        "Invented Courier",
		"/home/Downloads/bridge.txt":                 "",
		"/home/Завантаження/міст.txt":                "",
		"/in/week47/bridge.txt":                      "",
		"/bridge.txt":                                "",
	} {
		if got := gather.PublisherIn(path); got != want {
			t.Errorf("%s: %q, want %q", path, got, want)
		}
	}
}
