package command

import (
	"iter"
	"runtime"
)

// inOrder calls do on every value of in, on all cores, and yields what it
// returns in the order of in. Only a few values per core are in flight, so that
// memory does not grow with the length of in.
func inOrder[In, Out any](in iter.Seq[In], do func(In) Out) iter.Seq[Out] {
	type task struct {
		value In
		done  chan Out
	}
	return func(yield func(Out) bool) {
		cores := runtime.GOMAXPROCS(0)
		work, queue := make(chan task), make(chan task, 4*cores)
		stop := make(chan struct{})
		for range cores {
			go func() {
				for t := range work {
					t.done <- do(t.value)
				}
			}()
		}
		go func() {
			defer close(queue)
			defer close(work)
			for value := range in {
				t := task{value, make(chan Out, 1)}
				select {
				case queue <- t:
				case <-stop:
					return
				}
				work <- t
			}
		}()
		for t := range queue {
			if !yield(<-t.done) {
				close(stop)
				return
			}
		}
	}
}
