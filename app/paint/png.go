package paint

import (
	"bytes"
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"image"
	"io"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/klauspost/compress/flate"
)

// encodePNG writes an opaque picture as PNG of eight bits a channel. It filters
// every row by the one above, for the rows of maps hardly differ, and packs bands of
// rows on all processors. image/png tries all filters, on one.
func encodePNG(w io.Writer, img *image.RGBA) error {
	header := make([]byte, 13)
	binary.BigEndian.PutUint32(header, uint32(img.Rect.Dx()))
	binary.BigEndian.PutUint32(header[4:], uint32(img.Rect.Dy()))
	header[8], header[9] = 8, 2 // bits, red green blue
	c := chunks{w: w}
	c.bytes("\x89PNG\r\n\x1a\n")
	c.chunk("IHDR", header)
	sum := uint32(1)
	for i, b := range packed(img) {
		if i == 0 {
			b.data = append([]byte{0x78, 0x01}, b.data...) // how zlib begins
		}
		c.chunk("IDAT", b.data)
		sum = joinedSum(sum, b.sum, b.raw)
	}
	c.chunk("IDAT", binary.BigEndian.AppendUint32([]byte{1, 0, 0, 0xff, 0xff}, sum)) // an empty last block
	c.chunk("IEND", nil)
	return c.err
}

// bandBytes is about how many bytes are packed at a time.
const bandBytes = 1 << 18

// packedBand is a band of rows, packed.
type packedBand struct {
	data []byte
	sum  uint32 // of the bytes that were packed
	raw  int    // how many those were
}

// packed returns the bands of a picture.
func packed(img *image.RGBA) []packedBand {
	row := 1 + 3*img.Rect.Dx()
	high := max(1, bandBytes/row)
	out := make([]packedBand, (img.Rect.Dy()+high-1)/high)
	var next atomic.Int32
	var done sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(out)) {
		done.Go(func() {
			rows := make([]byte, high*row)
			z, _ := flate.NewWriter(nil, flate.BestSpeed) // fails for unknown levels only
			for i := int(next.Add(1)) - 1; i < len(out); i = int(next.Add(1)) - 1 {
				raw := rows[:row*(min(img.Rect.Dy(), (i+1)*high)-i*high)]
				filterRows(raw, img, i*high)
				out[i] = packedBand{packedBy(z, raw), adler32.Checksum(raw), len(raw)}
			}
		})
	}
	done.Wait()
	return out
}

// packedBy returns bytes as blocks of DEFLATE that end at a whole byte.
func packedBy(z *flate.Writer, raw []byte) []byte {
	var out bytes.Buffer
	z.Reset(&out)
	_, _ = z.Write(raw) // a buffer takes all
	_ = z.Flush()
	return out.Bytes()
}

// filterRows sets out to the rows of a picture from one on: three bytes a pixel, each
// less the row above it and preceded by the number of that filter.
func filterRows(out []byte, img *image.RGBA, from int) {
	const up = 2
	width := img.Rect.Dx()
	none := make([]byte, 4*width)
	for y := from; len(out) > 0; y++ {
		pix, above := img.Pix[y*img.Stride:][:4*width], none
		if y > 0 {
			above = img.Pix[(y-1)*img.Stride:][:4*width]
		}
		out[0] = up
		row := out[1 : 1+3*width]
		for len(row) >= 3 && len(pix) >= 4 && len(above) >= 4 {
			a, b := binary.LittleEndian.Uint32(pix), binary.LittleEndian.Uint32(above)
			less := (a | 0x80808080) - (b &^ 0x80808080) ^ (a^^b)&0x80808080 // byte by byte
			row[0], row[1], row[2] = byte(less), byte(less>>8), byte(less>>16)
			row, pix, above = row[3:], pix[4:], above[4:]
		}
		out = out[1+3*width:]
	}
}

// joinedSum returns the Adler-32 sum of bytes and more of them, of the sums of both.
func joinedSum(a, b uint32, more int) uint32 {
	const mod = 65521
	n := uint32(more % mod)
	low, high := a&0xffff, a>>16
	joined := (low + b&0xffff + mod - 1) % mod
	return (high+b>>16+n*low%mod+mod-n)%mod<<16 | joined
}

// chunks writes the chunks of a PNG.
type chunks struct {
	w   io.Writer
	err error
}

// chunk writes a chunk: length, kind, data, and the check sum of the last two.
func (c *chunks) chunk(kind string, data []byte) {
	if c.err != nil {
		return
	}
	var number [4]byte
	binary.BigEndian.PutUint32(number[:], uint32(len(data)))
	c.bytes(string(number[:]) + kind)
	if c.err == nil {
		_, c.err = c.w.Write(data)
	}
	sum := crc32.NewIEEE()
	sum.Write([]byte(kind))
	sum.Write(data)
	binary.BigEndian.PutUint32(number[:], sum.Sum32())
	c.bytes(string(number[:]))
}

func (c *chunks) bytes(s string) {
	if c.err == nil {
		_, c.err = io.WriteString(c.w, s)
	}
}
