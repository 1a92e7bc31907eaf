//go:build js || android || ios

package app

// SetAside does nothing: the toolkit keeps the preferences elsewhere.
func SetAside(string) error { return nil }
