package paint

import (
	"encoding/binary"
	"math/bits"
)

// packer packs filtered rows as a block of DEFLATE (RFC 1951). What repeats is looked
// for where a map repeats: a pixel before, which finds flat ground, and a row before,
// in the same place or a pixel beside it, which finds hatching. That is a part of
// what a general packer tries. It is used again and again by one goroutine.
type packer struct {
	row    int    // bytes of a row
	raw    []byte // room for the rows
	tokens []uint32
	back   []int // how far back it is looked, the nearest first

	out  []byte
	acc  uint64 // bits that are not in out yet, the first the lowest
	held uint
}

// A token is a byte, or one of the repeats with its length less 3: it stands for a
// run that is the same as so far back.
const (
	repeat      = 1 << 16
	whichShift  = 8
	leastRepeat = 4 // in bytes
	mostRepeat  = 258
	farthest    = 1 << 15
	ends        = 256 // the symbol at a block's end
	symbols     = 286
	distances   = 30
	longest     = 15 // bits of a code
)

// pack returns a block, whole bytes long.
func (p *packer) pack(raw []byte) []byte {
	p.back = append(p.back[:0], 3)
	if p.row+3 <= farthest {
		p.back = append(p.back, p.row, p.row-3, p.row+3)
	}
	p.tokenise(raw)
	lit, dist := p.count()
	p.out, p.acc, p.held = make([]byte, 0, len(raw)/8+1024), 0, 0
	p.head(&lit, &dist)
	for _, t := range p.tokens {
		if t < repeat {
			p.put(lit[t])
			continue
		}
		l, d := lengthOf(t), distanceOf(p.back[t>>whichShift&0xff])
		p.put(lit[l.symbol])
		p.bits(uint64(l.extra), l.more)
		p.put(dist[d.symbol])
		p.bits(uint64(d.extra), d.more)
	}
	p.put(lit[ends])
	p.bits(0, 3) // an empty block that is stored ends at a whole byte
	p.bits(0, -p.held&7)
	p.bits(0xffff0000, 32)
	return p.out
}

// tokenise finds what repeats.
func (p *packer) tokenise(raw []byte) {
	p.tokens = p.tokens[:0]
	for i := 0; i < len(raw); {
		which, n := p.best(raw, i)
		if n < leastRepeat {
			p.tokens = append(p.tokens, uint32(raw[i]))
			i++
			continue
		}
		for i += n; n > 0; {
			l := min(n, mostRepeat)
			if rest := n - l; rest > 0 && rest < 3 { // no repeat is that short
				l -= 3
			}
			p.tokens = append(p.tokens, repeat|uint32(which)<<whichShift|uint32(l-3))
			n -= l
		}
	}
}

// enough is a run that no longer one is looked for beside.
const enough = 32

// best returns the longest run from a place on that stands some way back, too.
func (p *packer) best(raw []byte, i int) (which, n int) {
	if len(raw) < i+leastRepeat {
		return 0, 0
	}
	begin := binary.LittleEndian.Uint32(raw[i:])
	for k, d := range p.back {
		if d > i || binary.LittleEndian.Uint32(raw[i-d:]) != begin {
			continue
		}
		if l := same(raw[i:], raw[i-d:]); l > n {
			if which, n = k, l; n >= enough {
				break
			}
		}
	}
	return which, n
}

// same returns how long a begins as b does.
func same(a, b []byte) int {
	n := 0
	for len(a) >= n+8 {
		if x := binary.LittleEndian.Uint64(a[n:]) ^ binary.LittleEndian.Uint64(b[n:]); x != 0 {
			return n + bits.TrailingZeros64(x)/8
		}
		n += 8
	}
	for n < len(a) && a[n] == b[n] {
		n++
	}
	return n
}

// count returns the codes of symbols and of distances, by how often each occurs.
func (p *packer) count() (lit [symbols]code, dist [distances]code) {
	var ofLit [symbols]int
	ofDist := [distances]int{1, 1} // a code has two symbols at least
	ofLit[ends] = 1
	for _, t := range p.tokens {
		if t < repeat {
			ofLit[t]++
			continue
		}
		ofLit[lengthOf(t).symbol]++
		ofDist[distanceOf(p.back[t>>whichShift&0xff]).symbol]++
	}
	codes(lit[:], ofLit[:])
	codes(dist[:], ofDist[:])
	return lit, dist
}

// head writes the head of a block: the lengths of the codes, four bits each.
func (p *packer) head(lit *[symbols]code, dist *[distances]code) {
	p.bits(2<<1, 3) // not the last one, with codes of its own
	p.bits(symbols-257, 5)
	p.bits(distances-1, 5)
	p.bits(15, 4)
	p.bits(0, 9) // nothing is told shorter
	for range 16 {
		p.bits(4, 3)
	}
	for _, all := range [][]code{lit[:], dist[:]} {
		for _, c := range all {
			p.bits(uint64(bits.Reverse8(c.bits)>>4), 4)
		}
	}
}

func (p *packer) put(c code) { p.bits(uint64(c.word), uint(c.bits)) }

// bits writes up to 32 bits, the lowest first.
func (p *packer) bits(v uint64, n uint) {
	p.acc |= v << p.held
	p.held += n
	if p.held >= 32 {
		p.out = binary.LittleEndian.AppendUint32(p.out, uint32(p.acc))
		p.acc >>= 32
		p.held -= 32
	}
	for ; n == 32 && p.held >= 8; p.held -= 8 { // the end
		p.out = append(p.out, byte(p.acc))
		p.acc >>= 8
	}
}

// spelt is a length or a distance: its symbol, and more bits.
type spelt struct {
	symbol, extra uint32
	more          uint
}

// lengthOf spells the length of a repeat.
func lengthOf(token uint32) spelt {
	l := token & 0xff
	switch {
	case l == mostRepeat-3:
		return spelt{symbol: 285}
	case l < 8:
		return spelt{symbol: 257 + l}
	}
	e := uint(bits.Len32(l)) - 3
	return spelt{257 + 4*uint32(e) + 4 + l>>e&3, l & (1<<e - 1), e}
}

// distanceOf spells a distance.
func distanceOf(d int) spelt {
	v := uint32(d - 1)
	if v < 4 {
		return spelt{symbol: v}
	}
	e := uint(bits.Len32(v)) - 2
	return spelt{2*uint32(e) + 2 + v>>e&1, v & (1<<e - 1), e}
}
