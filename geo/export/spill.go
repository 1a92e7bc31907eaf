package export

import (
	"bytes"
	"io"
	"os"
)

// mostKept is how many bytes a spill keeps in memory.
const mostKept = 1 << 20

// spill holds bytes that are written later: few in memory, more in a temporary
// file where there is a place for one.
type spill struct {
	kept bytes.Buffer
	file *os.File
	fits bool // no file could be made: memory must do
}

func newSpill() *spill { return &spill{} }

func (s *spill) Write(p []byte) (int, error) {
	if s.kept.Len()+len(p) > mostKept && !s.fits {
		if err := s.flush(); err != nil {
			return 0, err
		}
	}
	return s.kept.Write(p)
}

// flush moves what is kept to the file.
func (s *spill) flush() error {
	if s.file == nil {
		f, err := unfinished.create(os.TempDir())
		if err != nil {
			s.fits = true
			return nil
		}
		s.file = f
	}
	_, err := s.kept.WriteTo(s.file)
	return err
}

// copyTo writes all of it to w.
func (s *spill) copyTo(w io.Writer) error {
	if s.file != nil {
		if _, err := s.file.Seek(0, io.SeekStart); err != nil {
			return err
		}
		if _, err := io.Copy(w, s.file); err != nil {
			return err
		}
	}
	_, err := s.kept.WriteTo(w)
	return err
}

// close removes the file.
func (s *spill) close() {
	if s.file != nil {
		s.file.Close()
		os.Remove(s.file.Name())
		unfinished.done(s.file.Name())
	}
}
