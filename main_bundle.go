package main

import (
	_ "embed"
	"regexp"

	"strikemap/app/command"
	"strikemap/assets"
)

// metadata is the only place that states the program's version.
//
//go:embed FyneApp.toml
var metadata string

var versionLine = regexp.MustCompile(`(?m)^\s*Version\s*=\s*"(.+)"`)

// bundle returns what the program carries with it.
func bundle() command.Bundle {
	return command.Bundle{
		Gazetteer: assets.Gazetteer, Outline: assets.Outline,
		FontRegular: assets.FontRegular, FontBold: assets.FontBold,
		Version: versionLine.FindStringSubmatch(metadata)[1],
	}
}
