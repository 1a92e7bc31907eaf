package geo

// Role is the part a place mention plays in its sentence. Every mention has
// exactly one; only the first three may draw a marker.
type Role string

// The roles of a place mention.
const (
	RoleSite          Role = "site"           // the thing happened here
	RoleEffectSite    Role = "effect_site"    // a consequence here of something elsewhere or unstated
	RoleInterceptArea Role = "intercept_area" // air defence worked at or over here
	RoleAimedAt       Role = "aimed_at"       // said to be the target, outcome not given
	RoleFlightPath    Role = "flight_path"    // passed over
	RoleLaunchSite    Role = "launch_site"    // fired from
	RoleCareSite      Role = "care_site"      // wounded taken there, people evacuated there
	RoleSpeaker       Role = "speaker"        // belongs to the person or office quoted
	RoleDateline      Role = "dateline"       // where the reporter filed
	RoleContainer     Role = "container"      // only names the parent area
	RoleHistory       Role = "history"        // an earlier, different event
	RoleNamePart      Role = "name_part"      // no place here: "Dynamo Kyiv"
	RoleMentioned     Role = "mentioned"      // the sentence reports no event at this place
)

// Drawn reports whether a mention of this role may draw a marker.
func (r Role) Drawn() bool {
	return r == RoleSite || r == RoleEffectSite || r == RoleInterceptArea
}

// Kind is what happened; one per report.
type Kind string

// The kinds of a report.
const (
	KindStrike         Kind = "strike"                  // a munition is reported to have reached this place
	KindInterception   Kind = "interception"            // air defence worked here and no intact munition is reported to have hit
	KindOutcomeUnknown Kind = "attack_outcome_unknown"  // said to be attacked; neither impact nor interception stated
	KindCauseUnknown   Kind = "explosion_cause_unknown" // blasts or fire, cause not stated
	KindEffectOnly     Kind = "effect_only"             // damage, outage or casualties without an attack stated at this place
	KindTollUpdate     Kind = "toll_update"             // only new numbers for an earlier event
	KindGround         Kind = "ground_or_other"         // ground assault, small arms, mine, sabotage
	KindAlert          Kind = "alert"                   // air-raid alert, threat, warning
)

// Kinds lists every kind in the order of the codebook.
var Kinds = []Kind{
	KindStrike, KindInterception, KindOutcomeUnknown, KindCauseUnknown,
	KindEffectOnly, KindTollUpdate, KindGround, KindAlert,
}

// Hidden reports whether reports of this kind are hidden until asked for.
func (k Kind) Hidden() bool { return k == KindGround || k == KindAlert }

// Display is the one colour of a marker, computed from the facts.
type Display string

// The display categories, first match wins.
const (
	DisplayCasualties     Display = "casualties"
	DisplayInfrastructure Display = "infrastructure_damage"
	DisplayStrike         Display = "strike"
	DisplayInterception   Display = "interception"
	DisplayUnknown        Display = "unknown"
	DisplayOther          Display = "other"
)

// Displays lists the display categories in their order of precedence.
var Displays = []Display{
	DisplayCasualties, DisplayInfrastructure, DisplayStrike,
	DisplayInterception, DisplayUnknown, DisplayOther,
}

// Effect is one consequence that a report states.
type Effect string

// The effects of a report.
const (
	EffectKilled       Effect = "killed"
	EffectInjured      Effect = "injured"
	EffectMissing      Effect = "missing_or_trapped"
	EffectBuilding     Effect = "building_damage"
	EffectPower        Effect = "power_outage"
	EffectHeatWater    Effect = "heat_or_water_outage"
	EffectTransport    Effect = "transport_disrupted"
	EffectFire         Effect = "fire"
	EffectEnvironment  Effect = "environment"
	EffectEvacuation   Effect = "evacuation"
	EffectNoneReported Effect = "none_reported" // the report says that nobody was hurt
	EffectNotStated    Effect = "not_stated"    // the report is silent
)

// The extents of damage, and the one cause that is told apart.
const (
	ExtentDestroyed = "destroyed"
	ExtentDamaged   = "damaged"
	ExtentMinor     = "minor"
	CauseDebris     = "debris"
)

// Target is the class of what was hit or hurt; a report may have many.
type Target string

