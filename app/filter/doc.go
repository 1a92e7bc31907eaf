// Package filter is the line above the map in which a person says what is to be
// seen: a box that finds events, articles and places, a chip for each chosen side
// of the events, and the menus that open under them.
package filter
