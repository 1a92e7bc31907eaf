package reference

import (
	"encoding/binary"
	"errors"
	"math"

	"github.com/paulmach/orb"
)

// packed is the version of the packing: three lists, of points, lines and rings,
// each with its length; a line has the number of its points and then the points, each as
// its distance from the last one in steps of 1e-5 degrees, as varints.
const (
	packing = 1
	steps   = 1e5 // to the degree
)

var errPacked = errors.New("the layer's drawing is damaged: add its file again")

// Pack returns the drawing in few bytes.
func (d *Drawing) Pack() []byte {
	p := packer{out: []byte{packing}}
	p.line(d.Points)
	p.count(len(d.Lines))
	for _, l := range d.Lines {
		p.line(l)
	}
	p.count(len(d.Areas))
	for _, r := range d.Areas {
		p.line(r)
	}
	return p.out
}

type packer struct {
	out  []byte
	x, y int64
}

func (p *packer) count(n int) { p.out = binary.AppendUvarint(p.out, uint64(n)) }

func (p *packer) line(points []orb.Point) {
	p.count(len(points))
	for _, at := range points {
		x, y := int64(math.Round(at[0]*steps)), int64(math.Round(at[1]*steps))
		p.out = binary.AppendVarint(binary.AppendVarint(p.out, x-p.x), y-p.y)
		p.x, p.y = x, y
	}
}

// Unpack returns the drawing that Pack wrote, to half a step.
func Unpack(data []byte) (*Drawing, error) {
	if len(data) == 0 || data[0] != packing {
		return nil, errPacked
	}
	u := unpacker{rest: data[1:]}
	d := &Drawing{Points: u.line()}
	for range u.count() {
		d.Lines = append(d.Lines, u.line())
	}
	for range u.count() {
		d.Areas = append(d.Areas, orb.Ring(u.line()))
	}
	if u.failed || len(u.rest) > 0 {
		return nil, errPacked
	}
	return d, nil
}

type unpacker struct {
	rest   []byte
	x, y   int64
	failed bool
}

// count reads how many items follow; no item is shorter than a byte.
func (u *unpacker) count() int {
	n, size := binary.Uvarint(u.rest)
	if size <= 0 || n > uint64(len(u.rest)-size) {
		u.failed, u.rest = true, nil
		return 0
	}
	u.rest = u.rest[size:]
	return int(n)
}

func (u *unpacker) signed() int64 {
	n, size := binary.Varint(u.rest)
	if size <= 0 {
		u.failed, u.rest = true, nil
		return 0
	}
	u.rest = u.rest[size:]
	return n
}

func (u *unpacker) line() []orb.Point {
	n := u.count()
	var out []orb.Point
	for range n {
		u.x += u.signed()
		u.y += u.signed()
		out = append(out, orb.Point{float64(u.x) / steps, float64(u.y) / steps})
	}
	for _, p := range out {
		if math.Abs(p[0]) > 180 || math.Abs(p[1]) > 90 {
			u.failed = true
			return nil
		}
	}
	return out
}
