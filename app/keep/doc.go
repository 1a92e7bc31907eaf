// Package keep carries what is read and decided into a store, in order and off the
// user interface's goroutine, and brings back what others did there.
//
// Nothing that was handed over is dropped: what the store does not take stays
// pending and is tried again, until the store takes it or another one that is moved
// to. A deed counts as saved when the store has acknowledged it, never before. The
// one exception is a deed that sets what another person set meanwhile: it is handed
// back, with what the other one did.
//
// The package knows no toolkit and no file.
package keep
