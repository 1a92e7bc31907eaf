package event

import (
	"strikemap/geo"
	"strikemap/geo/syntax"
)

// voiceBehind returns the place whose office the next sentence of the paragraph says to have told this
// one: "Ворог обстріляв область. Про це повідомив голова X ОВА".
func (x *Coder) voiceBehind(sc *scan, st *story) location {
	n := sc.number + 1
	if sc.English() || n >= len(st.scans) || st.scans[n] == nil || st.scans[n].para != sc.para {
		return unlocated
	}
	if next := st.scans[n]; next.In(0, aboutWords) && next.In(1, thisWords) {
		return x.officeIn(next)
	}
	return unlocated
}

// aboutWords and thisWords open a sentence that says who told the one before.
var (
	aboutWords = syntax.NewSet("про об о")
	thisWords  = syntax.NewSet("це этом")
)

// ofVoice reports whether the place is the oblast of who spoke right before: "Голова X ОВА повідомив. В
// області загинули двоє".
func ofVoice(p *geo.Place) bool { return p != nil && p.Level == geo.LevelOblast }
