package paint

import (
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"slices"

	"golang.org/x/image/font/sfnt"
)

// subset returns a font of only the letters that are used, packed as WOFF 1.0 and
// written in base64; empty when the font cannot be taken apart. Letters keep their
// numbers; the outlines of the others are empty.
func (f *face) subset(letters map[rune]bool) string {
	t, err := tablesOf(f.bytes)
	if err != nil {
		return ""
	}
	used := f.indices(letters)
	glyf, loca, err := t.outlines(used)
	if err != nil {
		return ""
	}
	head := slices.Clone(t["head"])
	binary.BigEndian.PutUint16(head[50:], 1) // loca of four bytes
	post := make([]byte, 32)
	binary.BigEndian.PutUint32(post, 0x00030000) // without names
	out := fontTables{"glyf": glyf, "loca": loca, "head": head, "post": post, "cmap": characterMap(used)}
	for _, name := range []string{"hhea", "hmtx", "maxp", "name", "OS/2"} {
		out[name] = t[name]
	}
	return base64.StdEncoding.EncodeToString(out.woff())
}

// indices returns the glyphs of letters; one that the font lacks is left out.
func (f *face) indices(letters map[rune]bool) map[rune]uint16 {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := map[rune]uint16{}
	for r := range letters {
		if i, err := f.font.GlyphIndex(&f.buffer, r); err == nil && i != sfnt.GlyphIndex(0) && r < 0xFFFF {
			out[r] = uint16(i)
		}
	}
	return out
}

// fontTables are the tables of a TrueType font by name.
type fontTables map[string][]byte

func tablesOf(font []byte) (fontTables, error) {
	t := fontTables{}
	n := int(binary.BigEndian.Uint16(font[4:]))
	for i := range n {
		entry := font[12+16*i:]
		at, size := int(binary.BigEndian.Uint32(entry[8:])), int(binary.BigEndian.Uint32(entry[12:]))
		if at+size > len(font) {
			return nil, fmt.Errorf("table %s is cut off", entry[:4])
		}
		t[string(entry[:4])] = font[at : at+size]
	}
	for _, name := range []string{"glyf", "loca", "head", "hhea", "hmtx", "maxp", "name", "OS/2"} {
		if t[name] == nil {
			return nil, fmt.Errorf("no table %s", name)
		}
	}
	return t, nil
}

// glyph returns the outline of a glyph.
func (t fontTables) glyph(i int) []byte {
	loca, glyf := t["loca"], t["glyf"]
	at := func(i int) int { return 2 * int(binary.BigEndian.Uint16(loca[2*i:])) }
	if binary.BigEndian.Uint16(t["head"][50:]) == 1 {
		at = func(i int) int { return int(binary.BigEndian.Uint32(loca[4*i:])) }
	}
	return glyf[at(i):at(i+1)]
}

// outlines returns the tables of the outlines of the glyphs that are used, and of
// those that they are composed of.
func (t fontTables) outlines(used map[rune]uint16) (glyf, loca []byte, err error) {
	count := int(binary.BigEndian.Uint16(t["maxp"][4:]))
	keep := make([]bool, count+1)
	keep[0] = true // the box for what is not there
	for _, i := range used {
		t.keep(keep, int(i))
	}
	loca = binary.BigEndian.AppendUint32(nil, 0)
	for i := range count {
		if keep[i] {
			glyf = append(glyf, t.glyph(i)...)
			for len(glyf)%4 != 0 {
				glyf = append(glyf, 0)
			}
		}
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
	}
	return glyf, loca, nil
}

// keep marks a glyph and those that it is composed of.
func (t fontTables) keep(keep []bool, i int) {
	if keep[i] {
		return
	}
	keep[i] = true
	g := t.glyph(i)
	if len(g) < 10 || int16(binary.BigEndian.Uint16(g)) >= 0 {
		return
	}
	const words, scale, more, scales, matrix = 1, 8, 32, 64, 128
	for g = g[10:]; ; {
		flags := binary.BigEndian.Uint16(g)
		t.keep(keep, int(binary.BigEndian.Uint16(g[2:])))
		size := 6
		for flag, add := range map[uint16]int{words: 2, scale: 2, scales: 4, matrix: 8} {
			if flags&flag != 0 {
				size += add
			}
		}
		if g = g[size:]; flags&more == 0 {
			return
		}
	}
}

// characterMap returns the table of which glyph shows which letter: format 4, a
// segment a letter.
func characterMap(used map[rune]uint16) []byte {
	letters := make([]rune, 0, len(used))
	for r := range used {
		letters = append(letters, r)
	}
	slices.Sort(letters)
	var ends, starts, shifts, offsets []byte
	put := binary.BigEndian.AppendUint16
	for _, r := range letters {
		ends, starts = put(ends, uint16(r)), put(starts, uint16(r))
		shifts, offsets = put(shifts, used[r]-uint16(r)), put(offsets, 0)
	}
	ends, starts, shifts, offsets = put(ends, 0xFFFF), put(starts, 0xFFFF), put(shifts, 1), put(offsets, 0)
	n := len(letters) + 1
	power, log := 1, 0
	for power*2 <= n {
		power, log = power*2, log+1
	}
	out := []byte{0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12} // one table: Windows, Unicode
	for _, x := range []int{4, 16 + 8*n, 0, 2 * n, 2 * power, log, 2*n - 2*power} {
		out = put(out, uint16(x))
	}
	out = append(out, ends...)
	out = put(out, 0)
	return append(append(append(out, starts...), shifts...), offsets...)
}

// woff packs the tables.
func (t fontTables) woff() []byte {
	names := make([]string, 0, len(t))
	for name := range t {
		names = append(names, name)
	}
	slices.Sort(names)
	at, plain := 44+20*len(names), 12+16*len(names)
	var entries, packed []byte
	put := binary.BigEndian.AppendUint32
	for _, name := range names {
		data := t[name]
		small := deflated(data)
		entries = append(entries, name...)
		for _, x := range []uint32{uint32(at + len(packed)), uint32(len(small)), uint32(len(data)), checksum(data)} {
			entries = put(entries, x)
		}
		packed = append(packed, small...)
		for len(packed)%4 != 0 {
			packed = append(packed, 0)
		}
		plain += (len(data) + 3) &^ 3
	}
	out := []byte("wOFF\x00\x01\x00\x00")
	out = put(out, uint32(at+len(packed)))
	out = binary.BigEndian.AppendUint16(out, uint16(len(names)))
	out = put(append(out, 0, 0), uint32(plain))
	out = append(out, 0, 1, 0, 0)           // version
	out = append(out, make([]byte, 5*4)...) // no metadata
	return append(append(out, entries...), packed...)
}

// deflated returns data packed, or as it is where that is not longer.
func deflated(data []byte) []byte {
	var out bytes.Buffer
	z := zlib.NewWriter(&out)
	_, err := z.Write(data)
	if err == nil {
		err = z.Close()
	}
	if err != nil || out.Len() >= len(data) {
		return data
	}
	return out.Bytes()
}

func checksum(data []byte) (sum uint32) {
	for len(data) >= 4 {
		sum += binary.BigEndian.Uint32(data)
		data = data[4:]
	}
	var rest [4]byte
	copy(rest[:], data)
	return sum + binary.BigEndian.Uint32(rest[:])
}
