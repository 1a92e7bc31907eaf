package journal_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/journal"
)

// dice makes random deeds over few targets, so that they meet.
type dice struct{ *rand.Rand }

func (d dice) target() string { return fmt.Sprintf("t%d", d.IntN(6)) }

func (d dice) deed() journal.Deed {
	who := string(rune('A' + d.IntN(3)))
	switch d.IntN(8) {
	case 0:
		return journal.Decide(who, journal.Judgement{Verdict: journal.Reviews[d.IntN(4)], Why: "invented"}, d.target(), d.target()+"b")
	case 1:
		return journal.Join(who, d.target(), d.target(), d.target())
	case 2:
		return journal.Part(who, d.target())
	case 3:
		return journal.Label(who, d.target(), []string{"night", "port", "night"}[:d.IntN(4)]...)
	case 4:
		return journal.Presence(who, []journal.Kind{journal.AddArticles, journal.Remove}[d.IntN(2)], d.target())
	case 5:
		return journal.New(who, journal.Correct, journal.Set(journal.Reports, d.target(), journal.Correctable[d.IntN(12)], d.IntN(3)))
	case 6:
		return journal.New(who, journal.KeepApart, journal.Set(journal.Pairs, journal.PairOf(d.target(), d.target()), journal.FieldApart, true))
	}
	return journal.Make(who, json.RawMessage(`{"kind":"strike"}`))
}

func (d dice) deeds(n int) []journal.Deed {
	out := make([]journal.Deed, n)
	for i := range out {
		out[i] = d.deed()
		out[i].Seq = int64(i + 1)
	}
	return out
}

func rolled(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, 1))} }

func TestTakingBackEveryDeedGivesEveryStateBefore(t *testing.T) {
	for seed := range uint64(50) {
		d := rolled(seed)
		state := journal.Fold(slices.Values(d.deeds(d.IntN(40))))
		for range 20 {
			deed := d.deed()
			deed.Seq = state.Last() + 1
			back, err := deed.Invert(state, "Z")
			if err != nil {
				t.Fatal(err)
			}
			after := state.Apply(&deed)
			back.Seq = after.Last() + 1
			if undone := after.Apply(&back); !undone.Equal(state) {
				t.Fatalf("seed %d: taking back %+v left something", seed, deed)
			}
			again, err := back.Invert(after, "Z")
			if err != nil {
				t.Fatal(err)
			}
			if redone := state.Apply(&again); !redone.Equal(after) {
				t.Fatalf("seed %d: doing %+v again is something else", seed, deed)
			}
			state = after
		}
	}
}

func TestFoldingIsApplyingOneByOne(t *testing.T) {
	for seed := range uint64(20) {
		deeds := rolled(seed).deeds(200)
		folded, applied := journal.Fold(slices.Values(deeds)), journal.Fold(slices.Values(deeds[:0]))
		for i := range deeds {
			before := applied
			applied = applied.Apply(&deeds[i])
			if applied == before || before.Last() != int64(i) {
				t.Fatal("applying a deed changed the state before")
			}
		}
		if !folded.Equal(applied) || folded.Last() != applied.Last() {
			t.Fatalf("seed %d: the fold differs from the deeds one by one", seed)
		}
	}
}

func TestAPurgeIsForGood(t *testing.T) {
	d := journal.Presence("A", journal.Purge, "sha")
	if _, err := d.Invert(journal.Fold(slices.Values([]journal.Deed{})), "A"); !errors.Is(err, journal.ErrForGood) {
		t.Errorf("error %v", err)
	}
}

func TestADeedSetsOnlyWhatIsOfItsKind(t *testing.T) {
	good := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "e")
	if err := good.Validate(); err != nil {
		t.Error(err)
	}
	for name, spoil := range map[string]func(*journal.Deed){
		"a name is missing":         func(d *journal.Deed) { d.ID = "" },
		"nothing is set":            func(d *journal.Deed) { d.Body = nil },
		"a kind that nobody knows":  func(d *journal.Deed) { d.Kind = "guess" },
		"a register of other deeds": func(d *journal.Deed) { d.Kind = journal.Layer },
		"no target":                 func(d *journal.Deed) { d.Body[0].Target = "" },
		"no JSON":                   func(d *journal.Deed) { d.Body[0].Value = json.RawMessage("{") },
	} {
		d := good
		d.Body = slices.Clone(good.Body)
		spoil(&d)
		if d.Validate() == nil {
			t.Errorf("%s, and the deed is valid", name)
		}
	}
}

func TestTheMemoryStoreTellsConflicts(t *testing.T) {
	ctx := t.Context()
	var store journal.Store = journal.NewMemory()
	defer store.Close()
	first := journal.Decide("A", journal.Judgement{Verdict: journal.Accepted}, "e1")
	if seq, err := store.Append(ctx, first); seq != 1 || err != nil {
		t.Fatalf("number %d, %v", seq, err)
	}
	blind := journal.Decide("B", journal.Judgement{Verdict: journal.Rejected}, "e1")
	_, err := store.Append(ctx, blind)
	var conflict *journal.Conflict
	if !errors.As(err, &conflict) || conflict.Seq != 1 || len(conflict.Registers) != 1 {
		t.Fatalf("error %v", err)
	}
	if want := "changed since it was last seen: verdict of event e1"; err.Error() != want {
		t.Errorf("the conflict says %q", err)
	}
	other := journal.Decide("B", journal.Judgement{Verdict: journal.Rejected}, "e2")
	if seq, err := store.Append(ctx, other); seq != 2 || err != nil {
		t.Errorf("a deed about something else: number %d, %v", seq, err)
	}
	blind.Seen = 1
	if seq, err := store.Append(ctx, blind); seq != 3 || err != nil {
		t.Errorf("a deed that has seen the other: number %d, %v", seq, err)
	}
	var ids []string
	for d, err := range store.Since(ctx, 1) {
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, d.ID)
	}
	if !slices.Equal(ids, []string{other.ID, blind.ID}) {
		t.Errorf("since 1: %v", ids)
	}
}

func TestTheMemoryStoreKeepsATextOnce(t *testing.T) {
	store := journal.NewMemory()
	r := &geo.Reading{Article: geo.Article{SHA256: "aa"}}
	for i, want := range []int{0, 1} {
		known, err := store.Import(t.Context(), slices.Values([]*geo.Reading{r}))
		if err != nil || len(known) != want {
			t.Errorf("import %d: known %v, %v", i, known, err)
		}
	}
	n := 0
	for range store.Load(t.Context()) {
		n++
	}
	if n != 1 {
		t.Errorf("%d readings", n)
	}
}

func TestWatchingTellsWhatIsAppended(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	store, told, ended := journal.NewMemory(), make(chan int64, 10), make(chan error, 1)
	go func() { ended <- store.Watch(ctx, func(seq int64) { told <- seq }) }()
	deadline := time.After(5 * time.Second)
	for seen := false; !seen; {
		if _, err := store.Append(ctx, journal.Make("A", json.RawMessage("{}"))); err != nil {
			t.Fatal(err)
		}
		select {
		case <-told:
			seen = true
		case <-time.After(time.Millisecond):
		case <-deadline:
			t.Fatal("nothing was told")
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
