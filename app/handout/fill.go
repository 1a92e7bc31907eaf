package handout

import (
	"fmt"
	"html"
	"reflect"
	"strings"
)

// markup is HTML as it stands; every other text is escaped.
type markup string

// form is a page with places to fill: {{.Field.Field}}, {{.}} and {{$.Field}}, {{with X}},
// {{if X}}, {{range X}}, {{else}} and {{end}}, as the standard library has them. That
// library calls methods by their names, for which a program keeps every method of
// every type: it made the program a sixth larger.
type form struct {
	parts []part
}

// part is some text, or a place with what stands in it.
type part struct {
	text         string
	verb, path   string // "" for text, "show" for a value
	inner, other form   // of with, if and range, and what stands instead
}

// parseForm reads a page; a mistake in it is ours.
func parseForm(text string) form {
	f, left, closing := parts(text)
	if closing != "" || left != "" {
		panic("a page has an end too many")
	}
	return f
}

// parts reads up to an end or else that belongs to who calls.
func parts(text string) (f form, left, closing string) {
	for {
		before, rest, ok := strings.Cut(text, "{{")
		f.parts = append(f.parts, part{text: before})
		if !ok {
			return f, "", ""
		}
		action, rest, ok := strings.Cut(rest, "}}")
		if !ok {
			panic("a page has a place without an end")
		}
		text = rest
		p := part{verb: "show", path: action}
		switch verb, path, _ := strings.Cut(action, " "); verb {
		case "end", "else":
			return f, text, verb
		case "with", "if", "range":
			p.verb, p.path = verb, path
			if p.inner, text, closing = parts(text); closing == "else" {
				p.other, text, _ = parts(text)
			}
		}
		f.parts = append(f.parts, p)
	}
}

// fill writes the page. Top is what $ stands for, v what the dot does.
func (f *form) fill(out *strings.Builder, top, v reflect.Value) {
	for i := range f.parts {
		p := &f.parts[i]
		if p.verb == "" {
			out.WriteString(p.text)
			continue
		}
		x := at(p.path, top, v)
		switch {
		case p.verb == "show":
			if x.Type() == reflect.TypeFor[markup]() {
				out.WriteString(x.String())
			} else {
				out.WriteString(html.EscapeString(fmt.Sprint(x.Interface())))
			}
		case x.IsZero():
			p.other.fill(out, top, v)
		case p.verb == "range":
			for i := range x.Len() {
				p.inner.fill(out, top, x.Index(i))
			}
		case p.verb == "with":
			p.inner.fill(out, top, x)
		default:
			p.inner.fill(out, top, v)
		}
	}
}

// at returns what stands at a path of fields.
func at(path string, top, v reflect.Value) reflect.Value {
	if strings.HasPrefix(path, "$") {
		v, path = top, path[1:]
	}
	for name := range strings.SplitSeq(strings.Trim(path, "."), ".") {
		if name != "" {
			v = v.FieldByName(name)
		}
	}
	if !v.IsValid() {
		panic("a page asks for " + path + ", which nothing has")
	}
	return v
}
