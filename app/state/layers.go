package state

import (
	"cmp"
	"encoding/json"
	"slices"

	"strikemap/geo/journal"
	"strikemap/geo/outline"
)

// Layer is a reference layer of the book. What it draws is asked for apart; see Drawing.
type Layer struct {
	ID     string `json:"-"` // the deed that added it
	Name   string `json:"name"`
	Credit string `json:"credit"`
	outline.Look
}

// Layers returns the reference layers in the order of drawing. The slice is shared and
// must not be changed.
func (s *State) Layers() []Layer {
	if !s.laid {
		s.layers, s.laid = s.readLayers(), true
	}
	return s.layers
}

// readLayers looks for the layers among all that was decided.
func (s *State) readLayers() (out []Layer) {
	for r, value := range s.book.State().All() {
		l := Layer{ID: r.Target}
		if r.Space == journal.Layers && r.Field == journal.FieldLayer && json.Unmarshal(value, &l) == nil && l.Tone != "" {
			out = append(out, l)
		}
	}
	slices.SortFunc(out, func(a, b Layer) int { return cmp.Or(cmp.Compare(a.Order, b.Order), cmp.Compare(a.ID, b.ID)) })
	return out
}

// Drawing returns what a layer draws, as geo/reference packs it; nil when it is gone.
func (s *State) Drawing(id string) (packed []byte) {
	s.book.State().Decode(journal.Register{Space: journal.Layers, Target: id, Field: journal.FieldDrawing}, &packed)
	return packed
}

// AddLayer puts a layer above the others, in the tone after theirs.
func (s *State) AddLayer(name string, packed []byte) {
	there := s.Layers()
	l := Layer{Name: name, Look: outline.Look{Opacity: .8, Width: 1.6, Tone: outline.Tones[len(there)%len(outline.Tones)]}}
	if n := len(there); n > 0 {
		l.Order = there[n-1].Order + 1
	}
	d := journal.New(s.author, journal.Layer)
	d.Target = d.ID
	d.Body = []journal.Setting{layerSetting(d.ID, journal.FieldLayer, l), layerSetting(d.ID, journal.FieldDrawing, packed)}
	s.Do(d)
}

// SetLayers gives layers other names, credits, looks and orders.
func (s *State) SetLayers(layers ...Layer) {
	var body []journal.Setting
	for _, l := range layers {
		body = append(body, layerSetting(l.ID, journal.FieldLayer, l))
	}
	s.Do(journal.New(s.author, journal.Layer, body...))
}

// RemoveLayer takes a layer away.
func (s *State) RemoveLayer(id string) {
	s.Do(journal.New(s.author, journal.Layer, layerSetting(id, journal.FieldLayer, nil), layerSetting(id, journal.FieldDrawing, nil)))
}

// layerSetting sets a field of a layer; nil empties it.
func layerSetting(id, field string, value any) journal.Setting {
	data, err := json.Marshal(value)
	if err != nil {
		panic(err) // numbers that are none
	}
	return journal.Setting{Register: journal.Register{Space: journal.Layers, Target: id, Field: field}, Value: data}
}
