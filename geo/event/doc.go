// Package event decides what part each place mention plays in its sentence and
// codes sentences into reports, as the codebook defines them.
//
// It works without a grammar of whole sentences. Words that decide (cues) are
// found by the tables in lexicon/, each place mention gets the frame that its
// neighbours give it ("in X", "attack on X", "X was hit"), and a cue is joined
// to the places whose frame can bear it. What negation, possibility, time and
// habit say about the cue decides whether it is asserted. Every report keeps
// the rule and the words that decided it.
//
// A sentence is read by passes, one a file, that stand in one table (passes.go) in this order.
// Each reads what those before it found and adds to it:
//
//   - cues: the words that decide, the names, the times; every word gets its classes
//   - amounts: how many people each word counts
//   - senses: what the cues mean where they stand, and which names speak
//   - modality: which cues the sentence asserts, denies, fears or recalls
//   - slots: what the words around a name, and its list, make of it
//   - passage: the day that the text is telling of; items, headlines and chronologies
//
// These run some sentences ahead, over each sentence by itself. When its turn comes:
//
//   - turn: what the sentence takes over, and what ends there; what is not of this war
//   - stand-ins: the places that words such as "the city" stand for
//   - reframe: the frames anew, with such words among the names
//   - offices: whose office speaks or goes on speaking; a village without its name
//   - links: which place bears which cue: by rules, else where lexicon/likely.txt makes it likely
//   - carry: a draft for each place, or for the one that the story is about
//   - story: the time, who speaks and what was named, for the sentences to come
//   - counts: how many people the cues of those harmed tell of
//   - facts: the reports, with kind, effects, weapons, date and confidence
//   - roles: where the story goes on, and what the other mentions are
//
// At the end of the article:
//
//   - settle: what its reports tell of each other, and nothing where no word of the text is of the war
//
// testdata/rules.txt holds an example and a counter-example of every rule by its id.
package event
