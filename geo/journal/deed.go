package journal

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Kind says what was done.
type Kind string

// The kinds of deeds, and what their targets are.
const (
	AddArticles Kind = "add_articles" // articles
	Remove      Kind = "remove"       // articles; what was decided of them stays in the journal
	Purge       Kind = "purge"        // articles; text, excerpts and quotes leave the store and cannot come back
	Correct     Kind = "correct"      // reports
	Placed      Kind = "placed"       // reports that had no place on the map
	Verdict     Kind = "verdict"      // events
	Note        Kind = "note"         // events or articles
	Tag         Kind = "tag"          // events
	Merge       Kind = "merge"        // reports that go to another event
	Split       Kind = "split"        // reports that leave for an event of their own
	KeepApart   Kind = "keep_apart"   // pairs of events that are not one
	MadeEvent   Kind = "made_event"   // an event that a person made; its name is the deed's
	ArticleHead Kind = "article_head" // articles
	View        Kind = "view"         // saved filters, by their names
	Star        Kind = "star"         // events chosen for the story
	Stop        Kind = "stop"         // stops of a briefing
	Layer       Kind = "layer"        // reference layers
)

// Kinds lists every kind.
var Kinds = []Kind{
	AddArticles, Remove, Purge, Correct, Placed, Verdict, Note, Tag, Merge, Split, KeepApart,
	MadeEvent, ArticleHead, View, Star, Stop, Layer,
}

// Register is one thing that a deed can set.
type Register struct {
	Space  Space  `json:"space"`
	Target string `json:"target"`
	Field  string `json:"field"`
}

// Setting gives a register a value. A value of null empties it: what was read,
// or nothing, holds again.
type Setting struct {
	Register
	Value json.RawMessage `json:"value"`
}

// Deed is one act of a person.
type Deed struct {
	Seq    int64     // its place in the journal, from 1; given by the store, 0 before
	ID     string    // given by who did it; no two are alike
	Parent string    // the deed that this one takes back; empty for all others
	Author string    // initials will do
	Time   time.Time // by the author's clock; it orders nothing
	Kind   Kind
	Target string // what it is about, for people; empty when it is about many
	Seen   int64  // the last deed that its author had seen
	Body   []Setting
}

// New returns a deed of now that has not been kept yet.
func New(author string, kind Kind, body ...Setting) Deed {
	d := Deed{ID: rand.Text(), Author: author, Time: time.Now().UTC().Truncate(time.Millisecond), Kind: kind, Body: body}
	if len(body) > 0 {
		d.Target = body[0].Target
	}
	for _, s := range body {
		if s.Target != d.Target {
			d.Target = ""
		}
	}
	return d
}

// ErrForGood is what taking back a purge gives.
var ErrForGood = errors.New("a purge cannot be taken back: the text is gone")

// Invert returns the deed that takes d back, done by author. Before is the state
// that d was applied to.
func (d *Deed) Invert(before *State, author string) (Deed, error) {
	if d.Kind == Purge {
		return Deed{}, ErrForGood
	}
	body := make([]Setting, len(d.Body))
	for i, s := range d.Body {
		body[len(body)-1-i] = Setting{s.Register, before.Value(s.Register)}
	}
	back := New(author, d.Kind, body...)
	back.Parent = d.ID
	return back, nil
}

// Validate returns why a deed cannot be kept, or nil.
func (d *Deed) Validate() error {
	if d.ID == "" || len(d.Body) == 0 {
		return fmt.Errorf("a deed has a name and sets something")
	}
	spaces := kindSpaces[d.Kind]
	for _, s := range d.Body {
		switch {
		case !spaces[s.Space]:
			return fmt.Errorf("a deed of kind %q sets nothing of %q", d.Kind, s.Space)
		case s.Target == "" || s.Field == "":
			return fmt.Errorf("a deed of kind %q sets a field without a name", d.Kind)
		case len(s.Value) > 0 && !json.Valid(s.Value):
			return fmt.Errorf("a deed of kind %q sets %s of %s to what is no JSON", d.Kind, s.Field, s.Target)
		}
	}
	return nil
}
