package geoparse_test

import (
	"slices"
	"testing"

	"strikemap/geo/article"
)

// All texts are invented. Each names one place that is hit, disguised.
func TestDisguisedNamesAreFoundWhereTheyStand(t *testing.T) {
	for _, c := range []struct{ name, before, toponym, after, place string }{
		{"a Latin capital", "У ", "Cумах", " ракета влучила в школу, троє поранених.", "Sumy"},
		{"Latin letters all over", "На ", "Xеpcонщині", " обстріляли село, троє пopaнeниx.", "Kherson Oblast"},
		{"Latin letters in Russian", "В ", "Xapькoвe", " pакета пoпала в шкoлу.", "Kharkiv"},
		{"Cyrillic letters in English", "A missile hit a school in ", "Кhаrkіv", ", three injured.", "Kharkiv"},
		{"full width", "Ａ ｍｉｓｓｉｌｅ ｈｉｔ ａ ｓｃｈｏｏｌ ｉｎ ", "Ｋｈａｒｋｉｖ", "， ３ ｗｅｒｅ ｉｎｊｕｒｅｄ．", "Kharkiv"},
		{"invisible marks", "У ", "Хар\u00adко\u200bві", "\u200b ракета влучила в шко\u00adлу.", "Kharkiv"},
		{"stress marks", "У ", "Ха\u0301ркові", " раке\u0301та влу\u0301чила в шко\u0301лу.", "Kharkiv"},
		{"bold marks", "🔴 **", "Суми", "** — безпілотник влучив у лікарню.", "Sumy"},
		{"emoji on both sides", "У 🔥", "Харкові", "🔥 вибух.", "Kharkiv"},
		{"emoji on both sides in English", "A missile hit a school in 🔥", "Kharkiv", "🔥, three injured.", "Kharkiv"},
		{"a hashtag", "У #", "Харкові", " ракета влучила в школу.", "Kharkiv"},
		{"a link", "У [", "Харкові", "](https://example.com/a) ракета влучила в школу.", "Kharkiv"},
		{"underscores", "В __", "Харькове", "__ взрыв, повреждена школа.", "Kharkiv"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := bundledParser().Parse(article.FromText(c.before + c.toponym + c.after))
			if got := mapped(r.Mapped()); !slices.Equal(got, []string{c.place}) {
				t.Fatalf("%q on the map, want %s", got, c.place)
			}
			for _, p := range r.Reports {
				if p.Toponym.Text != c.toponym || p.Toponym.Span.Start != len(c.before) {
					t.Errorf("found %q at %v", p.Toponym.Text, p.Toponym.Span)
				}
			}
		})
	}
}
