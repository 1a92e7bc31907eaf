package article

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Invented paragraphs of three articles.
var pageTexts = map[string][]string{
	"uk": {
		"У Одесі безпілотник влучив у склад", "У Харкові ракета влучила у школу, троє поранених. Рятувальники та медики працюють на місці, повідомив голова обласної адміністрації у своєму каналі.",
		"У Сумах обстріляно лікарню", "Суми", "Рятувальники та медики працюють на місці, повідомив голова обласної адміністрації, пише вигадане видання, а поліція збирає докази.",
	},
	"en": {
		"A drone hit a depot in Odesa on Monday morning", "In Kharkiv a missile hit a school, three people were injured. Rescuers and medics are at work, the head of the regional administration said in his channel.",
		"A hospital in Sumy was shelled", "Sumy", "Rescuers and medics are at work, said the head of the region, as the invented paper writes, and the police collect what is left.",
	},
	"ru": {
		"В Одессе беспилотник попал в склад", "В Харькове ракета попала в школу, трое пострадавших. Спасатели и медики работают на месте, сообщил глава областной администрации в своём канале.",
		"В Сумах обстреляли больницу", "Сумы", "Спасатели и медики работают на месте, сообщил глава области, пишет выдуманное издание, а полиция собирает то, что осталось.",
	},
}

// producers are the ways in which pages part their paragraphs.
var producers = []struct{ name, first, between, last string }{
	{"paragraphs", "<p>", "</p><p>", "</p>"},
	{"divs", "<div>", "</div><div>", "</div>"},
	{"divs with line breaks in the source", "<div>\n  ", "\n</div>\n<div>\n  ", "</div>"},
	{"divs with looks", "<div class=t><span style='color:red'>", "</span></div><div class=t><span>", "</span></div>"},
	{"pictures between", "<div>", "<img src=a.jpg>", "</div>"},
	{"two line breaks", "<div>", "<br><br>", "</div>"},
	{"three line breaks with blanks", "<div>", "<br> <br/>\n&#10;<br>", "</div>"},
	{"two line breaks in a paragraph", "<p>", "<br />\n<br />\n", "</p>"},
	{"two line breaks in the body", "", "<br><br>", ""},
	{"sections", "<section>", "</section><section>", "</section>"},
	{"unknown elements", "<story-line>", "</story-line><story-line>", "</story-line>"},
	{"unknown elements in one another", "<x-page><x-line><x-text>", "</x-text></x-line><x-line><x-text>", "</x-text></x-line></x-page>"},
	{"spans shown as blocks", "<div><span style='display: block'>", "</span><span style='display: block'>", "</span></div>"},
	{"links shown as blocks", "<div><em style='margin:0;display:block;'>", "</em><em style='display:block !important'>", "</em></div>"},
	{"text as it is typed", "<pre>", "\n\n", "</pre>"},
	{"text as it is typed, by style", "<div style='white-space: pre-line'>", "\n\n", "</div>"},
	{"a list", "<ul><li>", "</li><li>", "</li></ul>"},
	{"a list of descriptions", "<dl><dd>", "</dd><dd>", "</dd></dl>"},
	{"quotations", "<blockquote>", "</blockquote><blockquote>", "</blockquote>"},
	{"rows of one cell", "<table><tr><td>", "</td></tr><tr><td>", "</td></tr></table>"},
	{"divs in a cell that lays out the page", "<table><tr><td>Menu</td><td><div>", "</div><div>", "</div></td></tr></table>"},
	{"centred text", "<center>", "</center><center>", "</center>"},
	{"rules", "<div>", "<hr>", "</div>"},
	{"bold lines", "<div><b>", "</b></div><div><b>", "</b></div>"},
	{"fonts", "<font>", "</font><br><br><font>", "</font>"},
	{"a form around the page", "<form><p>", "</p><p>", "</p></form>"},
}

func TestBlocksOfAPageStandApart(t *testing.T) {
	for lang, paragraphs := range pageTexts {
		for _, p := range producers {
			t.Run(lang+" "+p.name, func(t *testing.T) {
				page := "<!DOCTYPE html><html><head><meta charset=utf-8><title>Invented</title></head><body>" + p.first + strings.Join(paragraphs, p.between) + p.last + "</body></html>"
				lines := strings.Split(parseOne(t, "a.html", []byte(page)).Body, "\n\n")
				for i, want := range paragraphs {
					if !slices.ContainsFunc(lines, func(l string) bool { return strings.TrimPrefix(l, "• ") == want }) {
						t.Errorf("paragraph %d is no line of %q", i, lines)
					}
				}
			})
		}
	}
}

