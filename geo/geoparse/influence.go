package geoparse

import (
	"context"
	"slices"
	"strings"

	"strikemap/geo"
	"strikemap/geo/sentence"
)

// Influence covers each word of a report's evidence in turn, with blanks of the
// same length, reads again, and tells of every word what that changes. R must be of
// the reading, as this parser made it. It takes a reading of the passage for every
// word: the article is cut to what surrounds the evidence where that gives the
// same report. Once ctx ends, the words that are left are left out.
func (p *Parser) Influence(ctx context.Context, in *geo.Reading, r *geo.Report) []geo.Influence {
	w, known := p.passage(in, r)
	besides := w.besides(in, r)
	var out []geo.Influence
	for _, word := range words(w.article.Body, w.here(r.Evidence.Span)) {
		if ctx.Err() != nil {
			break
		}
		covered := p.Parse(w.cover(word))
		x := nearest(&covered, known, besides)
		out = append(out, geo.Influence{Span: w.back(word), Changes: compare(known, x), Otherwise: values(x)})
	}
	return out
}

// values returns what a report tells without the words that it was read from, which
// would keep their whole text in memory.
func values(r *geo.Report) *geo.Report {
	if r == nil {
		return nil
	}
	v := &geo.Report{
		Kind: r.Kind, Role: r.Role, Place: r.Place, Mention: -1, Relation: r.Relation, Precision: r.Precision, RadiusKM: r.RadiusKM,
		Date: r.Date, Targets: r.Targets, Weapons: r.Weapons, Cause: r.Cause, Intercepted: r.Intercepted, Status: r.Status,
		Toponym: geo.Quote{Text: strings.Clone(r.Toponym.Text)}, Confidence: r.Confidence,
	}
	v.Date.Words, v.Date.Why = strings.Clone(r.Date.Words), geo.Reason{}
	for _, e := range r.Effects {
		e.Quote = geo.Quote{}
		v.Effects = append(v.Effects, e)
	}
	return v
}

// Cover reads an article again with blanks in the place of spans of its text.
func (p *Parser) Cover(in *geo.Reading, spans ...geo.Span) geo.Reading {
	w := window{in.Article, 0}
	return p.Parse(w.cover(spans...))
}

// window is a part of an article, an article itself.
type window struct {
	article geo.Article
	from    int // where it begins in the whole body
}

func (w *window) here(s geo.Span) geo.Span {
	return geo.Span{Start: s.Start - w.from, End: s.End - w.from}
}

func (w *window) back(s geo.Span) geo.Span {
	return geo.Span{Start: s.Start + w.from, End: s.End + w.from}
}

// cover returns the article with blanks in the place of spans.
func (w *window) cover(spans ...geo.Span) geo.Article {
	body := []byte(w.article.Body)
	for _, s := range spans {
		for i := s.Start; i < s.End; i++ {
			body[i] = ' '
		}
	}
	a := w.article
	a.Body = string(body)
	return a
}

// reaches are how many bytes of text are first taken on either side of the
// evidence, then more, before the whole is.
var reaches = []int{1 << 11, 1 << 13}

// passage returns the smallest part of the article in which the same report is
// read, and that report.
func (p *Parser) passage(in *geo.Reading, r *geo.Report) (window, *geo.Report) {
	for _, reach := range reaches {
		w := cut(&in.Article, r.Evidence.Span, reach)
		if len(w.article.Body) == len(in.Article.Body) {
			break
		}
		part := p.Parse(w.article)
		for i := range part.Reports {
			x := &part.Reports[i]
			if w.back(x.Trigger.Span) == r.Trigger.Span && w.back(x.Toponym.Span) == r.Toponym.Span && compare(r, x) == nil {
				return w, x
			}
		}
	}
	return p.pieceAround(in, r)
}

// pieceAround returns the piece of an article in which a report was read, the whole of one
// that is not longer, and the report there.
func (p *Parser) pieceAround(in *geo.Reading, r *geo.Report) (window, *geo.Report) {
	if len(in.Article.Body) <= pieceOf {
		return window{in.Article, 0}, r
	}
	for _, span := range pieces(in.Article.Body) {
		if !span.Contains(r.Evidence.Span) {
			continue
		}
		w := windowOf(&in.Article, span)
		part := p.whole(w.article)
		for i := range part.Reports {
			if x := &part.Reports[i]; w.back(x.Trigger.Span) == r.Trigger.Span && w.back(x.Toponym.Span) == r.Toponym.Span {
				return w, x
			}
		}
	}
	return window{in.Article, 0}, r
}

