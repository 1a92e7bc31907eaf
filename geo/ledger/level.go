package ledger

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"strikemap/geo"
)

// passage is how many sentences a coarse statement may stand before or after the
// finer one that it leads to or sums up.
const passage = 2

// Levels finds reports of an article that tell more coarsely what another tells
// of a place inside theirs, an oblast beside a town in it or a city beside a
// plant in it, and sets their Within to that other's id. A coarse statement with
// content of its own, people or things hit that the finer one does not tell,
// stands for itself.
func Levels(r *geo.Reading) {
	at := sentencesOf(r)
	finest := make([]int, len(r.Reports))
	for i := range finest {
		finest[i] = finer(r, at, i)
	}
	for i := range r.Reports {
		r.Reports[i].Within = ""
		f := finest[i]
		for f >= 0 && finest[f] >= 0 {
			f = finest[f]
		}
		if f >= 0 {
			r.Reports[i].Within = r.Reports[f].ID
		}
	}
}

// sentencesOf returns the index of the sentence that each report's evidence
// begins in.
func sentencesOf(r *geo.Reading) []int {
	out := make([]int, len(r.Reports))
	for i := range r.Reports {
		start := r.Reports[i].Evidence.Span.Start
		out[i] = sort.Search(len(r.Sentences), func(n int) bool { return r.Sentences[n].Span.End > start })
	}
	return out
}

// finer returns the nearest report that report i only sums up, -1 when there is
// none. What a headline sums up may stand anywhere below.
func finer(r *geo.Reading, at []int, i int) int {
	best := -1
	if !holds(&r.Reports[i]) || unlisted(r, i) {
		return best
	}
	look := func(j int) bool {
		if best >= 0 && abs(at[best]-at[i]) <= abs(at[j]-at[i]) || abs(at[j]-at[i]) > passage && at[i] > 0 {
			return false
		}
		if sums(&r.Reports[i], &r.Reports[j]) {
			best = j
		}
		return true
	}
	for j := i - 1; j >= 0 && look(j); j-- {
	}
	for j := i + 1; j < len(r.Reports) && look(j); j++ {
	}
	return best
}

// unlisted reports whether report i is of a name that no list knows and is only drawn as the
// area beside it: a place of its own, which no other report tells of more precisely.
func unlisted(r *geo.Reading, i int) bool {
	m := r.Reports[i].Mention
	return r.Reports[i].Place != nil && m >= 0 && m < len(r.Mentions) && r.Mentions[m].Place == nil
}

func abs(x int) int { return max(x, -x) }

// sums reports whether the coarse report tells nothing that the fine one does not
// tell of a place within it.
func sums(coarse, fine *geo.Report) bool {
	return contains(coarse, fine) && sameThing(coarse, fine) && !apart(coarse.Date, fine.Date, 0) && !inPart(coarse.Date, fine.Date) &&
		!tellsMore(coarse, fine)
}

// holds reports whether there may be places within that of the report.
func holds(r *geo.Report) bool {
	if !mapped(r) {
		return false
	}
	switch r.Place.Level {
	case geo.LevelOblast, geo.LevelRaion:
		return true
	case geo.LevelSettlement:
		return r.Precision <= geo.P3
	}
	return false
}

// contains reports whether the place of one report holds that of the other.
func contains(coarse, fine *geo.Report) bool {
	c, f := coarse.Place, fine.Place
	if !mapped(fine) || c.ID == f.ID || c.Country != f.Country {
		return false
	}
	switch c.Level {
	case geo.LevelOblast:
		return f.Oblast == c.Name && fine.Precision < geo.P6
	case geo.LevelRaion:
		return f.Raion == c.Name && f.Oblast == c.Oblast && fine.Precision < geo.P5
	case geo.LevelSettlement:
		return inCity(c, f)
	}
	return false
}

func mapped(r *geo.Report) bool { return r.Place != nil && r.Precision.Mappable() }

// sameThing reports whether two kinds can be told of one event at two levels.
func sameThing(coarse, fine *geo.Report) bool {
	switch coarse.Kind {
	case fine.Kind:
		return true
	case geo.KindOutcomeUnknown, geo.KindCauseUnknown:
		return !fine.Kind.Hidden()
	case geo.KindStrike:
		return fine.Kind == geo.KindOutcomeUnknown || fine.Kind == geo.KindCauseUnknown
	case geo.KindEffectOnly:
		return fine.Kind == geo.KindStrike || fine.Kind == geo.KindInterception && fine.Cause == geo.CauseDebris
	}
	return false
}

// tellsMore reports whether a coarse report states a consequence, a thing hit or a
// number that the fine one does not, or stands beside it in one sentence: then it
// has content of its own. "Shelled Velyka Oblast 25 times" is no preface to what
// one shell did in Male.
func tellsMore(coarse, fine *geo.Report) bool {
	if coarse.Evidence.Span.Overlaps(fine.Evidence.Span) || numbered(coarse) {
		return true
	}
	for _, c := range coarse.Effects {
		if c.Effect == geo.EffectNotStated || c.Effect == geo.EffectNoneReported {
			continue
		}
		if !tells(fine, c) {
			return true
		}
	}
	for _, t := range coarse.Targets {
		if t != geo.TargetNotStated && !slices.Contains(fine.Targets, t) {
			return true
		}
	}
	return coarse.Kind == geo.KindInterception
}

// numbered reports whether a report's sentence has a number beside that of its
// date.
func numbered(r *geo.Report) bool {
	text := strings.Replace(r.Evidence.Text, r.Date.Words, "", 1)
	return strings.ContainsFunc(text, unicode.IsDigit)
}

// tells reports whether a report states an effect, with the same count where one
// is stated.
func tells(r *geo.Report, claim geo.EffectClaim) bool {
	for _, c := range r.Effects {
		if c.Effect == claim.Effect && same(c.Min, claim.Min) && same(c.Max, claim.Max) {
			return true
		}
	}
	return false
}

func same(a, b *int) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }
