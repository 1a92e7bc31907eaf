//go:build !js

package command

import (
	"os"
	"os/signal"
	"syscall"

	"strikemap/geo/export"
)

// abandonWhenStopped removes files half written when a person or the system stops
// the program, and ends it with the status that shells give a stopped one. What it
// returns lets go of the signals.
func abandonWhenStopped() func() {
	stops := make(chan os.Signal, 1)
	for _, s := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		if !signal.Ignored(s) { // as nohup has it
			signal.Notify(stops, s)
		}
	}
	go func() {
		sig, stopped := <-stops
		if !stopped {
			return
		}
		export.Abandon()
		number, _ := sig.(syscall.Signal)
		os.Exit(128 + int(number))
	}()
	return func() {
		signal.Stop(stops)
		close(stops)
	}
}
