package event

import "strikemap/geo"

// trait is one thing known of a pair, in no language's words.
type trait struct {
	name   string
	family family
	of     func(p *pair) bool
}

// traits are what a pair is weighed by, beside the frame of its place; likely.txt has the
// weight of each.
var traits = []trait{
	{"same-clause", ofDistance, func(p *pair) bool { return p.apart == 0 }},
	{"next-clause", ofDistance, func(p *pair) bool { return p.apart == 1 }},
	{"far-clause", ofDistance, func(p *pair) bool { return p.apart > 1 }},
	{"same-phrase", ofDistance, func(p *pair) bool {
		first, last := p.sc.PhraseOf(p.cue.first)
		return first <= p.place.first && p.place.first < last
	}},
	{"within-3-words", ofDistance, func(p *pair) bool { return p.to-p.from <= 3 }},
	{"within-8-words", ofDistance, func(p *pair) bool { return p.to-p.from > 3 && p.to-p.from <= 8 }},
	{"beyond-16-words", ofDistance, func(p *pair) bool { return p.to-p.from > 16 }},
	{"place-behind-cue", ofDistance, func(p *pair) bool { return p.place.first >= p.cue.last }},
	{"name-between", ofDistance, func(p *pair) bool { return p.sc.AnyName(p.from, p.to) }},
	{"event-between", ofDistance, func(p *pair) bool {
		for i := p.from; i < p.to; i++ {
			if p.sc.Is(i, eventWords) {
				return true
			}
		}
		return false
	}},
	{"speech-between", ofDistance, func(p *pair) bool { return p.sc.Any(speech, p.from, p.to) }},
	{"colon-between", ofDistance, func(p *pair) bool { return p.sc.AnyColon(p.from, p.to) }},

	{"after-preposition", ofFrame, func(p *pair) bool { return p.place.first > 0 && p.sc.Marks[p.place.first-1].Has(prepLoc) }},
	{"noun-unsupported", ofFrame, func(p *pair) bool { return !p.sc.supported(p.cue, p.place) }},

	{"cue-joined", ofList, func(p *pair) bool { return p.bond.cue }},
	{"place-joined", ofList, func(p *pair) bool { return p.bond.place }},
	{"mate-joined", ofList, func(p *pair) bool { return p.bond.mate }},
	{"mate-joined-alike", ofList, func(p *pair) bool { return p.bond.mateSame }},
	{"listed", ofList, func(p *pair) bool { return p.bond.listed > 1 }},
	{"long-list", ofList, func(p *pair) bool { return p.bond.listed > 3 }},
	{"nothing-joined", ofList, func(p *pair) bool { return len(p.sc.links) == 0 }},

	{"strike", ofCue, func(p *pair) bool { return p.tells == aStrike }},
	{"interception", ofCue, func(p *pair) bool { return p.tells == anInterception }},
	{"damage", ofCue, func(p *pair) bool { return p.tells == damagedThings }},
	{"casualties", ofCue, func(p *pair) bool { return p.tells == hurtPeople }},
	{"passive", ofCue, func(p *pair) bool { return p.cue.passive }},
	{"noun", ofCue, func(p *pair) bool { return p.cue.noun }},
	{"blow", ofCue, func(p *pair) bool { return p.cue.blow }},
	{"aimed", ofCue, func(p *pair) bool { return p.cue.code == aimed }},
	{"extent", ofCue, func(p *pair) bool { return p.cue.code != "" && p.cue.code != aimed }},
	{"first-cue", ofCue, func(p *pair) bool { return p.cueIndex == 0 }},
	{"only-cue", ofCue, func(p *pair) bool { return len(p.sc.cues) == 1 }},
	{"many-cues", ofCue, func(p *pair) bool { return len(p.sc.cues) > 3 }},

	{"settlement", ofPlace, func(p *pair) bool { return p.level() == geo.LevelSettlement }},
	{"raion", ofPlace, func(p *pair) bool { return p.level() == geo.LevelRaion }},
	{"oblast", ofPlace, func(p *pair) bool { return p.level() == geo.LevelOblast }},
	{"capital", ofPlace, func(p *pair) bool { at := p.place.mention.Place; return capitals[at.Country] == at.ID }},
	{"abroad", ofPlace, func(p *pair) bool { return !p.place.mention.Place.InUkraine() }},
	{"far-abroad", ofPlace, func(p *pair) bool { return !inTheatre(p.place.mention.Place.Country) }},
	{"unsure", ofPlace, func(p *pair) bool { return p.place.mention.Score < .6 }},
	{"not-literal", ofPlace, func(p *pair) bool { return !p.place.mention.Literal }},
	{"speaks", ofPlace, func(p *pair) bool { return p.place.speaks }},
	{"office", ofPlace, func(p *pair) bool { return p.place.office }},
	{"holds-another", ofPlace, func(p *pair) bool { return p.bond.holdsOther }},
	{"first-place", ofPlace, func(p *pair) bool { return p.placeIndex == 0 }},
	{"last-place", ofPlace, func(p *pair) bool { return p.placeIndex == len(p.sc.places)-1 }},
	{"only-place", ofPlace, func(p *pair) bool { return len(p.sc.places) == 1 }},
	{"many-places", ofPlace, func(p *pair) bool { return len(p.sc.places) > 4 }},

	{"opens-sentence", ofSentence, func(p *pair) bool { return p.place.first <= 3 }},
	{"item", ofSentence, func(p *pair) bool { return p.sc.item }},
	{"own-line", ofSentence, func(p *pair) bool { return p.sc.ownLine }},
	{"headline", ofSentence, func(p *pair) bool { return p.sc.heading }},
	{"with-speech", ofSentence, func(p *pair) bool { return p.sc.whole(speech) }},
	{"with-weapon", ofSentence, func(p *pair) bool { return p.sc.whole(weapon) }},
	{"with-target", ofSentence, func(p *pair) bool { return p.sc.whole(target) }},
	{"with-negation", ofSentence, func(p *pair) bool { return p.sc.whole(negation) }},
	{"with-modal", ofSentence, func(p *pair) bool { return p.sc.whole(modal) }},
	{"with-number", ofSentence, func(p *pair) bool { return p.sc.anyNumber() }},
	{"with-time", ofSentence, func(p *pair) bool { return len(p.sc.times) > 0 }},
	{"articles", ofSentence, func(p *pair) bool { return p.sc.English() }},

	{"early", ofStory, func(p *pair) bool { return p.sc.number < 3 }},
	{"event-just-told", ofStory, func(p *pair) bool { n := p.sinceFocus(); return n >= 0 && n <= 1 }},
	{"event-told-lately", ofStory, func(p *pair) bool { n := p.sinceFocus(); return n > 1 && n < 6 }},
	{"under-heading", ofStory, func(p *pair) bool { return p.story.heading >= 0 }},
	{"in-heading", ofStory, func(p *pair) bool { return p.bond.underOblast }},
	{"oblast-of-event", ofStory, func(p *pair) bool { return p.bond.inFocus }},
	{"place-of-event", ofStory, func(p *pair) bool { return p.bond.isFocus }},
}
