package event

import "strikemap/geo"

// draft is a report being put together: one place and its cues.
type draft struct {
	sc       *scan
	mention  int // into the article's mentions, -1 when no place is named
	place    *geo.Place
	cues     []int
	told     mask // their classes
	steps    []geo.Step
	sure     float64
	shared   []int        // those of them that other places bear, too
	sharers  int          // how many places bear the most shared of them
	carried  bool         // the place stands in an earlier sentence
	contains bool         // another draft is of a place within its own
	said     geo.Span     // "the city", when words of the sentence stand for the place
	few      [fewCues]int // room for its cues
}

// fewCues is how many cues most drafts have at most.
const fewCues = 6

// sheets is the memory that the drafts of a sentence are made in; those of the next one are
// made in it again.
type sheets struct {
	blanks []*draft
	filled int       // how many of them
	made   []stretch // of each place, which drafts are its
	borne  []int     // of each cue, how many drafts bear it
}

// stretch is a half-open range of a list.
type stretch struct{ from, to int }

// blank returns a draft of the sentence that says what d says.
func (sc *scan) blank(d draft) *draft {
	if sc.filled == len(sc.blanks) {
		sc.blanks = append(sc.blanks, &draft{})
	}
	out := sc.blanks[sc.filled]
	sc.filled++
	*out = d
	if out.sc = sc; d.cues == nil {
		out.cues = out.few[:0]
	}
	return out
}

// first returns the first cue of the class, nil if there is none.
func (d *draft) first(c class) *cue {
	for _, i := range d.cues {
		if d.sc.cues[i].class == c {
			return &d.sc.cues[i]
		}
	}
	return nil
}
