package export

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"
)

// unfinished are the files that are being written. Their names tell the computer
// and the program that writes them: .strikemap-COMPUTER-PROGRAM-NUMBER.
var unfinished = files{names: map[string]bool{}}

type files struct {
	sync.Mutex
	names map[string]bool
}

const unfinishedName = ".strikemap-"

// create makes an empty file in a folder with the permissions that the user's mask
// leaves.
func (u *files) create(folder string) (*os.File, error) {
	u.Lock()
	defer u.Unlock()
	for {
		name := filepath.Join(folder, fmt.Sprintf("%s%s-%d-%d", unfinishedName, computer(), os.Getpid(), rand.Uint32()))
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err == nil {
			u.names[name] = true
		}
		return f, err
	}
}

func (u *files) done(name string) {
	u.Lock()
	defer u.Unlock()
	delete(u.names, name)
}

// Abandon removes every file that is not yet written whole, and lets none begin.
// A program that is told to end calls it last.
func Abandon() {
	unfinished.Lock() // for ever
	for name := range unfinished.names {
		os.Remove(name)
	}
}

// abandoned is after how long an unfinished file is left over, whoever wrote it.
const abandoned = 24 * time.Hour

// sweep removes the unfinished files of a folder whose program runs no more.
func sweep(folder string) {
	names, _ := filepath.Glob(filepath.Join(escaped(folder), unfinishedName+"*"))
	for _, name := range names {
		if leftOver(name) {
			os.Remove(name)
		}
	}
}

// escaped makes a folder's name stand for itself in a pattern.
func escaped(folder string) string {
	return strings.NewReplacer(`*`, `[*]`, `?`, `[?]`, `[`, `[[]`).Replace(folder)
}

func leftOver(name string) bool {
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	parts := strings.Split(strings.TrimPrefix(filepath.Base(name), unfinishedName), "-")
	if len(parts) == 3 && parts[0] == computer() {
		pid, err := strconv.Atoi(parts[1])
		return err == nil && !running(pid)
	}
	return time.Since(info.ModTime()) > abandoned
}

// computer returns a short name of this computer.
var computer = sync.OnceValue(func() string {
	name, _ := os.Hostname()
	h := fnv.New32a()
	_, _ = h.Write([]byte(name))
	return strconv.FormatUint(uint64(h.Sum32()), 36)
})
