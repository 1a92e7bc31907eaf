// Package gazetteer knows the places that a report may name: the settlements,
// oblasts, raions, facilities and regions of Ukraine, and the countries, large
// cities and border areas abroad.
//
// It finds the places that bear a name however the name is spelt, transliterated
// or inflected: all forms are generated when the data is built (assets/build)
// and kept, folded, in a finite-state transducer. Names in Latin and in Cyrillic
// letters are kept apart, so that a case form of a Ukrainian village is never
// found in English text.
package gazetteer
