// Package marker turns events into what a map shows of them: markers grouped
// into clusters for a viewport, rings for "near" reports and areas for reports
// that name no more than a raion or an oblast; and it says which of them lies
// under a pixel.
//
// Clusters come from one tree that is built once. A cluster stands at the most
// populous of its places, never at an invented mean position, and no two
// clusters stand closer than Spacing allows at any scale. Every event is shown exactly
// once at every scale, and the order in which events are given changes nothing.
// The method is the greedy, nested grouping of Supercluster (Mapbox, 2016) with
// two changes: places are taken by population, and what a place absorbs stays
// its subtree, so that the markers of a cluster are one run of one array.
//
// Distances on the plane are projected metres, distances on the screen pixels.
package marker
