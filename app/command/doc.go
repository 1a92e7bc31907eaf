// Package command holds the headless commands of Strikemap: extract prints the
// reports that articles make, gather keeps them in a workspace, export writes what
// is decided in one, render draws them on a map, evaluate scores the reading
// against labelled articles. They share every step from article to
// marker with the window and need no display.
//
// Results go to standard output, progress and faults to standard error. The
// exit status is 0 when all was read, 1 when something could not be read (each
// named, the rest done), 2 on wrong usage.
package command
