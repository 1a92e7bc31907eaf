//go:build !headless

// Strikemap reads news articles about the war on Ukraine and shows on a map what
// they report, with the sentence behind each marker.
package main

import (
	"fmt"
	"os"

	fyneapp "fyne.io/fyne/v2/app"

	"strikemap/app"
	"strikemap/app/command"
	"strikemap/assets"
	"strikemap/seeds"
)

func main() {
	args := os.Args[1:]
	b := carried()
	if command.Wanted(args) {
		os.Exit(command.Run(args, os.Stdin, os.Stdout, os.Stderr, b))
	}
	if err := app.Display(); err != nil {
		fmt.Fprintln(os.Stderr, "strikemap:", err)
		os.Exit(1)
	}
	if err := app.SetAside(stated("ID")); err != nil {
		fmt.Fprintln(os.Stderr, "strikemap:", err)
	}
	b.Icon, b.Seeds = assets.Icon, seeds.FS
	app.Run(fyneapp.NewWithID(stated("ID")), b, args)
}
