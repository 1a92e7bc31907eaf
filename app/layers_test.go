package app

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

const inventedLine = `{"type":"LineString","coordinates":[[30,48],[34,49]]}`

// TestALayerIsAddedAndTakenAwayByHand goes through the dialog.
func TestALayerIsAddedAndTakenAwayByHand(t *testing.T) {
	w := begin(t, "en_US.UTF-8")
	w.layers.work = func(work, done func()) { work(); done() }
	run(t, w, "action.layers")
	w.dialogs.escape()
	said, faults := -1, []error{}
	fault := func(err error) { faults = append(faults, err) }
	w.layers.add(written(t, "Invented rails.geojson", inventedLine), fault, func(outside int) { said = outside })
	w.layers.add(written(t, "broken.geojson", "{"), fault, nil)
	if len(faults) != 1 || !strings.Contains(faults[0].Error(), "broken.geojson") || said != 0 {
		t.Fatalf("faults %v, %d shapes outside", faults, said)
	}
	refs := w.outline().References
	if len(refs) != 1 || refs[0].Name != "Invented rails" || len(w.bundledOutline().References) != 0 {
		t.Fatalf("the map bears %+v", refs)
	}
	s := &layersSheet{Window: w, rows: container.NewVBox()}
	s.show()
	for _, o := range test.LaidOutObjects(s.rows) {
		if check, ok := o.(*widget.Check); ok && check.Text == "Dashed" {
			test.Tap(check)
		}
	}
	if refs = w.outline().References; !refs[0].Look.Dashed {
		t.Error("it is not dashed")
	}
	w.state.RemoveLayer(s.seen[0].ID)
	if refs = w.outline().References; len(refs) != 0 {
		t.Errorf("taken away, the map bears %+v", refs)
	}
	w.state.Undo()
	if refs = w.outline().References; len(refs) != 1 || len(refs[0].Lines) != 1 {
		t.Errorf("taken back, the map bears %+v", refs)
	}
}
