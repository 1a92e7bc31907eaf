package outline

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/paulmach/orb"

	"strikemap/geo/viewport"
)

// magic begins an encoded outline. The number changes with the format and with
// the projection.
const magic = "strikemap outline 5\n"

// Encode returns the compact form of a source: counts, numbers and the
// differences between points as variable-length integers, and two bits of level
// a point.
func Encode(s *Source) ([]byte, error) {
	index, err := s.faceIndex()
	if err != nil {
		return nil, err
	}
	e := encoder{out: []byte(magic)}
	e.count(len(s.Faces))
	for _, f := range s.Faces {
		e.text(string(f.ID), f.Name, f.LocalName, f.Seat)
	}
	e.count(len(s.Arcs))
	arcs := make([][]cell, len(s.Arcs))
	for i, a := range s.Arcs {
		e.count(index[a.Left]+1, index[a.Right]+1)
		arcs[i] = e.line(a.Line)
	}
	e.areas(s.Lakes)
	e.areas(s.Former)
	e.areas(s.Urban)
	e.count(len(s.Rivers))
	for _, r := range s.Rivers {
		e.count(r.Rank, flag(r.Abroad))
		e.text(r.Name, r.LocalName)
		e.line(r.Line)
	}
	e.count(len(s.Names))
	for _, n := range s.Names {
		e.name(n)
	}
	e.count(len(s.Towns))
	for _, t := range s.Towns {
		c := toCell(t.At)
		e.count(int(t.Rank))
		e.signed(c.x, c.y, int64(t.Population))
		e.text(t.Name, t.LocalName)
	}
	e.raions(&s.Raions, arcs)
	return e.out, nil
}

type encoder struct{ out []byte }

// name writes a name; its bound is two more points after its spots.
func (e *encoder) name(n SourceName) {
	e.count(int(n.Kind), len(n.Spots))
	for _, p := range append(slices.Clone(n.Spots), n.Bound.Min, n.Bound.Max) {
		c := toCell(viewport.Project(p))
		e.signed(c.x, c.y)
	}
	e.signed(int64(math.Round(n.SpanKM)))
	e.text(string(n.Face), n.Name, n.LocalName)
}

func (e *encoder) count(ns ...int) {
	for _, n := range ns {
		e.out = binary.AppendUvarint(e.out, uint64(n))
	}
}

func (e *encoder) signed(ns ...int64) {
	for _, n := range ns {
		e.out = binary.AppendVarint(e.out, n)
	}
}

func (e *encoder) text(ss ...string) {
	for _, s := range ss {
		e.count(len(s))
		e.out = append(e.out, s...)
	}
}

func (e *encoder) areas(as []SourceArea) {
	e.count(len(as))
	for _, a := range as {
		e.count(flag(a.Abroad))
		e.line(a.Line)
	}
}

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}

// line writes a line and returns its points.
func (e *encoder) line(l orb.LineString) []cell {
	d := detail(l)
	e.detailed(d)
	return d.cells
}

// detailed writes the number of points, their differences, and their levels four to
// a byte.
func (e *encoder) detailed(d detailed) {
	e.count(len(d.cells))
	var last cell
	for _, c := range d.cells {
		e.signed(c.x-last.x, c.y-last.y)
		last = c
	}
	packed := make([]byte, (len(d.level)+3)/4)
	for i, level := range d.level {
		packed[i/4] |= level << (i % 4 * 2)
	}
	e.out = append(e.out, packed...)
}
