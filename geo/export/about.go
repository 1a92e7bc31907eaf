package export

import (
	"cmp"

	"strikemap/geo/record"
)

// fact is something that a file tells about itself.
type fact struct{ name, value string }

// caution stands in every file.
const caution = "Coded from published reports; not verified."

// about returns what a file tells about itself; unknown is left out.
func (o *Options) about() []fact {
	all := []fact{
		{"program", o.generator()},
		{"made", record.Moment(o.Made)},
		{"schema", number(record.Schema)},
		{"filter", cmp.Or(o.Filter, "all reports")},
		{"withheld", o.Withheld},
		{"note", caution},
	}
	out := all[:0]
	for _, f := range all {
		if clean(f.value) != "" {
			out = append(out, f)
		}
	}
	return out
}
