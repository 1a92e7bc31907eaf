// Package args reads command lines into structs, by their tags.
//
// A field with the tag cmd is a command; one with arg takes what stands without a
// name; every other field is a flag, named as the field is or by the tag name, in
// small letters with hyphens. The tags help, placeholder, default, enum (values
// separated by commas), format (of a time) and required say more; ${default} and
// the grammar's own variables may stand in them. Embedded structs lend their fields. A
// command that has a method Validate is asked whether what was read will do.
//
// Nothing here asks a type for a method by its name, as libraries of this kind do:
// where a program can, the linker keeps every method of every type, which made
// this one a quarter larger.
package args
