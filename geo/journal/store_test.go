package journal

import (
	"context"
	"errors"
	"slices"
	"testing"
)

func TestAllEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var got []int
	var fault error
	for n, err := range All(ctx, []int{1, 2, 3}) {
		if fault = err; err != nil {
			break
		}
		got = append(got, n)
		if n == 2 {
			cancel()
		}
	}
	if !slices.Equal(got, []int{1, 2}) || !errors.Is(fault, context.Canceled) {
		t.Errorf("%v, then %v", got, fault)
	}
	for n := range All(context.Background(), got) {
		if n != 1 {
			t.Error("it goes on when nobody asks")
		}
		break
	}
}
