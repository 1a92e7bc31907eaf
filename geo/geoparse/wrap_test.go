package geoparse_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"strikemap/geo"
	articles "strikemap/geo/article"
)

// wrapped breaks every line of a text where its next word would pass the width,
// and after the hyphen of a word when hyphens says so.
func wrapped(text string, width int, hyphens bool) string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		lines = append(lines, wrapLine(line, width, hyphens)...)
	}
	return strings.Join(lines, "\n")
}

func wrapLine(line string, width int, hyphens bool) []string {
	lines := []string{""}
	for word := range strings.SplitSeq(line, " ") {
		at := len(lines) - 1
		room := width - utf8.RuneCountInString(lines[at]) - 1
		head, tail, ok := strings.Cut(word, "-")
		switch {
		case lines[at] == "":
			lines[at] = word
		case utf8.RuneCountInString(word) <= room:
			lines[at] += " " + word
		case hyphens && ok && head != "" && tail != "" && utf8.RuneCountInString(head)+1 <= room:
			lines[at] += " " + head + "-"
			lines = append(lines, tail)
		default:
			lines = append(lines, word)
		}
	}
	return lines
}

// told returns what the reports of an article say, in their order.
func told(a geo.Article) []string {
	var all []string
	for _, x := range bundledParser().Parse(a).Reports {
		place := "-"
		if x.Place != nil {
			place = x.Place.Name
		}
		var effects []string
		for _, e := range x.Effects {
			effects = append(effects, strings.ReplaceAll(strings.Join(strings.Fields(e.Quote.Text), " "), "- ", "-"))
		}
		all = append(all, fmt.Sprint(place, " ", x.Precision, " ", x.Kind, " ", x.Date.Precision, " ", x.Date.From.Format("0102T15"), " ", effects))
	}
	return all
}

// Invented paragraphs with names of several words and with hyphens.
var wrapTexts = []string{
	"The regional military administration said that in the night of 25 November Russian drones several times hit facilities in the city of Kryvyi Rih, two houses and a school were damaged and two people were injured. Later explosions were heard also in the town of Bila Tserkva where a warehouse caught fire. In addition debris fell on a hospital in Ivano-Frankivsk and on a school in Velyka Pysarivka, Sumy region.\n\nIn Kamianets-Podilskyi a missile hit an electrical substation, the mayor said on Tuesday. Nobody was hurt there.",
	"У ніч проти 25 листопада російські безпілотники кілька разів атакували місто Кривий Ріг, пошкоджено два будинки та школу, двоє людей поранені. Згодом вибухи лунали також у Білій Церкві, де загорівся склад. Крім того, уламки впали на лікарню в Івано-Франківську та на школу у Великій Писарівці Сумської області.\n\nУ Кам'янці-Подільському ракета влучила в підстанцію, повідомив мер у вівторок. У смт Великий Бурлук Харківської обл. обстріляли ферму, загинув 52-річний чоловік. Постраждалих більше немає.",
	"В ночь на 25 ноября беспилотники несколько раз атаковали город Кривой Рог, повреждены два дома и школа, два человека ранены. Позже взрывы звучали также в Белой Церкви, где загорелся склад. Кроме того, обломки упали на больницу в Ивано-Франковске и на школу в Великой Писаревке Сумской области.\n\nВ Ростове-на-Дону ракета попала в подстанцию, сообщил мэр во вторник. В г. Новый Оскол Белгородской обл. обстреляли ферму, погиб 52-летний мужчина. Других пострадавших нет.",
}

func TestLineWidthChangesNoReport(t *testing.T) {
	texts := slices.Clone(wrapTexts)
	for _, text := range wrapTexts {
		one := strings.ReplaceAll(text, "\n\n", " ")
		texts = append(texts, one, "Зведення\n\n"+one)
	}
	for _, text := range texts {
		want := told(articles.FromText(text))
		if len(want) < 5 {
			t.Fatalf("%d reports of %.40q", len(want), text)
		}
		for width := 30; width <= 100; width++ {
			for _, hyphens := range []bool{false, true} {
				if got := told(articles.FromText(wrapped(text, width, hyphens))); !slices.Equal(got, want) {
					t.Errorf("at %d columns, hyphens %v:\n%s\ngot  %q\nwant %q", width, hyphens, wrapped(text, width, hyphens), got, want)
				}
			}
		}
	}
}

// leastSame is the share of the corpus's articles, some of two short lines, that
// tell the same at a width of lines; it only rises.
const leastSame = .99

func TestLineWidthChangesFewReportsOfTheCorpus(t *testing.T) {
	same, all := 0, 0
	for _, a := range readCorpus(t) {
		read := func(text string) []string {
			d := articles.FromText(text)
			d.Published = a.published
			return told(d)
		}
		text := strings.ReplaceAll(a.text, "\n", "\n\n")
		want := read(text)
		for width := 30; width <= 100; width += 3 {
			if all++; slices.Equal(read(wrapped(text, width, width%2 == 0)), want) {
				same++
			}
		}
	}
	if share := float64(same) / float64(all); share < leastSame {
		t.Errorf("%d of %d wrapped articles tell the same: %.4f, least %.2f", same, all, share, leastSame)
	}
}
