package event

import (
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/event/eventtest"
)

// BenchmarkCode codes an invented article of about 3 kB.
func BenchmarkCode(b *testing.B) {
	const text = "Drones hit [Velyke] overnight, damaging a school and wounding three people, the mayor said. " +
		"Air defences destroyed twelve drones over [Male|oblast], and the governor said that nobody was hurt. " +
		"Leaders who met in [Nove] discussed further deliveries and warned that strikes could continue. "
	a, m := eventtest.Marked("en", strings.Repeat(text, 10))
	x := New(eventtest.Nowhere{})
	b.SetBytes(int64(len(a.Body)))
	b.ReportAllocs()
	for b.Loop() {
		mentions := append([]geo.Mention(nil), m...)
		x.Code(&a, eventtest.Text(&a, m), mentions)
	}
}
