// Package table holds what is shared and never changed: a map and a list of which
// more and more versions are made, each of which costs what it changes and not what
// it holds. Books and the fold of deeds are kept in them, so that a deed is done in
// the same time, and a batch of articles added in the same time, however much is
// there already.
package table
