package paint

import (
	"image/color"
	"math"
	"testing"
)

// matrix turns linear red, green and blue into other ones, or into X, Y and Z.
type matrix [3][3]float64

func (m matrix) of(v [3]float64) (out [3]float64) {
	for i, row := range m {
		out[i] = row[0]*v[0] + row[1]*v[1] + row[2]*v[2]
	}
	return out
}

// eyes see a colour, given and returned in linear light, as people do: those without
// the green or the red cones after Machado, Oliveira and Fernandes (2009), severity 1.
var eyes = map[string]func(color.NRGBA) [3]float64{
	"usual": linearOf,
	"deuteranopic": func(c color.NRGBA) [3]float64 {
		return matrix{{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}}.of(linearOf(c))
	},
	"protanopic": func(c color.NRGBA) [3]float64 {
		return matrix{{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}}.of(linearOf(c))
	},
}

func linearOf(c color.NRGBA) [3]float64 {
	linear := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= .04045 {
			return x / 12.92
		}
		return math.Pow((x+.055)/1.055, 2.4)
	}
	return [3]float64{linear(c.R), linear(c.G), linear(c.B)}
}

// labOf returns CIE L*, a* and b* under D65.
func labOf(linear [3]float64) [3]float64 {
	for i, v := range linear {
		linear[i] = min(max(v, 0), 1)
	}
	xyz := matrix{{.4124564, .3575761, .1804375}, {.2126729, .7151522, .0721750}, {.0193339, .1191920, .9503041}}.of(linear)
	f := func(t float64) float64 {
		if t > 216./24389 {
			return math.Cbrt(t)
		}
		return (24389./27*t + 16) / 116
	}
	x, y, z := f(xyz[0]/.95047), f(xyz[1]), f(xyz[2]/1.08883)
	return [3]float64{116*y - 16, 500 * (x - y), 200 * (y - z)}
}

// ciede2000 returns how far two colours are apart (Sharma, Wu and Dalal, 2005).
func ciede2000(p, q [3]float64) float64 {
	seventh := func(c float64) float64 { return math.Sqrt(math.Pow(c, 7) / (math.Pow(c, 7) + math.Pow(25, 7))) }
	g := 1.5 - .5*seventh((math.Hypot(p[1], p[2])+math.Hypot(q[1], q[2]))/2)
	c1, c2 := math.Hypot(g*p[1], p[2]), math.Hypot(g*q[1], q[2])
	h1, h2 := hue(g*p[1], p[2]), hue(g*q[1], q[2])
	dh := math.Remainder(h2-h1, 360)
	middle := h1 + dh/2
	if c1*c2 == 0 {
		dh, middle = 0, h1+h2
	}
	l, c := (p[0]+q[0])/2, (c1+c2)/2
	t := 1 - .17*cosd(middle-30) + .24*cosd(2*middle) + .32*cosd(3*middle+6) - .2*cosd(4*middle-63)
	away := math.Pow(l-50, 2)
	dL := (q[0] - p[0]) / (1 + .015*away/math.Sqrt(20+away))
	dC := (c2 - c1) / (1 + .045*c)
	dH := 2 * math.Sqrt(c1*c2) * math.Sin(dh/2*math.Pi/180) / (1 + .015*c*t)
	blue := math.Mod(middle+360, 360)
	turn := -2 * seventh(c) * math.Sin(60*math.Exp(-math.Pow((blue-275)/25, 2))*math.Pi/180)
	return math.Sqrt(dL*dL + dC*dC + dH*dH + turn*dC*dH)
}

func hue(a, b float64) float64 { return math.Mod(math.Atan2(b, a)*180/math.Pi+360, 360) }

func cosd(degrees float64) float64 { return math.Cos(degrees * math.Pi / 180) }

func TestDifferencesOfColourAreThoseOfThePaper(t *testing.T) {
	for _, c := range []struct {
		p, q [3]float64
		want float64
	}{ // Sharma, Wu and Dalal, 2005, table 1: pairs 1, 7, 14, 17 and 25
		{[3]float64{50, 2.6772, -79.7751}, [3]float64{50, 0, -82.7485}, 2.0425},
		{[3]float64{50, 0, 0}, [3]float64{50, -1, 2}, 2.3669},
		{[3]float64{50, -.0010, 2.4900}, [3]float64{50, .0009, -2.4900}, 4.8045},
		{[3]float64{50, 2.5, 0}, [3]float64{73, 25, -18}, 27.1492},
		{[3]float64{60.2574, -34.0099, 36.2677}, [3]float64{60.4626, -34.1751, 39.4387}, 1.2644},
	} {
		if got := ciede2000(c.p, c.q); math.Abs(got-c.want) > .0001 {
			t.Errorf("%v and %v are %.4f apart, want %.4f", c.p, c.q, got, c.want)
		}
	}
}
