package toponym

import (
	"fmt"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// show writes a mention as "text=place", with "?" for an open place, and the
// role, "near" or "not literal" after it.
func show(m *geo.Mention) string {
	name := "?"
	if m.Place != nil {
		name = m.Place.Name
	}
	if m.Role == geo.RoleNamePart {
		return m.Text + "=name_part"
	}
	s := m.Text + "=" + name
	switch {
	case m.Role != "":
		s += " " + string(m.Role)
	case !m.Literal:
		s += " figurative"
	}
	if m.Near {
		s += " near"
		if m.RadiusKM > 0 {
			s += fmt.Sprintf(" %.0f km", m.RadiusKM)
		}
	}
	return s
}

func showAll(f *Finder, a *geo.Article) string {
	var out []string
	for _, m := range f.Mentions(a, syntax.Of(sentence.Split(a.Body))) {
		out = append(out, show(&m))
	}
	return strings.Join(out, "; ")
}

// All texts are invented examples.
var phenomena = []struct{ name, text, want string }{
	{"a town is found by its name", "Drones hit Konotop.", "Konotop=Konotop"},
	{"the land named after a city is no village of that name", "Горіла Харківщина, Сумщина й Полтавщина.", "Харківщина=Kharkiv Oblast; Сумщина=Sumy Oblast; Полтавщина=Poltava Oblast"},
	{"a city's name among lands is the land", "Горіли Сумщина, Запоріжжя та Полтавщина.", "Сумщина=Sumy Oblast; Запоріжжя=Zaporizhzhia Oblast; Полтавщина=Poltava Oblast"},
	{"a town before a school is where that is", "У Полтаві школу пошкоджено обстрілом.", "Полтаві=Poltava"},
	{"a school may be called after its town", "Полтавська школа відкрилася.", ""},
	{"the name before a fleet is the fleet's", "Атака по Чорноморському флоту.", "Чорноморському=name_part"},
	{"a town that opens the sentence is what the enemy attacked", "Удар по Донеччині. Іллінівку росіяни атакували дроном.", "Донеччині=Donetsk Oblast; Іллінівку=Illinivka"},
	{"a word that opens a sentence is no town that nobody attacked", "Удар по Донеччині. Іллінівку росіяни люблять.", "Донеччині=Donetsk Oblast"},
	{"a district of the capital is Kyiv's", "Пожежа у Дніпровському районі столиці.", "Дніпровському районі=Dniprovskyi District (Kyiv)"},
	{"a list of villages lies in the oblast that closes it", "Обстріляно 15 населених пунктів, серед них: Макіївка, Невське Луганської області.", "Макіївка=Makiivka; Невське=Nevske; Луганської області=Luhansk Oblast container"},
	{"so it does though its first village is also a town of where things went on", "На Донеччині горіли Краматорськ, Бахмут і Слов'янськ. Обстріляно 15 населених пунктів, серед них: Костянтинівка, Гуляйполе Запорізької області.", "Донеччині=Donetsk Oblast; Краматорськ=Kramatorsk; Бахмут=Bakhmut; Слов'янськ=Sloviansk; Костянтинівка=Kostiantynivka; Гуляйполе=Huliaipole; Запорізької області=Zaporizhzhia Oblast container"},
	{"where nothing announces a list of villages the town may be meant", "На Донеччині горіли Краматорськ, Бахмут і Слов'янськ. Обстріляно Костянтинівка, Гуляйполе Запорізької області.", "Донеччині=Donetsk Oblast; Краматорськ=Kramatorsk; Бахмут=Bakhmut; Слов'янськ=Sloviansk; Костянтинівка=?; Гуляйполе=Huliaipole; Запорізької області=Zaporizhzhia Oblast container"},
	{"a village lies in the oblast in which the sentence goes on", "У Сумській області пошкоджено хати в Миколаївці та Покровську.", "Сумській області=Sumy Oblast; Миколаївці=Mykolaivka; Покровську=Pokrovsk"},
	{"an adjective before another of its noun is neither an oblast nor a village abroad", "Горіли класи в Луганській та інших школах.", ""},
	{"an oblast told before takes no city's name from it", "One was killed in the Kherson region, while a woman was injured in Zaporizhzhia.", "Kherson region=Kherson Oblast; Zaporizhzhia=Zaporizhzhia"},
	{"a name of two words is not the place of its first", "Село Нове Вигадане обстріляли на Донеччині.", "Нове Вигадане=?; Донеччині=Donetsk Oblast"},
	{"the land around a town is its hromada", "Вибухи на Краснопільщині.", "Краснопільщині=Krasnopillia Hromada"},
	{"a land may end otherwise", "Обстріляли Марганеччину.", "Марганеччину=Marhanets Hromada"},
	{"a word that ends as a land and has no town is none", "Батьківщина понад усе.", ""},
	{"the ports of two towns are theirs and not of a town abroad", "Пошкоджено склади в Одеському та Ізмаїльському портах.", "Одеському=Odesa; Ізмаїльському портах=Izmail"},
	{"the district of a named city is that city's", "Пожежа в Салтівському районі міста Харкова.", "Салтівському районі=Saltivskyi District (Kharkiv); Харкова=Kharkiv container"},
	{"a district is not of another city than the one behind it", "Пожежа в Індустріальному районі Дніпра.", "Індустріальному районі=District of Dnipro; Дніпра=Dnipro container"},
	{"the hromada of a village is no city's", "Обстріл у Миколаївській сільській громаді на Сумщині.", "Миколаївській сільській громаді=Mykolaivka Hromada; Сумщині=Sumy Oblast container"},
	{"a hromada is named after a village", "Пожежа в Юнаківській громаді на Сумщині.", "Юнаківській громаді=Yunakivka Hromada; Сумщині=Sumy Oblast container"},
	{"a hromada is named after two words", "Пожежа у Великописарівській громаді на Сумщині.", "Великописарівській громаді=Velyka Pysarivka Hromada; Сумщині=Sumy Oblast container"},
	{"a hromada's adjective may have a hyphen", "Обстріляно Середино-Будську та Хотінську громади на Сумщині.", "Середино-Будську=Seredyna-Buda Hromada; Хотінську громади=Khotin Hromada; Сумщині=Sumy Oblast container"},
	{"hromadas of villages share their noun", "Обстріляно Юнаківську, Хотінську громади на Сумщині.", "Юнаківську=Yunakivka Hromada; Хотінську громади=Khotin Hromada; Сумщині=Sumy Oblast container"},
	{"communities share their noun in English", "Drones hit the Yunakivka, Khotin and Krasnopillia communities in Sumy region.", "Yunakivka=Yunakivka Hromada; Khotin=Khotin Hromada; Krasnopillia communities=Krasnopillia Hromada; Sumy region=Sumy Oblast container"},
	{"a town before them is none", "Drones hit Shostka and the Khotin and Krasnopillia communities in Sumy region.", "Shostka=Shostka; Khotin=Khotin Hromada; Krasnopillia communities=Krasnopillia Hromada; Sumy region=Sumy Oblast container"},
	{"one community shares nothing", "Drones hit Shostka and Khotin community in Sumy region.", "Shostka=Shostka; Khotin community=Khotin Hromada; Sumy region=Sumy Oblast container"},
	{"districts share their noun in English", "Drones hit the Shostka and Konotop districts of Sumy region.", "Shostka=Shostka Raion; Konotop districts=Konotop Raion; Sumy region=Sumy Oblast container"},
	{"the region of a raion's seat is the raion", "Drones hit Shostka region.", "Shostka region=Shostka Raion"},
	{"the region of another town is none that is known", "Drones hit Yunakivka region.", "Yunakivka region=?"},
	{"a hromada lies in the raion beside it", "Пожежа в Покровській громаді Синельниківського району та в Покровській громаді Покровського району.", "Покровській громаді=Pokrovske Hromada; Синельниківського району=Synelnykove Raion container; Покровській громаді=Pokrovsk Hromada; Покровського району=Pokrovsk Raion container"},
	{"a hromada of a list holds no town before it", "Обстріляно Шостка, Хотінська, Юнаківська громади на Сумщині.", "Шостка=Shostka; Хотінська=Khotin Hromada; Юнаківська громади=Yunakivka Hromada; Сумщині=Sumy Oblast container"},
	{"hromadas share their noun past brackets", "Обстріляно Хотінську (двічі), Юнаківську громади на Сумщині.", "Хотінську=Khotin Hromada; Юнаківську громади=Yunakivka Hromada; Сумщині=Sumy Oblast container"},
	{"an adjective before brackets alone is no hromada", "Обстріляно Хотінську (двічі) на Сумщині.", "Сумщині=Sumy Oblast"},
	{"a colon lets adjectives be of the hromadas before it", "На Сумщині обстріляно такі громади: Хотінська, Юнаківська.", "Сумщині=Sumy Oblast; Хотінська=Khotin Hromada; Юнаківська=Yunakivka Hromada"},
	{"items below a colon are of the hromadas above", "Під ударами на Сумщині були громади:\n- Хотінська\n- Середино-Будська", "Сумщині=Sumy Oblast; Хотінська=Khotin Hromada; Середино-Будська=Seredyna-Buda Hromada"},
	{"items below a colon are of the raions above", "Курская область, атаковали районы:\n- Рыльский\n- Глушковский", "Курская область=Kursk Oblast; Рыльский=Rylsky Raion; Глушковский=Glushkovsky Raion"},
	{"an adjective after a colon by itself is no hromada", "На Сумщині працюють фахівці: Хотінська зміна чергує.", "Сумщині=Sumy Oblast"},
	{"a city whose oblast is called otherwise stands for it before \"region\"", "Russia shelled Kherson, Donetsk and Dnipro regions.", "Russia=Russia figurative; Kherson=Kherson Oblast; Donetsk=Donetsk Oblast; Dnipro regions=Dnipropetrovsk Oblast"},
	{"a town's region is its raion still", "Russia shelled the Nikopol region.", "Russia=Russia figurative; Nikopol region=Nikopol Raion"},
	{"a village of another oblast than its raion is not the one meant", "Обстреляна деревня Малиновка Белгородского района.", "Малиновка=?; Белгородского района=Belgorodsky Raion container"},
	{"nor is one of a list in a raion", "В Белгородском районе обстреляны посёлки Малиновка и Октябрьский.", "Белгородском районе=Belgorodsky Raion; Малиновка=?; Октябрьский=Oktyabrsky"},
	{"the area behind a list holds it, not the one before", "Удари по Кізомису на Херсонщині, обстріляно села Бурлацьке та Новопіль Донецької області.", "Кізомису=Kizomys; Херсонщині=Kherson Oblast container; Бурлацьке=Burlatske; Новопіль=Novopil; Донецької області=Donetsk Oblast container"},
	{"an unknown name among three known ones is a place", "Antonivka, Vyhadanske, Sadove and Bilozerka in the Kherson region were shelled.", "Antonivka=Antonivka; Vyhadanske=?; Sadove=Sadove; Bilozerka=Bilozerka; Kherson region=Kherson Oblast container"},
	{"a town's ending goes on a list of what was hit", "They shelled Kherson and Vyhadanivka.", "Kherson=Kherson; Vyhadanivka=?"},
	{"nothing else goes on it", "They shelled Kherson and Vyhadanko.", "Kherson=Kherson"},
	{"so it is in Ukrainian", "На Херсонщині обстріляно Антонівку, Вигаданське, Садове та Білозерку.", "Херсонщині=Kherson Oblast; Антонівку=Antonivka; Вигаданське=?; Садове=Sadove; Білозерку=Bilozerka"},
	{"an unknown name between two is none", "Antonivka, Vyhadanko, Sadove in the Kherson region.", "Antonivka=Antonivka; Sadove=Sadove; Kherson region=Kherson Oblast container"},
	{"a hromada of a list lies with its list", "Пожежа в Покровській громаді Синельниківського району. Обстріляно Нікополь, Покровську та Марганецьку громади.", "Покровській громаді=Pokrovske Hromada; Синельниківського району=Synelnykove Raion container; Нікополь=Nikopol; Покровську=Pokrov Hromada; Марганецьку громади=Marhanets Hromada"},
	{"a village named like a word lies in its raion", "У Шахтарському Синельниківського району згорів склад.", "Шахтарському=Shakhtarske; Синельниківського району=Synelnykove Raion container"},
	{"half a name of two words is no village", "Горит дом в селе Крутой Выгон в Белгородском районе.", "Крутой Выгон=?; Белгородском районе=Belgorodsky Raion container"},
	{"regions hold past an oblast's own name", "Alarms sounded in Kyiv, Dnipropetrovsk and Poltava regions.", "Kyiv=Kyiv Oblast; Dnipropetrovsk=Dnipropetrovsk Oblast; Poltava regions=Poltava Oblast"},
	{"regions hold past asides", "Outages hit the Sumy, Poltava (for plants), and partially in Lviv and Kirovohrad (partially) regions.", "Sumy=Sumy Oblast; Poltava=Poltava Oblast; Lviv=Lviv Oblast; Kirovohrad=Kirovohrad Oblast"},
	{"a district of the city named before", "Удар по Полтаві.\nУ Комунарському районі міста горів склад.", "Полтаві=Poltava; Комунарському районі=District of Poltava"},
	{"a known district of the city named before", "A drone hit Zaporizhzhia.\nA balcony burned in the Shevchenkivskyi district of the city.", "Zaporizhzhia=Zaporizhzhia; Shevchenkivskyi district=Shevchenkivskyi District (Zaporizhzhia)"},
	{"a city's military officials speak", "Kyiv military officials spoke.", "Kyiv=Kyiv speaker"},
	{"a village far from its list is another", "Під вогнем були Берислав, Тягинка, Качкарівка, Милове, Одрадокам'янка та Інженерне.", "Берислав=Beryslav; Тягинка=Tiahynka; Качкарівка=Kachkarivka; Милове=Mylove; Одрадокам'янка=Odradokamianka; Інженерне=?"},
	{"the noun of an adjective at the head may be left out", "У Сумській вночі горів ліс.", "Сумській=Sumy Oblast"},
	{"two seas are no villages", "Сбиты дроны над Черным и Азовским морями.", "Черным=name_part; Азовским=name_part"},
	{"a hydroelectric station is no refinery", "Smoke rose over the Kremenchuk oil refinery.", "Kremenchuk oil refinery=Kremenchuk Oil Refinery"},
	{"an oblast keeps the name that its city has lost", "Drones crossed Kirovohrad at night.", "Kirovohrad=Kirovohrad Oblast"},
	{"what is called a village is no city", "Пожар в деревне Москва потушен.", "Москва=?"},
	{"the locative of an oblast's capital is the city", "Горіла школа в Івано-Франківську.", "Івано-Франківську=Ivano-Frankivsk"},
	{"so it is for a capital that is an adjective", "Горіла школа у Хмельницькому.", "Хмельницькому=Khmelnytskyi"},
	{"so it is in Russian", "Взрыв слышали в Луганске.", "Луганске=Luhansk"},
	{"a feminine adjective is the oblast", "Горіла школа в Луганській.", "Луганській=Luhansk Oblast"},
	{"counts may stand in a list of oblasts", "Поранених у Донецькій області - 4, Харківській - 2, Сумській - 1.", "Донецькій області=Donetsk Oblast; Харківській=Kharkiv Oblast; Сумській=Sumy Oblast"},
	{"a sea is no village", "Дрон збили над Чорним морем.", "Чорним морем=Black Sea"},
	{"a town may be called after the sea", "Пожежа в Чорноморську.", "Чорноморську=Chornomorsk"},
	{"both parts of a name are declined", "Пожежа в Могилеві-Подільському та Кам'янці-Бузькій.", "Могилеві-Подільському=Mohyliv-Podilskyi; Кам'янці-Бузькій=Kamianka-Buzka"},
	{"a name that no list knows is a town's by its ending", "У Вигаданівці горіла комора.", "Вигаданівці=?"},
	{"so it is in English", "A shed burned near Vyhadanivka.", "Vyhadanivka=? near"},
	{"so it is in Russian", "В Выдумановке горел сарай.", "Выдумановке=?"},
	{"a surname has no such ending", "У Вигаданенка вдома тихо.", ""},
	{"a paper is no town", "In Vymysl there was an article.", ""},
	{"an area beside it vouches for a name that sounds like a surname", "Обстріляно Гусятин у Тернопільській області.", "Гусятин=Husiatyn; Тернопільській області=Ternopil Oblast container"},
	{"a village that the raion named before does not hold is another", "В Рыльском районе дрон ударил по селу Ломакино.", "Рыльском районе=Rylsky Raion; Ломакино=?"},
	{"a village of that raion is meant", "В Суджанском районе дрон ударил по селу Махновка.", "Суджанском районе=Sudzhansky Raion; Махновка=Makhnovka"},
	{"occupied, with a city that was never taken, is the oblast", "A depot burned in occupied Zaporizhzhia.", "Zaporizhzhia=Zaporizhzhia Oblast"},
	{"so it is in Ukrainian", "Горів склад в окупованому Запоріжжі.", "Запоріжжі=Zaporizhzhia Oblast"},
	{"so it is in Russian, too", "Горел склад в оккупированном Запорожье.", "Запорожье=Zaporizhzhia Oblast"},
	{"a city that was taken is itself", "A depot burned in occupied Mariupol.", "Mariupol=Mariupol"},
	{"a side of the country is a region", "A shed burned in the south of the country.", "south of the country=South of the country"},
	{"бік країни", "На півдні країни горіла комора.", "півдні країни=South of the country"},
	{"сторона страны", "На юге страны горел сарай.", "юге страны=South of the country"},
	{"a Ukrainian name is first a town's of Ukraine", "У Володимирі горіла комора.", "Володимирі=Volodymyr"},
	{"a Russian one of Russia", "Во Владимире горел сарай.", "Владимире=Vladimir"},
	{"a village of Russia near Ukraine", "Горел сарай в Козинке Грайворонского района.", "Козинке=Kozinka; Грайворонского района=Grayvoronsky Raion container"},
	{"a village that opens a sentence is told by its ending", "Чорнобаївка знову в новинах.", "Чорнобаївка=Chornobaivka"},
	{"so it is in Russian", "Чернобаевка снова в новостях.", "Чернобаевка=Chornobaivka"},
	{"a word that opens a sentence is no village", "Весна знову в новинах.", ""},
	{"a state abroad contains its town", "A shed burned in Odessa, Texas.", "Odessa=Odessa; Texas=Texas container"},
	{"a town that the state abroad has is not the one of Ukraine", "A shed burned in Poltava, Ohio.", "Poltava=?; Ohio=Ohio"},
	{"so it is in Russian, with the word for it", "Горел сарай в Одессе, штат Техас.", "Одессе=Odessa; Техас=Texas container"},
	{"so it is in Ukrainian", "Горіла комора в Полтаві, штат Огайо.", "Полтаві=?; Огайо=Ohio"},
	{"who claims a town does not contain it", "A shed burned in Sevastopol, Russia.", "Sevastopol=Sevastopol; Russia=Russia"},
	{"a town far in Russia", "A shed burned in Kstovo.", "Kstovo=Kstovo"},
	{"ё is yo in English", "A shed burned in Ozyory.", "Ozyory=Ozëry"},
	{"an airfield's adjective is of a town with a short name", "Горів Луцький аеродром.", "Луцький аеродром=Lutsk"},
	{"a refinery's adjective is of its town", "Горел Рязанский нефтеперерабатывающий завод.", "Рязанский нефтеперерабатывающий завод=Ryazan"},
	{"so it is with another suffix", "Горел Туапсинский НПЗ.", "Туапсинский НПЗ=Tuapse"},
	{"a known refinery is itself", "Горів Кременчуцький нафтопереробний завод.", "Кременчуцький нафтопереробний завод=Kremenchuk Oil Refinery"},
	{"a plant's name in honour of someone is no town's", "Закрили Вигаданський завод.", ""},
	{"a city's name may have City", "A shed burned in Kharkiv City.", "Kharkiv City=Kharkiv"},
	{"the City of an office is not its", "The Kharkiv City Council met.", "Kharkiv=Kharkiv speaker"},
	{"an unknown village ends before its raion", "У селі Вигаданівка Куп'янського району горіла комора.", "Вигаданівка=?; Куп'янського району=Kupiansk Raion container"},
	{"a large city is no village among towns", "Sheds burned in Izium, Chuhuiv, Zaporizhia, Balakliia and Vovchansk.", "Izium=Izium; Chuhuiv=Chuhuiv; Zaporizhia=Zaporizhzhia; Balakliia=Balakliia; Vovchansk=Vovchansk"},
	{"a capital that acts with governments speaks", "Kyiv and European governments denounced the plan.", "Kyiv=Kyiv speaker"},
	{"a region is not its capital", "Drones hit the Sumy region.", "Sumy region=Sumy Oblast"},
	{"province and oblast say the same as region", "Shells fell in Kherson province and Poltava oblast.", "Kherson province=Kherson Oblast; Poltava oblast=Poltava Oblast"},
	{"regions named before a list hold for all of it", "Alarms sounded in the regions of Chernihiv, Zhytomyr and Lviv.", "Chernihiv=Chernihiv Oblast; Zhytomyr=Zhytomyr Oblast; Lviv=Lviv Oblast"},
	{"regions named after a list hold for all of it", "Alarms sounded in the Kharkiv, Sumy and Poltava regions.", "Kharkiv=Kharkiv Oblast; Sumy=Sumy Oblast; Poltava regions=Poltava Oblast"},
	{"region of X with an adjective before it", "A depot burned in the western region of Rivne.", "Rivne=Rivne Oblast"},
	{"adjectives share the noun at the end of a list", "Тривога у Миколаївській, Одеській та Черкаській областях.", "Миколаївській=Mykolaiv Oblast; Одеській=Odesa Oblast; Черкаській областях=Cherkasy Oblast"},
	{"a singular region is of the whole list behind one article", "Drones were downed over the Belgorod, Voronezh and Smolensk region.", "Belgorod=Belgorod Oblast; Voronezh=Voronezh Oblast; Smolensk region=Smolensk Oblast"},
	{"a region with an article of its own is of itself alone", "Drones were downed over Belgorod, Voronezh and the Smolensk region.", "Belgorod=Belgorod; Voronezh=Voronezh; Smolensk region=Smolensk Oblast"},
	{"a singular noun may close a list of Russian adjectives", "Сбиты дроны над Курской и Воронежской областью.", "Курской=Kursk Oblast; Воронежской областью=Voronezh Oblast"},
	{"a headline leaves the noun out", "Обстріли в Харківській: четверо поранених", "Харківській=Kharkiv Oblast"},
	{"an oblast administration stands for the office", "Про це повідомила Запорізька ОВА.", "Запорізька ОВА=Zaporizhzhia Oblast speaker"},
	{"the parent area after a comma is a container", "A house burned in Konotop, Sumy region.", "Konotop=Konotop; Sumy region=Sumy Oblast container"},
	{"the parent area in brackets is a container", "A house burned in Nikopol (Dnipropetrovsk oblast).", "Nikopol=Nikopol; Dnipropetrovsk oblast=Dnipropetrovsk Oblast container"},
	{"the parent area after in is a container", "A house burned in Chuhuiv in the Kharkiv region.", "Chuhuiv=Chuhuiv; Kharkiv region=Kharkiv Oblast container"},
	{"the genitive names the parent area", "Обстріляно село Велика Писарівка Сумської області.", "Велика Писарівка=Velyka Pysarivka; Сумської області=Sumy Oblast container"},
	{"an oblast's town after of", "They fled the Donetsk town of Bakhmut.", "Donetsk=Donetsk Oblast container; Bakhmut=Bakhmut"},
	{"a governor of a country's region speaks for the region", "The governor of Ukraine's western Rivne region spoke.", "Ukraine=Ukraine speaker; Rivne region=Rivne Oblast speaker"},
	{"east of the capital is near it", "A drone fell east of the capital Kyiv.", "Kyiv=Kyiv near"},
	{"a raion of Russia has a seat of another name", "Сбит дрон над Неклиновским районом Ростовской области.", "Неклиновским районом=Neklinovsky Raion; Ростовской области=Rostov Oblast container"},
	{"a town abroad lies in its region", "Пожар в Каменском районе Ростовской области.", "Каменском районе=Kamensky Raion; Ростовской области=Rostov Oblast container"},
	{"a municipal okrug is a raion", "Сбит дрон над Стародубским муниципальным округом.", "Стародубским муниципальным округом=Starodubsky Raion"},
	{"a possessive owner is a country", "Ukraine's second city Kharkiv was hit.", "Ukraine=Ukraine; Kharkiv=Kharkiv"},
	{"upper case names are names", "EXPLOSIONS HEARD IN KHARKIV", "KHARKIV=Kharkiv"},
	{"old Russian spellings lead to the same place", "Shells hit Artemovsk and Kharkov.", "Artemovsk=Bakhmut; Kharkov=Kharkiv"},
	{"case forms lead to the same place", "Росіяни вдарили по Харкову, Нікополю й Оріхову.", "Харкову=Kharkiv; Нікополю=Nikopol; Оріхову=Orikhiv"},
	{"locatives change their consonant", "Вибухи у Кривому Розі та Кременчуці.", "Кривому Розі=Kryvyi Rih; Кременчуці=Kremenchuk"},
	{"Russian case forms lead to the same place", "Взрывы прогремели в Харькове и под Мелитополем.", "Харькове=Kharkiv; Мелитополем=Melitopol near"},
	{"the -щина form is the oblast", "На Сумщині загинула жінка.", "Сумщині=Sumy Oblast"},
	{"near sets the place apart", "A missile fell near Uman.", "Uman=Uman near"},
	{"a stated distance is kept", "A missile fell 15 km south of Uman.", "Uman=Uman near 15 km"},
	{"miles become kilometres", "A missile fell 10 miles from Uman.", "Uman=Uman near 16 km"},
	{"біля and під are near", "Вибухи біля Умані та під Лубнами.", "Умані=Uman near; Лубнами=Lubny near"},
	{"in the area of a settlement is at it", "Бої в районі Бахмута.", "Бахмута=Bakhmut"},
	{"abbreviated designators stay outside", "У м. Нікополь пошкоджено ліцей.", "Нікополь=Nikopol"},
	{"a club is no place", "Dynamo Kyiv won.", "Kyiv=name_part"},
	{"a newspaper is no place", "The Kyiv Independent wrote about it.", "Kyiv=name_part"},
	{"a treaty is no place", "Talk of the Minsk agreements went on.", "Minsk=name_part"},
	{"a brigade is no place", "The Kharkiv brigade held its lines.", "Kharkiv=name_part"},
	{"a street is no place", "The house on Odesa Street burned.", "Odesa=name_part"},
	{"a quoted regiment is no place", "Так сказав боєць полку «Азов».", "Азов=name_part"},
	{"a quoted plant is a place", "Бої тривають на заводі «Азовсталь».", "Азовсталь=Azovstal"},
	{"the river is not the city", "Troops hold the left bank of the Dnipro.", "Dnipro=name_part"},
	{"a capital that speaks is its government", "Kyiv said it would respond.", "Kyiv=Kyiv speaker"},
	{"capitals between which something is are governments", "Trust between Moscow and Kyiv is gone.", "Moscow=Moscow speaker; Kyiv=Kyiv speaker"},
	{"a capital's troops are not there", "Moscow's troops withdrew.", "Moscow=Moscow speaker"},
	{"a capital that is struck is itself", "Missiles struck Kyiv.", "Kyiv=Kyiv"},
	{"a capital after in is itself", "Sirens wailed in Kyiv.", "Kyiv=Kyiv"},
	{"aid goes to a government", "They pledged support for Kyiv.", "Kyiv=Kyiv speaker"},
	{"an attack on a capital is on the city", "An attack on Kyiv killed two.", "Kyiv=Kyiv"},
	{"the mayor's city speaks", "Kharkiv Mayor Ivan Example said so.", "Kharkiv=Kharkiv speaker"},
	{"the governor's region speaks", "Odesa regional governor denied it.", "Odesa=Odesa speaker"},
	{"who holds or backs is not where", "The Moscow-backed official spoke.", "Moscow=Moscow speaker"},
	{"a city district is not the city of its name", "Обстрелян Киевский район Донецка.", "Киевский район=Kyivskyi District (Donetsk); Донецка=Donetsk container"},
	{"an unknown village stays unresolved", "Shells hit the village of Qwertyivka.", "Qwertyivka=?"},
	{"a nuclear plant is not the city", "Shelling near the Zaporizhzhia nuclear plant went on.", "Zaporizhzhia nuclear plant=Zaporizhzhia Nuclear Power Plant near"},
	{"abroad stays abroad", "Атаковано аеродром РФ Маринівка.", "РФ=Russia figurative; Маринівка=?"},
	{"a name that its brackets contradict stays open", "Катери зайшли в порт Чорноморськ (АР Крим).", "Чорноморськ=?; АР Крим=Crimea"},
	{"an aside does not belong to the list", "Camps in the regions of Chernihiv, north of Kyiv, and Lviv were hit.", "Chernihiv=Chernihiv Oblast; Kyiv=Kyiv near; Lviv=Lviv Oblast"},
	{"a country in the nominative behind a town is who acts", "По Лисичанску Россия ударила ракетой.", "Лисичанску=Lysychansk; Россия=Russia speaker"},
	{"a country in the genitive behind a town is where it lies", "Взрывы в Белгороде, Россия.", "Белгороде=Belgorod; Россия=Russia container"},
	{"oblasts by pairs of adjectives are counted", "Три дрона сбиты над Брянской и Калужской, по два — над Орловской и ещё один — над Курской областями.", "Брянской=Bryansk Oblast; Калужской=Kaluga Oblast; Орловской=Oryol Oblast; Курской областями=Kursk Oblast"},
	{"a town beside districts of another is no district", "Обстрелы Петровского района Донецка, а также Никитовского и Калининского районов Горловки.", "Петровского района=Petrovskyi District (Donetsk); Донецка=Donetsk container; Никитовского=District of Horlivka; Калининского районов=District of Horlivka; Горловки=Horlivka container"},
	{"four regions are announced before a dash", "He annexed four regions of Ukraine — Donetsk, Lugansk, Kherson and Zaporizhzhia.", "Ukraine=Ukraine figurative; Donetsk=Donetsk Oblast; Lugansk=Luhansk Oblast; Kherson=Kherson Oblast; Zaporizhzhia=Zaporizhzhia Oblast"},
	{"the people's republics are no cities", "Officials of the Donetsk and Luhansk People's Republics left.", "Donetsk=Donetsk People's Republic speaker; Luhansk=Luhansk People's Republic"},
	{"a suburb after its city is itself", "The Kyiv suburb of Bucha lay in ruins.", "Kyiv=Kyiv; Bucha=Bucha"},
	{"a village in a far city's oblast means the oblast", "A strike on Starychi district in Lviv was reported.", "Starychi district=Starychi District; Lviv=Lviv Oblast container"},
	{"districts are places of their own", "Shells hit the Nikopol district.", "Nikopol district=Nikopol Raion"},
	{"a hromada is drawn about its seat", "Обстріляно Білопільську громаду.", "Білопільську громаду=Bilopillia Hromada"},
	{"the adjective of a front hints and is no place", "На Покровському напрямку тихо.", ""},
	{"a refinery's adjective is its city", "Горить Кременчуцький НПЗ.", "Кременчуцький НПЗ=Kremenchuk Oil Refinery"},
	{"in the region or in the city tells на from у", "На Запоріжжі та у Запоріжжі вибухи.", "Запоріжжі=Zaporizhzhia Oblast; Запоріжжі=Zaporizhzhia"},
	{"countries may be written small", "Війська рф відступили.", "рф=Russia figurative"},
	{"a republic takes its noun along", "Сили Республіки Молдова на навчаннях.", "Республіки Молдова=Moldova figurative"},
	{"В Москве заявили is not said of the city", "В Москве заявили о переговорах.", "Москве=Moscow speaker"},
	{"an ordinary word at the start of a sentence is no village", "Вони пішли. Головне сталося потім.", ""},
	{"an unlisted town before its region stays open", "A depot burned in Qwertysk, Tver region.", "Qwertysk=?; Tver region=Tver Oblast container"},
	{"the area in which the sentence goes on binds its villages", "Kharkiv region was hit. Kharkiv region was hit again.\n\nIn the Kherson region, troops shelled Beryslav and Prydniprovske.", "Kharkiv region=Kharkiv Oblast; Kharkiv region=Kharkiv Oblast; Kherson region=Kherson Oblast; Beryslav=Beryslav; Prydniprovske=Prydniprovske"},
	{"the area of one place of a list does not bind the others", "Обстріляно Станіслав на Херсонщині, а також Времівку, Новосілку та Новопіль Донецької області.", "Станіслав=Stanislav; Херсонщині=Kherson Oblast container; Времівку=Vremivka; Новосілку=Novosilka; Новопіль=Novopil; Донецької області=Donetsk Oblast container"},
	{"a name that goes on a list is a town's by its ending", "Troops shelled Beryslav, Kozatske and Vyhadanopopivka.", "Beryslav=Beryslav; Kozatske=Kozatske; Vyhadanopopivka=?"},
	{"a name that goes on no list of places is none", "Troops shelled Beryslav, Vyhadanopopivka said.", "Beryslav=Beryslav"},
	{"a town before its region stays open after a verb, too", "Troops shelled Zzykove, Kharkiv region.", "Zzykove=?; Kharkiv region=Kharkiv Oblast container"},
	{"a name of many that the area beside it lacks is open in that area", "ВСУ обстреляли деревню Горицы Погарского района.", "Горицы=?; Погарского района=Pogarsky Raion container"},
	{"towns of a land are not those of a village of its name", "Зазнали ударів 15 населених пунктів Харківщини.", "Харківщини=Kharkiv Oblast"},
	{"a village that is called as a land is one", "У селі Харківщина горіла комора.", "Харківщина=Kharkivshchyna"},
	{"an agency's dateline is told by its capitals", "KHARKIV, Ukraine (AP) — Drones hit Sumy.", "KHARKIV=Kharkiv dateline; Ukraine=Ukraine dateline; Sumy=Sumy"},
	{"towns that are all in an oblast", "Nikopol and Pavlohrad, both in Dnipropetrovsk Oblast, were hit.", "Nikopol=Nikopol; Pavlohrad=Pavlohrad; Dnipropetrovsk Oblast=Dnipropetrovsk Oblast container"},
	{"the front names the villages around it", "На Сіверському напрямку відбито атаки біля Спірного.", "Спірного=Spirne near"},
	{"a garrison in brackets after its unit is not settled", "Техніка 60-ї бригади (Монастирище) вирушила.", "Монастирище=?"},
	{"of the villages of a name that of the country around is meant", "The village of Zhuravlevka near Belgorod was shelled; Belgorod itself was not.", "Zhuravlevka=Zhuravlevka; Belgorod=Belgorod near; Belgorod=Belgorod"},
	{"a town of Russia may open a sentence", "Белгород был обстрелян. Шебекино попало под обстрел.", "Белгород=Belgorod; Шебекино=Shebekino"},
	{"a town in another case may open a sentence", "Охтирку росіяни обстріляли.", "Охтирку=Okhtyrka"},
	{"a city's head is not of Myski", "Міський голова повідомив про прильоти.", ""},
	{"far towns that sound like words open none", "Коли це сталося?", ""},
	{"what a place goes through tells that it is one", "Суджа подверглась обстрелу.", "Суджа=Sudzha"},
	{"those who attack are no village", "Москалі обстріляли ліс.", ""},
	{"a verb of saying ends the title before it", "The governor said Okhtyrka was attacked.", "Okhtyrka=Okhtyrka"},
	{"who is quoted is no town", "Nothing was hit, said Okhtyrka.", "Okhtyrka=name_part"},
	{"a town in -ets has its locative", "У Тростянці та Охтирці тихо.", "Тростянці=Trostianets; Охтирці=Okhtyrka"},
	{"a factory stands about the town that names it", "Удар по Харківському авіаремонтному заводу.", "Харківському авіаремонтному заводу=Kharkiv near"},
	{"English factories, too", "A drone hit the Kharkiv Tractor Plant.", "Kharkiv Tractor Plant=Kharkiv near"},
	{"an adjective before other nouns names no town", "Згорів харківський хліб, Харківський академічний театр цілий.", ""},
	{"a refinery is of the village that names it", "Удар по Шебелинському НПЗ.", "Шебелинському НПЗ=Shebelynka"},
	{"a nuclear plant is none of a village that is called like its adjective", "Дрон упал у Курской АЭС.", "Курской АЭС=Kursk Nuclear Power Plant near"},
	{"nor is one that no list knows", "Дрон упал у Кемской АЭС.", "Кемской АЭС=? near"},
	{"a village is on the side of the border whose governor speaks", "Губернатор Курской области сообщил, что дрон ударил по деревне Рыжевка.", "Курской области=Kursk Oblast speaker; Рыжевка=?"},
	{"so it is where the governor is told by an adjective", "Курский губернатор сообщил: в деревне Рыжевка тихо.", "Рыжевка=?"},
	{"the office speaks of the town before a village of its name", "Про це повідомляє очільник Чернігівської ОВА.\n\nУ Семенівці зафіксовано влучання.", "Чернігівської ОВА=Chernihiv Oblast speaker; Семенівці=Semenivka"},
	{"that of its own side has it", "Голова Сумської ОВА повідомив про удар по селу Рижівка.", "Сумської ОВА=Sumy Oblast speaker; Рижівка=Ryzhivka"},
	{"a raion is in the land that the text is about", "В Красноармейском районе тихо, сообщил губернатор Краснодарского края.", "Красноармейском районе=Krasnoarmeyskiy District; Краснодарского края=Krasnodar Krai speaker"},
	{"elsewhere it is that of the largest town", "В Красноармейском районе тихо.", "Красноармейском районе=Pokrovsk Raion"},
	{"an airport in quotes stands at its town", "Взрыв в аэропорту «Борисполь».", "Борисполь=Boryspil"},
	{"a restaurant in quotes does not", "Взрыв в ресторане «Борисполь».", "Борисполь=name_part"},
	{"a weapon's abbreviation with an ending begins no name", "Ворог атакував ФАБами Полтаву, а КАБом Охтирку.", "Полтаву=Poltava; Охтирку=Okhtyrka"},
	{"nor does one with a small letter inside", "Ворог ударив БпЛА Ромни. Russia hit with UAVs Romny.", "Ромни=Romny; Russia=Russia figurative; Romny=Romny"},
	{"a capitalised word before a name may", "Закрилася фірма Вигадон Полтава.", "Полтава=name_part"},
	{"a district of a city is named without the city", "Fire broke out in the Vyhadanivsky district of Poltava.", "Vyhadanivsky district=District of Poltava; Poltava=Poltava container"},
	{"its city decides, not a district of that name elsewhere", "Fire broke out in the Kirovsky district of Makiivka.", "Kirovsky district=District of Makiivka; Makiivka=Makiivka container"},
	{"a district of an oblast is a raion", "Fire broke out in the Okhtyrka district of Sumy region.", "Okhtyrka district=Okhtyrka Raion; Sumy region=Sumy Oblast container"},
	{"a quarter of a town is told by the town in the genitive", "Згорів мікрорайон Полтави. Сгорел микрорайон Мелитополя.", "Полтави=Poltava; Мелитополя=Melitopol"},
	{"a quarter may be named like a town or after a person", "Згорів мікрорайон Полтава. Сгорел микрорайон Гагарина.", "Полтава=name_part; Гагарина=name_part"},
	{"districts with a number in brackets are those of their city", "Fires broke out in Kyiv (2) and Kyivskyi (11) districts of Poltava.", "Kyiv=District of Poltava; Kyivskyi (11) districts=District of Poltava; Poltava=Poltava container"},
	{"towns with a number in brackets are towns", "Fires broke out in Poltava (2) and Kyiv (1), houses burned.", "Poltava=Poltava; Kyiv=Kyiv"},
	{"raions after the first leave their noun out", "У Сумському районі пошкоджено хату, в Охтирському – авто, у Конотопському – ліцей.", "Сумському районі=Sumy Raion; Охтирському=Okhtyrka Raion; Конотопському=Konotop Raion"},
	{"a city of such a name is the city", "У Шепетівському районі пошкоджено хату, у Хмельницькому – авто.", "Шепетівському районі=Shepetivka Raion; Хмельницькому=Khmelnytskyi"},
	{"a facility's noun holds for all names in quotes", "Уражено аеродроми «Бориспіль» та «Миргород».", "Бориспіль=Boryspil; Миргород=Myrhorod"},
	{"that of a restaurant does not make them places", "Згоріли ресторани «Бориспіль» та «Миргород».", "Бориспіль=name_part; Миргород=name_part"},
	{"villages that no list knows share the raion behind them", "Обстреляны сёла Выгаданово и Придуманово Грайворонского округа.", "Выгаданово=?; Придуманово=?; Грайворонского округа=Grayvoronsky Raion container"},
	{"what is called a village may open a sentence", "Село Вигадане обстріляли.", "Вигадане=?"},
	{"what is called a city may not", "Місто Вигаданих чекає.", ""},
	{"villages of a list lie in the raion behind it", "По хуторам Марьино и Выгаданово Шебекинского округа стреляли.", "Марьино=?; Выгаданово=?; Шебекинского округа=Shebekinsky Raion container"},
	{"villages of two lists lie in two raions", "Обстріляно села Юнаківка Сумського району і Духанівка Конотопського району.", "Юнаківка=Yunakivka; Сумського району=Sumy Raion container; Духанівка=Dukhanivka; Конотопського району=Konotop Raion container"},
	{"a stranger among two villages is a village by its ending", "Под обстрелом Журавлёвка, Выгадановка и Щетиновка.", "Журавлёвка=Zhuravlevka; Выгадановка=?; Щетиновка=Shchetinovka"},
	{"it may end the list or begin it", "Под обстрелом Журавлёвка, Щетиновка и Выгадановка. Под обстрелом Придумановка, Журавлёвка и Щетиновка.", "Журавлёвка=Zhuravlevka; Щетиновка=Shchetinovka; Выгадановка=?; Придумановка=?; Журавлёвка=Zhuravlevka; Щетиновка=Shchetinovka"},
	{"one that ends otherwise is none", "Под обстрелом Журавлёвка, Щетиновка и Минобороны.", "Журавлёвка=Zhuravlevka; Щетиновка=Shchetinovka"},
	{"a former raion holds the village before it that no list knows", "Shells hit the village of Vyhadovo, Graivoron district.", "Vyhadovo=?; Graivoron district=Grayvoronsky Raion container"},
	{"a port whose name is a region's is the port", "Удар по порту Кавказ. Drones hit Port Kavkaz.", "Кавказ=Port Kavkaz; Port Kavkaz=Port Kavkaz"},
	{"the region is the region", "Взрывы на Кавказе.", "Кавказе=Caucasus"},
	{"an airfield in quotes is none of a far town of the name", "Взрывы на аэродроме «Саки».", "Саки=Saky Air Base"},
	{"a base bears the name of its airfield", "Взрыв в Бельбеке. Ukraine hit the Khalino airfield.", "Бельбеке=Belbek Air Base; Ukraine=Ukraine figurative; Khalino=Kursk Vostochny Airport"},
	{"the village beside it keeps its name", "Пожар в селе Халино.", "Халино=Khalino"},
	{"what lies in Sevastopol lies in Crimea", "Drones hit Kacha in Crimea.", "Kacha=Kacha; Crimea=Crimea container"},
	{"a base is not left open beside one of another country", "Уражено аеродром Бельбек, аеродром Морозовськ.", "Бельбек=Belbek Air Base; Морозовськ=Morozovsk Air Base"},
	{"the seat of a hromada comes before the villages of its name", "Удар по Новопавлівській громаді на Дніпропетровщині. Поранено людину в Андріївській громаді Краматорського району.", "Новопавлівській громаді=Novopavlivka Hromada; Дніпропетровщині=Dnipropetrovsk Oblast container; Андріївській громаді=Andriivka Hromada; Краматорського району=Kramatorsk Raion container"},
	{"the hromada of a raion's seat has the raion's adjective", "Удар по Криворізькій громаді.", "Криворізькій громаді=Kryvyi Rih Hromada"},
	{"in another oblast it is the village's", "Удар по Криворізькій громаді на Донеччині.", "Криворізькій громаді=Kryvorizhzhia Hromada; Донеччині=Donetsk Oblast container"},
	{"a misspelt name of a list is the place of the oblast of the others", "Russian troops shelled Orikhiv, Huliaipol, Mala Tokmachka and Stepnohirsk.", "Orikhiv=Orikhiv; Huliaipol=Huliaipole; Mala Tokmachka=Mala Tokmachka; Stepnohirsk=Stepnohirsk"},
	{"where the others lie in two oblasts it stays open", "Russian troops shelled Orikhiv, Huliaipol, Pokrovsk and Kherson.", "Orikhiv=Orikhiv; Huliaipol=?; Pokrovsk=Pokrovsk; Kherson=Kherson"},
	{"one that nothing resembles stays open", "Russian troops shelled Orikhiv, Vyhadanyk, Mala Tokmachka and Stepnohirsk.", "Orikhiv=Orikhiv; Vyhadanyk=?; Mala Tokmachka=Mala Tokmachka; Stepnohirsk=Stepnohirsk"},
	{"a name of two words is not the far town of the first", "Drones hit the village of Stara Vyhadanka.", "Stara Vyhadanka=?"},
	{"a small town that opens a sentence is told by the fire it is under", "Білозерка під обстрілом. Суджа снова под ударом.", "Білозерка=Bilozerka; Суджа=Sudzha"},
	{"a word that stands otherwise is none", "Білозерка під наметом.", ""},
	{"what belongs to a town may be hit", "The mayor said Okhtyrka's power station was hit.", "Okhtyrka=Okhtyrka"},
	{"what a person owns is not", "The mayor said Okhtyrka's heart is big.", "Okhtyrka=name_part"},
	{"a locative is of no plural", "Вибухи у Лимані.", "Лимані=Lyman"},
	{"a hromada's adjective may lengthen a plural", "Удар по Дергачівській громаді.", "Дергачівській громаді=Derhachi Hromada"},
	{"a refinery is declined by its adjective", "Удар по Ярославському НПЗ. Удар по Куйбышевскому НПЗ.", "Ярославському НПЗ=YANOS Oil Refinery; Куйбышевскому НПЗ=Kuibyshev Oil Refinery"},
	{"adjectives before a colon are of hromadas where the text tells of such", "Обстріляно п'ять громад Сумщини.\nХотінська: 5 вибухів.\nКраснопільська: 3 вибухи.", "Сумщини=Sumy Oblast; Хотінська=Khotin Hromada; Краснопільська=Krasnopillia Hromada"},
	{"so they are in English", "Five communities of Sumy region burned.\nKhotynska: 5 explosions.", "Sumy region=Sumy Oblast; Khotynska=Khotin Hromada"},
	{"a state of that ending is the state", "Five communities of Sumy region burned.\nAlaska: 5 fires.", "Sumy region=Sumy Oblast; Alaska=Alaska"},
	{"elsewhere they may be anyone's", "Сумщина.\nКраснопільська: «Нам важко».", "Сумщина=Sumy Oblast"},
	{"square metres are no town", "Згоріло 100 кв. м. Загиблих немає.", ""},
	{"a common slip of case is forgiven", "Взрыв под Харьковым.", "Харьковым=Kharkiv near"},
	{"the speaker of a quotation is no village", "За словами Довбні, усе спокійно.", "Довбні=name_part"},
	{"the armed forces are no village", "Про це сказали Збройні Сили України.", "України=Ukraine figurative"},
	{"a surname after a given name is no place", "Олександр Оріхів та Ivan Sumy поїхали.", ""},
}

func TestPhenomena(t *testing.T) {
	f := finder(t)
	for _, c := range phenomena {
		t.Run(c.name, func(t *testing.T) {
			a := geo.Article{Body: c.text}
			if got := showAll(f, &a); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestAHeadingHoldsForTheLinesBelow(t *testing.T) {
	a := geo.Article{Body: "Kherson region:\nShells fell on Novoivanivka.\nSumy region:\nShells fell on Novoivanivka.\n"}
	got := showAll(finder(t), &a)
	f := finder(t)
	var oblasts []string
	for _, m := range f.Mentions(&a, syntax.Of(sentence.Split(a.Body))) {
		if m.Place != nil && m.Text == "Novoivanivka" {
			oblasts = append(oblasts, m.Place.Oblast)
		}
	}
	if want := "Kherson Oblast Sumy Oblast"; strings.Join(oblasts, " ") != want {
		t.Errorf("Novoivanivka lies in %v, want %s (%s)", oblasts, want, got)
	}
}

func TestAHromadaHasAUkrainianName(t *testing.T) {
	a := geo.Article{Body: "A house burned in the Nikopol community. Пожежа в Марганецькій громаді. A shed burned in the Inhulets district."}
	f := finder(t)
	got := map[string]string{}
	for _, m := range f.Mentions(&a, syntax.Of(sentence.Split(a.Body))) {
		if m.Place != nil {
			got[m.Place.Name] = m.Place.LocalName
		}
	}
	for name, want := range map[string]string{"Nikopol Hromada": "Нікопольська громада", "Marhanets Hromada": "Марганець (громада)", "Inhulets District": ""} {
		if local, found := got[name]; !found || local != want {
			t.Errorf("%s is called %q, want %q (of %v)", name, local, want, got)
		}
	}
}

func TestDatelineIsWhereTheReporterFiled(t *testing.T) {
	a := geo.Article{Body: "KYIV, May 5 — Drones hit Odesa.", DatelineSpan: geo.Span{Start: 0, End: 11}}
	if got, want := showAll(finder(t), &a), "KYIV=Kyiv dateline; Odesa=Odesa"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestEveryWordTableIsReadable(t *testing.T) {
	for _, file := range []string{"left.txt", "right.txt", "around.txt", "people.txt", "seats.txt", "common.txt", "endings.txt", "stems.txt", "facilities.txt", "epithets.txt"} {
		text, err := wordFiles.ReadFile("words/" + file)
		if err != nil {
			t.Fatal(err)
		}
		all, err := sections(string(text))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, s := range all {
			if len(s.entries) == 0 {
				t.Errorf("%s: section [%s] is empty", file, s.name)
			}
			for _, e := range s.entries {
				if strings.ContainsAny(e, "{}[]") || e != strings.TrimSpace(e) {
					t.Errorf("%s [%s]: odd entry %q", file, s.name, e)
				}
			}
		}
	}
}

func TestFaultyWordTablesAreRefused(t *testing.T) {
	for _, text := range []string{"entry", "[open", "[a]\nx{y", "[a]\nx}y{"} {
		if _, err := sections(text); err == nil {
			t.Errorf("%q was read", text)
		}
	}
}
