package table_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"strikemap/geo/internal/table"
)

// version is a map beside what Go's own says it holds.
type version struct {
	ours *table.Map[string, int]
	want map[string]int
}

func (v version) check(t *testing.T, when string) {
	t.Helper()
	if got := maps.Collect(v.ours.All()); !maps.Equal(got, v.want) || v.ours.Len() != len(v.want) {
		t.Fatalf("%s: %d pairs, Len %d, want %d", when, len(got), v.ours.Len(), len(v.want))
	}
	for k, want := range v.want {
		if got, ok := v.ours.Get(k); !ok || got != want {
			t.Fatalf("%s: %s is %d, %t, want %d", when, k, got, ok, want)
		}
	}
}

func TestEveryVersionOfAMapHoldsWhatItHeld(t *testing.T) {
	d := rand.New(rand.NewPCG(3, 4))
	all := []version{{&table.Map[string, int]{}, map[string]int{}}}
	for step, most := range []int{3000, 1, 5, 40, 3000, 1, 1, 700, 20_000, 1, 1, 9} {
		v := all[len(all)-1-d.IntN(min(2, len(all)))] // some grow from an earlier one
		var set []table.Pair[string, int]
		var drop []string
		want := maps.Clone(v.want)
		for range d.IntN(most + 1) {
			k := fmt.Sprint("k", d.IntN(2*most+10))
			drop = append(drop, k)
			delete(want, k)
		}
		for range most {
			k, x := fmt.Sprint("k", d.IntN(2*most+10)), d.Int()
			set = append(set, table.Pair[string, int]{Key: k, Value: x})
			want[k] = x
		}
		all = append(all, version{v.ours.With(set, drop...), want})
		for i, v := range all {
			v.check(t, fmt.Sprintf("version %d after step %d", i, step))
		}
	}
	if _, ok := all[len(all)-1].ours.Get("none"); ok {
		t.Error("what was never set is there")
	}
}

func TestEveryVersionOfAListHoldsWhatItHeld(t *testing.T) {
	var empty table.List[int]
	one := empty.With(1, 2, 3)
	grown := one.With(4)
	left, right := grown.With(5, 6), grown.With(7)
	for _, c := range []struct {
		list table.List[int]
		want []int
	}{{empty, nil}, {one, []int{1, 2, 3}}, {one.With(), []int{1, 2, 3}}, {grown, []int{1, 2, 3, 4}}, {left, []int{1, 2, 3, 4, 5, 6}}, {right, []int{1, 2, 3, 4, 7}}} {
		if !slices.Equal(c.list.All(), c.want) {
			t.Errorf("%v, want %v", c.list.All(), c.want)
		}
	}
	if _ = append(left.All(), 9); left.With(8).All()[6] != 8 {
		t.Error("who appends to what All returns reaches into the list")
	}
}

func TestTwoMayGoOnFromOneListAtOnce(t *testing.T) {
	list := table.ListOf([]int{1, 2}).With(3) // with room
	var both sync.WaitGroup
	for me := range 8 {
		both.Go(func() {
			l := list
			for i := range 100 {
				l = l.With(me*1000 + i)
			}
			for i, x := range l.All()[3:] {
				if x != me*1000+i {
					t.Errorf("%d of %d is %d", i, me, x)
				}
			}
		})
	}
	both.Wait()
	if !slices.Equal(list.All(), []int{1, 2, 3}) {
		t.Error(list.All())
	}
}

func ExampleMap() {
	before := table.Of([]table.Pair[string, int]{{Key: "Odesa", Value: 1}})
	after := before.With([]table.Pair[string, int]{{Key: "Sumy", Value: 2}})
	fmt.Println(before.Len(), after.Len())
	// Output: 1 2
}
