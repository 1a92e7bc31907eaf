// Package mapview is the map widget: it shows the painted map with the markers
// of the events that the state holds, and turns gestures into view changes and
// choices. One gesture lives in one file.
//
// The picture is one raster. Its generator copies a painted base, which is
// larger than the view by a margin, to one of two buffers and stamps the
// clusters on it; nothing else happens in a frame, and nothing is allocated
// while the size stays. The base is painted in a goroutine on a copy of the
// view. While the map is only moved, the base is copied with the clusters
// already on it; while the scale changes, the old base is shown enlarged, and
// clusters of the new scale on it, until the sharp one is there.
//
// Views and clusters are in device pixels; positions of Fyne are in its own
// units, and ratio device pixels make one of them.
package mapview
