// Package queue is the list of what is to be checked and what was: the events in
// sections by what was decided of them, those that are not on the map, and the places
// that are only mentioned, each with its reason. Below stand the articles and the
// last decisions.
//
// However many rows there are, only those in sight exist.
package queue
