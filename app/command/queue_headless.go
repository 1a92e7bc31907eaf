//go:build headless

package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"strconv"
	"sync"
	"syscall"
	"time"

	"strikemap/app/command/queue"
	"strikemap/geo"
	"strikemap/geo/article"
	"strikemap/geo/export"
	"strikemap/geo/geoparse"
	"strikemap/geo/team"
)

// queueCommands are the commands that only the program without a window has.
type queueCommands struct {
	Queue struct {
		Add    queueAdd    `cmd:"" help:"Put shards of an archive on the list."`
		Work   queueWork   `cmd:"" help:"Take shards from the list and read them."`
		Status queueStatus `cmd:"" help:"Tell how far the list is."`
		Retry  queueRetry  `cmd:"" help:"Put the shards that were given up on the list again."`
	} `cmd:"" help:"Have many machines read an archive, by a list of shards in PostgreSQL."`
}

// queueDB is where a queue is.
type queueDB struct {
	DB string `name:"db" required:"" placeholder:"URL" help:"Address of the database, as postgres://USER@HOST/DATABASE; passwords come from PGPASSWORD or .pgpass."`
}

// Validate refuses an address that cannot be used.
func (c *queueDB) Validate() error { return checkAddress(c.DB) }

// with opens the queue for f.
func (c *queueDB) with(s *session, f func(context.Context, *queue.Queue) error) error {
	return s.withPassword(team.Options{}, func(o team.Options) error {
		ctx := context.Background()
		q, err := queue.Open(ctx, c.DB, o, s.stderr)
		if err != nil {
			return err
		}
		defer q.Close()
		return f(ctx, q)
	})
}

type queueAdd struct {
	queueDB
	Shards []string `arg:"" name:"shard" help:"JSON Lines files of some 10,000 articles each, as they are or packed as .gz or .zst, by a path that all machines have."`
}

// Run adds the shards.
func (c *queueAdd) Run(s *session) error {
	return c.with(s, func(ctx context.Context, q *queue.Queue) error {
		added, err := q.Add(ctx, c.Shards)
		if err != nil {
			return err
		}
		fmt.Fprintf(s.stdout, "added %d shards, %d were there already\n", added, len(c.Shards)-added)
		return nil
	})
}

type queueWork struct {
	queueDB
	Out        string        `required:"" placeholder:"DIR" help:"Folder for the reports, a JSON Lines file a shard; what could not be read of a shard is in a file that ends in .dead."`
	Workers    int           `default:"1" help:"Shards to read at once, each on one core (${default})."`
	Timeout    time.Duration `default:"2m" help:"How long a shard may take: a few times what one needs (${default})."`
	UntilEmpty bool          `help:"End when the list is done; else wait for more."`
}

// Validate refuses what cannot be worked with.
func (c *queueWork) Validate() error {
	if c.Workers < 1 || c.Timeout <= 0 {
		return errors.New("--workers and --timeout are more than nothing")
	}
	return c.queueDB.Validate()
}

// Run works until it is stopped. What was begun is finished; a second signal gives
// it back.
func (c *queueWork) Run(s *session) error {
	if err := os.MkdirAll(c.Out, 0o755); err != nil {
		return err
	}
	parser, err := s.parser()
	if err != nil {
		return err
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(c.Workers))
	s.release()
	var told sync.Mutex
	return c.with(s, func(ctx context.Context, q *queue.Queue) error {
		ctx, stop, end := stoppedTwice(ctx)
		defer end()
		return q.Work(ctx, queue.Work{
			Folder: c.Out, Workers: c.Workers, Timeout: c.Timeout, UntilEmpty: c.UntilEmpty, Read: s.shard(parser),
			Done: func(path string, n queue.Count, err error) {
				told.Lock()
				defer told.Unlock()
				if err != nil {
					fmt.Fprintf(s.stderr, "strikemap: %s: %s\n", path, said(err))
					return
				}
				fmt.Fprintf(s.stdout, "%s: read %d articles, %d dead letters\n", path, n.Articles, n.Dead)
			},
		}, stop)
	})
}

