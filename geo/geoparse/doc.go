// Package geoparse is the assembly line: it splits an article into sentences,
// recognises and resolves the places it mentions, codes what happened there,
// and keeps what every stage found.
package geoparse
