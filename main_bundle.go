package main

import (
	_ "embed"
	"regexp"

	"strikemap/app/bundle"
	"strikemap/assets"
)

// metadata is the only place that states the program's identity and version.
//
//go:embed FyneApp.toml
var metadata string

// stated returns the value of a key of the metadata.
func stated(key string) string {
	return regexp.MustCompile(`(?m)^\s*` + key + `\s*=\s*"(.+)"`).FindStringSubmatch(metadata)[1]
}

// carried returns what the program carries with it.
func carried() bundle.Bundle {
	return bundle.Bundle{
		Gazetteer: assets.Gazetteer, Outline: assets.Outline,
		FontRegular: assets.FontRegular, FontBold: assets.FontBold,
		Version: stated("Version"),
	}
}
