package mapview

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"strikemap/geo"
)

func TestTheCardTellsKindPlaceDateSourceAndFirstWords(t *testing.T) {
	m, w := open(t, three())
	test.MoveMouse(w.Canvas(), at(t, m, odesa))
	var says []string
	for _, l := range m.over.card.lines {
		says = append(says, l.Text)
	}
	all := strings.Join(says, "\n")
	for _, want := range []string{"Explosions", "Odesa", "1–2 March 2025", "Invented News", "An invented sentence", "…"} {
		if !strings.Contains(all, want) {
			t.Errorf("the card does not say %q:\n%s", want, all)
		}
	}
	if m.Cursor() != desktop.PointerCursor {
		t.Error("the cursor is no hand")
	}
	test.MoveMouse(w.Canvas(), fyne.NewPos(400, 560))
	if m.over.card.back.Position() != away || m.Cursor() != desktop.DefaultCursor {
		t.Error("the card stays where nothing is")
	}
}

func TestTheCardOfAClusterCountsByCategory(t *testing.T) {
	m, w := open(t, three())
	test.MoveMouse(w.Canvas(), at(t, m, kharkiv))
	title, counts := m.over.card.lines[0].Text, m.over.card.lines[2].Text
	if !strings.Contains(title, "2 events") || !strings.Contains(title, "Kharkiv and 1 more place") {
		t.Errorf("the title is %q", title)
	}
	if counts != "Strike 1, Interception 1" {
		t.Errorf("the counts are %q", counts)
	}
}

func TestTheCardOfAnAreaSaysWhatTheSourceLeavesOpen(t *testing.T) {
	m, w := open(t, stateOf(invented(sumska, geo.KindStrike, geo.P6)))
	test.MoveMouse(w.Canvas(), m.position(m.shown.ToPixel(m.index.Areas()[0].Markers[0].At)))
	lines := m.over.card.lines
	if got := lines[len(lines)-1].Text; got != "The source names only the oblast" {
		t.Errorf("the card says %q", got)
	}
}

func TestTheCardStaysInsideTheMap(t *testing.T) {
	m, _ := open(t, three())
	for _, p := range []fyne.Position{{X: 2, Y: 2}, {X: 798, Y: 2}, {X: 2, Y: 598}, {X: 798, Y: 598}} {
		m.over.card.fill(note{title: "A title", quote: strings.Repeat("word ", 60)})
		m.over.card.stand(p, 11, m.Size())
		at, size := m.over.card.back.Position(), m.over.card.back.Size()
		if at.X < 0 || at.Y < 0 || at.X+size.Width > 800 || at.Y+size.Height > 600 {
			t.Errorf("at %v the card stands from %v, %v large", p, at, size)
		}
	}
}

func TestOneEndlessWordIsCut(t *testing.T) {
	m, _ := open(t, three())
	m.over.card.fill(note{title: strings.Repeat("x", 1<<20), quote: strings.Repeat("y", 1<<20)})
	if w := m.over.card.size.Width; w > cardWidth+2*cardPad+1 {
		t.Errorf("the card is %v wide", w)
	}
}

func TestTheCardOfAnAreaNeverNamesItAlone(t *testing.T) {
	r := invented(sumska, geo.KindStrike, geo.P6)
	r.Status = geo.StatusClaimed
	m, w := open(t, stateOf(r))
	test.MoveMouse(w.Canvas(), m.position(m.shown.ToPixel(m.index.Areas()[0].Markers[0].At)))
	if got := m.over.card.lines[0].Text; !strings.Contains(got, "Strike · somewhere about Sumy Oblast") {
		t.Errorf("the card says %q", got)
	}
	if got := m.over.card.lines[len(m.over.card.lines)-1].Text; !strings.Contains(got, "Claimed by a party to the war") {
		t.Errorf("the card does not say that it is a claim: %q", got)
	}
	if m.base.lit.Area == nil {
		t.Error("the area under the pointer is not lit")
	}
	test.MoveMouse(w.Canvas(), fyne.NewPos(780, 560))
	if m.base.lit.Area != nil {
		t.Error("an area stays lit")
	}
}

func TestTheSelectedEventLeavesItsCluster(t *testing.T) {
	m, _ := open(t, three())
	before := len(m.clusters)
	m.state.Select(m.state.Events()[0].ID)
	last := m.clusters[len(m.clusters)-1]
	if !last.Chosen || !last.Single() || last.Label == "" {
		t.Errorf("the last cluster is %+v", last)
	}
	m.state.Select("")
	if len(m.clusters) != before || m.clusters[0].Faint {
		t.Error("what is chosen no more stays on its own")
	}
}

func TestTheCardGoesWithThePointer(t *testing.T) {
	m, w := open(t, three())
	shown := func() bool { return m.over.card.back.Position() != away }
	p := at(t, m, odesa)
	test.MoveMouse(w.Canvas(), p)
	if !shown() {
		t.Fatal("there is no card")
	}
	m.MouseOut()
	if shown() {
		t.Error("the pointer left the map, and the card stays")
	}
	test.MoveMouse(w.Canvas(), p.AddXY(1, 0))
	m.strayed(p)
	if !shown() {
		t.Error("the card of a pointer that moves on goes")
	}
	m.strayed(p.AddXY(1, 0))
	if shown() {
		t.Error("the pointer left the window, and the card stays")
	}
	cover := canvas.NewRectangle(nil)
	cover.Resize(m.Size())
	m.Covers = []fyne.CanvasObject{cover}
	m.MouseMoved(mouse(p))
	if shown() {
		t.Error("what lies under the legend has a card")
	}
}