// stoppedTwice returns what is closed by the first signal to stop, and a context
// that the second one ends.
func stoppedTwice(ctx context.Context) (_ context.Context, first <-chan struct{}, end func()) {
	ctx, cancel := context.WithCancel(ctx)
	signals, stop := make(chan os.Signal, 2), make(chan struct{})
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		select {
		case <-signals:
			close(stop)
		case <-ctx.Done():
			return
		}
		select {
		case <-signals:
			cancel()
		case <-ctx.Done():
		}
	}()
	return ctx, stop, func() {
		signal.Stop(signals)
		cancel()
	}
}

// shard returns what reads one shard as "extract -" does, on one core.
func (s *session) shard(parser *geoparse.Parser) queue.Read {
	options := export.Options{Version: s.bundle.Version, Say: english}
	return func(ctx context.Context, in io.Reader, out io.Writer, fault func(queue.Fault)) (articles int, err error) {
		whole := &watched{Reader: in}
		line := geoparse.Stream{Parser: parser, Cores: 1, Pieces: true}
		err = export.JSONL(out, func(yield func(*geo.Reading) bool) {
			var last pieces
			for r, err := range line.Read(ctx, article.ReadLines(whole)) {
				if err != nil {
					if letter, dead := deadLetter(err); dead {
						fault(letter)
					}
					continue
				}
				if !last.goOn(r) {
					last.begin(r)
					articles++
				}
				if !yield(r) {
					return
				}
			}
		}, options)
		return articles, errors.Join(err, whole.err)
	}
}

// watched is a reader that remembers why it failed: a shard that breaks off is no
// bad article.
type watched struct {
	io.Reader
	err error
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.Reader.Read(p)
	if err != nil && !errors.Is(err, io.EOF) {
		w.err = err
	}
	return n, err
}

// deadLetter returns what became of an article that could not be read; false for
// what is only to be noticed.
func deadLetter(err error) (queue.Fault, bool) {
	var notice *article.Notice
	if errors.As(err, &notice) {
		return queue.Fault{}, false
	}
	letter := queue.Fault{Says: said(err)}
	var f *geo.Fault
	for e := err; errors.As(e, &f); e = f.Err {
		if f.Reason.ID == geo.FaultInLine && len(f.Reason.Args) == 1 {
			letter.Line, _ = strconv.Atoi(f.Reason.Args[0]) // it was made of a number
		}
	}
	return letter, true
}

type queueStatus struct{ queueDB }

// Run prints how far the list is.
func (c *queueStatus) Run(s *session) error {
	return c.with(s, func(ctx context.Context, q *queue.Queue) error {
		n, err := q.Status(ctx)
		if err != nil {
			return err
		}
		fmt.Fprintf(s.stdout, "%d shards: %d done, %d at work, %d waiting, %d to be tried again, %d given up\n",
			n.Done+n.Left()+n.Lost, n.Done, n.Working, n.Waiting, n.Again, n.Lost)
		fmt.Fprintf(s.stdout, "%d articles read, %d dead letters, %.0f articles a second of late\n", n.Articles, n.Dead, n.Rate)
		if n.Left() > 0 && n.Done > 0 && n.Rate > 0 {
			left := float64(n.Articles) / float64(n.Done) * float64(n.Left()) / n.Rate
			fmt.Fprintf(s.stdout, "about %s to go\n", time.Duration(left*float64(time.Second)).Round(time.Second))
		}
		for _, x := range n.GivenUp {
			fmt.Fprintf(s.stdout, "given up: %s: %s\n", x.Path, x.Error)
		}
		return nil
	})
}

type queueRetry struct{ queueDB }

// Run puts shards on the list again.
func (c *queueRetry) Run(s *session) error {
	return c.with(s, func(ctx context.Context, q *queue.Queue) error {
		n, err := q.Retry(ctx)
		if err == nil {
			fmt.Fprintf(s.stdout, "%d shards are tried again\n", n)
		}
		return err
	})
}
