package sentence

import (
	"slices"
	"strings"
	"testing"
)

// texts returns the text of every sentence, headings marked with "H ".
func texts(body string) []string {
	var out []string
	for _, s := range Split(body) {
		t := s.Span.Of(body)
		if s.Heading {
			t = "H " + t
		}
		out = append(out, t)
	}
	return out
}

// boundaries are invented samples; "|" is where a sentence must end.
var boundaries = []struct{ name, body string }{
	{"a title goes on", "Gov. Ivan Bulba said so. | Gen. Petrenko and Mr. Smith agreed."},
	{"a month abbreviation takes its day", "It happened on Sept. 5 in Sumy. | It ended in Sept. | Nobody was hurt."},
	{"a country of initials goes on before a name", "U.S. President Roe spoke. | He left the U.S. | The talks went on."},
	{"a numbered thing", "Unit No. 5 stopped. | No. 6 ran."},
	{"clock times", "At 5 a.m. Kyiv time it began. | It ended at 6 p.m. | The fire was out."},
	{"a tag in brackets", "[Суми] | У школу влучила ракета. | (Velyke) | A missile hit a school. | (Суми) палають. | Ми бачили (Суми) Їх було двоє. | [1] Так було."},
	{"decimals and groups", "It weighs 1.5 tonnes, costs 1,200.50 and left at 20:40. | It came 25.03.2024. | So be it."},
	{"Ukrainian settlement designators", "Обстріляно м. Харків та с. Рогань. | У смт. Борова вибито вікна."},
	{"streets and names", "Влучання на вул. Сумська та ім. Шевченка. | Є поранені."},
	{"an oblast abbreviation may end a sentence", "Удар у Харківській обл. | Поліція працює."},
	{"an oblast abbreviation goes on in lower case", "Сумська обл. та Київська обл. без світла."},
	{"Russian town designator after no number", "В г. Донецк и н.п. Карловка прогремели взрывы. | Это было в 2023 г. | Позже стихло."},
	{"thousands and so on", "Без світла 12 тис. людей. | Заводи, склади і т.д. | Роботи тривають."},
	{"initials", "В. Зеленський і О.М. Коваль зустрілися. | Розмову провів І. Б. Шульга."},
	{"a full stop inside quotation marks", "“We heard it.” | “It was loud,” she said. | He left."},
	{"a full stop outside quotation marks", "Він сказав: «Ми бачили дим». | Більше нічого."},
	{"straight quotation marks", "\"It burned. | We ran.\" | \"No one died,\" he said."},
	{"a shout that is quoted runs on", "«Слава!» – сказав він. | Усі встали."},
	{"an ellipsis in mid sentence", "I... said nothing. | Well… | Then it stopped."},
	{"a dateline with a dash", "KYIV — Drones came. | KYIV, May 5 (Reuters) - They left."},
	{"a missing space", "Двоє людей поранено.Рятувальники працюють."},
	{"a footnote number", "The plant stopped.[1] | It runs again.[2]"},
	{"the country in lower case", "Двоє загинули. | росія мовчить."},
	{"law articles", "За ч. 1 ст. 438 КК України відкрито справу. | Слідство триває."},
	{"houses and flats", "Вибито вікна на вул. Сумська, буд. 5, кв. 12. | Уражено 12 буд. | Жертв нема."},
	{"web addresses and handles", "See https://example.com/a.b?c=1. | Ask @press_odesa. | Read example.com now."},
	{"a list within a line", "Є 5 сіл (із 12). | 1. Лозова. | 2. Рогань."},
	{"a sentence starts at the designator of a place", "м. Львів: ракета влучила у склад. | с. Рогань: обстріляно школу. | смт Великий Бурлук: двоє поранених. | село «Мирне» ціле."},
	{"so does a Russian one", "г. Белгород: повреждён дом. | пгт Разумное: ранен человек. | с. Купино: без света. | н.п. Мирный цел."},
	{"no sentence starts within an address", "Це вул. Миру м. Чугуїв Харківської обл. с. Рогань. | Удар по 5 тис. м. Чугуїв без світла."},
	{"no sentence starts at a unit or letter", "Горить 5 тис. м. кв. даху. с. також."},
	{"questions in a row", "What?! | Who knows? | No one."},
}

