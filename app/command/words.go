package command

// sheetWords is what stands on a picture beside the map, by language and the key
// under which the window's translations, which need its toolkit, have it too.
var sheetWords = map[string]map[string]string{
	"en": {
		"picture.title":                 "Strikes and damage in Ukraine, as reported",
		"picture.caution":               "Coded from published reports; not verified.",
		"date.undated_short":            "undated",
		"legend.tray":                   "Not on the map",
		"display.casualties":            "Casualties",
		"display.infrastructure_damage": "Infrastructure damage",
		"display.strike":                "Strike",
		"display.interception":          "Interception",
		"display.unknown":               "Unknown",
		"display.other":                 "Other",
	},
	"uk": {
		"picture.title":                 "Удари та пошкодження в Україні за повідомленнями",
		"picture.caution":               "За опублікованими повідомленнями; не перевірено.",
		"date.undated_short":            "без дати",
		"legend.tray":                   "Не на мапі",
		"display.casualties":            "Постраждалі",
		"display.infrastructure_damage": "Інфраструктурні збитки",
		"display.strike":                "Удар",
		"display.interception":          "Збиття",
		"display.unknown":               "Невідомо",
		"display.other":                 "Інше",
	},
}