// cut returns the lines of an article that lie within reach of a span.
func cut(a *geo.Article, around geo.Span, reach int) window {
	from, to := max(0, around.Start-reach), min(len(a.Body), around.End+reach)
	from = strings.LastIndexByte(a.Body[:from], '\n') + 1
	if n := strings.IndexByte(a.Body[to:], '\n'); n >= 0 {
		to += n
	} else {
		to = len(a.Body)
	}
	return windowOf(a, geo.Span{Start: from, End: to})
}

// windowOf returns the part of an article that lies within the span.
func windowOf(a *geo.Article, part geo.Span) window {
	w := window{*a, part.Start}
	w.article.Body = part.Of(a.Body)
	inside := func(s geo.Span) geo.Span {
		if s.Empty() || !part.Contains(s) {
			return geo.Span{}
		}
		return w.here(s)
	}
	w.article.TitleSpan, w.article.DatelineSpan = inside(a.TitleSpan), inside(a.DatelineSpan)
	return w
}

// words returns where the words and numbers of a span stand.
func words(body string, in geo.Span) []geo.Span {
	var out []geo.Span
	for _, s := range sentence.Split(body) {
		if !s.Span.Overlaps(in) {
			continue
		}
		for _, w := range s.Words {
			if w.Kind <= sentence.Number && in.Contains(w.Span) {
				out = append(out, w.Span)
			}
		}
	}
	return out
}

// besides returns the other reports of the same evidence, by their words in the window: one
// that stood beside a report before does not tell what that told when it is gone.
func (w *window) besides(in *geo.Reading, r *geo.Report) map[[2]geo.Span]bool {
	out := map[[2]geo.Span]bool{}
	for i := range in.Reports {
		if x := &in.Reports[i]; x.ID != r.ID && x.Evidence.Span.Overlaps(r.Evidence.Span) {
			out[[2]geo.Span{w.here(x.Trigger.Span), w.here(x.Toponym.Span)}] = true
		}
	}
	return out
}

// nearest returns the report that tells what r tells: the one at the same words,
// else one of the same place in the same sentence that did not stand beside it; nil
// when there is none that is drawn as r is.
func nearest(in *geo.Reading, r *geo.Report, besides map[[2]geo.Span]bool) *geo.Report {
	var same *geo.Report
	for i := range in.Reports {
		x := &in.Reports[i]
		if x.Precision.Mappable() != r.Precision.Mappable() || !x.Evidence.Span.Overlaps(r.Evidence.Span) {
			continue
		}
		if x.Trigger.Span == r.Trigger.Span && x.Toponym.Span == r.Toponym.Span {
			return x
		}
		if samePlace(x.Place, r.Place) && same == nil && !besides[[2]geo.Span{x.Trigger.Span, x.Toponym.Span}] {
			same = x
		}
	}
	return same
}

func samePlace(a, b *geo.Place) bool {
	return a == nil && b == nil || a != nil && b != nil && a.ID == b.ID
}

// compare returns what is read otherwise in b than in a, nil when nothing is.
func compare(a, b *geo.Report) []geo.Change {
	if b == nil {
		return []geo.Change{geo.ChangeGone}
	}
	var out []geo.Change
	add := func(c geo.Change, same bool) {
		if !same {
			out = append(out, c)
		}
	}
	add(geo.ChangePlace, samePlace(a.Place, b.Place))
	add(geo.ChangeKind, a.Kind == b.Kind)
	add(geo.ChangeRole, a.Role == b.Role)
	add(geo.ChangePrecision, a.Precision == b.Precision && a.Radius() == b.Radius())
	add(geo.ChangeDate, a.Date.From.Equal(b.Date.From) && a.Date.To.Equal(b.Date.To) && a.Date.Precision == b.Date.Precision)
	add(geo.ChangeEffects, slices.EqualFunc(a.Effects, b.Effects, sameEffect))
	add(geo.ChangeTargets, slices.Equal(a.Targets, b.Targets))
	add(geo.ChangeWeapons, slices.Equal(a.Weapons, b.Weapons))
	add(geo.ChangeStatus, a.Status == b.Status)
	return out
}

func sameEffect(a, b geo.EffectClaim) bool {
	same := func(x, y *int) bool { return x == nil && y == nil || x != nil && y != nil && *x == *y }
	return a.Effect == b.Effect && a.Extent == b.Extent && same(a.Min, b.Min) && same(a.Max, b.Max)
}
