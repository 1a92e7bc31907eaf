// Package eventlist lists what the map shows and what it cannot show: the
// events, the reports that cannot be mapped, and the places that are only
// mentioned, each with its reason.
package eventlist
