//go:build !js

package pdftext

import (
	"sync"

	"github.com/tetratelabs/wazero/experimental"
)

// memories lends PDFium its memory and takes it back at once, which the collector
// of garbage would do later. One that is freed is kept until release is called,
// for a killed instance may go on for a moment.
type memories struct {
	sync.Mutex
	freed [][]byte
}

// Allocate implements experimental.MemoryAllocator.
func (m *memories) Allocate(capacity, most uint64) experimental.LinearMemory {
	if whole := reserve(most); whole != nil {
		return &memory{from: m, whole: whole, reserved: true}
	}
	return &memory{from: m, whole: make([]byte, 0, capacity)}
}

// release gives back what was freed.
func (m *memories) release() {
	m.Lock()
	defer m.Unlock()
	for _, whole := range m.freed {
		giveBack(whole)
	}
	m.freed = nil
}

// memory is that of one instance: reserved whole, of which the system lends what
// is touched, or, where it reserves none, a slice that grows.
type memory struct {
	from     *memories
	whole    []byte
	reserved bool
}

// Reallocate implements experimental.LinearMemory.
func (m *memory) Reallocate(size uint64) []byte {
	if !m.reserved {
		if n := int(size) - len(m.whole); n > 0 {
			m.whole = append(m.whole, make([]byte, n)...)
		}
	}
	if size > uint64(len(m.whole)) {
		return nil
	}
	return m.whole[:size:len(m.whole)]
}

// Free implements experimental.LinearMemory.
func (m *memory) Free() {
	if !m.reserved {
		return
	}
	m.from.Lock()
	defer m.from.Unlock()
	m.from.freed = append(m.from.freed, m.whole)
	m.reserved = false
}
