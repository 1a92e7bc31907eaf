package article

import (
	_ "embed"
	"fmt"
	"strings"

	"strikemap/geo"
)

//go:embed words/datasets.txt
var datasetWords string

// dataset is a kind of file that holds no articles, told by fields that only it has.
type dataset struct {
	kind, name string
	fields     []string
}

var datasets = readDatasets()

func readDatasets() []dataset {
	var all []dataset
	for line := range strings.Lines(datasetWords) {
		parts := strings.Split(strings.TrimSpace(line), "\t")
		if len(parts) == 3 {
			all = append(all, dataset{parts[0], parts[1], strings.Fields(parts[2])})
		}
	}
	return all
}

// missing says of each kind of data set what it lacks and what to do.
var missing = map[string]refusal{
	"events":  {geo.FaultEventData, "it holds events that others coded, not the text of any article: open the articles that they are from"},
	"titles":  {geo.FaultTitlesOnly, "it holds titles and addresses, not the text of any article: save the pages that it names"},
	"fires":   {geo.FaultMeasurements, "it holds measurements, not the text of any article"},
	"map":     {geo.FaultPlacesOnly, "it holds places, not the text of any article: open the articles that it was made from"},
	"reports": {geo.FaultOwnReports, "it holds what was read, not the articles: open the articles"},
}

// notArticles says what a file with the fields is and what it lacks, when it is a
// known data set; nil when it is not.
func notArticles(names []string) error {
	has := make(map[string]bool, len(names))
	for _, n := range names {
		has[normal(n)] = true
	}
	for _, d := range datasets {
		all := true
		for _, f := range d.fields {
			all = all && has[f]
		}
		if all {
			return because(missing[d.kind].id, fmt.Errorf("it is %s: %s", d.name, missing[d.kind].why), d.name)
		}
	}
	return nil
}

// listed returns names as a list in words, cut when it is long.
func listed(names []string) string {
	const most = 12
	var shownNames []string
	for _, n := range names {
		if n = strings.TrimSpace(n); n != "" && len(shownNames) < most {
			shownNames = append(shownNames, fmt.Sprintf("%.40s", n))
		}
	}
	s := strings.Join(shownNames, ", ")
	if len(names) > most {
		s += " …"
	}
	return s
}
