package toponym

// sheets is the memory that sightings are kept in; the next article's are kept in it again.
type sheets struct {
	blocks []*[sightingBlock]sighting
	taken  int // sightings of the blocks
	order  []*sighting
}

// sightingBlock is how many sightings are made at once.
const sightingBlock = 64

// sighting returns a sighting that says what s says.
func (p *sheets) sighting(s sighting) *sighting {
	if p.taken == len(p.blocks)*sightingBlock {
		p.blocks = append(p.blocks, new([sightingBlock]sighting))
	}
	out := &p.blocks[p.taken/sightingBlock][p.taken%sightingBlock]
	p.taken++
	s.options, s.oblasts = out.options[:0], out.oblasts[:0]
	*out = s
	return out
}
