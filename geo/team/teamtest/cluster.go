//go:build unix

// Package teamtest starts PostgreSQL servers of their own for tests: each in a
// folder of the run, reached by a Unix socket there, and stopped after. Servers
// refuse to run as root, so then they run as nobody. It is for tests alone.
package teamtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// Required is the variable that, set to anything, makes a missing server a failure
// rather than a reason to skip.
const Required = "STRIKEMAP_DB"

// Cluster is one server with its folder.
type Cluster struct {
	Folder string // where its socket is
	Port   int
	bin    string
	flags  []string
	server *exec.Cmd
	ended  chan error
	model  bool // there is a database with PostGIS, of which others are copies
}

// programs returns the folder of the newest server on this machine that has
// PostGIS.
func programs() (string, error) {
	all, _ := filepath.Glob("/usr/lib/postgresql/*/bin") // Debian
	slices.SortFunc(all, func(a, b string) int { return version(b) - version(a) })
	if path, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(path); err == nil {
			all = append(all, filepath.Dir(real))
		}
	}
	for _, bin := range all {
		share, err := exec.Command(filepath.Join(bin, "pg_config"), "--sharedir").Output()
		if err != nil { // the file comes with what programs are built with
			share = []byte("/usr/share/postgresql/" + strconv.Itoa(version(bin)))
		}
		if _, err := os.Stat(filepath.Join(strings.TrimSpace(string(share)), "extension", "postgis.control")); err == nil {
			return bin, nil
		}
	}
	return "", errors.New("no PostgreSQL with PostGIS is on this machine: .scripts/need db installs it")
}

func version(bin string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(bin)))
	return n
}

// shared is the server of all tests of a package that need no other.
var shared struct {
	sync.Mutex
	*Cluster
}

// Main runs the tests of a package and stops the shared server.
func Main(m *testing.M) {
	status := m.Run()
	if shared.Cluster != nil {
		if err := errors.Join(shared.Stop(), os.RemoveAll(shared.Folder)); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	os.Exit(status)
}

// Shared returns the server that the tests of a package share. The package calls
// Main in its TestMain.
func Shared(t testing.TB) *Cluster {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.Cluster == nil {
		shared.Cluster = begun(t, nil)
	}
	return shared.Cluster
}

// Start starts a server for one test, with further settings as NAME=VALUE. It
// trusts who comes by its socket. The test is skipped when there is no PostgreSQL on
// this machine.
func Start(t testing.TB, settings ...string) *Cluster {
	t.Helper()
	c := begun(t, settings)
	t.Cleanup(func() {
		if err := errors.Join(c.Stop(), os.RemoveAll(c.Folder)); err != nil {
			t.Error(err)
		}
	})
	return c
}

func begun(t testing.TB, settings []string) *Cluster {
	t.Helper()
	bin, err := programs()
	if err != nil {
		if os.Getenv(Required) != "" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	folder, err := os.MkdirTemp("/tmp", "strikemap-db-") // the name of a socket is short
	if err != nil {
		t.Fatal(err)
	}
	c := &Cluster{Folder: folder, Port: 5432, bin: bin}
	if err := c.found(settings); err != nil {
		_ = os.RemoveAll(folder)
		t.Fatal(err)
	}
	c.Begin(t)
	return c
}

// found makes the files of the server.
func (c *Cluster) found(settings []string) error {
	if err := c.give(c.Folder, 0o755); err != nil {
		return err
	}
	init := c.command("initdb", "-D", filepath.Join(c.Folder, "data"), "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync")
	if out, err := init.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, out)
	}
	c.Set("listen_addresses=", "unix_socket_directories="+c.Folder, "fsync=off")
	c.Set(settings...)
	return nil
}

// give hands a file to who the server runs as.
func (c *Cluster) give(path string, mode os.FileMode) error {
	if err := os.Chmod(path, mode); err != nil {
		return err
	}
	if who := nobody(); who != nil {
		return os.Chown(path, int(who.Uid), int(who.Gid))
	}
	return nil
}

// nobody is who a server of root runs as; nil when we are not root.
func nobody() *syscall.Credential {
	if os.Getuid() != 0 {
		return nil
	}
	who, err := user.Lookup("nobody")
	if err != nil {
		return nil
	}
	uid, _ := strconv.ParseUint(who.Uid, 10, 32)
	gid, _ := strconv.ParseUint(who.Gid, 10, 32)
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
}

