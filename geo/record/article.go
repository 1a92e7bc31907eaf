package record

import (
	"fmt"

	"github.com/paulmach/orb"

	"strikemap/geo"
)

// Article is an article without its text, as it stands in every report's line.
type Article struct {
	Path      *string `json:"path"`
	ID        string  `json:"id"`
	Title     *string `json:"title"`
	Publisher *string `json:"publisher"`
	Published *string `json:"published"`
	Language  *string `json:"language"`
	SHA256    *string `json:"sha256"`
	Author    *string `json:"author"`
	URL       *string `json:"url"`
}

// OfArticle returns an article's record.
func OfArticle(a *geo.Article) Article {
	return Article{
		Path: OrNull(a.Path), ID: a.ID, Title: OrNull(a.Title), Publisher: OrNull(a.Publisher),
		Published: OrNull(Day(a.Published)), Language: OrNull(a.Language), SHA256: OrNull(a.SHA256),
		Author: OrNull(a.Author), URL: OrNull(a.URL),
	}
}

// Noun returns the article, without a text.
func (a *Article) Noun() (geo.Article, error) {
	published, err := ParseTime(a.Published)
	if err != nil {
		return geo.Article{}, fmt.Errorf("read published: %w", err)
	}
	return geo.Article{
		Path: orEmpty(a.Path), ID: a.ID, Title: orEmpty(a.Title), Publisher: orEmpty(a.Publisher), Published: published,
		Language: orEmpty(a.Language), SHA256: orEmpty(a.SHA256), Author: orEmpty(a.Author), URL: orEmpty(a.URL),
	}, nil
}

// Place is a place of the gazetteer.
type Place struct {
	ID         geo.PlaceID `json:"id"`
	Name       string      `json:"name"`
	LocalName  *string     `json:"local_name"`
	Level      geo.Level   `json:"level"`
	Raion      *string     `json:"raion"`
	Oblast     *string     `json:"oblast"`
	Country    *string     `json:"country"`
	Lon        float64     `json:"lon"`
	Lat        float64     `json:"lat"`
	Population *int        `json:"population"`
	// Relation is how the place meant in the text lies to this one.
	Relation *geo.Relation `json:"relation,omitempty"`
}

// OfPlace returns a place's record, nil for none.
func OfPlace(p *geo.Place) *Place {
	if p == nil {
		return nil
	}
	r := &Place{
		ID: p.ID, Name: p.Name, LocalName: OrNull(p.LocalName), Level: p.Level,
		Raion: OrNull(p.Raion), Oblast: OrNull(p.Oblast), Country: OrNull(p.Country),
		Lon: Degrees(p.Point[0]), Lat: Degrees(p.Point[1]),
	}
	if p.Population > 0 {
		r.Population = &p.Population
	}
	return r
}

// related returns a place's record with how the place meant lies to it, nil for none.
func related(p *geo.Place, how geo.Relation) *Place {
	r := OfPlace(p)
	if r != nil {
		r.Relation = OrNull(how)
	}
	return r
}

// relation returns the relation that the record tells, "" for none.
func (p *Place) relation() geo.Relation {
	if p == nil {
		return ""
	}
	return orEmpty(p.Relation)
}

// Noun returns the place, nil for none.
func (p *Place) Noun() *geo.Place {
	if p == nil {
		return nil
	}
	n := &geo.Place{
		ID: p.ID, Name: p.Name, LocalName: orEmpty(p.LocalName), Level: p.Level,
		Raion: orEmpty(p.Raion), Oblast: orEmpty(p.Oblast), Country: orEmpty(p.Country), Point: orb.Point{p.Lon, p.Lat},
	}
	if p.Population != nil {
		n.Population = *p.Population
	}
	return n
}
