// Package legend explains the map's markers, counts the events of each display
// category, and switches categories and hidden kinds on and off. With the tray,
// its counts add up to all that was read.
package legend
