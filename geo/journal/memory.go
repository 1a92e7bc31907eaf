package journal

import (
	"context"
	"iter"
	"slices"
	"sync"

	"strikemap/geo"
)

// Memory is a store that lasts as long as the program. It is safe for concurrent
// use. Use NewMemory.
type Memory struct {
	mu       sync.Mutex
	readings []*geo.Reading
	known    map[string]bool // hashes of the texts
	deeds    []Deed
	state    *State
	watchers map[chan int64]bool
}

// NewMemory returns an empty store.
func NewMemory() *Memory {
	return &Memory{known: map[string]bool{}, state: Fold(slices.Values[[]Deed](nil)), watchers: map[chan int64]bool{}}
}

// Import keeps readings; see Store.
func (m *Memory) Import(ctx context.Context, readings iter.Seq[*geo.Reading]) (known []string, err error) {
	var all []*geo.Reading
	for r := range readings {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range all {
		if m.known[r.Article.SHA256] {
			known = append(known, r.Article.SHA256)
			continue
		}
		m.known[r.Article.SHA256] = true
		m.readings = append(m.readings, r)
	}
	return known, nil
}

// Replace keeps readings in the place of those of the same texts, as they are read
// now. Texts that are not there are left out.
func (m *Memory) Replace(readings ...*geo.Reading) {
	now := map[string]*geo.Reading{}
	for _, r := range readings {
		now[r.Article.SHA256] = r
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.readings = slices.Clone(m.readings)
	for i, r := range m.readings {
		if n := now[r.Article.SHA256]; n != nil {
			m.readings[i] = n
		}
	}
}

// Load yields all readings; see Store.
func (m *Memory) Load(ctx context.Context) iter.Seq2[*geo.Reading, error] {
	m.mu.Lock()
	all := slices.Clip(m.readings)
	m.mu.Unlock()
	return All(ctx, all)
}

// Append keeps a deed; see Store.
func (m *Memory) Append(_ context.Context, d Deed) (int64, error) {
	if err := d.Validate(); err != nil {
		return 0, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if changed := m.state.Changed(&d); len(changed) > 0 {
		return 0, &Conflict{Deed: d, Registers: changed, Seq: m.state.Last()}
	}
	d.Seq = int64(len(m.deeds) + 1)
	m.deeds = append(m.deeds, d)
	m.state = m.state.Apply(&d)
	for w := range m.watchers {
		select {
		case w <- d.Seq:
		default: // it has a number to wake up for, and will ask what came since
		}
	}
	return d.Seq, nil
}

// Since yields the deeds after a number; see Store.
func (m *Memory) Since(ctx context.Context, seq int64) iter.Seq2[Deed, error] {
	m.mu.Lock()
	all := slices.Clip(m.deeds[min(max(seq, 0), int64(len(m.deeds))):])
	m.mu.Unlock()
	return All(ctx, all)
}

// Watch waits for deeds; see Store. A store in memory has no others: f is called
// for every deed.
func (m *Memory) Watch(ctx context.Context, f func(seq int64)) error {
	w := make(chan int64, 1)
	m.mu.Lock()
	m.watchers[w] = true
	m.mu.Unlock()
	defer func() {
		m.mu.Lock()
		delete(m.watchers, w)
		m.mu.Unlock()
	}()
	for {
		select {
		case seq := <-w:
			f(seq)
		case <-ctx.Done():
			return nil
		}
	}
}

// Close does nothing.
func (m *Memory) Close() error { return nil }
