// Package excerpt shows the words behind an event: the panel of the chosen
// event with its evidence and how it was read, and the whole article with every
// coded sentence marked.
package excerpt
