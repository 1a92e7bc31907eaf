// Package timeline shows when events happened: a bar for each night, day, week or
// month, stacked in the colours of the map, with a brush that chooses a period,
// playback, and a bar of its own for what has no date.
//
// Time is counted in days since 1970 began in Kyiv, as the bars of geo/query are:
// night 7 lasts from noon of day 7, at 7.5, to noon of day 8, at 8.5.
package timeline
