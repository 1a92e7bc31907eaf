package event

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"strikemap/geo"
	"strikemap/geo/event/eventtest"
	"strikemap/geo/when"
)

// dated lists "place date" of each report in the order of the text; published is a
// day, or a day and a time, in Kyiv, or empty.
func dated(t *testing.T, x *Coder, published, lang, text string) []string {
	t.Helper()
	a, m := eventtest.Marked(lang, text)
	if published != "" {
		layout := "2006-01-02 15:04"[:len(published)]
		at, err := time.ParseInLocation(layout, published, when.Kyiv)
		if err != nil {
			t.Fatal(err)
		}
		a.Published = at
	}
	var out []string
	for _, r := range x.Code(&a, eventtest.Text(&a, m), m) {
		place := "nowhere"
		if r.Place != nil {
			place = r.Place.Name
		}
		out = append(out, place+" "+shown(&r.Date))
	}
	return out
}

// shown writes a date as precision and interval, or as its reason.
func shown(d *geo.Date) string {
	if d.From.IsZero() {
		return fmt.Sprintf("%s %s", d.Precision, d.Why.ID)
	}
	layout := "01-02"
	if d.Precision == geo.D0 || d.Precision == geo.D2 {
		layout = "01-02T15:04"
	}
	return fmt.Sprintf("%s %s/%s", d.Precision, d.From.Format("2006-"+layout), d.To.Format(layout))
}