// The target classes.
const (
	TargetResidential  Target = "residential"
	TargetEnergy       Target = "energy"
	TargetWaterHeat    Target = "water_heat"
	TargetRail         Target = "transport_rail"
	TargetRoadBridge   Target = "road_bridge"
	TargetPort         Target = "port"
	TargetAirport      Target = "airport"
	TargetTelecom      Target = "telecom"
	TargetHealthcare   Target = "healthcare"
	TargetEducation    Target = "education"
	TargetCultural     Target = "cultural"
	TargetReligious    Target = "religious"
	TargetAdmin        Target = "administrative"
	TargetCommercial   Target = "commercial"
	TargetIndustrial   Target = "industrial"
	TargetWarehouse    Target = "warehouse_logistics"
	TargetFood         Target = "food_agri"
	TargetHumanitarian Target = "humanitarian"
	TargetVehicle      Target = "vehicle_or_ship"
	TargetMilitary     Target = "military_as_stated"
	TargetNuclear      Target = "nuclear_site"
	TargetOpenArea     Target = "open_area"
	TargetNotStated    Target = "not_stated"
)

// Weapon is what was used, as stated; a report may have many.
type Weapon string

// The weapons.
const (
	WeaponShahed        Weapon = "drone_shahed_type"
	WeaponFPV           Weapon = "drone_fpv"
	WeaponDrone         Weapon = "drone_other"
	WeaponCruise        Weapon = "missile_cruise"
	WeaponBallistic     Weapon = "missile_ballistic"
	WeaponAntiAirGround Weapon = "missile_antiair_used_on_ground"
	WeaponKAB           Weapon = "guided_bomb_kab"
	WeaponBomb          Weapon = "bomb_other_airstrike"
	WeaponRocket        Weapon = "rocket_artillery"
	WeaponArtillery     Weapon = "tube_or_mortar"
	WeaponMine          Weapon = "mine_or_uxo"
	WeaponSmallArms     Weapon = "small_arms"
	WeaponDebris        Weapon = "interceptor_debris"
	WeaponCombined      Weapon = "combined"
	WeaponMissile       Weapon = "missile_other"
	WeaponNotStated     Weapon = "not_stated"
)

// Precision says how finely a report states its place. A coordinate never
// claims more than the words do.
type Precision string

// The location precisions.
const (
	P0 Precision = "P0" // coordinates printed by the source
	P1 Precision = "P1" // named street or facility in a named settlement
	P2 Precision = "P2" // named city district
	P3 Precision = "P3" // settlement
	P4 Precision = "P4" // near, outside, a direction from a settlement
	P5 Precision = "P5" // raion or hromada
	P6 Precision = "P6" // oblast
	P7 Precision = "P7" // larger region: tray
	P8 Precision = "P8" // country: tray
	P9 Precision = "P9" // none stated or not resolved: tray, with the reason
)

// Mappable reports whether a report of this precision is drawn on the map; the
// others go to the tray.
func (p Precision) Mappable() bool { return p != "" && p <= P6 }

// Area reports whether the precision is drawn as a hatched area.
func (p Precision) Area() bool { return p == P5 || p == P6 }

// Status is what the article says of a report's standing.
type Status string

// The report statuses.
const (
	StatusStated     Status = "stated"
	StatusAttributed Status = "attributed"
	StatusClaimed    Status = "claimed" // by a party to the war
	StatusDisputed   Status = "disputed"
	StatusDenied     Status = "denied"
	StatusPlanned    Status = "planned_or_warned"
	StatusRetracted  Status = "retracted"
)

// SpeakerRole is who says it.
type SpeakerRole string

// The roles of those a report is attributed to.
const (
	SpeakerUAOfficial SpeakerRole = "ua_official"
	SpeakerRUOfficial SpeakerRole = "ru_official"
	SpeakerUAMilitary SpeakerRole = "ua_military"
	SpeakerRUMilitary SpeakerRole = "ru_military"
	SpeakerWitness    SpeakerRole = "witness"
	SpeakerCompany    SpeakerRole = "company"
	SpeakerMonitor    SpeakerRole = "monitor_ngo"
	SpeakerMedia      SpeakerRole = "media"
	SpeakerAnonymous  SpeakerRole = "anonymous"
)
