package outline

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"sync"

	"strikemap/geo"
	"strikemap/geo/viewport"
)

// Load decodes the bundled outline, the bytes of assets.Outline.
func Load(data []byte) (*Outline, error) {
	if !strings.HasPrefix(string(data[:min(len(data), len(magic))]), magic) {
		return nil, errors.New(`load outline: not an outline of this version; run "make data"`)
	}
	d := decoder{rest: data[len(magic):]}
	o := d.outline()
	if d.failed {
		return nil, fmt.Errorf("load outline: broken %d bytes before its end", len(d.rest))
	}
	o.assemble()
	o.raions = sync.OnceValue(func() *Outline { return o.decodeRaions(d.rest) })
	return o, nil
}

// decoder reads an encoded outline. Once a read fails all further ones return
// zero values.
type decoder struct {
	rest   []byte
	cells  []viewport.Plane // scratch of line
	failed bool
}

func (d *decoder) outline() *Outline {
	o := &Outline{}
	o.Faces, o.byID = d.faces()
	for range d.count() {
		o.Arcs = append(o.Arcs, d.arc(o.Faces))
	}
	for _, former := range []bool{false, true} {
		for range d.count() {
			o.Waters = append(o.Waters, Water{Former: former, Abroad: d.count() == 1, Line: d.line()})
		}
	}
	for range d.count() {
		o.Urban = append(o.Urban, Urban{Abroad: d.count() == 1, Line: d.line()})
	}
	for range d.count() {
		o.Rivers = append(o.Rivers, River{Rank: d.count(), Abroad: d.count() == 1, Name: d.text(), LocalName: d.text(), Line: d.line()})
	}
	for range d.count() {
		o.Names = append(o.Names, d.name(o))
	}
	towns := d.count()
	o.Towns = make([]Town, 0, towns)
	for range towns {
		t := Town{Rank: Rank(min(d.count(), int(Foreign))), At: d.plane(), Population: int(d.signed())}
		t.Name, t.LocalName = d.text(), d.text()
		o.Towns = append(o.Towns, t)
	}
	return o
}

// faces reads faces and where they stand by ID.
func (d *decoder) faces() (faces []Face, byID map[geo.PlaceID]int) {
	byID = map[geo.PlaceID]int{}
	for range d.count() {
		f := Face{ID: geo.PlaceID(d.text()), Name: d.text(), LocalName: d.text(), Seat: d.text()}
		byID[f.ID] = len(faces)
		faces = append(faces, f)
	}
	return faces, byID
}

func (d *decoder) name(o *Outline) Name {
	n := Name{Kind: NameKind(d.count())}
	for range d.count() {
		n.Spots = append(n.Spots, d.plane())
	}
	n.Low, n.High = d.plane(), d.plane()
	n.Span = float64(d.signed()) * 1000
	n.Face, n.Name, n.LocalName = geo.PlaceID(d.text()), d.text(), d.text()
	if f := o.Face(n.Face); f != nil && n.Kind == CountryName {
		n.Name, n.LocalName = f.Name, f.LocalName
	}
	return n
}

func (d *decoder) plane() viewport.Plane { return cell{d.signed(), d.signed()}.plane() }

func (d *decoder) arc(faces []Face) Arc {
	face := func() (int, *Face) {
		i := d.count() - 1
		if i >= len(faces) {
			d.failed = true
		}
		if i < 0 || d.failed {
			return -1, nil
		}
		return i, &faces[i]
	}
	left, l := face()
	right, r := face()
	return Arc{Left: left, Right: right, Kind: kindOf(l, r), Line: d.line()}
}

// count reads a number that is not larger than the bytes left, for everything
// counted takes at least one.
func (d *decoder) count() int {
	n, size := binary.Uvarint(d.rest)
	if size <= 0 || n > uint64(len(d.rest)) {
		d.failed = true
		d.rest = nil
		return 0
	}
	d.rest = d.rest[size:]
	return int(n)
}

func (d *decoder) signed() int64 {
	n, size := binary.Varint(d.rest)
	if size <= 0 {
		d.failed = true
		return 0
	}
	d.rest = d.rest[size:]
	return n
}

func (d *decoder) text() string {
	n := d.count()
	s := string(d.rest[:min(n, len(d.rest))])
	d.rest = d.rest[min(n, len(d.rest)):]
	return s
}
