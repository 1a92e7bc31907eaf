package gazetteer

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"iter"
	"slices"
	"sync"
	"unsafe"

	"github.com/blevesearch/vellum"
	"github.com/paulmach/orb"

	"strikemap/geo"
)

// Form says which form of a place's name was found.
type Form uint8

// The forms of a name.
const (
	Exact        Form = iota // display name or official local name
	Variant                  // other spelling or exonym
	Former                   // renamed since
	Inflected                // case form
	Adjective                // needs a head noun to be a place: "Харківська", "Odeska"
	Abbreviation             // "US", "РФ"
)

// Hit is a place that bears a name, in that form.
type Hit struct {
	Place *geo.Place
	Form  Form
}

// Gazetteer is the loaded data. It is read only and safe for concurrent use.
type Gazetteer struct {
	places   []geo.Place
	byID     func() []int32         // indices of places, in the order of their IDs
	areas    map[areaKey]*geo.Place // oblasts and raions
	seats    func() map[geo.PlaceID]*geo.Place
	postings []byte
	names    *vellum.FST
	readers  sync.Pool
	starts   map[string]uint8 // first word of a name of several: most words it has
}

// magic opens the file and names its version.
const magic = "SMGZ1\n"

// coordinateSteps is how many steps of stored coordinates make a degree.
const coordinateSteps = 100_000

var errShort = errors.New("file ends too early")

// Load decodes the bundled gazetteer: the magic line, then the lengths of four
// parts and the parts themselves: strings, places, postings, names (see Write). The
// gazetteer goes on reading the data, which must not be written to again.
func Load(data []byte) (*Gazetteer, error) {
	if len(data) < len(magic) || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("load gazetteer: not a gazetteer file of this version")
	}
	d := &decoder{data: data[len(magic):]}
	texts := d.strings()
	g := &Gazetteer{places: make([]geo.Place, d.count()), starts: map[string]uint8{}}
	g.byID = sync.OnceValue(g.order)
	g.areas = map[areaKey]*geo.Place{}
	g.seats = sync.OnceValue(g.findSeats)
	for i := range g.places {
		g.places[i] = d.place(texts)
		p := &g.places[i]
		if p.Level == geo.LevelOblast || p.Level == geo.LevelRaion {
			g.areas[areaKey{p.Country, p.Oblast, p.Raion}] = p
		}
	}
	for range d.count() {
		word := d.text(texts)
		g.starts[word] = uint8(d.uint())
	}
	g.postings = d.bytes()
	names := d.bytes()
	if d.err != nil {
		return nil, fmt.Errorf("load gazetteer: byte %d: %w", len(data)-len(d.data), d.err)
	}
	fst, err := vellum.Load(names)
	if err != nil {
		return nil, fmt.Errorf("load gazetteer: names: %w", err)
	}
	g.names = fst
	g.readers.New = func() any {
		r, err := fst.Reader()
		if err != nil {
			return nil
		}
		return &reader{names: r, known: map[string]*beginning{}}
	}
	return g, nil
}

// Place returns the place of an id, nil if unknown. It is shared and read only.
func (g *Gazetteer) Place(id geo.PlaceID) *geo.Place {
	order := g.byID()
	k, found := slices.BinarySearchFunc(order, id, func(i int32, id geo.PlaceID) int { return cmp.Compare(g.places[i].ID, id) })
	if !found {
		return nil
	}
	return &g.places[order[k]]
}

// order returns the indices of the places in the order of their IDs.
func (g *Gazetteer) order() []int32 {
	order := make([]int32, len(g.places))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(g.places[a].ID, g.places[b].ID) })
	return order
}

// All yields every place, the largest settlements of Ukraine first.
func (g *Gazetteer) All() iter.Seq[*geo.Place] {
	return func(yield func(*geo.Place) bool) {
		for i := range g.places {
			if !yield(&g.places[i]) {
				return
			}
		}
	}
}

// decoder reads the parts of the file; the first fault stays in err.
type decoder struct {
	data []byte
	err  error
}

func (d *decoder) uint() uint64 {
	v, n := binary.Uvarint(d.data)
	if n <= 0 {
		d.fail()
		return 0
	}
	d.data = d.data[n:]
	return v
}

func (d *decoder) int() int64 {
	v, n := binary.Varint(d.data)
	if n <= 0 {
		d.fail()
		return 0
	}
	d.data = d.data[n:]
	return v
}

func (d *decoder) fail() {
	if d.err == nil {
		d.err = errShort
	}
	d.data = nil
}

// count reads a number of things that take at least a byte each.
func (d *decoder) count() int {
	n := d.uint()
	if n > uint64(len(d.data)) {
		d.fail()
		return 0
	}
	return int(n)
}

func (d *decoder) bytes() []byte {
	n := d.count()
	b := d.data[:n]
	d.data = d.data[n:]
	return b
}

// strings reads texts, which stay where they are in the file: a hundred thousand of their
// own would cost memory, and every round of the garbage collector.
func (d *decoder) strings() []string {
	s := make([]string, d.count())
	whole := unsafe.String(unsafe.SliceData(d.data), len(d.data))
	for i := range s {
		n := len(d.bytes())
		end := len(whole) - len(d.data)
		s[i] = whole[end-n : end]
	}
	return s
}

func (d *decoder) text(texts []string) string {
	i := d.uint()
	if i >= uint64(len(texts)) {
		d.fail()
		return ""
	}
	return texts[i]
}

func (d *decoder) place(texts []string) geo.Place {
	p := geo.Place{
		ID: geo.PlaceID(d.text(texts)), Name: d.text(texts), LocalName: d.text(texts), Level: geo.Level(d.text(texts)),
		Raion: d.text(texts), Oblast: d.text(texts), Country: d.text(texts),
	}
	lon, lat := d.int(), d.int()
	p.Point = orb.Point{degrees(lon), degrees(lat)}
	p.Population = int(d.uint())
	return p
}

func degrees(v int64) float64 { return float64(v) / coordinateSteps }
