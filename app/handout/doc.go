// Package handout writes a briefing for people to take with them: as a PDF to print, with
// a numbered map and a list; as one page of HTML that needs nothing else; and the slides
// themselves, as a PDF or as pictures. What each says is what the slides say, from
// app/slide.
//
// Texts of articles are data wherever they go: in HTML they are escaped, no address but
// of the web becomes a link, and the page forbids itself every script but its own and
// everything from elsewhere.
package handout
