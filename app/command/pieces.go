package command

import "strikemap/geo"

// pieces tells the further pieces of a long article from articles of their own.
type pieces struct {
	article geo.Article // without its text
	read    int         // up to where it was read
}

// begin takes the first piece of an article.
func (p *pieces) begin(r *geo.Reading) {
	p.article, p.read = r.Article, end(r)
	p.article.Body = ""
}

// goOn reports whether a reading is of the next piece of the article, and takes it.
func (p *pieces) goOn(r *geo.Reading) bool {
	a := &r.Article
	if a.SHA256 == "" || a.SHA256 != p.article.SHA256 || a.ID != p.article.ID || a.Path != p.article.Path {
		return false
	}
	if len(r.Sentences) == 0 || r.Sentences[0].Span.Start < p.read {
		return false
	}
	p.read = end(r)
	return true
}

// end returns where the last sentence of a reading ends.
func end(r *geo.Reading) int {
	if n := len(r.Sentences); n > 0 {
		return r.Sentences[n-1].Span.End
	}
	return 0
}
