// Package sheet makes the picture of what a state shows: the map with a title, the
// days, the legend with its counts, what is not on the map, the filter, what was
// withheld, and by which program and when it was made. Window and commands make
// their PNG, SVG and PDF of the same sheets. No Fyne here: words come from
// app/translations, in the language that it speaks.
package sheet
