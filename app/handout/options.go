package handout

import (
	"net/url"
	"time"

	"strikemap/app/paint"
	"strikemap/app/slide"
	"strikemap/app/translations"
	"strikemap/geo/viewport"
)

// Options is what a handout says of itself, and its paper.
type Options struct {
	Version string // of the program
	Filter  string // what was let through, in words; may be empty
	Made    time.Time
	Letter  bool // the paper of North America; else A4
}

// The papers, in units, of which there are 96 to the inch.
var (
	a4     = viewport.Size{W: 794, H: 1123}
	letter = viewport.Size{W: 816, H: 1056}
)

func (o *Options) paper() viewport.Size {
	if o.Letter {
		return letter
	}
	return a4
}

// notes returns what stands at the end: how it was made, and of what.
func (o *Options) notes(d *slide.Deck) []note {
	method := []string{translations.T("slide.method"), translations.T("handout.method")}
	if o.Filter != "" {
		method = append(method, translations.T("handout.filter", "Filter", o.Filter))
	}
	if d.Withheld != "" {
		method = append(method, d.Withheld)
	}
	made := translations.T("handout.made", "Version", o.Version, "Day", translations.Day(o.Made))
	return []note{
		{translations.T("handout.how"), append(method, made)},
		{translations.T("handout.licences"), []string{paint.Credit, translations.T("handout.font")}},
	}
}

// note is a part of the end: a heading and paragraphs.
type note struct {
	Heading string
	Lines   []string
}

// web returns an address when it is one of the web, else nothing.
func web(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}
