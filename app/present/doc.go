// Package present shows what the map shows to an audience: an overview with the
// totals, then one stop an event, with the map moved there, one headline, one
// quote with its source and date, and the legend with its counts. It has a
// full-screen window of its own, without a menu, and type that is legible from
// five metres; every size follows the height of the screen.
//
// A presentation has a state of its own, so that the main window stays as it
// was and can be used meanwhile.
package present
