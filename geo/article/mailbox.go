package article

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"

	"strikemap/geo"
)

// readMailbox reads a mailbox (mbox), one message at a time.
func readMailbox(r io.Reader) iter.Seq2[draft, error] {
	return func(yield func(draft, error) bool) {
		n := 0
		for part, err := range mailboxParts(r) {
			n++
			if err != nil {
				if !yield(draft{}, because(geo.FaultInMailbox, fmt.Errorf("message %d: %w", n, err), strconv.Itoa(n))) {
					return
				}
				continue
			}
			for d, err := range eMail(part) {
				if err != nil && !isNotice(err) {
					err = because(geo.FaultInMailbox, fmt.Errorf("message %d: %w", n, err), strconv.Itoa(n))
				}
				if !yield(d, err) {
					return
				}
			}
		}
	}
}

func isNotice(err error) bool { return errors.As(err, new(*Notice)) }

// mailboxParts returns the messages of a mailbox: what stands between lines that
// start with "From " behind a blank one. Lines of a message that start so have
// a ">" more, which is taken away.
func mailboxParts(r io.Reader) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		var part []byte
		begun, blank := false, true
		for {
			line, err := in.ReadBytes('\n')
			switch {
			case blank && bytes.HasPrefix(line, []byte("From ")):
				if begun && !yieldPart(part, yield) {
					return
				}
				part, begun = part[:0:0], true
			case len(part) <= maxFile:
				if quoted := bytes.TrimLeft(line, ">"); len(quoted) < len(line) && bytes.HasPrefix(quoted, []byte("From ")) {
					line = line[1:]
				}
				part = append(part, line...)
			}
			blank = len(bytes.TrimRight(line, "\r\n")) == 0
			if err != nil {
				if len(part) > 0 {
					yieldPart(part, yield)
				}
				return
			}
		}
	}
}

// yieldPart yields a message unless it is too large.
func yieldPart(part []byte, yield func([]byte, error) bool) bool {
	if len(part) > maxFile {
		return yield(nil, errLarge)
	}
	return yield(part, nil)
}