// inLine is how pages write one line, and what its reader sees.
var inLine = []struct{ name, html, want string }{
	{"looks part no word", "<p>У <b>К</b><i>иєві</i> вибух.</p>", "У Києві вибух."},
	{"spans part a word of running text", "<p><span>У Хар</span><span>кові </span><span>вибух.</span></p>", "У Харкові вибух."},
	{"spans of a list are words", "<ul><li><span>Суми</span><span>обстріляно</span></li></ul>", "• Суми обстріляно"},
	{"spans that end with a sentence", "<p><span>У Сумах вибух.</span><span>Є поранені.</span></p>", "У Сумах вибух. Є поранені."},
	{"a label and a link", "<div><a>Sumy</a><a>Kharkiv</a></div>", "Sumy Kharkiv"},
	{"an unknown element within a line", "<p>У <x-city>Сумах</x-city> вибух.</p>", "У Сумах вибух."},
	{"an unknown element beside text", "<div>У <x-city>Сумах</x-city> вибух.</div>", "У Сумах вибух."},
	{"elements of Word", "<p><span>In </span><st1:City><span>Sumy</span></st1:City><span> two hurt</span><o:p></o:p></p>", "In Sumy two hurt"},
	{"one line break", "<p>Суми<br>обстріляно</p>", "Суми\nобстріляно"},
	{"struck text", "<p>Two hurt. <del>Ten killed.</del><s>Nine.</s><strike>Six.</strike><span style='text-decoration: line-through'>Five.</span><span class='line-through'>Four.</span></p>", "Two hurt."},
	{"inserted text", "<p>Two <ins>hurt.</ins></p>", "Two hurt."},
	{"hidden text", "<p>Two hurt.</p><p hidden>a</p><p style='display: none'>b</p><p style='visibility:hidden'>c</p><div style='DISPLAY:NONE'><p>d</p></div><span aria-hidden=true>★</span>", "Two hurt."},
	{"letters without a size", "<p>Two hurt.</p><p style='color:red; font-size: 0'>a</p><span style='font-size:0px'>b</span><p style='font-size:0.5em'>One killed.</p>", "Two hurt.\n\nOne killed."},
	{"letters with a size again", "<div style='font-size:0'><p style='font-size:14px'>Two hurt.</p><p class=lead>One killed.</p></div>", "Two hurt.\n\nOne killed."},
	{"text that the search of the page finds", "<p>Two hurt.</p><p hidden=until-found>One killed.</p>", "Two hurt.\n\nOne killed."},
	{"a page behind an open dialogue", "<div aria-hidden=true><p>" + strings.Repeat("Two people were hurt. ", 8) + "</p></div>", strings.TrimSpace(strings.Repeat("Two people were hurt. ", 8))},
	{"a page that shows nothing until its script runs", "<div style='display:none'><p>Two hurt.</p></div>", "Two hurt."},
	{"a row of cells", "<table><tr><td><p>Суми</p></td><td><div>склад</div><div>і школа</div></td></tr></table>", "Суми\tсклад і школа"},
	{"a cell with a line break", "<table><tr><td>Суми<br>(місто)</td><td>склад</td></tr></table>", "Суми (місто)\tсклад"},
	{"a table in a figure", "<figure><table><tr><td>Суми</td><td>склад</td></tr></table><figcaption>Фото</figcaption></figure>", "Суми\tсклад"},
	{"a sign within a line", "<p>Fire in<img class=emoji alt=x>Sumy, said <img src=/emoji/1.png>he.</p>", "Fire in Sumy, said he."},
	{"a picture and its caption", "<p>Two hurt.</p><figure><img><figcaption>Photo: archive</figcaption></figure>", "Two hurt."},
	{"a form to fill in", "<p>Two hurt.</p><form><p>Sign up</p><input></form>", "Two hurt."},
}

func TestLinesOfAPage(t *testing.T) {
	for _, c := range inLine {
		t.Run(c.name, func(t *testing.T) {
			if got := parseOne(t, "a.html", []byte("<html><body>"+c.html+"</body></html>")).Body; got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestTidyTakesLinearTime(t *testing.T) {
	var page strings.Builder
	for i := range 20000 {
		fmt.Fprintf(&page, "<span aria-hidden=true></span><x-%d><span></span><table><tr><td>", i)
	}
	_, _ = Parse("a.html", []byte(page.String()+"Two hurt."))
}
