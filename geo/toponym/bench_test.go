package toponym

import (
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/gazetteer"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// invented is an invented example in three languages.
const invented = `Drones hit a substation near Konotop, Sumy region, overnight, the regional governor said. In Kharkiv, debris fell on a
warehouse in the Kyivskyi district, and two people were hurt in the village of Rohan. Kyiv said that it would respond; Moscow denied
any attack on the port of Odesa or the Zaporizhzhia nuclear plant. Air defences worked over the Kharkiv, Sumy and Poltava regions.
Уночі обстріляно Нікополь та Марганець Дніпропетровської області. У Харківській, Сумській і Полтавській областях лунала тривога.
У селі Степове Запорізької області пошкоджено два будинки, у Малій Токмачці постраждалих немає.
В Белгородской области сбиты беспилотники, под Шебекино повреждена подстанция. Обстрелян Киевский район Донецка.
`

func article3kB() (*geo.Article, []sentence.Sentence) {
	a := articleOf(strings.Repeat(invented, 3000/len(invented)+1)[:3000])
	return &a, sentence.Split(a.Body)
}

func BenchmarkMentions(b *testing.B) {
	f := finder(b)
	a, sentences := article3kB()
	b.SetBytes(int64(len(a.Body)))
	b.ReportAllocs()
	for b.Loop() {
		f.Mentions(a, syntax.Of(sentences))
	}
}

// BenchmarkNaive looks every run of words up as a string, as a tool without
// an index over first words would, and resolves nothing.
func BenchmarkNaive(b *testing.B) {
	f := finder(b)
	a, sentences := article3kB()
	b.SetBytes(int64(len(a.Body)))
	b.ReportAllocs()
	for b.Loop() {
		naive(f.gazetteer, sentences)
	}
}

func naive(g *gazetteer.Gazetteer, sentences []sentence.Sentence) int {
	n := 0
	for _, s := range sentences {
		for i := range s.Words {
			for j := i + 1; j <= min(len(s.Words), i+longestName); j++ {
				var w []string
				for _, x := range s.Words[i:j] {
					w = append(w, x.Lower)
				}
				n += len(g.Lookup(strings.Join(w, " ")))
			}
		}
	}
	return n
}
