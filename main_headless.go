//go:build headless

// Strikemap's commands alone: a static program for machines without a display.
package main

import (
	"os"

	"strikemap/app/command"
)

func main() {
	os.Exit(command.Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr, carried()))
}
