package event

import (
	"strconv"
	"strings"

	"strikemap/geo"
	"strikemap/geo/syntax"
)

// farReach is from how many kilometres on a distance tells of another place.
const farReach = 40

// farWords is how many words before a name its distance may stand.
const farWords = 10

// distances are units of length.
var distances = syntax.NewSet("metres meters yards м метров метрів km kilometres kilometers miles км кілометрів километров")

// lying open a relative clause that says where a place lies.
var lying = syntax.NewSet("що located расположенном расположенного розташованому")

// farFrom reports whether the name only says from where something is far off: "300 km
// east of X".
func (sc *scan) farFrom(k int) bool {
	if !sc.places[k].mention.Near {
		return false
	}
	if sc.places[k].mention.RadiusKM > farReach {
		return true
	}
	t := &sc.places[k]
	for i := t.first - 1; i >= max(0, t.first-farWords); i-- {
		if n := sc.kilometres(i); n > farReach {
			return true
		}
	}
	return false
}

// kilometres reads the distance at word i: "300 km", "600km"; 0 if there is none.
func (sc *scan) kilometres(i int) int {
	digits, unit := sc.Low(i), sc.Low(i+1)
	end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' })
	if end > 0 {
		digits, unit = digits[:end], digits[end:]
	}
	n, err := strconv.Atoi(digits)
	if err != nil || !distances.Has(unit) {
		return 0
	}
	return n
}

// largerAround reports whether the name is that of a region set behind a place that
// lies in it: "Perm, the Urals".
func (sc *scan) largerAround(k int) bool {
	if k == 0 {
		return false
	}
	p, q := sc.places[k].mention.Place, sc.places[k-1].mention.Place
	if p == nil || q == nil || p.Level != geo.LevelRegion || q.Level == geo.LevelRegion || q.Level == geo.LevelCountry {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	return sc.Low(from) == "," && (to == from+1 || to == from+2 && sc.Low(from+1) == "the")
}

// whichLiesIn reports whether the name is that of the area of the place before it, told in
// a relative clause: "у селі X, що в Y районі".
func (sc *scan) whichLiesIn(k int) bool {
	if k == 0 {
		return false
	}
	p, q := sc.places[k-1].mention.Place, sc.places[k].mention.Place
	if q == nil || q.Level != geo.LevelRaion && q.Level != geo.LevelOblast || p != nil && p.Level != geo.LevelSettlement {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	if to-from < 2 || to-from > 6 || !sc.In(from, relatives) && !sc.In(from+1, relatives) && !sc.In(from+1, lying) {
		return false
	}
	for i := from; i < to; i++ {
		if sc.Is(i, eventWords) || sc.In(i, conjuncts) {
			return false
		}
	}
	return true
}

// shoreless reports whether the name is that of a sea or larger region that something
// is only near to.
func (sc *scan) shoreless(k int) bool {
	p := sc.places[k].mention.Place
	return sc.places[k].mention.Near && p != nil && p.Level == geo.LevelRegion
}

// locates reports whether the name only says where the place before it lies:
// "Chernihiv, north of Kyiv", "the region north of the capital Kyiv". A
// town that lies in the oblast before it says where within: "Odesa region, near X".
func (sc *scan) locates(k int) bool {
	if k == 0 || !sc.places[k].mention.Near {
		return false
	}
	from, to := sc.places[k-1].last, sc.places[k].first
	if to == from || sc.nested(k-1, k) || to == from+1 && sc.places[k-1].mention.Near {
		return false // "near X, Y and Z"
	}
	between, converted := 0, false
	for i := from; i < to; i++ {
		converted = sc.Low(i) == "(" || converted && sc.Low(i-1) != ")" // "15 kilometers (9 miles) from"
		if !converted {
			between++
		}
		if sc.Is(i, eventWords) || sc.In(i, conjuncts) || sc.Low(i) == "," && i > from {
			return false
		}
	}
	return between <= 6
}

// isFront reports whether the name is that of a stretch of the front: "на
// Покровському напрямку", "on the Pokrovsk axis".
func (sc *scan) isFront(k int) bool {
	for ; ; k++ {
		t := &sc.places[k]
		if sc.Any(front, t.last-1, t.last+1) || sc.In(t.last, conjuncts) && sc.Any(front, t.last+1, t.last+3) {
			return true
		}
		if k+1 == len(sc.places) || sc.places[k+1].first-t.last > 1 || !sc.In(t.last, conjuncts) && !sc.In(t.last, listMarks) {
			return false
		}
	}
}

// describes reports whether an English name only describes the one after it:
// "the Black Sea port city of Odesa", "the Donetsk town of X".
func (sc *scan) describes(k int) bool {
	if !sc.English() || k+1 >= len(sc.places) || sc.places[k+1].mention.Near && !sc.IsPossessor(sc.places[k].last-1) || sc.places[k+1].mention.Role == geo.RoleContainer {
		return false
	}
	a, b := sc.places[k].last, sc.places[k+1].first
	if b-a > 4 || b == a && !sc.IsPossessor(a-1) {
		return false
	}
	for i := a; i < b; i++ {
		if !sc.Marks[i].Has(descriptor) || sc.In(i, conjuncts) {
			return false
		}
	}
	return true
}
