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
// The order of work, a sentence at a time: scan (cues, their state, frames) → turn and
// pacify (what the passage goes on with, and whether it is of this war) → bind (words
// that stand for a place) → attach (cue to place, by rules) → joinLikely (cue to place that
// no rule joins, where lexicon/likely.txt makes it likely) → carry (a sentence without a
// place) → report (its facts); settle reads the article's reports together.
//
// testdata/rules.txt holds an example and a counter-example of every rule by its id.
package event
