//go:build js

package command

// abandonWhenStopped does nothing: a page in a browser gets no signals.
func abandonWhenStopped() func() { return func() {} }
