package event

import "strikemap/geo"

// mostEach is how many places a sentence may tell of for the people hurt that the next one counts to be told of each.
const mostEach = 3

// hurtAtEach returns a draft of each place that the sentence right before tells of, for people hurt in all of them
// together: "Strikes hit X and Y. Officials reported five deaths". None of them bears the number.
func (sc *scan) hurtAtEach(st *story, open []int) []*draft {
	if st.at+1 != sc.number || st.para != sc.para || len(st.focus) < 2 || len(st.focus) > mostEach || sc.unknown() >= 0 || sc.elsewhere() || sc.item {
		return nil
	}
	for _, i := range open {
		if c := sc.cues[i].class; c != killed && c != injured {
			return nil
		}
	}
	var out []*draft
	for _, at := range st.focus {
		if at.place.Level != geo.LevelSettlement {
			return nil
		}
		at.rule, at.sure = geo.RuleCarriedOver, sureCarried
		out = append(out, &draft{
			sc: sc, mention: at.mention, place: at.place, said: sc.said(at), cues: open, shared: open,
			steps: []geo.Step{sc.carryStep(at, open)}, sure: at.sure, carried: true,
		})
	}
	return out
}

// said returns the words that name the location, an anchor of its own for each of several.
func (sc *scan) said(at location) geo.Span {
	if at.mention < 0 {
		return at.said
	}
	return sc.mentions[at.mention].Span
}
