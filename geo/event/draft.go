package event

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

// trigger returns the cue that decided the kind.
func (d *draft) trigger() *cue {
	for _, c := range []class{
		impact, intercept, attack, explosion, killed, injured, casualty, damage, fire, power,
		heatWater, transport, missing, environment, evacuation, mine, debris, ground, alert,
	} {
		if q := d.first(c); q != nil {
			return q
		}
	}
	return &d.sc.cues[d.cues[0]]
}
