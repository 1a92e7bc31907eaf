package outline

import (
	"github.com/paulmach/orb"

	"strikemap/geo/viewport"
)

func project(p orb.Point) viewport.Plane { return viewport.Project(p) }