func (c *Cluster) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(c.bin, name), args...)
	cmd.Dir = "/"
	cmd.Env = append(os.Environ(), "HOME=/", "LC_ALL=C.UTF-8")
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: nobody()}
	endWithParent(cmd.SysProcAttr)
	return cmd
}

// Begin starts the server again, after Stop or Kill.
func (c *Cluster) Begin(t testing.TB) {
	t.Helper()
	c.server = c.command("postgres", append([]string{"-D", filepath.Join(c.Folder, "data"), "-p", strconv.Itoa(c.Port)}, c.flags...)...)
	log, err := os.OpenFile(filepath.Join(c.Folder, "log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	c.server.Stdout, c.server.Stderr = log, log
	started, ended := make(chan error), make(chan error, 1)
	go func() {
		runtime.LockOSThread() // the server ends with the thread that started it
		err := c.server.Start()
		started <- err
		if err == nil {
			ended <- c.server.Wait()
		}
	}()
	if err := <-started; err != nil {
		t.Fatal(err)
	}
	c.ended = ended
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(20 * time.Millisecond) {
		if c.command("pg_isready", "-q", "-h", c.Folder, "-p", strconv.Itoa(c.Port)).Run() == nil {
			return
		}
		if time.Now().After(deadline) {
			text, _ := os.ReadFile(log.Name())
			t.Fatalf("the server does not start: %s", text)
		}
	}
}

// Set adds settings, as NAME=VALUE, that hold when the server begins again.
func (c *Cluster) Set(settings ...string) {
	for _, s := range settings {
		c.flags = append(c.flags, "-c", s)
	}
}

// Write puts a file beside the server's data.
func (c *Cluster) Write(t testing.TB, name string, text []byte) {
	t.Helper()
	path := filepath.Join(c.Folder, "data", name)
	err := os.WriteFile(path, text, 0o600)
	if err == nil {
		err = c.give(path, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Stop ends the server in order; its data stays.
func (c *Cluster) Stop() error { return c.end(syscall.SIGINT) }

// Kill ends the server as a crash does; its data stays.
func (c *Cluster) Kill() error { return c.end(syscall.SIGQUIT) }

func (c *Cluster) end(sig os.Signal) error {
	if c.server == nil || c.server.Process == nil {
		return nil
	}
	if err := c.server.Process.Signal(sig); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return err
	}
	ctx, stop := context.WithTimeout(context.Background(), 20*time.Second)
	defer stop()
	select {
	case <-c.ended: // stopped by a signal, which is an error of the process
		c.server = nil
		return nil
	case <-ctx.Done():
		_ = c.server.Process.Kill()
		return errors.New("the server did not stop in 20 seconds")
	}
}

// URL returns the address of a database for a login.
func (c *Cluster) URL(login, database string) string {
	return fmt.Sprintf("postgres://%s@/%s?host=%s&port=%d", login, database, c.Folder, c.Port)
}

// Database makes an empty database with PostGIS and returns its address for the
// server's administrator.
func (c *Cluster) Database(t testing.TB, name string) string {
	t.Helper()
	if !c.model {
		c.model = true
		c.SQL(t, "postgres", "postgres", "CREATE DATABASE model")
		c.SQL(t, "postgres", "model", "CREATE EXTENSION postgis")
	}
	c.SQL(t, "postgres", "postgres", `CREATE DATABASE "`+name+`" TEMPLATE model`)
	return c.URL("postgres", name)
}

// SQL runs statements as a login and returns what they print, columns joined by |.
func (c *Cluster) SQL(t testing.TB, login, database, sql string) string {
	t.Helper()
	out, err := c.Try(login, database, sql)
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return out
}

// Try runs statements as SQL does, and returns what the server refuses.
func (c *Cluster) Try(login, database, sql string) (string, error) {
	cmd := c.command("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", c.Folder, "-p", strconv.Itoa(c.Port), "-U", login, "-d", database)
	cmd.Stdin = strings.NewReader(sql)
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return strings.TrimSpace(string(out)), nil
}
