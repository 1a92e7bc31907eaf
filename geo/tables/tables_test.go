package tables_test

import (
	"reflect"
	"strings"
	"testing"

	"strikemap/geo"
)

// TestEveryFieldHasItsColumn reminds who adds a field to a noun that stores
// keep it, too: add it to schema.txt, rows.go and reader.go, and here.
func TestEveryFieldHasItsColumn(t *testing.T) {
	for noun, want := range map[any]string{
		&geo.Article{}:  "ID Path Title Publisher Author URL Language Published SHA256 Body TitleSpan DatelineSpan",
		&geo.Sentence{}: "Span Paragraph Heading",
		&geo.Mention{}:  "Span Text Sentence Place Candidates Score Reason Literal Role RoleReason Relation Near RadiusKM",
		&geo.Report{}: "ID Anchor Kind Role Place Mention Within Relation Precision RadiusKM Unmapped Date Effects Targets Weapons Cause Intercepted " +
			"Status ClaimedBy Confidence Evidence Toponym Trigger Steps",
		&geo.Date{}:  "From To Precision Basis Words Why",
		&geo.Place{}: "ID Name LocalName Level Raion Oblast Country Point Population",
	} {
		kind := reflect.Indirect(reflect.ValueOf(noun)).Type()
		var names []string
		for _, f := range reflect.VisibleFields(kind) {
			names = append(names, f.Name)
		}
		if got := strings.Join(names, " "); got != want {
			t.Errorf("%s has the fields\n%s\nkept are\n%s", kind, got, want)
		}
	}
}
