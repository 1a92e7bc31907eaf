package event

// onlyDescribes reports whether the word of possibility at i describes the noun behind it: "a strike at a
// planned distribution point", or with what: "two hits, possibly by drones".
func (sc *scan) onlyDescribes(i int) bool {
	if !sc.English() || i == 0 {
		return false
	}
	switch sc.Low(i - 1) {
	case "a", "an", "the":
		return true
	case ",":
		return sc.Low(i+1) == "by" || sc.Low(i+1) == "from"
	}
	return false
}
