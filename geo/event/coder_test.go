package event

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"

	"strikemap/geo"
	"strikemap/geo/event/eventtest"
	"strikemap/geo/sentence"
	"strikemap/geo/syntax"
)

// coded lists "kind place" and, after a colon, the effects, sorted.
func coded(x *Coder, lang, text string) []string {
	a, m := eventtest.Marked(lang, text)
	var out []string
	for _, r := range x.Code(&a, eventtest.Text(&a, m), m) {
		place := "nowhere"
		if r.Place != nil {
			place = r.Place.Name
		}
		s := fmt.Sprintf("%s %s", r.Kind, place)
		for _, e := range r.Effects {
			s += " " + claimText(e)
		}
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}

func claimText(e geo.EffectClaim) string {
	s := string(e.Effect)
	if e.Min != nil || e.Max != nil {
		s += "="
		if e.Min != nil {
			s += fmt.Sprint(*e.Min)
		}
		if e.Max == nil {
			s += "-"
		} else if e.Min == nil || *e.Max != *e.Min {
			s += fmt.Sprintf("-%d", *e.Max)
		}
	}
	return s
}

// Every sentence is an invented example.
func TestCode(t *testing.T) {
	x := New(eventtest.Nowhere{})
	for _, tt := range []struct {
		name, lang, text string
		want             []string
	}{
		{"the object of an active strike verb is the site", "en", "Drones hit [Velyke] overnight.", []string{"strike Velyke"}},
		{"the subject of a passive strike verb is the site", "en", "[Velyke] was shelled at dawn.", []string{"strike Velyke"}},
		{"a party that strikes is no site", "en", "[Ukraine|country] struck [Velyke] on Monday.", []string{"strike Velyke"}},
		{"a list shares its head's frame", "en", "Missiles struck [Velyke], [Male] and [Nove].", []string{"strike Male", "strike Nove", "strike Velyke"}},
		{"attacked without outcome is not a strike", "en", "Drones attacked [Velyke] in the evening.", []string{"attack_outcome_unknown Velyke"}},
		{"an attack that kills has reached the place", "en", "A drone attack on [Velyke] killed two people and wounded at least five.", []string{"strike Velyke killed=2 injured=5-"}},
		{"explosions alone have no stated cause", "en", "Explosions were heard in [Velyke].", []string{"explosion_cause_unknown Velyke"}},
		{"weapons destroyed over a place are intercepted", "en", "Air defences destroyed twelve drones over [Velyke|oblast].", []string{"interception Velyke"}},
		{"debris that sets fire is an interception", "en", "In [Velyke], debris from a downed drone set fire to a warehouse.", []string{"interception Velyke fire"}},
		{"an outage without an attack is an effect", "en", "[Velyke] was left without power.", []string{"effect_only Velyke power_outage"}},
		{"a place that only speaks is not hit", "en", "[Velyke||speaker] said drones attacked the coast.", nil},
		{"condemning strikes in a city strikes nothing", "en", "In [Velyke], the president condemned the strikes.", nil},
		{"what may happen has not happened", "en", "Officials warned that missiles could hit [Velyke].", nil},
		{"what did not happen has not happened", "en", "No strikes were reported in [Velyke].", nil},
		{"a launch site is no site", "en", "The missiles were launched from [Velyke] and hit [Male].", []string{"strike Male"}},
		{"the hospital's town is no site", "en", "A man wounded in [Male] was taken to hospital in [Velyke].", []string{"effect_only Male injured=1"}},
		{"удар по місту", "uk", "Ворог завдав удару по [Великому].", []string{"strike Великому"}},
		{"обстріл у родовому відмінку", "uk", "Внаслідок обстрілу [Великого] загинула жінка, ще двоє людей поранені.", []string{"strike Великого killed=1 injured=2"}},
		{"вибухи пролунали у місті", "uk", "У [Великому] пролунали вибухи.", []string{"explosion_cause_unknown Великому"}},
		{"оплески й гімн не вибухи", "uk", "У [Великому] пролунали оплески. У [Малому] пролунав гімн.", nil},
		{"прозвучал гимн, прогремел салют", "ru", "В [Великом] прозвучал гимн. В [Малом] прогремел салют.", nil},
		{"збиті над областю", "uk", "Сили ППО збили шість дронів над [Великою|oblast].", []string{"interception Великою"}},
		{"може вдарити ще не вдарив", "uk", "Росія може завдати удару по [Великому].", nil},
		{"удар по городу", "ru", "Российские войска нанесли удар по [Великому].", []string{"strike Великому"}},
		{"уничтожены над областью", "ru", "Дежурными средствами ПВО уничтожены три беспилотника над территорией [Великой|oblast].", []string{"interception Великой"}},
		{"без света после атаки", "ru", "После атаки дронов [Великое] осталось без света.", []string{"strike Великое power_outage"}},
		{"a thing in the place is hit, people in it are hurt", "en", "A [Velyke] apartment block was destroyed, killing at least one and wounding six others.", []string{"effect_only Velyke building_damage killed=1- injured=6"}},
		{"fired at a region", "en", "Ukraine says 14 missiles were fired at the [Velyke|oblast] on Sunday.", []string{"strike Velyke"}},
		{"killed in an attack on a place", "en", "Three people were killed in a Russian attack on [Velyke], the governor said.", []string{"strike Velyke killed=3"}},
		{"a strike hit a facility", "en", "Russian strikes reportedly hit the [Velyke] airfield in the morning.", []string{"strike Velyke building_damage"}},
		{"explosions thundered in a town", "en", "At least seven explosions thundered in the town of [Velyke].", []string{"explosion_cause_unknown Velyke"}},
		{"two destroyed over, three more over", "en", "Two drones were destroyed over the [Velyke|oblast], three more over the [Male|oblast].", []string{"interception Male", "interception Velyke"}},
		{"also targeted", "en", "The attack also targeted [Velyke].", []string{"attack_outcome_unknown Velyke"}},
		{"a series of strikes on a plant", "en", "Both sides traded accusations over a series of strikes on [Velyke plant|facility].", []string{"strike Velyke plant building_damage"}},
		{"a tank advance is ground fighting", "en", "Russian forces captured [Velyke] and advanced towards [Male].", []string{"ground_or_other Velyke"}},
		{"the wounded of nowhere make no event at a city named", "en", "Leaders met in [Velyke] to discuss aid for the wounded.", nil},
		{"an agent by name of its capital", "en", "[Velyke||speaker] rejected the claim that it attacked [Male].", nil},
		{"пошкоджено будинки у місті", "uk", "У [Великому] пошкоджено п'ять приватних будинків та газопровід.", []string{"effect_only Великому building_damage"}},
		{"ворог обстріляв громади списком", "uk", "Ворог обстріляв з артилерії [Велике], [Мале] та [Нове].", []string{"strike Велике", "strike Мале", "strike Нове"}},
		{"обстріли у районах населених пунктів", "uk", "Ворог здійснював артилерійські обстріли у районах населених пунктів [Велике], [Мале] і [Нове].", []string{"strike Велике", "strike Мале", "strike Нове"}},
		{"атакував безпілотниками список", "uk", "Ворог атакував 12 безпілотниками [Велике], [Мале] й [Нове].", []string{"attack_outcome_unknown Велике", "attack_outcome_unknown Мале", "attack_outcome_unknown Нове"}},
		{"місто під обстрілом", "uk", "[Велике] під масованою атакою, у місті пожежа.", []string{"strike Велике fire"}},
		{"без постраждалих", "uk", "Внаслідок удару по [Великому] пошкоджено школу, постраждалих немає.", []string{"strike Великому building_damage none_reported"}},
		{"пускові позиції не місце удару", "ru", "Обстрел [Великого] велся с позиций в районе населенного пункта [Малое].", []string{"strike Великого"}},
		{"пострадали жители", "ru", "В [Великом] в результате атаки беспилотника ранены двое мирных жителей, повреждены три автомобиля.", []string{"strike Великом injured=2 building_damage"}},
		{"нанесен удар по аэродрому", "ru", "На следующий день был нанесен удар по аэродрому [Великое], где был уничтожен вертолет.", []string{"strike Великое building_damage"}},
		{"a party's own attacks are not on it", "en", "[Velyke] has stepped up its drone attacks since autumn.", nil},
		{"a town that saw strikes", "en", "[Velyke] saw two missile strikes before dawn.", []string{"strike Velyke"}},
		{"affected by strikes", "en", "The town of [Velyke] was badly affected by rocket strikes.", []string{"strike Velyke"}},
		{"a list announced by such as is the subject", "en", "Towns such as [Velyke], [Male], and [Nove] were shelled on Friday.", []string{"strike Male", "strike Nove", "strike Velyke"}},
		{"hits that were none", "uk", "У [Великому] влучань у житлові будинки та лікарні немає.", nil},
		{"one of two things is none", "ru", "В [Великом] ракета попала в школу, начался пожар, пострадавших нет.", []string{"strike Великом fire building_damage none_reported"}},
		{"not without damage is with it", "uk", "У [Великому] не обійшлося без пошкоджень: уламками побито дах.", []string{"interception Великому building_damage"}},
		{"people who suffered are hurt", "uk", "У [Великому] постраждали четверо людей.", []string{"effect_only Великому injured=4"}},
		{"a list goes on with another preposition", "uk", "Руйнування є у [Великому] та на [Малій|oblast].", []string{"effect_only Великому building_damage", "effect_only Малій building_damage"}},
		{"a question after what is told", "uk", "Дрони вдарили по [Великому]: що відомо?", []string{"strike Великому"}},
		{"a question alone tells nothing", "en", "Did drones hit [Velyke]?", nil},
		{"a quoted weapon before what it was aimed at", "uk", "Ворог атакував «шахедами» [Велике].", []string{"attack_outcome_unknown Велике"}},
		{"killed by shelling", "en", "A farmer was reported killed in [Velyke] by Russian shelling.", []string{"strike Velyke killed=1"}},
		{"died of a drone assault", "en", "In [Velyke], two women died due to an overnight drone assault, the mayor said.", []string{"strike Velyke killed=2"}},
		{"earlier this month is background", "en", "Earlier this month, missiles hit a depot in [Velyke].", nil},
		{"the city of the region whose governor speaks", "en", "Drones hit [Velyke] and [Male]. \"They struck a shop in the city,\" said the mayor of [Velyke||speaker].", []string{"strike Male", "strike Velyke", "strike Velyke building_damage"}},
		{"people named one after the other", "en", "A woman and two children were killed in [Velyke].", []string{"effect_only Velyke killed=3"}},
		{"people after the verb", "en", "A strike on [Velyke] killed a 60-year-old man, his wife and three workers.", []string{"strike Velyke killed=5"}},
		{"жінка та двоє дітей", "uk", "У [Великому] загинули жінка та двоє дітей, поранено ще трьох людей.", []string{"effect_only Великому killed=3 injured=3"}},
		{"год рождения не счет", "ru", "В [Великом] пострадали женщина 1954 года рождения и мужчина 1991 г.р.", []string{"effect_only Великом injured=2"}},
		{"of whom one is a child is no sum", "en", "Three people, including a child, were wounded in [Velyke].", []string{"effect_only Velyke injured=3"}},
		{"some killed, others wounded", "en", "Two people were killed and three wounded in [Velyke].", []string{"effect_only Velyke killed=2 injured=3"}},
		{"a count that places share is of none of them", "en", "Six people were wounded in [Velyke] and [Male].", []string{"effect_only Male injured", "effect_only Velyke injured"}},
		{"works behind a comma with their noun go on with a list", "en", "Drones hit the [Velyke] refinery, the [Male] depot and the [Nove] refinery.", []string{"strike Male building_damage", "strike Nove building_damage", "strike Velyke building_damage"}},
		{"what a comma begins with a verb of its own does not", "en", "Drones hit the [Velyke] refinery, the [Male] airport was closed.", []string{"effect_only Male transport_disrupted", "strike Velyke building_damage"}},
		{"a noun before each name goes on with a list", "uk", "Уражено аеродром [Велике], аеродром [Мале] та нафтобазу [Нове].", []string{"strike Велике building_damage", "strike Мале building_damage", "strike Нове building_damage"}},
		{"one with a verb behind it does not", "uk", "Уражено аеродром [Велике], аеродром [Мале] закрито.", []string{"strike Велике building_damage"}},
		{"a party after the place is no list with it", "en", "In the [Velyke|oblast], [Russia|country] hit a bus with a drone.", []string{"strike Velyke building_damage"}},
		{"a fire group is no fire", "en", "Mobile fire groups worked in [Velyke].", nil},
		{"обстрілів зазнали, двокрапка", "uk", "Обстрілів зазнали: [Мале], [Нове] та [Старе].", []string{"strike Мале", "strike Нове", "strike Старе"}},
		{"над одной, над другой", "ru", "Уничтожены девять беспилотников: пять над территорией [Великой|oblast] и четыре над [Малой|oblast].", []string{"interception Великой", "interception Малой"}},
		{"знеструмлено після удару деінде", "uk", "Через удар по підстанції знеструмлено [Велике].", []string{"effect_only Велике power_outage"}},
		{"people joined by a conjunction are counted together", "en", "A nurse, two boys and a woman were killed in [Velyke].", []string{"effect_only Velyke killed=4"}},
		{"people with verbs of their own are counted apart", "en", "A strike on [Velyke] killed a man and two women, and three others were hurt.", []string{"strike Velyke killed=3 injured=3"}},
		{"what is included counts once", "en", "Five people, including a girl and two women, were wounded in [Velyke].", []string{"effect_only Velyke injured=5"}},
		{"at least two and one are at least three", "en", "At least two drivers and a child were killed in [Velyke].", []string{"effect_only Velyke killed=3-"}},
		{"чоловік і двоє дітей разом троє", "uk", "У [Великому] поранені чоловік і двоє дітей.", []string{"effect_only Великому injured=3"}},
		{"батько з донькою разом двоє", "uk", "У [Великому] загинули батько з донькою, є поранені.", []string{"effect_only Великому killed=2 injured"}},
		{"вік кожного є людиною", "uk", "У [Великому] постраждали 20-річний та 61-річний чоловіки.", []string{"effect_only Великому injured=2"}},
		{"зокрема дитина", "uk", "Шестеро людей, зокрема дитина, поранені у [Великому].", []string{"effect_only Великому injured=6"}},
		{"мужчина и две девочки вместе трое", "ru", "В [Великом] погибли мужчина и две девочки, ранен подросток.", []string{"effect_only Великом killed=3 injured=1"}},
		{"nobody killed or wounded", "en", "Drones damaged a depot in [Velyke], but no one was wounded or killed.", []string{"strike Velyke building_damage none_reported"}},
		{"під вогнем опинились", "uk", "За добу під ворожим вогнем та ударами дронів опинилися [Велике], [Мале] та [Нове].", []string{"strike Велике", "strike Мале", "strike Нове"}},
		{"под обстрелами были", "ru", "Под вражескими обстрелами за сутки были [Великое] и [Малое].", []string{"strike Великое", "strike Малое"}},
		{"an outage by the strike is elsewhere than the strike", "en", "Homes in the [Velyke|oblast] were disconnected from power by the strike, as well as some in the [Male|oblast].", []string{"effect_only Male power_outage", "effect_only Velyke power_outage"}},
		{"a district of an oblast was attacked", "en", "Drones attacked the [Male|raion] district of the [Velyke|oblast|container].", []string{"attack_outcome_unknown Male"}},
		{"who is accused of it is said to have done it", "en", "[Ukraine|country|speaker] accused Moscow of killing two nurses in [Velyke].", []string{"effect_only Velyke killed=2"}},
		{"accused of shelling a town", "en", "The mayor accused Moscow of shelling [Male].", []string{"strike Male"}},
		{"who is accused of plans has not done it", "en", "Moscow accused its neighbour of planning to strike [Velyke].", nil},
		{"сектор міста", "uk", "Дрони атакували промисловий сектор міста [Велике].", []string{"attack_outcome_unknown Велике"}},
		{"a fright is no injury", "en", "In [Velyke], four women suffered acute stress reactions.", nil},
		{"who sought a doctor is hurt", "uk", "У [Великому] по медичну допомогу звернулися троє людей.", []string{"effect_only Великому injured=3"}},
		{"what is to be found out is not known", "ru", "В [Великом] горит склад, информация о пострадавших уточняется.", []string{"effect_only Великом fire"}},
		{"a roof that was pierced is damaged", "ru", "В [Великом] обломками пробита крыша.", []string{"interception Великом building_damage"}},
		{"минулося без потерпілих", "uk", "У [Великому] пошкоджено дах, минулося без потерпілих.", []string{"effect_only Великому building_damage none_reported"}},
		{"without losses and ruins", "uk", "За добу по [Великому] три обстріли. Попередньо – без втрат серед цивільного населення та руйнувань інфраструктури.", []string{"strike Великому"}},
		{"brackets tell of the place before them", "ru", "Дроны атаковали [Великое] (сгорел дом, погиб водитель), [Малое] (выбиты окна) и [Новое].", []string{"attack_outcome_unknown Новое", "strike Великое building_damage killed=1", "strike Малое building_damage"}},
		{"hits in unnamed regions are not at the last place", "en", "[Ukraine|country|speaker] said drones hit a depot in [Velyke|oblast]. The air force reported six hits in front-line regions.", []string{"strike Ukraine", "strike Velyke building_damage"}},
		{"a habit told past an aside", "uk", "Дрони влучили у [Велике]. Війська РФ регулярно з різної зброї – дронами, ракетами – атакують українські міста.", []string{"strike Велике"}},
		{"each its own town", "ru", "В [Великом округе|raion] в городе [Малое] от удара дрона повреждён склад, в [Новом округе|raion] в селе [Старое] дрон атаковал машину.", []string{"attack_outcome_unknown Старое", "strike Малое building_damage"}},
		{"outages that hit a region are no blow", "en", "Power outages hit [Velyke|oblast] on Monday.", []string{"effect_only Velyke power_outage"}},
		{"a crashed drone's debris is no blow", "en", "Debris of a crashed drone damaged a school in [Velyke].", []string{"interception Velyke building_damage"}},
		{"shrapnel is no debris", "uk", "Унаслідок удару по [Великому] водій дістав уламкове поранення.", []string{"strike Великому injured=1"}},
		{"casualties that were avoided", "ru", "Под обстрел попало [Великое], пострадавших избежать удалось.", []string{"strike Великое none_reported"}},
		{"двох тут та одну там", "uk", "Росіяни вбили двох людей у [Великому] та одну в [Малому].", []string{"effect_only Великому killed=2", "effect_only Малому killed=1"}},
		{"four here and two there", "en", "Shelling wounded four people in [Velyke] and two women in [Male].", []string{"strike Male injured=2", "strike Velyke injured=4"}},
		{"the dead of the whole war", "en", "Drones hit [Velyke]. Russia denies targeting civilians but thousands have been killed and wounded in its strikes.", []string{"strike Velyke"}},
		{"загиблі за всю війну", "uk", "Дрони влучили у [Велике]. Загалом в області 4 064 загиблих та 8 947 постраждалих.", []string{"strike Велике"}},
		{"two things in two towns", "en", "A missile hit a school in [Velyke] and a private house in [Male].", []string{"strike Male building_damage", "strike Velyke building_damage"}},
		{"towns by the parts of the country", "en", "Explosions were reported in [Velyke] in the west, [Male] in the south and [Nove] in the southeast.", []string{"explosion_cause_unknown Male", "explosion_cause_unknown Nove", "explosion_cause_unknown Velyke"}},
		{"people of another verb are counted apart", "uk", "У [Великому] загинули чоловік і двоє жінок, ще троє людей отримали поранення.", []string{"effect_only Великому killed=3 injured=3"}},
		{"what people shot down over an oblast", "ru", "Семь беспилотников уничтожили над территорией [Великой|oblast].", []string{"interception Великой"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := coded(x, tt.lang, tt.text)
			if strings.Join(got, "; ") != strings.Join(tt.want, "; ") {
				t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
			}
		})
	}
}

func TestLexiconsLoad(t *testing.T) {
	for _, lang := range []string{"en", "uk", "ru"} {
		x, err := loadLexicon(lang)
		if err != nil {
			t.Fatal(err)
		}
		seen := map[class]bool{}
		for _, table := range []map[string][]*pattern{x.exact, x.prefix} {
			for _, ps := range table {
				for _, p := range ps {
					seen[p.class] = true
				}
			}
		}
		for name, c := range classNames {
			if !seen[c] && c != prepOf && c != flag {
				t.Errorf("%s: no pattern of class %q", lang, name)
			}
		}
	}
	if _, err := loadNumbers(); err != nil {
		t.Error(err)
	}
}

func TestTheTrayTellsWhyAPlaceIsNotKnown(t *testing.T) {
	a, m := eventtest.Marked("en", "An invented drone hit [Velyke].")
	m[0].Place, m[0].Reason = nil, geo.Because(geo.ReasonUnlisted)
	r := New(eventtest.Nowhere{}).Code(&a, eventtest.Text(&a, m), m)
	if len(r) != 1 || r[0].Precision != geo.P9 || r[0].Unmapped.ID != geo.ReasonUnlisted {
		t.Errorf("got %+v, want one report in the tray with the mention's reason", r)
	}
}

// nations knows the countries alone.
type nations struct{ eventtest.Nowhere }

func (nations) Place(id geo.PlaceID) *geo.Place {
	return &geo.Place{ID: id, Name: string(id), Level: geo.LevelCountry}
}

func TestATotalIsToldOfTheCountryWhoseSkyItIs(t *testing.T) {
	x := New(nations{})
	for text, want := range map[string]geo.PlaceID{
		"Overall, 18 of 29 Russian drones were shot down.":   ukraine,
		"Overall, 18 of 29 Ukrainian drones were shot down.": russia,
		"Ukrainian forces shot down 18 of 29 drones.":        ukraine,
		"Russian troops shot down 18 of 29 drones.":          russia,
	} {
		if got := coded(x, "en", text); !slices.Equal(got, []string{"interception " + string(want)}) {
			t.Errorf("%s\n got %q\nwant %s", text, got, want)
		}
	}
}

func TestFarAbroadAWeaponNeedsAPartyToThisWar(t *testing.T) {
	beside, far := &geo.Place{Country: "BG"}, &geo.Place{Country: "PK"}
	for text, parties := range map[string]bool{"A drone struck a market.": false, "A Russian drone struck a market.": true} {
		x := New(eventtest.Nowhere{})
		whole := syntax.Of(sentence.Split(text))
		sc := x.open(0, &story{article: &geo.Article{Body: text, Language: "en"}, sentences: whole.Sentences, graphs: whole.Graphs, scans: make([]*scan, 1)})
		x.findCues(sc, nil)
		if sc.ofAnotherWar(beside) || sc.ofAnotherWar(far) == parties {
			t.Errorf("%q: beside the war %v, far from it %v", text, sc.ofAnotherWar(beside), sc.ofAnotherWar(far))
		}
	}
}
