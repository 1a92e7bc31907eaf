// Package record is the one codec of the nouns: JSON values that stand for
// articles, places, mentions and reports, both ways. JSON Lines, workspaces and
// every other store write these, and what the extract command prints can be read
// back.
//
// Unknown is null, never left out and never invented. Longitude and latitude are
// in degrees WGS 84, rounded to five decimals (about a metre); confidences and
// weights to three. Times are in Kyiv time with their zone, to the second. A
// pointer that is nil is null; a list is never null. The order of the fields of a
// type is the order of its members.
package record

// Schema is the version of the records. Fields are added under the same number;
// it rises when one changes its meaning.
const Schema = 1
