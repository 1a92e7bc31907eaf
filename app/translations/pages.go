package translations

import (
	"embed"
	"strings"
)

// pages holds Markdown in both languages: method.en.md and so on.
//
//go:embed pages/*.md
var pages embed.FS

// Method returns the page that says what the codes mean: the codebook in short.
func Method() string { return page("method") }

// About returns the page that says what the program is, its version, and where
// its data and fonts come from.
func About(version string) string {
	return strings.ReplaceAll(page("about"), "{{.Version}}", version)
}

func page(name string) string {
	text, err := pages.ReadFile("pages/" + name + "." + Language() + ".md")
	if err != nil {
		return name // bundled, and tested
	}
	return string(text)
}
