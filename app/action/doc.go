// Package action holds the one table of what a person can do: each action with
// its name, its keys, when it can be done, and how. Menu, shortcuts, buttons,
// palette and key sheet are made from it; none of them says anything of its own.
//
// A key is heard in a context: anywhere, while no text box has the keys, on the
// map, or while presenting. Letters go by what is printed on the key beside the
// Cyrillic one, so that they are the same on the Ukrainian layout.
package action
