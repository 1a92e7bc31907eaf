package event

// link joins the cues to the places that bear them: by the rules, then where it is likely.
func (x *Coder) link(sc *scan, st *story) {
	sc.attach()
	sc.joinLikely(st)
}
