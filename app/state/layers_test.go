package state

import (
	"bytes"
	"testing"
)

func TestLayersAreDeedsThatCanBeTakenBack(t *testing.T) {
	s := New()
	s.AddLayer("Invented rails", []byte{1, 2, 3})
	s.AddLayer("Invented grid", []byte{4})
	all := s.Layers()
	if len(all) != 2 || all[0].Name != "Invented rails" || all[0].Tone == all[1].Tone || !bytes.Equal(s.Drawing(all[0].ID), []byte{1, 2, 3}) {
		t.Fatalf("the layers are %+v", all)
	}
	a, b := all[0], all[1]
	a.Order, b.Order, a.Credit = b.Order, a.Order, "nobody"
	s.SetLayers(a, b)
	if got := s.Layers(); got[1].ID != a.ID || got[1].Credit != "nobody" {
		t.Errorf("ordered anew they are %+v", got)
	}
	s.RemoveLayer(a.ID)
	if got := s.Layers(); len(got) != 1 || s.Drawing(a.ID) != nil {
		t.Errorf("without one they are %+v", got)
	}
	s.Undo()
	if got := s.Layers(); len(got) != 2 || !bytes.Equal(s.Drawing(a.ID), []byte{1, 2, 3}) {
		t.Errorf("taken back they are %+v", got)
	}
	s.Undo()
	s.Undo()
	s.Undo()
	if got := s.Layers(); len(got) != 0 || s.CanUndo() {
		t.Errorf("all taken back they are %+v", got)
	}
	s.Redo()
	if got := s.Layers(); len(got) != 1 {
		t.Errorf("done again they are %+v", got)
	}
}
