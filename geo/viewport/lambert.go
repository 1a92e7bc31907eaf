package viewport

import (
	"math"

	"github.com/paulmach/orb"
)

// Plane is a projected point in metres: X to the east and Y to the north of the
// point at 31.5 E, 48.5 N.
type Plane struct{ X, Y float64 }

// The projection's parameters, in degrees, and the WGS 84 ellipsoid: semi-major
// axis in metres and first eccentricity.
const (
	centralMeridian = 31.5
	originLatitude  = 48.5
	southParallel   = 45.5
	northParallel   = 51.0

	semiMajor    = 6378137.0
	eccentricity = 0.0818191908426215

	rad = math.Pi / 180
	// Beyond these latitudes points are moved to them: the cone's far pole lies
	// at infinity.
	lowestLatitude, highestLatitude = -60.0, 89.9
)

// cone holds the constants of the projection: the cone's constant n, the
// scaled radius factor aF in metres, and the radius of the origin's parallel.
var cone = newCone()

type lambertCone struct{ n, aF, rho0 float64 }

// newCone computes the constants as in Snyder, Map Projections: A Working
// Manual (USGS Professional Paper 1395, 1987), equations 15-8, 15-10 and 15-7a.
func newCone() lambertCone {
	m1, m2 := parallelRadius(southParallel*rad), parallelRadius(northParallel*rad)
	t1, t2 := isometric(southParallel*rad), isometric(northParallel*rad)
	n := math.Log(m1/m2) / math.Log(t1/t2)
	aF := semiMajor * m1 / (n * math.Pow(t1, n))
	return lambertCone{n: n, aF: aF, rho0: aF * math.Pow(isometric(originLatitude*rad), n)}
}

// parallelRadius is Snyder's m (14-15): the radius of a parallel over the
// semi-major axis.
func parallelRadius(phi float64) float64 {
	s := eccentricity * math.Sin(phi)
	return math.Cos(phi) / math.Sqrt(1-s*s)
}

// isometric is Snyder's t (15-9).
func isometric(phi float64) float64 {
	s := eccentricity * math.Sin(phi)
	return math.Tan(math.Pi/4-phi/2) / math.Pow((1-s)/(1+s), eccentricity/2)
}

// Project carries a point (longitude, latitude in degrees) to the plane.
// Longitudes may be of any turn; latitudes are held within -60 and 89.9 degrees.
func Project(p orb.Point) Plane {
	phi := min(max(p[1], lowestLatitude), highestLatitude) * rad
	rho := cone.aF * math.Pow(isometric(phi), cone.n)
	sin, cos := math.Sincos(cone.n * math.Remainder(p[0]-centralMeridian, 360) * rad)
	return Plane{X: rho * sin, Y: cone.rho0 - rho*cos}
}

// Unproject carries a point of the plane back to longitude and latitude. It
// undoes Project to better than 1e-9 degrees (a tenth of a millimetre).
func Unproject(p Plane) orb.Point {
	dy := cone.rho0 - p.Y
	lon := centralMeridian + math.Atan2(p.X, dy)/cone.n/rad
	t := math.Pow(math.Hypot(p.X, dy)/cone.aF, 1/cone.n)
	phi := math.Pi/2 - 2*math.Atan(t)
	for range 8 { // Snyder (7-9): each round gains more than two digits
		s := eccentricity * math.Sin(phi)
		phi = math.Pi/2 - 2*math.Atan(t*math.Pow((1-s)/(1+s), eccentricity/2))
	}
	return orb.Point{math.Remainder(lon, 360), phi / rad}
}

// ScaleFactor returns how much longer lengths are drawn at a latitude than on
// the ground, in every direction: 1 on the standard parallels.
func ScaleFactor(latitude float64) float64 {
	phi := latitude * rad
	return cone.n * cone.aF * math.Pow(isometric(phi), cone.n) / (semiMajor * parallelRadius(phi))
}

// North returns the direction of north at p as a unit vector of the plane.
func North(p Plane) Plane {
	dx, dy := -p.X, cone.rho0-p.Y
	length := math.Hypot(dx, dy)
	return Plane{X: dx / length, Y: dy / length}
}
