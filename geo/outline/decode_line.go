package outline

import "strikemap/geo/viewport"

// line reads a line and splits it into its levels, which share one array.
func (d *decoder) line() Line {
	n := d.count()
	d.cells = d.cells[:0]
	var at cell
	for range n {
		at.x += d.signed()
		at.y += d.signed()
		d.cells = append(d.cells, at.plane())
	}
	packed := d.rest
	if len(packed) < (n+3)/4 || n == 0 || d.failed {
		d.failed = true
		return Line{}
	}
	d.rest = packed[(n+3)/4:]
	l := Line{Low: d.cells[0], High: d.cells[0]}
	l.include(d.cells)
	l.fill(d.cells, packed)
	return l
}

// fill makes each level of the points whose packed level reaches it.
func (l *Line) fill(points []viewport.Plane, packed []byte) {
	level := func(i int) int { return int(packed[i/4] >> (i % 4 * 2) & 3) }
	total := 0
	for i := range points {
		total += level(i) + 1
	}
	shared := make([]viewport.Plane, 0, total)
	for k := range Levels {
		start := len(shared)
		for i, p := range points {
			if level(i) >= k {
				shared = append(shared, p)
			}
		}
		l.levels[k] = shared[start:len(shared):len(shared)]
	}
}
