package args

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
)

// Validator is a command that tells whether what was read will do.
type Validator interface{ Validate() error }

// Parse reads a command line, without the program's name, into grammar, a pointer
// to a struct. It returns a pointer to the struct of the command; or, when help or
// the version was asked for, what to print instead.
func (g *Grammar) Parse(grammar any, line []string) (command any, shown string, err error) {
	root := &node{name: g.Name, target: reflect.ValueOf(grammar).Elem()}
	g.read(root, root.target)
	n := root
	var loose []string
	for len(line) > 0 {
		word := line[0]
		line = line[1:]
		switch {
		case n.passes():
			loose = append(loose, word)
		case word == "--":
			loose, line = append(loose, line...), nil
		case word == "--help" || word == "-h":
			return nil, g.help(n), nil
		case word == "--version" && n == root:
			return nil, g.Version + "\n", nil
		case strings.HasPrefix(word, "--"):
			if line, err = n.take(strings.TrimPrefix(word, "--"), line); err != nil {
				return nil, "", err
			}
		case len(word) > 1 && word[0] == '-':
			return nil, "", fmt.Errorf("there is no flag %s", word)
		case len(n.commands) > 0:
			if n = n.command(word); n.target.Kind() == reflect.Invalid {
				return nil, "", fmt.Errorf("there is no command %s", n.path())
			}
		default:
			loose = append(loose, word)
		}
	}
	if len(n.commands) > 0 {
		return nil, "", fmt.Errorf("say what to do: %s", strings.Join(n.choices(), ", "))
	}
	return n.finish(loose)
}

// passes reports whether all that follows is handed on as it is.
func (n *node) passes() bool { return len(n.args) == 1 && n.args[0].has("passthrough") }

// command returns the command of a name; one without a target when there is none.
func (n *node) command(name string) *node {
	if i := slices.IndexFunc(n.commands, func(c *node) bool { return c.name == name }); i >= 0 {
		return n.commands[i]
	}
	return &node{name: name, parent: n}
}

func (n *node) choices() (out []string) {
	for _, c := range n.commands {
		if !c.hidden {
			out = append(out, c.name)
		}
	}
	return out
}

// take sets a flag, from its own word or the next of the line, and returns what is
// left of the line.
func (n *node) take(word string, line []string) ([]string, error) {
	name, value, inside := strings.Cut(word, "=")
	f := n.find(name)
	switch {
	case f == nil:
		return nil, fmt.Errorf("there is no flag --%s", name)
	case !inside && f.flag():
		value = "true"
	case !inside && len(line) == 0:
		return nil, fmt.Errorf("%s: a value is missing", f.shown())
	case !inside:
		value, line = line[0], line[1:]
	}
	f.given = true
	if err := f.set(value); err != nil {
		return nil, fmt.Errorf("--%s: %w", name, err)
	}
	return line, nil
}

// lacks tells of a flag that says nothing without another, which its tag "with" names.
func (n *node) lacks(f *field) error {
	other := n.find(f.tag.Get("with"))
	if other == nil || other.given {
		return nil
	}
	return fmt.Errorf("%s: --%s says nothing without %s", n.path(), f.name, other.shown())
}

// finish gives a command what stands without a name and what is usual, and asks
// whether that will do.
func (n *node) finish(loose []string) (command any, shown string, err error) {
	var missing []string
	for _, f := range n.args {
		switch {
		case f.many():
			f.value.Set(reflect.ValueOf(loose))
			f.given, loose = len(loose) > 0, nil
		case len(loose) > 0:
			f.value.SetString(loose[0])
			f.given, loose = true, loose[1:]
		}
		if !f.given && !f.has("optional") {
			missing = append(missing, "<"+f.name+">")
		}
	}
	for _, f := range n.flags {
		if f.given {
			err = errors.Join(err, n.lacks(f))
			continue
		}
		if f.has("required") {
			missing = append(missing, f.shown())
		}
		if f.has("default") {
			err = errors.Join(err, f.set(f.tag.Get("default")))
		}
	}
	switch {
	case len(missing) > 0:
		return nil, "", fmt.Errorf("%s: %s is missing", n.path(), strings.Join(missing, ", "))
	case len(loose) > 0:
		return nil, "", fmt.Errorf("%s: nobody knows what to do with %s", n.path(), loose[0])
	case err != nil:
		return nil, "", err
	}
	command = n.target.Addr().Interface()
	if v, ok := command.(Validator); ok {
		if err := v.Validate(); err != nil {
			return nil, "", fmt.Errorf("%s: %w", n.path(), err)
		}
	}
	return command, "", nil
}
