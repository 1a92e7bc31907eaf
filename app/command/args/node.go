package args

import (
	"reflect"
	"slices"
	"strings"
	"unicode"
)

// Grammar is what a command line may say.
type Grammar struct {
	Name, About, Version string
	Vars                 map[string]string // what ${name} in tags stands for
}

// node is a command, or the program itself.
type node struct {
	name, help string
	hidden     bool
	target     reflect.Value // the struct
	parent     *node
	commands   []*node
	flags      []*field
	args       []*field
}

// field is a flag or what stands without a name.
type field struct {
	name  string
	value reflect.Value
	tag   reflect.StructTag
	vars  map[string]string
	given bool
}

// has reports whether a field has a tag, be it empty.
func (f *field) has(key string) bool {
	_, ok := f.tag.Lookup(key)
	return ok
}

// text returns what a tag says, its variables put in.
func (f *field) text(key string) string {
	s := f.tag.Get(key)
	if !strings.Contains(s, "${") {
		return s
	}
	pairs := []string{"${default}", f.tag.Get("default")}
	for name, v := range f.vars {
		pairs = append(pairs, "${"+name+"}", v)
	}
	return strings.NewReplacer(pairs...).Replace(s)
}

func (f *field) flag() bool { return f.value.Kind() == reflect.Bool }

func (f *field) many() bool { return f.value.Kind() == reflect.Slice }

// shown is how a flag is written in help.
func (f *field) shown() string {
	if f.flag() {
		return "--" + f.name
	}
	word := f.text("placeholder")
	if word == "" {
		word = strings.ToUpper(f.name)
	}
	return "--" + f.name + "=" + word
}

// read fills a node from its struct.
func (g *Grammar) read(n *node, v reflect.Value) {
	for i := range v.NumField() {
		x, at := v.Type().Field(i), v.Field(i)
		f := &field{name: kebab(x.Name), value: at, tag: x.Tag, vars: g.Vars}
		if name := x.Tag.Get("name"); name != "" {
			f.name = name
		}
		switch {
		case f.has("cmd"):
			c := &node{name: f.name, help: f.text("help"), hidden: f.has("hidden"), target: at, parent: n}
			g.read(c, at)
			n.commands = append(n.commands, c)
		case x.Anonymous:
			g.read(n, at)
		case f.has("arg"):
			n.args = append(n.args, f)
		case f.has("help"):
			n.flags = append(n.flags, f)
		}
	}
}

// kebab writes a name of Go as flags are named.
func kebab(name string) string {
	var out []rune
	runes := []rune(name)
	for i, r := range runes {
		if unicode.IsUpper(r) && i > 0 && unicode.IsLower(runes[i-1]) {
			out = append(out, '-')
		}
		out = append(out, unicode.ToLower(r))
	}
	return string(out)
}

// find returns the flag of a name, nil when there is none.
func (n *node) find(name string) *field {
	if i := slices.IndexFunc(n.flags, func(f *field) bool { return f.name == name }); i >= 0 {
		return n.flags[i]
	}
	return nil
}

// path is the command as it is written.
func (n *node) path() string {
	if n.parent == nil || n.parent.parent == nil {
		return n.name
	}
	return n.parent.path() + " " + n.name
}
