// Package present tells a briefing: the desk, on which a speaker makes it and follows it,
// and the show, which an audience sees on the whole screen.
//
// The show has a window of its own, without a menu. Its slides are drawn by app/slide, as
// they are in print; the desk shows the same pictures, smaller. What the speaker changes
// goes to the state as deeds.
package present
