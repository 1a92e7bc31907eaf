package table

import "sync/atomic"

// List is values in their order. It is never changed: With returns another that has
// more at its end and shares the memory of this one, once; who asks a second time
// gets a copy. The zero value is empty.
type List[T any] struct {
	all  []T
	used *atomic.Int64 // how much of the memory is taken
}

// ListOf returns the list of values, which must not be changed afterwards.
func ListOf[T any](all []T) List[T] {
	l := List[T]{all: all, used: new(atomic.Int64)}
	l.used.Store(int64(len(all)))
	return l
}

// All returns the values. The slice is shared and must not be changed.
func (l List[T]) All() []T { return l.all[:len(l.all):len(l.all)] }

// With returns the list with more values at its end.
func (l List[T]) With(more ...T) List[T] {
	n, all := len(l.all), len(l.all)+len(more)
	switch {
	case len(more) == 0:
		return l
	case l.used != nil && all <= cap(l.all) && l.used.CompareAndSwap(int64(n), int64(all)):
		return List[T]{append(l.all, more...), l.used}
	}
	room := all
	if n > 0 { // it grows
		room += all / 4
	}
	return ListOf(append(append(make([]T, 0, room), l.all...), more...))
}
