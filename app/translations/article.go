package translations

import (
	"path/filepath"

	"strikemap/geo"
)

// Article names an article by its title, else by its file.
func Article(a *geo.Article) string {
	switch {
	case a.Title != "":
		return a.Title
	case a.Path != "":
		return filepath.Base(a.Path)
	}
	return T("article.untitled")
}
