package slide

import (
	"image/color"
	"strings"

	"strikemap/app/paint"
	"strikemap/geo/viewport"
)

// lineHeight is the distance of baselines, in ems.
const lineHeight = 1.3

// Column sets text line by line downwards between two edges of a surface.
type Column struct {
	On    paint.Surface
	Fonts *paint.Fonts
	X, W  float64
	Y     float64 // the top of what comes next
}

// Type is how text is set.
type Type struct {
	Size  float64
	Bold  bool
	Color color.NRGBA
	Most  int // lines, more are cut; 0 for any number
}

// Set sets a text and moves on below it; nothing for none.
func (c *Column) Set(text string, t Type) {
	for _, line := range c.Lines(text, t) {
		c.line(line, t)
	}
}

func (c *Column) line(line string, t Type) {
	c.On.Text(&paint.Text{String: line, Size: t.Size, Bold: t.Bold, Color: t.Color, At: viewport.Pixel{X: c.X, Y: c.Y + t.Size*1.02}})
	c.Y += t.Size * lineHeight
}

// Lines breaks a text into lines of the column, without what the fonts lack.
func (c *Column) Lines(text string, t Type) []string {
	var lines []string
	line := ""
	for _, word := range strings.Split(c.Fonts.Known(text), " ") {
		longer := strings.TrimPrefix(line+" "+word, " ")
		if c.width(longer, t) <= c.W {
			line = longer
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		line = word
		for c.width(line, t) > c.W { // a word longer than a line, as addresses are
			head := c.head(line, t)
			lines, line = append(lines, line[:head]), line[head:]
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	if t.Most > 0 && len(lines) > t.Most {
		lines = lines[:t.Most]
		lines[t.Most-1] = c.ended(lines[t.Most-1], t)
	}
	return lines
}

// head returns how many bytes of a word fill a line; at least a letter.
func (c *Column) head(word string, t Type) int {
	end := 0
	for i, r := range word {
		next := i + len(string(r))
		if end > 0 && c.width(word[:next], t) > c.W {
			break
		}
		end = next
	}
	return end
}

// ended returns a line with an ellipsis that still fits.
func (c *Column) ended(line string, t Type) string {
	for c.width(line+"…", t) > c.W && strings.Contains(line, " ") {
		line = line[:strings.LastIndexByte(line, ' ')]
	}
	return strings.TrimRight(line, " ,;:–") + "…"
}

func (c *Column) width(s string, t Type) float64 {
	return c.Fonts.Width(&paint.Text{String: s, Size: t.Size, Bold: t.Bold})
}

// Height returns how high a text will be.
func (c *Column) Height(text string, t Type) float64 {
	if text == "" {
		return 0
	}
	return float64(len(c.Lines(text, t))) * t.Size * lineHeight
}

// Fit returns the type in which a text fills no more than a height: smaller, down to a
// size, and then cut.
func (c *Column) Fit(text string, t Type, high, least float64) Type {
	for c.Height(text, t) > high && t.Size > least {
		t.Size = max(least, t.Size*.94)
	}
	if c.Height(text, t) > high {
		t.Most = max(1, int(high/(t.Size*lineHeight)))
	}
	return t
}

// Around returns a text, or when that is higher than a height as much of it around a
// place as is not, with an ellipsis where words are left out.
func (c *Column) Around(text string, at int, t Type, high float64) string {
	if c.Height(text, t) <= high {
		return text
	}
	words := strings.Fields(text)
	first, passed := 0, 0
	for first < len(words)-1 && passed+len(words[first]) < at {
		passed += len(words[first]) + 1
		first++
	}
	last := first
	cut := func(from, to int) string {
		s := strings.Join(words[from:to+1], " ")
		if from > 0 {
			s = "… " + s
		}
		if to < len(words)-1 {
			s = strings.TrimRight(s, ",;:") + " …"
		}
		return s
	}
	for grown := true; grown; {
		grown = false
		if last < len(words)-1 && c.Height(cut(first, last+1), t) <= high {
			last, grown = last+1, true
		}
		if first > 0 && c.Height(cut(first-1, last), t) <= high {
			first, grown = first-1, true
		}
	}
	return cut(first, last)
}

// Heading returns the type in which a heading is set: somewhat smaller where that saves a
// line of a word or two.
func (c *Column) Heading(text string, t Type, high, least float64) Type {
	small := t
	small.Size *= .8
	if len(c.Lines(text, t)) > len(c.Lines(text, small)) {
		t = small
	}
	return c.Fit(text, t, high, least)
}
