package queue

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivertype"
)

// Work says how shards are worked on.
type Work struct {
	Folder     string        // where outputs go
	Workers    int           // shards at once
	Timeout    time.Duration // for one shard
	UntilEmpty bool          // end when the list is done
	Read       Read
	Done       func(path string, c Count, err error) // told of every shard; may be nil
}

// glance is how often it is looked whether workers died and the list is done.
const glance = time.Second

// Work takes shards from the list until stop is closed, or the list is done where
// that is asked for. What was begun is finished; when ctx ends, it is given back.
func (q *Queue) Work(ctx context.Context, w Work, stop <-chan struct{}) error {
	if _, err := q.Status(ctx); err != nil {
		return err
	}
	self, err := q.live(ctx)
	if err != nil {
		return err
	}
	defer self.end()
	if err := q.takeOver(ctx, w.Folder); err != nil {
		return err
	}
	client, err := q.client(w, self.name)
	if err != nil {
		return err
	}
	if err := client.Start(ctx); err != nil {
		return explained(err)
	}
	err = q.watch(ctx, w, self, stop)
	return errors.Join(err, client.Stop(context.WithoutCancel(ctx)))
}

func (q *Queue) client(w Work, name string) (*river.Client[pgxTx], error) {
	workers := river.NewWorkers()
	river.AddWorker(workers, &worker{name: name, work: w})
	c := q.config()
	c.ID, c.Workers, c.JobTimeout = name, workers, w.Timeout
	c.Queues = map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: w.Workers}}
	c.RescueStuckJobsAfter = w.Timeout + 5*time.Second
	c.RetryPolicy = soon{}
	return river.NewClient(riverpgxv5.New(q.pool), c)
}

// soon tries a shard again after some seconds.
type soon struct{}

// NextRetry returns when a shard that failed is tried again.
func (soon) NextRetry(job *rivertype.JobRow) time.Time {
	return time.Now().Add(time.Duration(job.Attempt) * time.Second)
}

// worker reads shards.
type worker struct {
	river.WorkerDefaults[shard]
	name string
	work Work
}

// Work reads one shard.
func (w *worker) Work(ctx context.Context, job *river.Job[shard]) error {
	c, err := job.Args.read(ctx, w.work.Folder, w.name, w.work.Read)
	if errors.Is(err, context.DeadlineExceeded) {
		err = fmt.Errorf("it takes longer than %s: split the shard, or give more --timeout", w.work.Timeout)
	}
	if w.work.Done != nil {
		w.work.Done(job.Args.Path, c, err)
	}
	if err != nil {
		return err
	}
	return river.RecordOutput(ctx, c)
}

// watch gives the shards of dead workers to others until it is time to end.
func (q *Queue) watch(ctx context.Context, w Work, self *life, stop <-chan struct{}) error {
	tick := time.NewTicker(glance)
	defer tick.Stop()
	for {
		select {
		case <-stop:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
		if err := self.beat(ctx); err != nil {
			continue // the server is away; River tries again by itself
		}
		if err := q.takeOver(ctx, w.Folder); err != nil && strings.HasPrefix(err.Error(), "sweep") {
			return err
		}
		if !w.UntilEmpty {
			continue
		}
		if s, err := q.Status(ctx); err == nil && s.Left() == 0 {
			return nil
		}
	}
}
