package paint

import (
	"image/color"
	"math"
	"math/rand/v2"
	"testing"

	"strikemap/geo/viewport"
)

// recorder is a Surface that notes the texts written on it.
type recorder struct {
	size  viewport.Size
	texts []Text
}

func (r *recorder) Size() viewport.Size     { return r.size }
func (r *recorder) Fill(*Path, color.NRGBA) {}
func (r *recorder) Stroke(*Path, Stroke)    {}
func (r *recorder) Text(t *Text)            { r.texts = append(r.texts, *t) }

// namesIn returns the names written in a view.
func namesIn(t testing.TB, v viewport.View, st *Style) []Text {
	r := &recorder{size: v.Size}
	drawNames(r, sampleOutline(t), v, st, nil)
	return r.texts
}

// boxesOf returns the boxes of the letters of a text: one for a level text, one
// for each stretch of a slanting one.
func boxesOf(f *Fonts, t *Text) []rect {
	w := f.Width(t)
	start := map[Anchor]float64{Start: 0, Middle: -w / 2, Finish: -w}[t.Anchor]
	up, down := 0.7*t.Size, 0.2*t.Size
	if t.Angle == 0 {
		x := t.At.X + start
		return []rect{{x, t.At.Y - up, x + w, t.At.Y + down}}
	}
	sin, cos := math.Sincos(t.Angle)
	var out []rect
	for d := start; d < start+w; d += t.Size / 3 {
		x, y := t.At.X+cos*d+sin*t.Size*.3, t.At.Y+sin*d-cos*t.Size*.3
		out = append(out, rect{x - t.Size/4, y - t.Size/4, x + t.Size/4, y + t.Size/4})
	}
	return out
}

// someViews returns views of many places, scales, sizes and ratios.
func someViews() (views []viewport.View, ratios []float64) {
	rng := rand.New(rand.NewPCG(21, 22))
	for _, size := range []viewport.Size{{W: 1280, H: 720}, {W: 1920, H: 1080}, {W: 640, H: 900}} {
		for range 14 {
			v := viewport.Fit(viewport.Ukraine, size, 20)
			at := viewport.Pixel{X: rng.Float64() * float64(size.W), Y: rng.Float64() * float64(size.H)}
			views = append(views, v.ZoomAround(at, math.Exp(rng.Float64()*4.2-0.7)))
			ratios = append(ratios, []float64{1, 1.5, 2}[rng.IntN(3)])
		}
	}
	return views, ratios
}

func TestNoNameTouchesAnother(t *testing.T) {
	f := sampleFonts(t)
	for _, language := range []string{"en", "uk"} {
		st := Light().With(f, language)
		views, ratios := someViews()
		for i, v := range views {
			texts := namesIn(t, v, st.At(ratios[i]))
			for j := range texts {
				for k := range j {
					for _, a := range boxesOf(f, &texts[j]) {
						for _, b := range boxesOf(f, &texts[k]) {
							if a.overlaps(b) {
								t.Fatalf("%q touches %q at scale 1:%.0f of %v", texts[j].String, texts[k].String, 1/v.Scale, v.Size)
							}
						}
					}
				}
			}
		}
	}
}

func TestNoNameIsCutByTheEdge(t *testing.T) {
	f := sampleFonts(t)
	st := Light().With(f, "en")
	views, ratios := someViews()
	for i, v := range views {
		for _, text := range namesIn(t, v, st.At(ratios[i])) {
			for _, b := range boxesOf(f, &text) {
				if b.x0 < 0 || b.y0 < 0 || b.x1 > float64(v.Size.W) || b.y1 > float64(v.Size.H) {
					t.Errorf("%q reaches over the edge at scale 1:%.0f", text.String, 1/v.Scale)
				}
			}
		}
	}
}

func TestNamesOfTownsStayWhileZoomingIn(t *testing.T) {
	st := Light().With(sampleFonts(t), "en")
	o := sampleOutline(t)
	seen := map[*label]anchor{}
	for scale := 1.0 / 6000; scale < 1.0/60; scale *= 1.13 {
		labels, placed := st.labels.at(o, st, scale)
		now := map[*label]bool{}
		for _, i := range placed {
			x := &labels[i]
			if x.since > scale || x.town == nil {
				continue
			}
			now[x] = true
			if a, ok := seen[x]; ok && a != x.anchor {
				t.Fatalf("%s changes sides at scale 1:%.0f", x.text, 1/scale)
			}
			seen[x] = x.anchor
		}
		for x := range seen {
			if !now[x] {
				t.Fatalf("%s is gone at scale 1:%.0f", x.text, 1/scale)
			}
		}
	}
}

func TestNamesDoNotDependOnTheWayThere(t *testing.T) {
	f := sampleFonts(t)
	v := viewport.Fit(viewport.Ukraine, viewport.Size{W: 1280, H: 720}, 20)
	direct := namesIn(t, v.ZoomAround(viewport.Pixel{X: 900, Y: 300}, 5), Light().With(f, "en"))
	st := Light().With(f, "en")
	for _, factor := range []float64{20, 0.5, 9, 1} {
		namesIn(t, v.ZoomAround(viewport.Pixel{X: 300, Y: 500}, factor), st)
	}
	detour := namesIn(t, v.ZoomAround(viewport.Pixel{X: 900, Y: 300}, 5), st)
	if len(direct) != len(detour) {
		t.Fatalf("%d names directly, %d after a detour", len(direct), len(detour))
	}
	for i := range direct {
		if direct[i] != detour[i] {
			t.Errorf("%v directly, %v after a detour", direct[i], detour[i])
		}
	}
}

func TestTheWholeCountryShowsItsSeats(t *testing.T) {
	for language, want := range map[string][]string{
		"en": {"Kyiv", "Odesa", "Kharkiv", "Lviv", "Simferopol", "Sevastopol", "Luhansk", "CRIMEA", "Black Sea", "Sea of Azov", "POLAND", "RUSSIA"},
		"uk": {"Київ", "Одеса", "Харків", "Львів", "Сімферополь", "Севастополь", "Луганськ", "АР КРИМ", "Чорне море", "Азовське море", "ПОЛЬЩА", "РОСІЯ"},
	} {
		for _, size := range []viewport.Size{{W: 1280, H: 720}, {W: 1920, H: 1080}} {
			texts := map[string]bool{}
			for _, text := range namesIn(t, viewport.Fit(viewport.Ukraine, size, 24), Light().With(sampleFonts(t), language)) {
				texts[text.String] = true
			}
			for _, name := range want {
				if !texts[name] {
					t.Errorf("%s is not shown in %v", name, size)
				}
			}
		}
	}
}
