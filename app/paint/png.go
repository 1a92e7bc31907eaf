package paint

import (
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"image"
	"io"
)

// encodePNG writes an opaque picture as PNG of eight bits a channel. It filters
// every row by the one above and compresses for speed: for maps, whose rows
// hardly differ, that takes half the time of image/png, which tries all filters,
// and makes files no larger.
func encodePNG(w io.Writer, img *image.RGBA) error {
	header := make([]byte, 13)
	binary.BigEndian.PutUint32(header, uint32(img.Rect.Dx()))
	binary.BigEndian.PutUint32(header[4:], uint32(img.Rect.Dy()))
	header[8], header[9] = 8, 2 // bits, red green blue
	c := chunks{w: w}
	c.bytes("\x89PNG\r\n\x1a\n")
	c.chunk("IHDR", header)
	z, err := zlib.NewWriterLevel(&c, zlib.BestSpeed)
	if err != nil {
		return err
	}
	if err := filterRows(z, img); err != nil {
		return err
	}
	if err := z.Close(); err != nil {
		return err
	}
	c.flush()
	c.chunk("IEND", nil)
	return c.err
}

// filterRows writes rows of three bytes a pixel, each less the row above it and
// preceded by the number of that filter.
func filterRows(w io.Writer, img *image.RGBA) error {
	const up = 2
	width := img.Rect.Dx()
	above, row, out := make([]byte, 3*width), make([]byte, 3*width), make([]byte, 1+3*width)
	out[0] = up
	for y := range img.Rect.Dy() {
		pix := img.Pix[y*img.Stride : y*img.Stride+4*width]
		for x := range width {
			copy(row[3*x:3*x+3], pix[4*x:4*x+3])
		}
		for i, v := range row {
			out[1+i] = v - above[i]
		}
		if _, err := w.Write(out); err != nil {
			return err
		}
		above, row = row, above
	}
	return nil
}

// chunks writes the chunks of a PNG; what is written to it becomes image data.
type chunks struct {
	w    io.Writer
	data []byte
	err  error
}

// chunkSize is the size of a chunk of image data.
const chunkSize = 1 << 16

// Write takes compressed image data.
func (c *chunks) Write(p []byte) (int, error) {
	c.data = append(c.data, p...)
	if len(c.data) >= chunkSize {
		c.flush()
	}
	return len(p), c.err
}

// flush writes the image data at hand.
func (c *chunks) flush() {
	if len(c.data) > 0 {
		c.chunk("IDAT", c.data)
		c.data = c.data[:0]
	}
}

// chunk writes a chunk: length, kind, data, and the check sum of the last two.
func (c *chunks) chunk(kind string, data []byte) {
	var number [4]byte
	binary.BigEndian.PutUint32(number[:], uint32(len(data)))
	c.bytes(string(number[:]) + kind)
	c.bytes(string(data))
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
