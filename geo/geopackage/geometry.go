package geopackage

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"

	"github.com/ncruces/go-sqlite3"
	"github.com/paulmach/orb"
	"github.com/paulmach/orb/encoding/wkb"
)

// The head of a geometry in a GeoPackage: "GP", version 0, flags, the reference
// system. Flags tell little endian and which box follows.
const (
	headSize  = 8
	boxFlag   = 1 << 1 // four numbers: west, east, south, north
	emptyFlag = 1 << 4
)

// Blob encodes a geometry, nil for none. What has extent carries its box.
func Blob(g orb.Geometry) []byte {
	if g == nil {
		return nil
	}
	_, point := g.(orb.Point)
	var out bytes.Buffer
	flags := byte(1)
	if !point {
		flags |= boxFlag
	}
	out.Write([]byte{'G', 'P', 0, flags})
	_ = binary.Write(&out, binary.LittleEndian, int32(WGS84)) // into memory, which does not fail
	if !point {
		b := g.Bound()
		_ = binary.Write(&out, binary.LittleEndian, []float64{b.Min[0], b.Max[0], b.Min[1], b.Max[1]})
	}
	out.Write(wkb.MustMarshal(g, binary.LittleEndian))
	return out.Bytes()
}

var errGeometry = errors.New("it is no geometry of a GeoPackage")

// boundOf returns the box of an encoded geometry, and whether it is empty.
func boundOf(b []byte) (bound orb.Bound, empty bool, err error) {
	if len(b) < headSize || b[0] != 'G' || b[1] != 'P' {
		return bound, false, errGeometry
	}
	sizes := [8]int{0, 32, 48, 48, 64}
	size := sizes[b[3]>>1&7]
	if b[3]&emptyFlag != 0 {
		return bound, true, nil
	}
	if size > 0 && len(b) >= headSize+32 && b[3]&1 == 1 {
		at := func(n int) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b[headSize+8*n:])) }
		return orb.Bound{Min: orb.Point{at(0), at(2)}, Max: orb.Point{at(1), at(3)}}, false, nil
	}
	if len(b) < headSize+size {
		return bound, false, errGeometry
	}
	g, err := wkb.Unmarshal(b[headSize+size:])
	if err != nil {
		return bound, false, err
	}
	return g.Bound(), false, nil
}

// AddFunctions registers what the triggers of a spatial index call. GDAL and QGIS
// bring their own.
func AddFunctions(db *sqlite3.Conn) error {
	const flags = sqlite3.DETERMINISTIC | sqlite3.INNOCUOUS
	errs := []error{db.CreateFunction("ST_IsEmpty", 1, flags, func(ctx sqlite3.Context, arg ...sqlite3.Value) {
		if arg[0].Type() != sqlite3.BLOB {
			ctx.ResultNull()
			return
		}
		_, empty, err := boundOf(arg[0].RawBlob())
		if err != nil {
			ctx.ResultError(err)
			return
		}
		ctx.ResultBool(empty)
	})}
	for name, side := range map[string]func(orb.Bound) float64{
		"ST_MinX": func(b orb.Bound) float64 { return b.Min[0] }, "ST_MaxX": func(b orb.Bound) float64 { return b.Max[0] },
		"ST_MinY": func(b orb.Bound) float64 { return b.Min[1] }, "ST_MaxY": func(b orb.Bound) float64 { return b.Max[1] },
	} {
		errs = append(errs, db.CreateFunction(name, 1, flags, func(ctx sqlite3.Context, arg ...sqlite3.Value) {
			b, empty, err := boundOf(arg[0].RawBlob())
			if err != nil || empty {
				ctx.ResultNull()
				return
			}
			ctx.ResultFloat(side(b))
		}))
	}
	return errors.Join(errs...)
}
