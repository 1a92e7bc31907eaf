package vocabulary

// Opening is a set of what words open with, as far as 64 bits tell that apart. Words whose
// openings share no bit are not alike: a table of phrases that knows what the words open with
// that go on from its first words passes over most phrases without a look at the text.
type Opening uint64

// AnyOpening is the opening of a phrase that any word may go on.
const AnyOpening = ^Opening(0)

// OpeningBytes is how many bytes of a word its opening depends on.
const OpeningBytes = 4

// spread makes the upper bits of a product depend on all bits of a number.
const spread = 0x9E3779B1

// OpeningOf returns what the word opens with, one bit.
func OpeningOf(word string) Opening {
	var h uint32
	for i := range min(len(word), OpeningBytes) {
		h = h<<8 | uint32(word[i])
	}
	return 1 << (h * spread >> 26)
}
