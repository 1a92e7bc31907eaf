package command

import (
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress counts the articles read, on a terminal only.
type progress struct{ bar *progressbar.ProgressBar }

func (s *session) newProgress() progress {
	file, ok := s.stderr.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return progress{}
	}
	return progress{progressbar.NewOptions64(-1,
		progressbar.OptionSetWriter(file), progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionSetItsString("articles"),
		progressbar.OptionClearOnFinish(), progressbar.OptionThrottle(100*time.Millisecond))}
}

func (p progress) add() {
	if p.bar != nil {
		_ = p.bar.Add(1) // a terminal that cannot be written to loses only the count
	}
}

func (p progress) close() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
