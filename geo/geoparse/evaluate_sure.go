package geoparse

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"slices"

	"strikemap/geo"
)

// Judged is a marker that the labels decide of: a report that is drawn, and whether
// anything that it tells of its place is so. A marker that only tells what is defensible
// is not judged.
type Judged struct {
	Reading *geo.Reading
	Report  *geo.Report
	Right   bool
}

// judge adds the article's markers that the labels decide of.
func (e *Evaluation) judge(s *sheet, r *geo.Reading) {
	fates := map[[2]string]verdict{}
	for i, c := range s.claims {
		fates[[2]string{c.kind, c.key}] = s.verdicts[i]
		if s.verdicts[i] == open && s.repeats(c) {
			fates[[2]string{c.kind, c.key}] = right
		}
	}
	for i := range r.Reports {
		report := &r.Reports[i]
		if !report.Precision.Mappable() || report.Within != "" {
			continue
		}
		told, so, mayBe := false, false, false
		for _, kind := range coarseKinds(report) {
			fate := fates[[2]string{kind, nameKey(report.Place.Name)}]
			told, so, mayBe = true, so || fate == right, mayBe || fate == defensible
		}
		if so || told && !mayBe {
			e.Markers = append(e.Markers, Judged{r, report, so})
		}
	}
}

// Grade is a span of confidence [From, To) with the markers that fall in it.
type Grade struct {
	From, To float64
	Mean     float64 // of their confidence
	Right    Share
}

// Grades returns the markers by tenths of confidence, those that hold any.
func (e *Evaluation) Grades() []Grade {
	var all [10]Grade
	for _, m := range e.Markers {
		n := min(9, int(m.Report.Confidence*10+1e-9))
		all[n].Mean += m.Report.Confidence
		all[n].Right.add(m.Right)
	}
	var out []Grade
	for n, g := range all {
		if g.Right.Of > 0 {
			g.From, g.To, g.Mean = float64(n)/10, float64(n+1)/10, g.Mean/float64(g.Right.Of)
			out = append(out, g)
		}
	}
	return out
}

// CalibrationError returns the expected calibration error: how far confidence and the
// share of right markers lie apart, over the grades by their size.
func (e *Evaluation) CalibrationError() float64 {
	sum := 0.0
	for _, g := range e.Grades() {
		sum += math.Abs(g.Mean-g.Right.Value()) * float64(g.Right.Of)
	}
	return sum / math.Max(1, float64(len(e.Markers)))
}

// Order returns how often a right marker is surer than a wrong one (the area under the
// ROC curve); equally sure counts half. It is NaN without one of each.
func (e *Evaluation) Order() float64 {
	won, of := 0.0, 0.0
	for _, a := range e.Markers {
		for _, b := range e.Markers {
			if !a.Right || b.Right {
				continue
			}
			of++
			switch cmp.Compare(a.Report.Confidence, b.Report.Confidence) {
			case 1:
				won++
			case 0:
				won += .5
			}
		}
	}
	return won / of
}

// Surest returns how many of the surest share of the markers are right. Of equally sure
// markers at the edge the right ones are taken in their proportion, to the next lower.
func (e *Evaluation) Surest(share float64) Share {
	by := slices.Clone(e.Markers)
	slices.SortStableFunc(by, func(a, b Judged) int { return cmp.Compare(b.Report.Confidence, a.Report.Confidence) })
	n := int(share * float64(len(by)))
	if n == 0 {
		return Share{}
	}
	edge, out := by[n-1].Report.Confidence, Share{Of: n}
	var tied Share
	for _, m := range by {
		switch c := m.Report.Confidence; {
		case c > edge && m.Right:
			out.Count++
		case c == edge:
			tied.add(m.Right)
		}
	}
	above := slices.IndexFunc(by, func(m Judged) bool { return m.Report.Confidence == edge })
	out.Count += (n - above) * tied.Count / tied.Of
	return out
}

// Between returns how many of the markers with a confidence in [from, to) are right.
func (e *Evaluation) Between(from, to float64) Share {
	var s Share
	for _, m := range e.Markers {
		if c := m.Report.Confidence; from <= c && c < to {
			s.add(m.Right)
		}
	}
	return s
}

// printSure writes how well confidence tells right markers from wrong ones.
func (e *Evaluation) printSure(w io.Writer) {
	if len(e.Markers) == 0 {
		return
	}
	fmt.Fprintf(w, "%-36s%10s%11s%8s\n", "confidence of the markers judged", "right", "mean", "count")
	for _, g := range e.Grades() {
		fmt.Fprintf(w, "%-36s%10.3f%11.3f%8d\n", fmt.Sprintf("confidence %.1f to %.1f", g.From, g.To), g.Right.Value(), g.Mean, g.Right.Of)
	}
	printShare(w, "graded high (.85 and more), right", e.Between(geo.SureFrom, 2))
	printShare(w, "graded check (.6 and more), right", e.Between(geo.CheckFrom, geo.SureFrom))
	printShare(w, "graded low, right", e.Between(-1, geo.CheckFrom))
	printShare(w, "the surest .85 of the markers, right", e.Surest(.85))
	fmt.Fprintf(w, "%-36s%10.3f\n", "expected calibration error", e.CalibrationError())
	fmt.Fprintf(w, "%-36s%10.3f\n", "right surer than wrong (AUROC)", e.Order())
}