// Every text is invented.
func TestDatesAreEarned(t *testing.T) {
	x := New(eventtest.Nowhere{})
	for _, tt := range []struct {
		name, published, lang, text string
		want                        []string
	}{
		{"no day of publication, no night", "", "uk", "Уночі дрони влучили у склад у [Великому].", []string{"Великому D7 day-unknown"}},
		{"the day below the title is of the article", "2026-11-25", "uk", "Горить склад\n25 листопада 2026\n\nДрони влучили у склад у [Великому].", []string{"Великому D7 no-date-told"}},
		{"what happened then is told later", "2025-05-07", "en", "Drones hit a mill in [Velyke], the governor said on Wednesday. The attack took place the previous day.", []string{"Velyke D1 2025-05-06/05-07"}},
		{"when another thing happened dates only that", "2025-05-07", "en", "Drones hit a mill in [Velyke] on Monday. The attack on [Male] took place on Tuesday.", []string{"Velyke D1 2025-05-05/05-06", "Male D1 2025-05-06/05-07"}},
		{"how it stands to talks is no day", "2025-05-07", "en", "Drones hit a mill in [Velyke] on Monday. The strike came a day after talks. A house was damaged in [Velyke].", []string{"Velyke D1 2025-05-05/05-06", "Velyke D1 2025-05-05/05-06"}},
		{"nor is a day that no calendar has", "2025-05-07", "en", "Drones hit a mill in [Velyke] on Monday. The strike came on 31 February. A house was damaged in [Velyke].", []string{"Velyke D1 2025-05-05/05-06", "Velyke D1 2025-05-05/05-06"}},
		{"what else happened dates nothing told before", "2025-05-07", "en", "Drones hit a mill in [Velyke]. A quake occurred on Monday.", []string{"Velyke D7 no-date-told"}},
		{"so it is of an incident", "2025-05-07", "ru", "Силы ПВО сбили над [Великим] пять беспилотников. Инцидент произошел утром 6 мая.", []string{"Великим D1 2025-05-06/05-07"}},
		{"a review of the past day may open without news", "2025-05-07", "uk", "За минулу добу ситуація складна. Ворог обстріляв [Велике].", []string{"Велике D1 2025-05-06/05-08"}},
		{"the hour of a review may be of either day", "2025-05-07", "en", "Drones hit [Velyke] over the past day.\n\nAt 15:40 missiles hit [Male].", []string{"Velyke D1 2025-05-06/05-08", "Male D1 2025-05-06/05-08"}},
		{"a day of something else may not", "2025-05-07", "en", "On Monday the governor opened a school. Drones hit [Velyke].", []string{"Velyke D7 no-date-told"}},
		{"an aside is not handed on", "2025-05-07", "ru", "Дроны атаковали склад в [Великом] утром 7 мая. Днём ранее, 6 мая, при атаке дронов загорелась мельница в [Малом]. Дроны повредили дом в [Новом].", []string{"Великом D1 2025-05-07/05-08", "Малом D1 2025-05-06/05-07", "Новом D1 2025-05-07/05-08"}},
		{"but to its own place it is", "2025-05-07", "uk", "Дрони атакували склад у [Великому] вранці 7 травня. Напередодні дрони пошкодили млин у [Малому]. Пошкоджено школу.", []string{"Великому D1 2025-05-07/05-08", "Малому D1 2025-05-06/05-07", "Малому D1 2025-05-06/05-07"}},
		{"so is the minute", "", "ru", "Горит склад\n\n25 ноября 2026, 08:12 мск\n\nДроны попали в склад в [Великом].", []string{"Великом D7 no-date-told"}},
		{"the one night told dates what stands before it", "2026-11-27", "uk", "Дрони влучили у склад у [Великому].\n\nУ ніч на 26 листопада дрони влучили у школу в [Малому].", []string{"Великому D2 2026-11-25T18:00/11-26T10:00", "Малому D2 2026-11-25T18:00/11-26T10:00"}},
		{"one of two days told dates nothing else", "2026-11-27", "uk", "Дрони влучили у склад у [Великому].\n\n26 листопада дрони влучили у школу в [Малому]. 25 листопада снаряд влучив у дім у [Новому].", []string{"Великому D7 no-date-told", "Малому D1 2026-11-26/11-27", "Новому D1 2026-11-25/11-26"}},
		{"nor does the day on which somebody spoke", "2026-11-27", "uk", "Дрони влучили у склад у [Великому]. Про це 26 листопада повідомив мер.", []string{"Великому D7 no-date-told"}},
		{"what is recalled has a day of its own", "2026-11-27", "uk", "26 листопада дрони влучили у школу в [Малому].\n\nНагадаємо, дрони влучили у склад у [Великому].", []string{"Малому D1 2026-11-26/11-27", "Великому D1 2026-11-26/11-27"}},
		{"a day that heads what happened on it", "2026-11-27", "uk", "Хроніка\n\n25 листопада 2026\n\nДрони влучили у склад у [Великому].", []string{"Великому D1 2026-11-25/11-26"}},
		{"a caption's day is of a picture", "", "uk", "Уночі дрони влучили у склад у [Великому].\n\nФото: Вигадана агенція, 1 січня 2020", []string{"Великому D7 day-unknown"}},
		{"an annexation's day is of an annexation", "", "en", "The area was annexed on 18 March 2014. Overnight drones hit [Velyke].", []string{"Velyke D7 day-unknown"}},
		{"so within one sentence", "", "en", "[Velyke], which was annexed on 18 March 2014, was hit by drones overnight.", []string{"Velyke D7 day-unknown"}},
		{"a registration is no event", "", "uk", "Видання зареєстровано 01.02.2003. Сьогодні вранці дрон влучив у школу в [Великому].", []string{"Великому D7 day-unknown"}},
		{"a biography is no event", "", "ru", "Мэр родился 5 мая 1970 года. Вчера дрон попал в школу в [Великом].", []string{"Великом D7 day-unknown"}},
		{"another paragraph's day is another's", "", "en", "Drones hit [Velyke] on 24 November 2026.\n\nOvernight missiles hit [Male].", []string{"Velyke D1 2026-11-24/11-25", "Male D7 day-unknown"}},
		{"nothing is said", "2026-11-25", "en", "Drones hit [Velyke].", []string{"Velyke D7 no-date-told"}},
		{"a day that no calendar has", "2026-11-25", "en", "Drones hit [Velyke] on 31 February.", []string{"Velyke D7 no-such-day"}},
		{"the night after the evening told", "", "uk", "Увечері 24 листопада 2026 року дрони атакували [Велике]. Вночі вибухи пролунали в [Малому].", []string{"Велике D1 2026-11-24/11-25", "Малому D2 2026-11-24T18:00/11-25T10:00"}},
		{"so with a day of publication later", "2026-11-27", "ru", "Вечером 24 ноября дроны атаковали [Великое]. Ночью взрывы прогремели в [Малом].", []string{"Великое D1 2026-11-24/11-25", "Малом D2 2026-11-24T18:00/11-25T10:00"}},
		{"the day before yesterday says nothing of tonight", "2026-11-26", "uk", "24 листопада дрони атакували [Велике]. Вночі вибухи пролунали в [Малому].", []string{"Велике D1 2026-11-24/11-25", "Малому D2 2026-11-25T18:00/11-26T10:00"}},
		{"that night follows the day told", "2026-11-27", "en", "Drones hit [Velyke] on Tuesday. That night missiles hit [Male].", []string{"Velyke D1 2026-11-24/11-25", "Male D2 2026-11-24T18:00/11-25T10:00"}},
		{"that same night is the night told", "2026-11-27", "uk", "У ніч на 25 листопада дрони влучили у [Велике]. Тієї ж ночі ракета влучила у [Мале].", []string{"Велике D2 2026-11-24T18:00/11-25T10:00", "Мале D2 2026-11-24T18:00/11-25T10:00"}},
		{"the next day", "2026-11-27", "en", "Drones hit [Velyke] on Tuesday. The next day missiles hit [Male].", []string{"Velyke D1 2026-11-24/11-25", "Male D1 2026-11-25/11-26"}},
		{"the next day of nothing", "2026-11-27", "en", "The next day missiles hit [Male].", []string{"Male D7 day-unknown"}},
		{"the title's night is that of the text", "", "uk", "Уночі дрони атакували [Велике]\n\nУ ніч проти 25 листопада 2026 року дрони влучили у склад у [Великому].", []string{"Велике D2 2026-11-24T18:00/11-25T10:00", "Великому D2 2026-11-24T18:00/11-25T10:00"}},
		{"a line that opens a list dates it", "2026-11-25", "uk", "Головне за 24 листопада:\n🔹 дрони влучили у склад у [Великому].\n🔹 ракета влучила у школу в [Малому].", []string{"Великому D1 2026-11-24/11-25", "Малому D1 2026-11-24/11-25"}},
		{"a bulletin is of the day in its head", "2026-11-25", "ru", "Дневная сводка на 24 ноября 2026 года\nПовреждена школа в [Великом].\nОбласть\nПовреждён дом в [Малом].", []string{"Великом D1 2026-11-24/11-25", "Малом D1 2026-11-24/11-25"}},
		{"from midnight to midnight is the first day", "2026-11-25", "ru", "Официальная сводка с 00:00 23.11.2026 по 00:00 24.11.2026 года\nПовреждена школа в [Великом].", []string{"Великом D1 2026-11-23/11-24"}},
		{"key events so far are of their day", "2026-11-25", "en", "Here are the key events so far on Tuesday, November 24.\n\nFighting\n\n• Missiles destroyed a depot in [Velyke].", []string{"Velyke D1 2026-11-24/11-25"}},
		{"a report that somebody made is no bulletin", "2026-11-25", "en", "The minister presented a report on Monday that he said was late.\nMissiles destroyed a depot in [Velyke].", []string{"Velyke D7 no-date-told"}},
		{"a time on the clock of the day told", "2026-11-27", "en", "Drones hit [Velyke] on Tuesday. At 20:40 a missile hit [Male].", []string{"Velyke D1 2026-11-24/11-25", "Male D0 2026-11-24T20:40/11-24T20:41"}},
		{"an hour after midnight, after the evening told", "2026-11-27", "uk", "Увечері в середу дрони атакували [Велике]. О 03:15 вибухи пролунали в [Малому].", []string{"Велике D1 2026-11-25/11-26", "Малому D0 2026-11-26T03:15/11-26T03:16"}},
		{"an hour of the next day", "2026-11-27", "en", "Drones hit [Velyke] on Tuesday. At 5 am the next day missiles hit [Male].", []string{"Velyke D1 2026-11-24/11-25", "Male D0 2026-11-25T05:00/11-25T05:01"}},
		{"the evening of that day", "2026-11-27", "uk", "24 листопада дрони влучили у [Велике]. Того ж дня ввечері ракета влучила у [Мале].", []string{"Велике D1 2026-11-24/11-25", "Мале D1 2026-11-24/11-25"}},
		{"what came out after midnight tells of the evening before", "2026-11-25 00:30", "en", "A missile hit [Male] at 23:40.", []string{"Male D0 2026-11-24T23:40/11-24T23:41"}},
		{"what came out in the evening tells of it", "2026-11-25 23:50", "en", "A missile hit [Male] at 23:40.", []string{"Male D0 2026-11-25T23:40/11-25T23:41"}},
		{"an evening told in the morning", "2026-11-25 08:00", "uk", "Увечері дрон влучив у школу в [Малому].", []string{"Малому D1 2026-11-24/11-25"}},
		{"hours over midnight", "2026-11-25", "en", "Drones hit [Velyke] between 23:00 and 02:00 on 24 November.", []string{"Velyke D0 2026-11-24T23:00/11-25T02:00"}},
		{"the night of two days", "2026-03-05", "en", "Drones hit [Velyke] on the night of 3 to 4 March.", []string{"Velyke D2 2026-03-03T18:00/03-04T10:00"}},
		{"overnight into a weekday", "2026-11-25", "en", "Drones hit [Velyke] overnight into Tuesday.", []string{"Velyke D2 2026-11-23T18:00/11-24T10:00"}},
		{"the weekday of publication", "2026-11-24", "en", "Drones hit [Velyke] on Tuesday.", []string{"Velyke D1 2026-11-24/11-25"}},
		{"no year around New Year", "2026-01-02", "en", "Drones hit [Velyke] on 31 December.", []string{"Velyke D1 2025-12-31/01-01"}},
		{"the night of the New Year", "2026-01-01", "en", "Drones hit [Velyke] on the night of December 31 to January 1.", []string{"Velyke D2 2025-12-31T18:00/01-01T10:00"}},
		{"the year is that of the morning", "", "uk", "У ніч з 31 грудня на 1 січня 2026 року дрон влучив у школу в [Малому].", []string{"Малому D2 2025-12-31T18:00/01-01T10:00"}},
		{"this evening, told after midnight", "2026-03-05 00:20", "uk", "Сьогодні ввечері дрон влучив у школу в [Малому].", []string{"Малому D1 2026-03-04/03-05"}},
		{"what is to come is no report", "2026-11-24", "en", "A drone hit [Velyke] on 30 November.", nil},
		{"a leap day of the year that has it", "2026-03-01", "uk", "29 лютого дрон влучив у школу в [Малому].", nil},
		{"the day of saying yields to the day of the event", "2026-11-24", "en", "The governor said on Monday that a strike on the village of [Velyke] over the weekend had killed a farmer.", []string{"Velyke D3 2026-11-21/11-23"}},
		{"another event's time in between", "2026-11-24", "en", "Drones hit a plant in [Velyke] overnight. Missiles hit [Nove] this month. A refinery in [Male] was bombed.", []string{"Velyke D2 2026-11-23T18:00/11-24T10:00", "Nove D5 2026-11-01/11-25", "Male D7 no-date-told"}},
		{"a part of the day told", "2026-11-27", "uk", "24 листопада дрони влучили у [Велике]. Вранці горів склад у [Малому], увечері снаряд влучив у школу в [Новому].", []string{"Велике D1 2026-11-24/11-25", "Малому D1 2026-11-24/11-25", "Новому D1 2026-11-24/11-25"}},
		{"a morning after a night told is of publication", "2026-11-27", "uk", "У ніч на 24 листопада дрони влучили у [Велике].\n\nВранці снаряд влучив у школу в [Новому].", []string{"Велике D2 2026-11-23T18:00/11-24T10:00", "Новому D1 2026-11-27/11-28"}},
		{"the day on which the police tell of it is not the day of what follows", "2026-11-28", "uk", "27 листопада під вогнем перебувало [Велике]. Пошкоджено дім, повідомляє поліція області вранці 28 листопада. По [Великому] били дронами.", []string{"Велике D1 2026-11-27/11-28", "Велике D1 2026-11-27/11-28", "Великому D1 2026-11-27/11-28"}},
		{"a day in a relative clause is not that of the article", "2026-11-27", "uk", "Дрони влучили у склад у [Великому].\n\nРятувальники розібрали завали дому, який зруйнувала бомба 1 листопада.", []string{"Великому D7 no-date-told"}},
		{"the same day, told in the next paragraph", "2026-11-27", "uk", "24 листопада ворог обстріляв [Велике].\n\nТого ж дня снаряд влучив у школу в [Малому].", []string{"Велике D1 2026-11-24/11-25", "Малому D1 2026-11-24/11-25"}},
		{"the previous day that opens no paragraph is not that of the day before", "2026-11-27", "en", "Drones hit [Velyke] on 24 November 2026.\n\nMissiles hit [Male] the previous day.", []string{"Velyke D1 2026-11-24/11-25", "Male D1 2026-11-26/11-27"}},
		{"an hour of a paragraph that adds to the one before", "2026-11-27", "en", "On November 25, drones hit [Velyke].\n\nAlso, at 10:00 a shell hit a school in [Male].", []string{"Velyke D1 2026-11-25/11-26", "Male D0 2026-11-25T10:00/11-25T10:01"}},
		{"an hour of a paragraph that adds to nothing", "2026-11-27", "en", "On November 25, drones hit [Velyke].\n\nAt 10:00 a shell hit a school in [Male].", []string{"Velyke D1 2026-11-25/11-26", "Male D0 2026-11-27T10:00/11-27T10:01"}},
		{"this day is the day told, of whatever", "2024-07-02", "ru", "В ночь на 29 июня в столице был салют. А утром этого дня ракета попала в школу в [Великом].", []string{"Великом D1 2024-06-29/06-30"}},
		{"the item of a list is not dated by the one before", "2026-11-27", "en", "• Shells hit a mill in [Nove] on Tuesday.\n• Shells hit a school in [Velyke].\n• At 10:00 a shell hit [Male].", []string{"Nove D1 2026-11-24/11-25", "Velyke D7 no-date-told", "Male D0 2026-11-27T10:00/11-27T10:01"}},
		{"but by what stands before the list", "2026-11-27", "en", "Drones attacked overnight:\n• Shells hit a mill in [Nove] on Tuesday.\n• Shells hit a school in [Velyke].", []string{"Nove D1 2026-11-24/11-25", "Velyke D2 2026-11-26T18:00/11-27T10:00"}},
		{"some days in a heading", "2026-11-27", "uk", "Обстріли 24–25 листопада:\n\nДрон влучив у школу в [Великому].\n\nЗа тиждень:\n\nСнаряд влучив у млин у [Малому].", []string{"Великому D3 2026-11-24/11-26", "Малому D4 2026-11-20/11-28"}},
		{"a month in a heading is none", "2026-11-27", "en", "In November:\n\nA drone hit a school in [Velyke].", []string{"Velyke D7 no-date-told"}},
		{"a day of long ago dates what its paragraph goes on about", "2026-11-27", "en", "Drones hit [Velyke] on Tuesday. On 9 March 2025 missiles hit a mill in [Male]. Four people were killed in [Male].\n\nA school in [Velyke] burned.", []string{"Velyke D1 2026-11-24/11-25", "Male D1 2025-03-09/03-10", "Velyke D1 2026-11-24/11-25"}},
		{"and the clause that tells more of it", "2026-11-27", "en", "Forces launched airstrikes on March 1 and 2 that hit eight houses in [Velyke].", []string{"Velyke D3 2026-03-01/03-03"}},
		{"but not a clause of its own", "2026-11-27", "en", "Forces left the town on March 1 and 2, and missiles hit [Velyke].", []string{"Velyke D7 no-date-told"}},
		{"a day reckoned from something else is not that of what was told", "2026-11-27", "en", "Missiles hit [Velyke] on Tuesday.\n The strike came a day after a round of talks. Two people were killed in [Velyke].", []string{"Velyke D1 2026-11-24/11-25", "Velyke D1 2026-11-24/11-25"}},
		{"but a new strike has none", "2026-11-27", "en", "Missiles hit [Velyke] on Tuesday.\n\nMissiles hit [Male] two days later. A mill in [Male] burned.", []string{"Velyke D1 2026-11-24/11-25", "Male D7 day-unknown", "Male D7 day-unknown"}},
		{"a day before the day before", "2026-11-27", "ru", "Накануне дроны попали в склад в [Великом].\n Днём ранее ракета попала в школу в [Малом].", []string{"Великом D1 2026-11-26/11-27", "Малом D1 2026-11-25/11-26"}},
		{"a day before nothing told is that before publication", "2026-11-27", "ru", "Днём ранее ракета попала в школу в [Малом].", []string{"Малом D1 2026-11-26/11-27"}},
		{"during the day told", "2026-11-27", "uk", "Учора вранці дрон влучив у склад у [Великому]. Протягом дня снаряд влучив у школу в [Малому].", []string{"Великому D1 2026-11-26/11-27", "Малому D1 2026-11-26/11-27"}},
		{"during the day, of nothing told", "2026-11-27", "uk", "Протягом дня снаряд влучив у школу в [Малому].", []string{"Малому D1 2026-11-27/11-28"}},
		{"a time that attacks are counted in dates none", "2026-11-27", "en", "On the night of November 25 drones attacked [Velyke]. This is the fourth attack on [Velyke] in the past five days.", []string{"Velyke D2 2026-11-25T18:00/11-26T10:00", "Velyke D2 2026-11-25T18:00/11-26T10:00"}},
		{"a second drone is not counted in days", "2026-11-27", "ru", "Второй дрон попал в школу в [Малом] за последние три дня.", []string{"Малом D3 2026-11-24/11-28"}},
		{"what is counted from the start of the year is of now", "2026-11-27", "uk", "Вночі ворог здійснив чергову, вже дев'яту з початку року, масовану атаку на [Велике]. Горить склад у [Малому].", []string{"Велике D2 2026-11-26T18:00/11-27T10:00", "Малому D2 2026-11-26T18:00/11-27T10:00"}},
		{"an hour of the event told, of which no place is named", "2026-11-27", "uk", "У вівторок дрони атакували [Велике].\n\nПро це повідомив мер.\n\nБезпілотник влучив у школу о 7:50.", []string{"Велике D1 2026-11-24/11-25", "Велике D0 2026-11-24T07:50/11-24T07:51"}},
		{"the sentence leaves the day of what it tells", "2026-11-28", "en", "In [Velyke], rescue work continued Friday following Wednesday's deadly strike. Thirty civilians were killed in [Velyke].", []string{"Velyke D1 2026-11-25/11-26", "Velyke D1 2026-11-25/11-26"}},
		{"another sentence dates what happened there", "2026-11-27", "en", "Drones hit a mill in [Velyke]. Shells hit [Male] on Monday. On Wednesday a drone hit [Velyke].", []string{"Velyke D1 2026-11-25/11-26", "Male D1 2026-11-23/11-24", "Velyke D1 2026-11-25/11-26"}},
		{"two days there date nothing", "2026-11-27", "en", "Drones hit a mill in [Velyke]. Shells hit [Velyke] on Monday. On Wednesday a drone hit [Velyke].", []string{"Velyke D7 no-date-told", "Velyke D1 2026-11-23/11-24", "Velyke D1 2026-11-25/11-26"}},
		{"nor does a day that is recalled", "2026-11-27", "uk", "Дрони влучили у склад у [Великому]. Снаряд влучив у [Мале] у середу. Нагадаємо, у понеділок дрон влучив у школу у [Великому].", []string{"Великому D7 no-date-told", "Мале D1 2026-11-25/11-26", "Великому D1 2026-11-23/11-24"}},
		{"each of two events has the day behind its place", "2026-11-27", "en", "Drones hit [Velyke] on Sunday and shelling damaged a house in [Male] on Monday.", []string{"Velyke D1 2026-11-22/11-23", "Male D1 2026-11-23/11-24"}},
		{"the minute is not that of what happened elsewhere", "2026-11-27", "en", "A missile hit a school in [Velyke] at 10:15 on Monday. An hour later, shelling damaged a house in [Male]. Two people were killed in [Male].", []string{"Velyke D0 2026-11-23T10:15/11-23T10:16", "Male D1 2026-11-23/11-24", "Male D1 2026-11-23/11-24"}},
		{"the item of a list dates no other", "2026-11-27", "en", "What is known:\n- a drone hit a school in [Velyke] on Monday;\n- shelling damaged a house in [Male].", []string{"Velyke D1 2026-11-23/11-24", "Male D7 no-date-told"}},
		{"a day gone by that is recalled dates no other", "2026-11-27", "uk", "Дрон влучив у школу у [Великому]. Нагадаємо, 23 листопада снаряд пошкодив будинок у [Малому].", []string{"Великому D7 no-date-told", "Малому D1 2026-11-23/11-24"}},
		{"the day of publication that is recalled does", "2026-11-27", "ru", "Дрон попал в школу в [Великом]. Напомним, в [Великом] 27 ноября прогремели взрывы.", []string{"Великом D1 2026-11-27/11-28", "Великом D1 2026-11-27/11-28"}},
		{"what was earlier is not of the night told", "2026-11-27", "uk", "Вночі дрон влучив у школу у [Великому]. Раніше снаряд пошкодив будинок у [Малому].", []string{"Великому D2 2026-11-26T18:00/11-27T10:00", "Малому D7 no-date-told"}},
		{"the morning after the night told", "2026-11-27", "uk", "У ніч на 25 листопада дрон влучив у школу у [Великому]. Вранці снаряд пошкодив будинок у [Малому].", []string{"Великому D2 2026-11-24T18:00/11-25T10:00", "Малому D1 2026-11-25/11-26"}},
		{"the morning after the evening told", "2026-11-27", "ru", "Вечером 24 ноября дрон попал в склад в [Великом]. Утром снаряд повредил дом в [Малом].", []string{"Великом D1 2026-11-24/11-25", "Малом D1 2026-11-25/11-26"}},
		{"no morning is after the day of publication", "2026-11-27", "ru", "Вечером 27 ноября дрон попал в склад в [Великом]. Утром снаряд повредил дом в [Малом].", []string{"Великом D1 2026-11-27/11-28", "Малом D1 2026-11-27/11-28"}},
		{"a bulletin of the evening tells of the day", "2026-11-28", "ru", "Обзор на вечер 26 ноября\n\nВ течение дня дрон попал в склад в [Великом].", []string{"Великом D1 2026-11-26/11-27"}},
		{"days after the day told are not to come", "2026-11-27", "uk", "Дрон влучив у школу у [Великому] 23 листопада. Через два дні снаряд пошкодив будинок у [Малому].", []string{"Великому D1 2026-11-23/11-24", "Малому D7 day-unknown"}},
		{"the past day as a heading", "2026-11-27", "uk", "Минула доба:\n🔹 дрон влучив у школу у [Великому].", []string{"Великому D1 2026-11-26/11-28"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := dated(t, x, tt.published, tt.lang, tt.text)
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("%s\ngot\n%s\nwant\n%s", tt.text, strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}
