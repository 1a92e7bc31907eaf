// Package viewport turns longitude and latitude into pixels and back.
//
// It does so in two steps, so that curved mathematics happens once and only
// affine mathematics happens in a frame. Project carries a point in degrees
// (WGS 84, longitude first) to a Plane in metres; a View, which is an immutable
// value, carries a Plane to a Pixel of one picture. Degrees, metres and pixels
// are three types and never mix.
//
// The projection is Lambert's conformal conic on the WGS 84 ellipsoid, with
// standard parallels at 45.5 and 51 degrees north and the central meridian at
// 31.5 degrees east. It is the family that printed atlases use for countries of
// middle latitude that are wider than high, and it was chosen over its rivals
// for what this map promises:
//
//   - conformal, so that a circle on the ground stays a circle on the map: the
//     ring of "within 25 km of" is true in every direction, and one scale bar
//     serves all directions (Albers' equal-area cone stretches them apart);
//   - true to size: inside Ukraine lengths are right within 0.2 per cent and
//     areas within 0.4 (web Mercator draws a square kilometre at Chernihiv 29 per
//     cent larger than one at Simferopol);
//   - north is up in the middle, and leans by at most seven degrees at the
//     western and eastern tips, which the graticule shows.
package viewport
