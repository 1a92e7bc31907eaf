package toponym

// plantKind is a kind of plants by the beginnings of their designators, with what their names have.
type plantKind struct{ stems, names []string }

// pattern is a word, or with any how one begins, and the kind of facility that it tells.
type pattern struct {
	begins string
	any    bool
	kind   tag
}
