package viewport

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/paulmach/orb"
	orbgeo "github.com/paulmach/orb/geo"
)

func TestUnprojectUndoesProject(t *testing.T) {
	const tolerance = 1e-9 // degrees
	rng := rand.New(rand.NewPCG(1, 2))
	for range 10000 {
		p := orb.Point{-12 + rng.Float64()*100, 25 + rng.Float64()*50}
		q := Unproject(Project(p))
		if math.Abs(p[0]-q[0]) > tolerance || math.Abs(p[1]-q[1]) > tolerance {
			t.Fatalf("%v came back as %v", p, q)
		}
	}
}

func TestProjectAgreesWithSnydersFormulas(t *testing.T) {
	// EPSG Guidance Note 7-2 has no example for these parallels, so the facts
	// checked are those that define the projection.
	if p := Project(orb.Point{centralMeridian, originLatitude}); math.Hypot(p.X, p.Y) > 1e-6 {
		t.Errorf("the origin lies at %v", p)
	}
	for _, lat := range []float64{southParallel, northParallel} {
		if k := ScaleFactor(lat); math.Abs(k-1) > 1e-12 {
			t.Errorf("scale on standard parallel %v is %v", lat, k)
		}
	}
}

func TestLengthsInUkraineAreTrue(t *testing.T) {
	const worst = 0.002
	for lat := Ukraine.Min[1]; lat <= Ukraine.Max[1]; lat += 0.25 {
		if k := ScaleFactor(lat); math.Abs(k-1) > worst {
			t.Errorf("scale at %.2f N is %.5f", lat, k)
		}
	}
}

func TestMapIsConformal(t *testing.T) {
	for _, p := range []orb.Point{{22.2, 48.4}, {30.5, 50.4}, {34.1, 44.5}, {40, 49}} {
		const d = 1e-5
		o := Project(p)
		e, n := Project(orb.Point{p[0] + d, p[1]}), Project(orb.Point{p[0], p[1] + d})
		dot := (e.X-o.X)*(n.X-o.X) + (e.Y-o.Y)*(n.Y-o.Y)
		cos := dot / math.Hypot(e.X-o.X, e.Y-o.Y) / math.Hypot(n.X-o.X, n.Y-o.Y)
		if math.Abs(cos) > 1e-5 {
			t.Errorf("at %v east and north are not square: cosine %v", p, cos)
		}
	}
}

func TestDistancesAgreeWithTheSphere(t *testing.T) {
	kyiv, odesa := orb.Point{30.5234, 50.4501}, orb.Point{30.7326, 46.4825}
	a, b := Project(kyiv), Project(odesa)
	plane, sphere := math.Hypot(a.X-b.X, a.Y-b.Y), orbgeo.DistanceHaversine(kyiv, odesa)
	if math.Abs(plane/sphere-1) > 0.005 {
		t.Errorf("Kyiv to Odesa is %.0f m on the map, %.0f m on a sphere", plane, sphere)
	}
}

func TestProjectIsFiniteEverywhere(t *testing.T) {
	for lon := -540.0; lon <= 540; lon += 45 {
		for lat := -90.0; lat <= 90; lat += 15 {
			p := Project(orb.Point{lon, lat})
			if math.IsNaN(p.X+p.Y) || math.IsInf(p.X+p.Y, 0) {
				t.Errorf("%v,%v is projected to %v", lon, lat, p)
			}
		}
	}
}

func TestNorthFollowsTheMeridian(t *testing.T) {
	p := orb.Point{24, 49.8}
	a, b, n := Project(p), Project(orb.Point{24, 49.81}), North(Project(p))
	length := math.Hypot(b.X-a.X, b.Y-a.Y)
	if math.Abs((b.X-a.X)/length-n.X) > 1e-6 || math.Abs((b.Y-a.Y)/length-n.Y) > 1e-6 {
		t.Errorf("north is %v", n)
	}
}
