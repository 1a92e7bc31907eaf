package garbage

import (
	"runtime/debug"
	"testing"
)

func percent() int {
	now := debug.SetGCPercent(100)
	debug.SetGCPercent(now)
	return now
}

func TestTheStrictestBoundCounts(t *testing.T) {
	usual := percent()
	all := Allow(Any)
	if percent() != Any {
		t.Errorf("%d percent while nothing is to be collected", percent())
	}
	little := Allow(30)
	if percent() != 30 {
		t.Errorf("%d percent with a bound of 30 and none", percent())
	}
	some := Allow(50)
	if percent() != 30 {
		t.Errorf("%d percent with bounds of 30 and 50", percent())
	}
	all()
	little()
	little()
	if percent() != 50 {
		t.Errorf("%d percent with a bound of 50", percent())
	}
	Usually(usual + 1)
	if percent() != 50 {
		t.Errorf("%d percent with a bound of 50 when what is usual changes", percent())
	}
	if some(); percent() != usual+1 {
		t.Errorf("%d percent at the end, %d is usual", percent(), usual+1)
	}
	Usually(usual)
}

func TestWhoStillAllocatesIsNotAtRest(t *testing.T) {
	const busy = 2 * little
	for _, c := range []struct {
		steps []uint64
		rests bool
	}{
		{[]uint64{0, little, 0}, true},
		{[]uint64{busy, busy, 0, 0, 0}, true},
		{[]uint64{0, 0, busy, 0, 0}, false},
	} {
		total, waited := uint64(0), 0
		rests := await(func() {
			total += c.steps[waited]
			waited++
		}, func() uint64 { return total })
		if rests != c.rests || waited != len(c.steps) {
			t.Errorf("%v: at rest %v after %d beats", c.steps, rests, waited)
		}
	}
}
