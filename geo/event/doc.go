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
// The order of work is scan (cues, frames) → attach (cue to place) → build
// (facts of the report); one file each.
package event
