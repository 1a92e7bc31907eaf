// Package gather brings articles in: a dialog that takes many files and folders at
// once, how far the reading is, what could not be read grouped by its cause, the
// question for what the articles of a batch do not tell, and a folder that is
// watched.
//
// It reads no article itself and knows no store: what is chosen, dropped or found is
// handed to the window as paths.
package gather