func TestSentenceEnds(t *testing.T) {
	for _, c := range boundaries {
		t.Run(c.name, func(t *testing.T) {
			body := strings.ReplaceAll(c.body, " | ", " ")
			want := strings.Split(c.body, " | ")
			if strings.Contains(c.body, ".Рят") {
				want = []string{"Двоє людей поранено.", "Рятувальники працюють."}
			}
			if got := texts(body); !slices.Equal(got, want) {
				t.Errorf("got %q\nwant %q", got, want)
			}
		})
	}
}

// blocks are invented samples of how text is laid out in lines.
var blocks = []struct {
	name, body string
	want       []string
}{
	{"a heading with a colon stands alone", "Kharkiv region:\n- Izium: two hurt.\n- Chuhuiv: a fire.", []string{"H Kharkiv region:", "Izium: two hurt.", "Chuhuiv: a fire."}},
	{"a short line is a heading", "Start.\n\nСумщина\n\nДвоє поранених.", []string{"Start.", "H Сумщина", "Двоє поранених."}},
	{"a heading between dashes", "Start.\n\n- Chapter one -\n\nIt began.", []string{"Start.", "H Chapter one -", "It began."}},
	{"bullets of every kind", "• one fire;\n– two fires;\n* three fires;\n🔹 four fires;\n1. Five fires.\n2) six fires", []string{"one fire;", "two fires;", "three fires;", "four fires;", "1. Five fires.", "2) six fires"}},
	{"an emoji leads a channel post", "❗️Вибухи в Одесі\n🕘 Тривога з 12:30. Відбій.", []string{"Вибухи в Одесі", "Тривога з 12:30.", "Відбій."}},
	{"bullets within a line", "Є пошкодження: 🔹 Склад горить 🔹 Будинок цілий", []string{"Є пошкодження:", "Склад горить", "Будинок цілий"}},
	{"a title without a full stop", "Drones hit a depot\nKyiv saw smoke. It cleared.", []string{"Drones hit a depot", "Kyiv saw smoke.", "It cleared."}},
	{"one paragraph a line", "First ended here.\nSecond began here.", []string{"First ended here.", "Second began here."}},
	{"a soft wrap goes on in lower case", "The depot burned\nuntil the morning. Then\nit rained.", []string{"The depot burned\nuntil the morning.", "Then\nit rained."}},
	{"hard-wrapped text goes on with a name", "Crews worked through the whole night in\nthe east of the country, and the city of\nKharkiv had no power at all until the\nnext day, as the mayor of the old city\nsaid.", []string{"Crews worked through the whole night in\nthe east of the country, and the city of\nKharkiv had no power at all until the\nnext day, as the mayor of the old city\nsaid."}},
	{"windows line ends", "One.\r\n\r\nTwo.\r\n", []string{"One.", "Two."}},
	{"lines of signs alone say nothing", "***\n🇺🇦🇺🇦\n———\nOne.", []string{"One."}},
	{"a flag is no bullet", "Кошти 🇺🇦 Україні передано.", []string{"Кошти 🇺🇦 Україні передано."}},
	{"nothing", " \n\t\n", nil},
}

func TestLinesMakeBlocks(t *testing.T) {
	for _, c := range blocks {
		t.Run(c.name, func(t *testing.T) {
			if got := texts(c.body); !slices.Equal(got, c.want) {
				t.Errorf("got %q\nwant %q", got, c.want)
			}
		})
	}
}

func TestParagraphsCount(t *testing.T) {
	s := Split("Title\n\nOne. Two.\nThree goes\non. Four.\n- five")
	var got []int
	for _, x := range s {
		got = append(got, x.Paragraph)
	}
	if want := []int{0, 1, 1, 2, 2, 3}; !slices.Equal(got, want) {
		t.Errorf("paragraphs %v, want %v", got, want)
	}
}

func TestLongSentenceIsCut(t *testing.T) {
	body := strings.Repeat("село, ", 3000) + "кінець."
	for _, s := range Split(body) {
		if len(s.Words) > longest {
			t.Fatalf("a sentence of %d words", len(s.Words))
		}
	}
}
