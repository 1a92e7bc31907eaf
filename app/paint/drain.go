package paint

import "math/bits"

// streak is a half-open range of columns of one coverage, of 256.
type streak struct {
	from, to int
	cover    uint32
}

// faint is the coverage below which nothing is drawn.
const faint = 1.0 / 512

// drain returns the runs of a row from left to right, uncovered ones left out,
// and forgets the row. They are good until the next call.
func (a *accumulator) drain(y int) []streak {
	row := a.cells[y*a.stride : (y+1)*a.stride]
	a.runs = a.runs[:0]
	sum, x := float32(0), 0
	for half, left := range a.touched[y] {
		for ; left != 0; left &= left - 1 {
			start := (half<<6 + bits.TrailingZeros64(left)) << a.shift
			a.add(x, start, sum)
			end := min(start+1<<a.shift, len(row))
			for x = start; x < end; {
				sum += row[x]
				row[x] = 0
				from := x
				for x++; x < end && row[x] == 0; {
					x++
				}
				a.add(from, x, sum)
			}
		}
	}
	a.add(x, a.w, sum)
	a.touched[y] = [2]uint64{}
	return a.runs
}

// add appends a run, or makes the last one longer where it has the same coverage.
func (a *accumulator) add(from, to int, sum float32) {
	if sum < 0 {
		sum = -sum
	}
	to = min(to, a.w)
	if sum < faint || from >= to {
		return
	}
	cover := uint32(min(sum, 1)*256 + .5)
	if n := len(a.runs); n > 0 && a.runs[n-1].to == from && a.runs[n-1].cover == cover {
		a.runs[n-1].to = to
		return
	}
	a.runs = append(a.runs, streak{from, to, cover})
}

// copyTo writes the coverage, 0 to 255, into a picture of one byte a pixel and
// forgets it.
func (a *accumulator) copyTo(mask []uint8, stride int) {
	for y := a.top; y < a.below; y++ {
		for _, r := range a.drain(y) {
			v := uint8((r.cover*255 + 128) >> 8)
			for x := r.from; x < r.to; x++ {
				mask[y*stride+x] = v
			}
		}
	}
	a.top, a.below = a.h, 0
}
